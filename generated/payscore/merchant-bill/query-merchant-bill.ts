// Generated from specs/payscore/merchant-bill/query-merchant-bill.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'
import type { BillTarType } from '../../_shared/enums.js'

const operation: OperationDescriptor = {
  id: 'queryMerchantBill',
  method: 'GET',
  path: '/v3/payscore/merchant-bill',
  response: 'json',
  sensitive: { response: ['download_bill_list[].encrypt_key'] },
}

/**
 * 商户申请获取对账单 · Get a day's pay score bills with their download details
 *
 * `GET /v3/payscore/merchant-bill` · 直连商户
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4013394586
 */
export function queryMerchantBill(
  wxpay: WechatPay,
  request: QueryMerchantBillRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<QueryMerchantBillResponse>> {
  return wxpay.call(operation, request, options)
}
queryMerchantBill.operation = operation

/** {@link queryMerchantBill} 的请求 */
export interface QueryMerchantBillRequest {
  query: QueryMerchantBillQuery
}

/** 查询参数 */
export interface QueryMerchantBillQuery {
  /** 账单日期，格式 YYYYMMDDHH，仅支持近三个月的账单，10–10 个字符，例：`2021010122` */
  bill_date: string
  /** 压缩类型，例：`GZIP` */
  tar_type: BillTarType
  /** 加密算法，例：`AEAD_AES_256_GCM` */
  encryption_algorithm: 'AEAD_AES_256_GCM'
  /** 服务ID，例：`2002000000000558128851361561536` */
  service_id: string
}

/** {@link queryMerchantBill} 的应答 */
export interface QueryMerchantBillResponse {
  /** 下载信息总数，例：`1` */
  download_bill_count: number
  /** 下载信息明细 */
  download_bill_list?: QueryMerchantBillResponseDownloadBillList[]
}

/** 下载信息明细 */
export interface QueryMerchantBillResponseDownloadBillList {
  /** 账单文件序号，例：`1` */
  bill_sequence: number
  /** 哈希类型，例：`SHA1` */
  hash_type: string
  /** 哈希值，例：`79bb0f45fc4c42234a918000b2668d689e2bde04` */
  hash_value: string
  /** 下载地址，例：`https://api.mch.weixin.qq.com/v3/payscore/bill/downloadurl?token=xxx` */
  download_url: string
  /** 加密密钥，敏感信息，明文即可，由运行时加解密 */
  encrypt_key: string
  /** 随机字符串，例：`5K8264ILTKCH16CQ2502SI8ZNMTM67VS` */
  nonce: string
}
