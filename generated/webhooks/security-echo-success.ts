// Generated from specs/webhooks/security-echo-success.yaml. Edit that file and run `npm run generate`.
import type { Notification } from '../../runtime/notifications/notification.js'

/**
 * 商户签名验签／加解密测试-回调接口 · The notification that a signature self-test asked for
 *
 * `SECURITY_ECHO.SUCCESS`
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4015164042
 * @see https://pay.weixin.qq.com/doc/v3/partner/4019605946
 */
export type SecurityEchoSuccessNotification = Notification<
  'SECURITY_ECHO.SUCCESS',
  SecurityEchoSuccessResource,
  'security'
>

/** 商户签名验签／加解密测试-回调接口的通知内容 */
export interface SecurityEchoSuccessResource {
  /** 回显消息 */
  echo_message: string
  /** 加密回显消息 */
  encrypt_echo_message?: string
}
