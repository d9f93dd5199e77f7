import {
  downloadCertificates,
  hasNoCertificates,
} from '../../runtime/client/certificate-download.js'
import { createWechatPay } from '../../runtime/client/client.js'
import { contextOf } from '../../runtime/context.js'
import { DecryptionError } from '../../runtime/errors/decryption-error.js'
import { VerificationError } from '../../runtime/errors/verification-error.js'
import type { WechatPay } from '../../runtime/operation.js'
import { readConfig } from '../config/read.js'
import type { Settings } from '../config/settings.js'
import { checkBrandCall } from './brand.js'
import { type Check, checksOf, type Examination, NAMES, sentence, short } from './check.js'
import { checkEcho } from './echo.js'
import type { Merchant } from './merchant.js'
import { checkReach } from './reach.js'

const { ok, warning, fault, unchecked } = checksOf('connection')

const ASKED = ['signature', 'answer', 'encryption', 'api-v3-key-opens']

/** The checks that need WeChat Pay. `earlier` has the local findings. */
export const checkConnection = async (
  examination: Examination,
  merchant: Merchant,
  earlier: readonly Check[],
  offline: boolean,
): Promise<readonly Check[]> => {
  const { settings: given } = examination
  if (offline) return skip(['reachable', 'clock', ...ASKED], '--offline.')
  const { checks, isReachable } = await checkReach(examination)
  if (!isReachable) return [...checks, ...skip(ASKED, 'WeChat Pay cannot be reached.')]
  const faults = earlier.filter(({ outcome }) => outcome === 'fault')
  const wrong = faults.find(
    ({ id }) => NEEDED.has(id) || (id === 'api-v3-key' && given.certificates),
  )
  if (wrong) return [...checks, ...skip(ASKED, `first fix ${nameOf(wrong)}.`)]
  // A call needs no APIv3 key: a wrong one must not hide what else is wrong.
  const { apiV3Key: _left, ...others } = given
  const isKeyWrong = faults.some(({ id }) => id === 'api-v3-key')
  const settings: Settings = isKeyWrong ? others : given
  let wxpay: WechatPay
  try {
    wxpay = createWechatPay(readConfig(settings, examination.now))
  } catch (error) {
    const { text, fix } = sentence(error)
    return [
      ...checks,
      fault('signature', text, fix),
      ...skip(ASKED.slice(1), 'no call can be sent.'),
    ]
  }
  if (settings.brandId !== undefined)
    return [
      ...checks,
      ...(await checkBrandCall(wxpay, merchant, Object.keys(settings.platformKeys))),
    ]
  // Certificates come first, because the echo needs them if they are downloaded automatically.
  const opened = await checkApiV3Key(wxpay, settings)
  const isLost = settings.certificates && opened.outcome === 'fault' && isAlone(settings)
  if (isLost)
    return [
      ...checks,
      ...skip(ASKED.slice(0, 3), 'without certificates nothing can be verified.'),
      opened,
    ]
  const echoed = await checkEcho(wxpay, merchant, Object.keys(settings.platformKeys))
  return [...checks, ...echoed, opened]
}

/** Without these no call can be sent. A certificate in a separate file is not needed for calls. */
const NEEDED: ReadonlySet<string> = new Set([
  'mchid',
  'brand-id',
  'private-key',
  'serial',
  'mode',
  'public-key',
  'platform-certificate',
])

const nameOf = ({ id }: Check): string => `the ${NAMES[id] ?? id}`

const skip = (ids: readonly string[], because: string): Check[] =>
  ids.map((id) => unchecked(id, because))

const isAlone = ({ platformKeys }: Settings): boolean => Object.keys(platformKeys).length === 0

/** The certificates are the one thing to ask for that is encrypted with the APIv3 key. */
const checkApiV3Key = async (wxpay: WechatPay, settings: Settings): Promise<Check> => {
  const id = 'api-v3-key-opens'
  if (!settings.apiV3Key) return unchecked(id, 'no usable APIv3 key is configured.')
  try {
    const { keys } = await downloadCertificates(contextOf(wxpay), '/v3/certificates')
    const known = Object.keys(settings.platformKeys)
    const fixed = known.filter((each) => !each.startsWith('PUB_KEY_ID_'))
    const news = keys.filter(({ id: serial }) => !fixed.includes(serial.toUpperCase()))
    if (fixed.length > 0 && news.length > 0 && !settings.certificates)
      return warning(
        id,
        `It opens the platform certificates, and ${news.map((key) => short(key.id)).join(', ')} is not configured.`,
        'Take it before WeChat Pay signs with it: wechatpay-ky certificates --out FOLDER.',
      )
    const many =
      keys.length === 1 ? 'the platform certificate' : `${keys.length} platform certificates`
    return ok(id, `it opens ${many}`)
  } catch (error) {
    return explain(id, error, settings)
  }
}

const takePublicKey =
  'Take the public key instead: "platformKeys": { "PUB_KEY_ID_…": "pub_key.pem" }.'

const explain = (id: string, error: unknown, settings: Settings): Check => {
  if (hasNoCertificates(error)) {
    const why = 'this merchant has no platform certificates, which are the only encrypted answer'
    if (!settings.certificates)
      return unchecked(id, `${why}. The next notification will show whether it is right.`)
    if (isAlone(settings))
      return fault(
        id,
        'certificates: "auto", but this merchant has no platform certificates.',
        takePublicKey,
      )
    return warning(
      id,
      'certificates: "auto", but this merchant has none any more.',
      'Leave certificates out: the public key is all that is needed.',
    )
  }
  if (error instanceof DecryptionError)
    return fault(
      id,
      'The APIv3 key does not open what WeChat Pay encrypts with it: it is another one.',
      'Take the one that is set now in the merchant platform, 账户中心 › API安全 › APIv3密钥; it can be replaced there.',
    )
  const serial = error instanceof VerificationError ? (error.serial ?? '') : ''
  if (serial.startsWith('PUB_KEY_ID_') && settings.certificates && isAlone(settings))
    return fault(
      id,
      `certificates: "auto", but WeChat Pay answers with its public key ${serial.slice(0, 64)}: this merchant has no platform certificates.`,
      takePublicKey,
    )
  const { text } = sentence(error)
  return unchecked(id, `the certificates cannot be downloaded: ${text}`)
}
