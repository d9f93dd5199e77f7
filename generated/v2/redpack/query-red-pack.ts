// Generated from specs/v2/redpack/query-red-pack.yaml. Edit that file and run `npm run generate`.
import type { RequestOptions, WechatPay, WechatPayResponse } from '../../../runtime/operation.js'
import { callV2 } from '../../../runtime/v2/call.js'
import type { V2Operation } from '../../../runtime/v2/operation.js'

const operation: V2Operation = {
  id: 'queryRedPack',
  method: 'POST',
  path: '/mmpaymkttransfers/gethbinfo',
  request: 'xml',
  response: 'xml',
  signTypes: ['MD5'],
  nonce: true,
  mchid: ['mch_id'],
  certificate: true,
  answer: { integers: ['amount', 'refund_amount', 'total_amount', 'total_num'], lists: ['hbinfo'] },
  unsigned: true,
}

/**
 * 查询红包记录 · Query a red packet record
 *
 * `POST /mmpaymkttransfers/gethbinfo`
 *
 * @see https://pay.weixin.qq.com/doc/v2/merchant/4011981612
 * @see https://pay.weixin.qq.com/doc/v2/partner/4011983160
 * @deprecated 自 2026-06-18 起不再向新商户开放
 */
export function queryRedPack(
  wxpay: WechatPay,
  request: QueryRedPackRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<QueryRedPackResponse>> {
  return callV2(wxpay, operation, request, options)
}
queryRedPack.operation = operation

/** {@link queryRedPack} 的请求 */
export interface QueryRedPackRequest {
  xml: QueryRedPackXml
}

/** 请求的字段 */
export interface QueryRedPackXml {
  /** 商户订单号，最长 28 个字符，例：`10000098201411111234567890` */
  mch_billno: string
  /** 商户号，可不填，由客户端填入自己的商户号，最长 32 个字符，例：`10000098` */
  mch_id?: string
  /** Appid，最长 32 个字符，例：`wxe062425f740d30d8` */
  appid: string
  /** 订单类型，最长 32 个字符，例：`MCHT` */
  bill_type: 'MCHT'
}

/** {@link queryRedPack} 的应答 */
export interface QueryRedPackResponse {
  /**
   * 返回状态码
   * - `SUCCESS` 成功
   * - `FAIL` 失败
   */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 */
  return_msg?: string
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
  /** 商户订单号，最长 28 个字符 */
  mch_billno: string
  /** 商户号 */
  mch_id: string
  /** 红包单号，最长 32 个字符 */
  detail_id: string
  /**
   * 红包状态
   * - `SENDING` 发放中
   * - `SENT` 已发放待领取
   * - `FAILED` 发放失败
   * - `RECEIVED` 已领取
   * - `RFUND_ING` 退款中
   * - `REFUND` 已退款
   */
  status: 'SENDING' | 'SENT' | 'FAILED' | 'RECEIVED' | 'RFUND_ING' | 'REFUND' | (string & {})
  /**
   * 发放类型，最长 32 个字符
   * - `API` 通过API接口发放
   * - `UPLOAD` 通过上传文件方式发放
   * - `ACTIVITY` 通过活动方式发放
   */
  send_type: 'API' | 'UPLOAD' | 'ACTIVITY' | (string & {})
  /**
   * 红包类型，最长 32 个字符
   * - `NORMAL` 普通红包
   * - `GROUP` 裂变红包
   */
  hb_type: 'NORMAL' | 'GROUP' | (string & {})
  /** 红包个数 */
  total_num: number
  /** 红包金额（单位：分） */
  total_amount: number
  /** 失败原因，最长 32 个字符 */
  reason?: string
  /** 红包发送时间，最长 32 个字符 */
  send_time: string
  /** 红包退款时间，最长 32 个字符 */
  refund_time?: string
  /** 红包退款金额（单位：分） */
  refund_amount?: number
  /** 祝福语，最长 128 个字符 */
  wishing?: string
  /** 活动描述，最长 256 个字符 */
  remark?: string
  /** 活动名称，最长 32 个字符 */
  act_name?: string
  /** 红包领取记录 */
  hblist?: QueryRedPackResponseHblist
  /** 应用ID */
  appid?: string
}

/** 红包领取记录 */
export interface QueryRedPackResponseHblist {
  /** 裂变红包领取列表 */
  hbinfo?: QueryRedPackResponseHblistHbinfo[]
}

/** 裂变红包领取列表 */
export interface QueryRedPackResponseHblistHbinfo {
  /** 领取红包的Openid */
  openid?: string
  /** 金额（单位：分） */
  amount?: number
  /** 接收时间 */
  rcv_time?: string
}
