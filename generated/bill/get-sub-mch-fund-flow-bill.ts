// Generated from specs/bill/get-sub-mch-fund-flow-bill.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'
import type { BillTarType } from '../_shared/enums.js'

const operation: OperationDescriptor = {
  id: 'getSubMchFundFlowBill',
  method: 'GET',
  path: '/v3/bill/sub-merchant-fundflowbill',
  response: 'json',
  dates: { query: ['bill_date'] },
  sensitive: { response: ['download_bill_list[].encrypt_key'] },
}

/**
 * 申请单个子商户资金账单 · Request the fund flow bill of one sub-merchant and get its download links
 *
 * `GET /v3/bill/sub-merchant-fundflowbill` · 服务商、电商平台
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012710630
 */
export function getSubMchFundFlowBill(
  wxpay: WechatPay,
  request: GetSubMchFundFlowBillRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<GetSubMchFundFlowBillResponse>> {
  return wxpay.call(operation, request, options)
}
getSubMchFundFlowBill.operation = operation

/** {@link getSubMchFundFlowBill} 的请求 */
export interface GetSubMchFundFlowBillRequest {
  query: GetSubMchFundFlowBillQuery
}

/** 查询参数 */
export interface GetSubMchFundFlowBillQuery {
  /** 子商户号，例：`19000000001` */
  sub_mchid: string
  /** 账单日期，YYYY-MM-DD，例：`2019-06-11` */
  bill_date: string | Date
  /** 压缩类型，例：`GZIP` */
  tar_type?: BillTarType
  /** 加密算法 */
  algorithm: 'AEAD_AES_256_GCM' | 'SM4_GCM'
  /** 资金账户类型 */
  account_type: 'BASIC' | 'OPERATION' | 'FEES' | 'DEPOSIT'
}

/** {@link getSubMchFundFlowBill} 的应答 */
export interface GetSubMchFundFlowBillResponse {
  /** 下载信息总数，例：`1` */
  download_bill_count: number
  /** 下载信息明细 */
  download_bill_list?: GetSubMchFundFlowBillResponseDownloadBillList[]
}

/** 下载信息明细 */
export interface GetSubMchFundFlowBillResponseDownloadBillList {
  /** 账单文件序号，例：`1` */
  bill_sequence: number
  /** 下载地址，例：`https://api.mch.weixin.qq.com/v3/bill/downloadurl?token=xxx` */
  download_url: string
  /** 加密密钥，敏感信息，明文即可，由运行时加解密 */
  encrypt_key: string
  /** 哈希类型，例：`SHA1` */
  hash_type: 'SHA1' | (string & {})
  /** 哈希值，例：`79bb0f45fc4c42234a918000b2668d689e2bde04` */
  hash_value: string
  /** 随机字符串，例：`a8607ef79034c49c` */
  nonce: string
}
