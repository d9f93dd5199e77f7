// Signs and verifies on the main thread, with keys that it parses once.
import { Wechatpay } from 'wechatpay-axios-plugin'
import { orderOf } from './order.js'

export function connect(config) {
  const { mchid, serialNo, privateKey, platformSerial, platformPublicKey, baseUrl } = config
  const wxpay = new Wechatpay({
    mchid,
    serial: serialNo,
    privateKey,
    certs: { [platformSerial]: platformPublicKey },
    baseURL: `${baseUrl}/`,
  })
  return async (number) => {
    const { data } = await wxpay.v3.pay.transactions.native.post(orderOf(config, number))
    return data.code_url
  }
}
