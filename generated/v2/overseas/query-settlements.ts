// Generated from specs/v2/overseas/query-settlements.yaml. Edit that file and run `npm run generate`.
import type { RequestOptions, WechatPay, WechatPayResponse } from '../../../runtime/operation.js'
import { callV2 } from '../../../runtime/v2/call.js'
import type { V2Operation } from '../../../runtime/v2/operation.js'

const operation: V2Operation = {
  id: 'querySettlements',
  method: 'POST',
  path: '/pay/settlementquery',
  request: 'xml',
  response: 'xml',
  signTypes: ['MD5'],
  nonce: true,
  mchid: ['mchid', 'mch_id'],
  days: ['date_start', 'date_end'],
  answer: {
    integers: [
      'pay_fee',
      'pay_net_fee',
      'poundage_fee',
      'refund_fee',
      'settlement_fee',
      'split_settlement_fee',
      'split_unsettlement_fee',
      'unsettlement_fee',
    ],
  },
  overseas: true,
}

/**
 * 查询结算资金 · Query settled or unsettled funds
 *
 * `POST /pay/settlementquery`
 *
 * APIv3：`listSettlements`（`wechatpay-ky/global/settle`）、`listSettlements`（`wechatpay-ky/hk`）
 *
 * @see https://pay.weixin.qq.com/doc/global/v2/zh/4013634920
 */
export function querySettlements(
  wxpay: WechatPay,
  request: QuerySettlementsRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<QuerySettlementsResponse>> {
  return callV2(wxpay, operation, request, options)
}
querySettlements.operation = operation

/** {@link querySettlements} 的请求 */
export interface QuerySettlementsRequest {
  xml: QuerySettlementsXml
}

/** 请求的字段 */
export interface QuerySettlementsXml {
  /** 公众账号ID，最长 32 个字符，例：`wxd678efh567hg6787` */
  appid: string
  /** 商户号，可不填，由客户端填入自己的商户号，最长 32 个字符，例：`1900000109` */
  mchid?: string
  /** 子商户号，最长 32 个字符，例：`1230000109` */
  sub_mch_id?: string
  /**
   * 结算状态，例：`1`
   * - `1` 已结算查询
   * - `2` 未结算查询
   */
  usetag: 1 | 2
  /** 偏移量，例：`0` */
  offset: number
  /** 最大记录条数，例：`10` */
  limit: number
  /** 开始日期，yyyyMMdd，例：`20150807` */
  date_start: string | Date
  /** 结束日期，yyyyMMdd，例：`20150807` */
  date_end: string | Date
  /** 是否查询分账结算信息，例：`true` */
  query_split?: string
  /** 商户号，可不填，由客户端填入自己的商户号，最长 32 个字符 */
  mch_id?: string
}

/** {@link querySettlements} 的应答 */
export interface QuerySettlementsResponse {
  /**
   * 返回状态码
   * - `SUCCESS` 成功
   * - `FAIL` 失败
   */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 */
  return_msg: string
  /** 公众账号ID */
  appid: string
  /** 商户号 */
  mch_id: string
  /** 随机字符串 */
  nonce_str: string
  /**
   * 业务结果
   * - `SUCCESS` 成功
   * - `FAIL` 失败
   */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 */
  err_code?: string
  /** 错误代码描述 */
  err_code_des?: string
  /** 签名 */
  sign?: string
  /** 返回数据行数 */
  record_num: string
  /** 付汇批次号 */
  fbatchno: string
  /** 结算日期 */
  date_settlement: string
  /** 交易开始日期 */
  date_start: string
  /** 交易结束日期 */
  date_end: string
  /** 划账金额（单位：分） */
  settlement_fee: number
  /** 未划账金额（单位：分） */
  unsettlement_fee: number
  /** 结算币种 */
  settlementfee_type: string
  /** 支付金额（单位：分） */
  pay_fee: number
  /** 退款金额（单位：分） */
  refund_fee: number
  /** 支付净额（单位：分） */
  pay_net_fee: number
  /** 手续费金额（单位：分） */
  poundage_fee: number
  /** 分账划账金额（单位：分） */
  split_settlement_fee?: number
  /** 分账未划账金额（单位：分） */
  split_unsettlement_fee?: number
  /** 子商户号 */
  sub_mch_id?: string
}
