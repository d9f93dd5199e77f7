import { createPublicKey, type KeyObject, X509Certificate } from 'node:crypto'
import { readPlatformKeys } from '../../runtime/keys/key-ring.js'
import { readPem } from '../../runtime/keys/pem.js'
import { RSA } from '../../runtime/keys/rsa.js'
import { trimmedKey } from '../config/read.js'
import type { Settings, Text } from '../config/settings.js'
import { type Check, checksOf, day, daysUntil, type Examination, sentence, short } from './check.js'
import type { Merchant } from './merchant.js'

const { ok, warning, fault, unchecked } = checksOf('platform')

/** How this merchant knows WeChat Pay. */
export type Mode = 'public-key' | 'migrating' | 'certificates' | 'certificates-auto' | 'none'

const MODES: Readonly<Record<Mode, string>> = {
  'public-key': 'public key (微信支付公钥)',
  migrating: 'public key and certificates, while you move from one to the other (切换中)',
  certificates: 'platform certificates from files (平台证书)',
  'certificates-auto': 'platform certificates, downloaded and renewed (平台证书, 自动更新)',
  none: 'none',
}

export interface Platform {
  readonly checks: readonly Check[]
  readonly mode: Mode
}

/** 微信支付公钥, 平台证书 and APIv3密钥. */
export const checkPlatform = (examination: Examination, merchant: Merchant): Platform => {
  const { settings } = examination
  const mode = modeOf(settings)
  const keys = Object.entries(settings.platformKeys).map(([id, text]) =>
    checkKey(id, text, examination, merchant),
  )
  return { checks: [checkMode(mode, settings.brandId), ...keys, checkApiV3Key(settings)], mode }
}

const modeOf = ({ platformKeys, certificates }: Settings): Mode => {
  const ids = Object.keys(platformKeys)
  const hasPublicKey = ids.some((id) => id.startsWith('PUB_KEY_ID_'))
  const hasCertificate = ids.some((id) => !id.startsWith('PUB_KEY_ID_'))
  if (hasPublicKey) return hasCertificate || certificates ? 'migrating' : 'public-key'
  if (certificates) return 'certificates-auto'
  return hasCertificate ? 'certificates' : 'none'
}

const checkMode = (mode: Mode, brandId: string | undefined): Check => {
  if (mode !== 'none') return ok('mode', MODES[mode])
  return fault(
    'mode',
    'There is no key of WeChat Pay: no answer can be verified, so no call is sent.',
    `Add the public key: "platformKeys": { "PUB_KEY_ID_…": "pub_key.pem" }${brandId === undefined ? '; or "certificates": "auto" if you have no public key' : ''}.`,
  )
}

const checkKey = (
  id: string,
  text: Text,
  { now, settings: { algorithm = RSA } }: Examination,
  { serialNo = '', privateKey }: Merchant,
): Check => {
  const name = id.startsWith('PUB_KEY_ID_') ? 'public-key' : 'platform-certificate'
  try {
    const pem = text.read()
    const [key] = readPlatformKeys({ [id]: pem }, serialNo, algorithm)
    if (privateKey && isOwn(pem, privateKey))
      return fault(
        name,
        `${short(id)}: ${text.place} is your own public key, not WeChat Pay's.`,
        'Download 微信支付公钥 in the merchant platform: 账户中心 › API安全.',
      )
    const until = key?.notAfter ?? Number.POSITIVE_INFINITY
    if (!Number.isFinite(until)) return ok(name, `${id}, ${text.place}`)
    const renewed =
      'Take the new one: wechatpay-ky certificates --out FOLDER; or "certificates": "auto".'
    const days = daysUntil(until, now())
    if (days < 0) return fault(name, `${short(id)} expired on ${day(until)}.`, renewed)
    if (days < 30) return warning(name, `${short(id)} expires in ${days} days.`, renewed)
    return ok(name, `${id}, until ${day(until)}`)
  } catch (error) {
    const { text: what, fix } = sentence(error)
    return fault(name, what, fix)
  }
}

const isOwn = (pem: string, privateKey: KeyObject): boolean => {
  const [block] = readPem(pem)
  const der = Buffer.from(block?.der ?? [])
  const theirs =
    block?.format === 'certificate'
      ? new X509Certificate(der).publicKey
      : createPublicKey({ key: der, format: 'der', type: 'spki' })
  return createPublicKey(privateKey).equals(theirs)
}

const checkApiV3Key = ({ apiV3Key: text, certificates }: Settings): Check => {
  const id = 'api-v3-key'
  const where = 'You set it in the merchant platform: 账户中心 › API安全 › APIv3密钥.'
  if (!text) {
    if (certificates)
      return fault(
        id,
        'certificates: "auto" needs the APIv3 key, and there is none.',
        `Add apiV3KeyFile. ${where}`,
      )
    return unchecked(id, 'none is configured. Notifications and platform certificates need it.')
  }
  try {
    const bytes = Buffer.byteLength(trimmedKey(text))
    if (bytes === 32) return ok(id, `32 bytes, ${text.place}`)
    return fault(
      id,
      `The APIv3 key has ${bytes} bytes; it must have 32.`,
      `Copy it without spaces, quotes or further lines. ${where}`,
    )
  } catch (error) {
    const { text: what, fix } = sentence(error)
    return fault(id, what, fix)
  }
}
