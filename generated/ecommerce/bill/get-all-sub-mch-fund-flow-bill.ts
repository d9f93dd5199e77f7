// Generated from specs/ecommerce/bill/get-all-sub-mch-fund-flow-bill.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'getAllSubMchFundFlowBill',
  method: 'GET',
  path: '/v3/ecommerce/bill/fundflowbill',
  response: 'json',
  dates: { query: ['bill_date'] },
  sensitive: { response: ['download_bill_list[].encrypt_key'] },
}

/**
 * 申请二级商户资金账单 · Request the fund flow bills of all sub-merchants and get their download links
 *
 * `GET /v3/ecommerce/bill/fundflowbill` · 电商平台
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012760697
 */
export function getAllSubMchFundFlowBill(
  wxpay: WechatPay,
  request: GetAllSubMchFundFlowBillRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<GetAllSubMchFundFlowBillResponse>> {
  return wxpay.call(operation, request, options)
}
getAllSubMchFundFlowBill.operation = operation

/** {@link getAllSubMchFundFlowBill} 的请求 */
export interface GetAllSubMchFundFlowBillRequest {
  query: GetAllSubMchFundFlowBillQuery
}

/** 查询参数 */
export interface GetAllSubMchFundFlowBillQuery {
  /** 账单日期，YYYY-MM-DD，例：`2019-06-11` */
  bill_date: string | Date
  /** 资金账户类型，例：`ALL` */
  account_type: 'ALL'
  /** 压缩类型，例：`GZIP` */
  tar_type?: 'GZIP'
  /** 加密算法 */
  algorithm: 'AEAD_AES_256_GCM' | 'SM4_GCM'
}

/** {@link getAllSubMchFundFlowBill} 的应答 */
export interface GetAllSubMchFundFlowBillResponse {
  /** 下载信息总数，例：`1` */
  download_bill_count: number
  /** 下载信息明细 */
  download_bill_list?: GetAllSubMchFundFlowBillResponseDownloadBillList[]
}

/** 下载信息明细 */
export interface GetAllSubMchFundFlowBillResponseDownloadBillList {
  /** 账单文件序号，例：`1` */
  bill_sequence: number
  /** 哈希类型，例：`SHA1` */
  hash_type: 'SHA1' | (string & {})
  /** 哈希值，例：`79bb0f45fc4c42234a918000b2668d689e2bde04` */
  hash_value: string
  /** 账单下载地址，例：`https://api.mch.weixin.qq.com/v3/bill/downloadurl?token=xxx` */
  download_url: string
  /** 加密密钥，敏感信息，明文即可，由运行时加解密 */
  encrypt_key: string
  /** 随机字符串，例：`a8607ef79034c49c` */
  nonce: string
}
