// Generated from specs/v2/webhooks/native-scan.yaml. Edit that file and run `npm run generate`.
import type { V2Notification } from '../../../runtime/v2/notifications/notification.js'

/**
 * 扫码支付模式一回调 · A customer scanned a mode 1 native code; the answer must carry a prepay_id
 *
 * `native.scan`
 *
 * @see https://pay.weixin.qq.com/wiki/doc/api/native.php?chapter=6_4
 */
export type NativeScanNotification = V2Notification<'native.scan', NativeScanResource, true>

/** 扫码支付模式一回调的通知内容 */
export interface NativeScanResource {
  /** 公众账号ID，最长 32 个字符 */
  appid: string
  /** 用户标识，最长 128 个字符 */
  openid: string
  /** 商户号，最长 32 个字符 */
  mch_id: string
  /**
   * 是否关注公众账号
   * - `Y` 关注
   * - `N` 未关注
   */
  is_subscribe?: 'Y' | 'N' | (string & {})
  /** 随机字符串，最长 32 个字符 */
  nonce_str: string
  /** 商品ID，最长 32 个字符 */
  product_id: string
  /** 返回数据签名，最长 32 个字符 */
  sign: string
}

/** 对扫码支付模式一回调的应答 */
export interface NativeScanAcknowledgement {
  /**
   * 返回状态码
   * - `SUCCESS` 成功
   * - `FAIL` 失败
   */
  return_code: 'SUCCESS' | 'FAIL'
  /** 返回信息 */
  return_msg?: string
  /** 公众账号ID */
  appid: string
  /** 商户号 */
  mch_id: string
  /** 预支付ID */
  prepay_id: string
  /**
   * 业务结果
   * - `SUCCESS` 成功
   * - `FAIL` 失败
   */
  result_code: 'SUCCESS' | 'FAIL'
  /** 错误描述，展示给用户 */
  err_code_des?: string
}
