import { createOrder } from '../../../dist/generated/v2/pay/index.js'
import { createWechatPay } from '../../../dist/runtime/index.js'
import { xmlOrderOf } from './xml-order.js'

export function connect({ mchid, key, signType, baseUrl }) {
  const wxpay = createWechatPay({ mchid, v2: { key, signType }, baseUrl })
  return async (number) => (await createOrder(wxpay, { xml: xmlOrderOf(number) })).data.code_url
}
