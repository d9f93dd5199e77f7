import { readFileSync } from 'node:fs'
import { createWechatPay, type WechatPay } from 'wechatpay-ky'

export const env = (name: string): string => {
  const value = process.env[name]
  if (!value) throw new Error(`${name} is not set. The README of the examples says what it is.`)
  return value
}

let made: WechatPay | undefined

/** Made with the first request, since `next build` loads the routes without the settings; and once, since
 * it keeps imported keys. */
export const wxpay = (): WechatPay => {
  made ??= createWechatPay({
    mchid: env('WECHATPAY_MCHID'),
    serialNo: env('WECHATPAY_SERIAL_NO'),
    privateKey: readFileSync(env('WECHATPAY_PRIVATE_KEY_FILE'), 'utf8'),
    apiV3Key: env('WECHATPAY_API_V3_KEY'), // notifications come encrypted with it
    platformKeys: {
      [env('WECHATPAY_PUBLIC_KEY_ID')]: readFileSync(env('WECHATPAY_PUBLIC_KEY_FILE'), 'utf8'),
    },
    baseUrl: process.env.WECHATPAY_BASE_URL,
  })
  return made
}
