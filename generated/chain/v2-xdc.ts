// Generated from specs/. Edit those files and run `npm run generate`.
import type { Post } from '../../runtime/chain/types.js'
import type { getSignKey } from '../v2/sandbox/get-sign-key.js'
import type { payWithPaymentCode } from '../v2/sandbox/pay-with-payment-code.js'
import type { queryOrder } from '../v2/sandbox/query-order.js'

export interface V2Xdc {
  apiv2getsignkey: V2XdcApiv2getsignkey
  apiv2sandbox: V2XdcApiv2sandbox
}

export interface V2XdcApiv2getsignkey {
  sign: V2XdcApiv2getsignkeySign
}

export interface V2XdcApiv2getsignkeySign {
  getsignkey: V2XdcApiv2getsignkeySignGetsignkey
}

export interface V2XdcApiv2getsignkeySignGetsignkey extends Post<typeof getSignKey> {
  /**
   * 获取沙箱环境密钥 · Get the key that signs sandbox calls
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011984810
   */
  post: Post<typeof getSignKey>
}

export interface V2XdcApiv2sandbox {
  pay: V2XdcApiv2sandboxPay
}

export interface V2XdcApiv2sandboxPay {
  micropay: V2XdcApiv2sandboxPayMicropay
  orderquery: V2XdcApiv2sandboxPayOrderquery
}

export interface V2XdcApiv2sandboxPayMicropay extends Post<typeof payWithPaymentCode> {
  /**
   * 沙箱付款码支付 · Charge by payment code in the sandbox
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011984810
   */
  post: Post<typeof payWithPaymentCode>
}

export interface V2XdcApiv2sandboxPayOrderquery extends Post<typeof queryOrder> {
  /**
   * 沙箱订单查询 · Query an order in the sandbox
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011984810
   */
  post: Post<typeof queryOrder>
}
