import { prepayNative } from '../../../dist/generated/pay/transactions/index.js'
import { createWechatPay } from '../../../dist/runtime/index.js'
import { orderOf } from './order.js'

export function connect(config) {
  const { mchid, serialNo, privateKey, platformSerial, platformPublicKey, baseUrl } = config
  const wxpay = createWechatPay({
    mchid,
    serialNo,
    privateKey,
    platformKeys: { [platformSerial]: platformPublicKey },
    baseUrl,
  })
  return async (number) => {
    const { data } = await prepayNative(wxpay, { json: orderOf(config, number) })
    return data.code_url
  }
}
