// Parses its key for every call, and does not verify answers. Its addresses are fixed, so that its
// own transport is wrapped to turn them to the server here.
import { createRequire } from 'node:module'
import { orderOf } from './order.js'

const require = createRequire(import.meta.url)
const Pay = require('wechatpay-node-v3')
const { PayRequest } = require('wechatpay-node-v3/dist/lib/pay-request.js')

export function connect(config) {
  const { mchid, serialNo, privateKey, platformPublicKey, baseUrl } = config
  const wxpay = new Pay({
    appid: 'wxd678efh567hg6787',
    mchid,
    serial_no: serialNo,
    publicKey: Buffer.from(platformPublicKey),
    privateKey: Buffer.from(privateKey),
  })
  const transport = new PayRequest()
  wxpay.createHttp({
    post: (url, ...rest) =>
      transport.post(url.replace('https://api.mch.weixin.qq.com', baseUrl), ...rest),
  })
  return async (number) => {
    const { data, error } = await wxpay.transactions_native(orderOf(config, number))
    if (error) throw new Error(error)
    return data.code_url
  }
}
