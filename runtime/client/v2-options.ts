import { utf8 } from '../base/bytes.js'
import { own } from '../base/own.js'
import { ConfigError } from '../errors/config-error.js'
import { describeValue } from '../keys/pem.js'
import type { CheckedV2Config, V2Config } from '../v2/config.js'
import { refuseUnknown } from './known-names.js'

const KNOWN: Readonly<Record<keyof V2Config, true>> = {
  key: true,
  signType: true,
  workwxSecret: true,
}

/**
 * Reads `v2` of the configuration. It is here and not in `runtime/v2`, because a program without
 * APIv2 contains nothing of that room.
 */
export const readV2 = (given: unknown): CheckedV2Config | undefined => {
  if (given === undefined) return undefined
  if (typeof given !== 'object' || given === null) {
    throw new ConfigError(
      `v2: expected { key }, got ${typeof given === 'string' ? 'text.' : describeValue(given)}`,
    )
  }
  refuseUnknown(given, KNOWN, 'v2')
  const {
    key,
    signType = 'HMAC-SHA256',
    workwxSecret,
  } = own(given) as Readonly<Record<keyof V2Config, unknown>>
  if (typeof key !== 'string' || utf8(key).length !== 32) {
    const got = typeof key === 'string' ? `${utf8(key).length}.` : describeValue(key)
    throw new ConfigError(`v2.key: expected the APIv2 key (API密钥) of 32 bytes, got ${got}`)
  }
  if (signType !== 'HMAC-SHA256' && signType !== 'MD5') {
    throw new ConfigError("v2.signType: expected 'HMAC-SHA256' or 'MD5'.")
  }
  if (workwxSecret === undefined) return { key, signType }
  if (typeof workwxSecret === 'string' && workwxSecret !== '')
    return { key, signType, workwxSecret }
  const got = workwxSecret === '' ? 'an empty one.' : describeValue(workwxSecret)
  throw new ConfigError(
    `v2.workwxSecret: expected the secret of the WeCom application as text, got ${got}`,
  )
}
