import { WechatPayError } from './wechatpay-error.js'

/**
 * The client was set up in a way that cannot work: a key in the wrong format, an APIv3 key that is
 * not 32 bytes long, an unknown option. The message says what was given and how to fix it, never
 * the value itself. Thrown by `createWechatPay`, or by the first call if a key has to be imported
 * to detect the fault.
 */
export class ConfigError extends WechatPayError {
  override name = 'ConfigError' as const
}
