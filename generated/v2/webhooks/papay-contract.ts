// Generated from specs/v2/webhooks/papay-contract.yaml. Edit that file and run `npm run generate`.
import type { V2Notification } from '../../../runtime/v2/notifications/notification.js'

/**
 * 签约、解约结果通知 · A deduction contract was signed or terminated
 *
 * `papay.contract`
 *
 * @see https://pay.weixin.qq.com/doc/v2/merchant/4011987586
 * @see https://pay.weixin.qq.com/doc/v2/partner/4011988378
 */
export type PapayContractNotification = V2Notification<
  'papay.contract',
  PapayContractResource,
  true
>

/** 签约、解约结果通知的通知内容 */
export interface PapayContractResource {
  /**
   * 返回状态码
   * - `SUCCESS` 成功
   * - `FAIL` 失败
   */
  return_code?: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 */
  return_msg?: string
  /**
   * 业务结果
   * - `SUCCESS` 成功
   * - `FAIL` 失败
   */
  result_code?: 'SUCCESS' | 'FAIL' | (string & {})
  /** 商户号 */
  mch_id: string
  /** 子商户号 */
  sub_mch_id?: string
  /** 签约协议号 */
  contract_code: string
  /** 模板id */
  plan_id: string
  /** 用户标识 */
  openid: string
  /** 用户子标识 */
  sub_openid?: string
  /** 签名 */
  sign: string
  /**
   * 变更类型
   * - `ADD` 签约
   * - `DELETE` 解约
   */
  change_type: 'ADD' | 'DELETE' | (string & {})
  /** 操作时间 */
  operate_time: string
  /** 委托代扣协议id */
  contract_id: string
  /** 协议到期时间 */
  contract_expired_time?: string
  /**
   * 协议解约方式
   * - `1` 有效期过自动解约
   * - `2` 用户主动解约
   * - `3` 商户API解约
   * - `4` 商户平台解约
   * - `5` 注销
   * - `6` 用户账户冻结
   * - `7` 用户要求客服解约
   */
  contract_termination_mode?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | (number & {})
  /** 请求序列号 */
  request_serial: string
  /** 公众账号id */
  appid?: string
  /** 子商户公众账号ID */
  sub_appid?: string
  /** 用户账户展示名称 */
  contract_display_account?: string
  /**
   * 协议状态
   * - `0` 已签约
   * - `1` 未签约
   */
  contract_state?: 0 | 1 | (number & {})
  /** 协议签署时间 */
  contract_signed_time?: string
  /** 协议解约时间 */
  contract_terminated_time?: string
  /** 解约备注 */
  contract_termination_remark?: string
}

/** 对签约、解约结果通知的应答 */
export interface PapayContractAcknowledgement {
  /**
   * 返回状态码
   * - `SUCCESS` 成功
   * - `FAIL` 失败
   */
  return_code: 'SUCCESS' | 'FAIL'
  /** 返回信息 */
  return_msg?: string
}
