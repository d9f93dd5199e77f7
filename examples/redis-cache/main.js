import { readFileSync } from 'node:fs'
import { createWechatPay } from 'wechatpay-ky'
import { echoMessage } from 'wechatpay-ky/security'
import { redisCache } from './cache.js'

const env = (name) => {
  const value = process.env[name]
  if (!value) throw new Error(`${name} is not set. The README of the examples says what it is.`)
  return value
}

const { cache, close } = await redisCache(env('REDIS_URL'))
const wxpay = createWechatPay({
  mchid: env('WECHATPAY_MCHID'),
  serialNo: env('WECHATPAY_SERIAL_NO'),
  privateKey: readFileSync(env('WECHATPAY_PRIVATE_KEY_FILE'), 'utf8'),
  apiV3Key: env('WECHATPAY_API_V3_KEY'),
  certificates: { cache, onError: (error) => console.error(`Certificates: ${error.message}`) },
  baseUrl: process.env.WECHATPAY_BASE_URL,
})
const { data } = await echoMessage(wxpay, { json: { echo_message: 'verified' } })
console.log(data.echo_message)
await close()
