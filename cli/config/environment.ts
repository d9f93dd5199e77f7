import { setupError } from '../exit.js'
import { algorithmNameOf, autoOf, present, signTypeOf } from './file.js'
import { givenText, type Settings, type Text, textFile } from './settings.js'

type Env = Readonly<Record<string, string | undefined>>

/** Whether the environment names a merchant, or a brand. */
export const isConfigured = (env: Env): boolean =>
  Boolean(env['WECHATPAY_MCHID'] || env['WECHATPAY_BRAND_ID'])

/** Reads the configuration from variables. An empty one counts as not set. */
export const settingsFromEnvironment = (env: Env, cwd: string): Settings => {
  const value = (name: string) => env[`WECHATPAY_${name}`] || undefined
  const text = (name: string): Text | undefined => {
    const path = value(`${name}_FILE`)
    if (path !== undefined) return textFile(path, cwd, cwd, `WECHATPAY_${name}_FILE`)
    const given = value(name)
    return given === undefined ? undefined : givenText(given, `WECHATPAY_${name}`)
  }
  return {
    source: 'the environment',
    ...present('algorithmName', algorithmNameOf(value('ALGORITHM'), 'WECHATPAY_ALGORITHM')),
    ...present('mchid', value('MCHID')),
    ...present('brandId', value('BRAND_ID')),
    ...present('serialNo', value('SERIAL_NO')),
    ...present('privateKey', text('PRIVATE_KEY')),
    ...present('certificate', text('CERTIFICATE')),
    ...present('apiV3Key', text('API_V3_KEY')),
    ...present('apiV2Key', text('API_V2_KEY')),
    ...present('signType', signTypeOf(value('SIGN_TYPE'), 'WECHATPAY_SIGN_TYPE')),
    ...present('workwxSecret', text('WORKWX_SECRET')),
    ...present('ca', text('CA')),
    ...present('appid', value('APPID')),
    platformKeys: publicKey(value('PUBLIC_KEY_ID'), text('PUBLIC_KEY')),
    ...present('certificates', autoOf(value('CERTIFICATES'), 'WECHATPAY_CERTIFICATES')),
    ...present('baseUrl', value('BASE_URL')),
  }
}

const publicKey = (id: string | undefined, key: Text | undefined): Record<string, Text> => {
  if (id !== undefined && key !== undefined) return { [id]: key }
  if (id === undefined && key === undefined) return {}
  const missing = id === undefined ? 'WECHATPAY_PUBLIC_KEY_ID' : 'WECHATPAY_PUBLIC_KEY_FILE'
  throw setupError(
    `${missing} is not set: the public key of WeChat Pay and its ID belong together.`,
    'Both are in the merchant platform: 账户中心 › API安全 › 微信支付公钥.',
  )
}
