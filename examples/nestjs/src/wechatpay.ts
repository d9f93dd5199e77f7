import { readFileSync } from 'node:fs'
import type { FactoryProvider } from '@nestjs/common'
import { createWechatPay, type WechatPay } from 'wechatpay-ky'

/** The token to inject: `@Inject(WECHATPAY) private readonly wxpay: WechatPay`. */
export const WECHATPAY = Symbol('WechatPay')

export const env = (name: string): string => {
  const value = process.env[name]
  if (!value) throw new Error(`${name} is not set. The README of the examples says what it is.`)
  return value
}

/** One client for the application: it keeps imported keys. */
export const wechatpayProvider: FactoryProvider<WechatPay> = {
  provide: WECHATPAY,
  useFactory: () =>
    createWechatPay({
      mchid: env('WECHATPAY_MCHID'),
      serialNo: env('WECHATPAY_SERIAL_NO'),
      privateKey: readFileSync(env('WECHATPAY_PRIVATE_KEY_FILE'), 'utf8'),
      apiV3Key: env('WECHATPAY_API_V3_KEY'),
      platformKeys: {
        [env('WECHATPAY_PUBLIC_KEY_ID')]: readFileSync(env('WECHATPAY_PUBLIC_KEY_FILE'), 'utf8'),
      },
      baseUrl: process.env.WECHATPAY_BASE_URL,
    }),
}
