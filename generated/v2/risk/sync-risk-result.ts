// Generated from specs/v2/risk/sync-risk-result.yaml. Edit that file and run `npm run generate`.
import type { RequestOptions, WechatPay, WechatPayResponse } from '../../../runtime/operation.js'
import { callV2 } from '../../../runtime/v2/call.js'
import type { V2Operation } from '../../../runtime/v2/operation.js'

const operation: V2Operation = {
  id: 'syncRiskResult',
  method: 'POST',
  path: '/mchrisk/syncmchriskresult',
  request: 'xml',
  response: 'xml',
  signTypes: ['HMAC-SHA256'],
  sendsSignType: true,
  nonce: true,
  mchid: ['mch_id'],
  certificate: true,
  unsigned: true,
}

/**
 * 事后-风险商户处理结果同步接口 · Report how a risky merchant was handled
 *
 * `POST /mchrisk/syncmchriskresult`
 *
 * @see https://pay.weixin.qq.com/doc/v2/institution/4011986435
 */
export function syncRiskResult(
  wxpay: WechatPay,
  request: SyncRiskResultRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<SyncRiskResultResponse>> {
  return callV2(wxpay, operation, request, options)
}
syncRiskResult.operation = operation

/** {@link syncRiskResult} 的请求 */
export interface SyncRiskResultRequest {
  xml: SyncRiskResultXml
}

/** 请求的字段 */
export interface SyncRiskResultXml {
  /** 服务商号，可不填，由客户端填入自己的商户号，最长 32 个字符，例：`1900000109` */
  mch_id?: string
  /** 商户ID，最长 32 个字符，例：`1230000109` */
  sub_mch_id: string
  /** 事件单号，例：`123456123` */
  event_code: string
  /** 身份证号 */
  certificates_number?: string
  /** 身份证所有人姓名 */
  certificates_name?: string
  /** 结算账号 */
  settlement_card_no?: string
  /** 结算户名 */
  settlement_card_name?: string
  /** 结算银行 */
  settlement_card_bank?: string
  /** 营业执照编号，例：`00110105MA00BE3C1W` */
  business_license_number?: string
  /** 公司名称，例：`XXXXX有限公司` */
  company_name?: string
  /** 门店地址 */
  store_address?: string
  /** 门店经度，例：`113.9410519639` */
  store_longitude?: string
  /** 门店纬度，例：`22.5461478801` */
  store_latitude?: string
  /** 风险类型，例：`GAMBLING` */
  risk_type: string
  /** 处罚方式，例：`CLOSE_PAY_PERMISSION` */
  punish_type: string
}

/** {@link syncRiskResult} 的应答 */
export interface SyncRiskResultResponse {
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
  /** 错误描述 */
  err_code_des?: string
}
