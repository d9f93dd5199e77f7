import { readFileSync } from 'node:fs'
import type { WechatPayConfig } from 'wechatpay-ky'

/** A missing or wrong setting, reported in one line at start. */
export class SetupError extends Error {
  override name = 'SetupError'
}

export interface ShopConfig {
  readonly port: number
  /** Where WeChat Pay and the customers reach the shop, without a slash at the end. */
  readonly url: string
  readonly appid: string
  /** `postgres://…`; without one, PGlite in `dataFolder`. */
  readonly databaseUrl: string | undefined
  readonly dataFolder: string
  readonly adminPassword: string
  /** How often the job looks for orders and refunds that hang, in milliseconds. */
  readonly settleEvery: number
  /** How long after an order or refund was last heard of the job asks for it, in milliseconds. */
  readonly settleAfter: number
  readonly wechatpay: WechatPayConfig
}

type Environment = Readonly<Record<string, string | undefined>>

export const readConfig = (env: Environment): ShopConfig => {
  const port = numberOf(env, 'PORT', 3000)
  return {
    port,
    url: (env['SHOP_URL'] ?? `http://127.0.0.1:${port}`).replace(/\/$/, ''),
    appid: textOf(env, 'WECHATPAY_APPID'),
    databaseUrl: env['DATABASE_URL'] ? checkUrl(env['DATABASE_URL']) : undefined,
    dataFolder: env['DATA_FOLDER'] ?? 'data',
    adminPassword: textOf(env, 'ADMIN_PASSWORD'),
    settleEvery: numberOf(env, 'SETTLE_EVERY', 5_000),
    settleAfter: numberOf(env, 'SETTLE_AFTER', 30_000),
    wechatpay: {
      mchid: textOf(env, 'WECHATPAY_MCHID'),
      serialNo: textOf(env, 'WECHATPAY_SERIAL_NO'),
      privateKey: fileOf(env, 'WECHATPAY_PRIVATE_KEY_FILE'),
      apiV3Key: textOf(env, 'WECHATPAY_API_V3_KEY'),
      platformKeys: {
        [textOf(env, 'WECHATPAY_PUBLIC_KEY_ID')]: fileOf(env, 'WECHATPAY_PUBLIC_KEY_FILE'),
      },
      baseUrl: env['WECHATPAY_BASE_URL'],
      ky: { timeout: 5_000 },
    },
  }
}

const textOf = (env: Environment, name: string): string => {
  const value = env[name]
  if (!value) throw new SetupError(`${name} is not set. README.md says what it is.`)
  return value
}

const fileOf = (env: Environment, name: string): string => {
  const path = textOf(env, name)
  try {
    return readFileSync(path, 'utf8')
  } catch {
    throw new SetupError(`${name}: ${path} cannot be read.`)
  }
}

const numberOf = (env: Environment, name: string, otherwise: number): number => {
  const value = Number(env[name] ?? otherwise)
  if (!Number.isInteger(value) || value < 0)
    throw new SetupError(`${name}: a whole number, not "${env[name]}".`)
  return value
}

/** Said without the URL itself, which holds a password. */
const checkUrl = (text: string): string => {
  const isPostgres = URL.canParse(text) && /^postgres(ql)?:$/.test(new URL(text).protocol)
  if (!isPostgres)
    throw new SetupError('DATABASE_URL: it must look like postgres://user:password@host:5432/shop.')
  return text
}
