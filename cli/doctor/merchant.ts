import { createPrivateKey, type KeyObject } from 'node:crypto'
import { readPem } from '../../runtime/keys/pem.js'
import { sameSerial } from '../../runtime/keys/platform-key.js'
import { RSA } from '../../runtime/keys/rsa.js'
import { exposedFiles } from '../config/read.js'
import { type Check, checksOf, type Examination, sentence } from './check.js'
import { checkCertificate } from './merchant-certificate.js'

const { ok, warning, fault } = checksOf('merchant')
const configuration = checksOf('configuration')

/** The results of the checks of the merchant's side. */
export interface Merchant {
  readonly checks: readonly Check[]
  /** `merchant 1900000109`, `brand 40001`. */
  readonly name: string
  readonly serialNo: string | undefined
  readonly privateKey: KeyObject | undefined
  /** The key is known to belong to the certificate of that serial number. */
  readonly belongs: boolean
}

export const checkConfiguration = ({ settings }: Examination): Check[] => {
  const exposed = exposedFiles(settings)
  return [
    configuration.ok('configuration', settings.source),
    ...exposed.map(({ place, who }) =>
      configuration.warning('permissions', `${who} can read ${place}.`, `chmod 600 ${place}`),
    ),
  ]
}

/** 商户号, 商户API证书 and its private key: each by itself, and all against each other. */
export const checkMerchant = (examination: Examination): Merchant => {
  const { settings } = examination
  const key = checkPrivateKey(examination)
  const certificate = checkCertificate(examination, key.privateKey)
  const serialNo = settings.serialNo?.toUpperCase() ?? certificate.serial
  return {
    checks: [
      settings.brandId === undefined ? checkMchid(settings.mchid) : checkBrandId(settings),
      key.check,
      checkSerial(settings.serialNo, certificate.serial),
      ...certificate.checks,
    ],
    name:
      settings.brandId === undefined
        ? `merchant ${settings.mchid ?? ''}`
        : `brand ${settings.brandId}`,
    serialNo,
    privateKey: key.privateKey,
    belongs: certificate.belongs,
  }
}

export const checkMchid = (mchid: string | undefined): Check => {
  if (mchid === undefined)
    return fault('mchid', 'There is no mchid (商户号).', 'Add it: "mchid": "1900000109".')
  if (/^\d+$/.test(mchid)) return ok('mchid', mchid)
  return fault(
    'mchid',
    'The mchid (商户号) is not made of digits alone.',
    'It looks like 1900000109.',
  )
}

const checkBrandId = ({ brandId = '', mchid, certificates }: Examination['settings']): Check => {
  const id = 'brand-id'
  if (mchid !== undefined)
    return fault(id, 'There are a mchid and a brandId.', 'Leave one of them out.')
  if (certificates)
    return fault(
      id,
      'certificates: "auto", but brands have no platform certificates.',
      'Leave it out, and put the public key of the brand platform into platformKeys.',
    )
  if (/^\d+$/.test(brandId)) return ok(id, brandId)
  return fault(id, 'The brandId (品牌ID) is not made of digits alone.', 'It looks like 40001.')
}

const checkPrivateKey = ({
  settings,
}: Examination): { check: Check; privateKey: KeyObject | undefined } => {
  const { algorithm = RSA, privateKey: text } = settings
  const failed = (check: Check) => ({ check, privateKey: undefined })
  if (!text)
    return failed(
      fault(
        'private-key',
        'There is no private key.',
        'Add the path of apiclient_key.pem as privateKeyFile (WECHATPAY_PRIVATE_KEY_FILE).',
      ),
    )
  try {
    const pem = text.read()
    algorithm.readMerchantKey(pem)
    const wanted = algorithm.name === 'SM2' ? 'pkcs8-sm2' : 'pkcs8-rsa'
    const block = readPem(pem).find(({ format }) => format === wanted)
    const key = Buffer.from(block?.der ?? [])
    const privateKey = createPrivateKey({ key, format: 'der', type: 'pkcs8' })
    if (algorithm.name === 'SM2')
      return { check: ok('private-key', `SM2, ${text.place}`), privateKey }
    const bits = privateKey.asymmetricKeyDetails?.modulusLength ?? 0
    if (bits >= 2048)
      return { check: ok('private-key', `RSA, ${bits} bits, ${text.place}`), privateKey }
    const advice = 'WeChat Pay issues keys of 2048 bits: is this apiclient_key.pem?'
    return { check: warning('private-key', `RSA of only ${bits} bits.`, advice), privateKey }
  } catch (error) {
    const isOpenssl = error instanceof Error && 'opensslErrorStack' in error
    const { text: what, fix } = isOpenssl ? damaged : sentence(error)
    return failed(fault('private-key', what, fix))
  }
}

const damaged = {
  text: 'privateKey: it looks like a PEM of an RSA key, but is damaged.',
  fix: 'Copy apiclient_key.pem again. To check it: openssl pkey -in apiclient_key.pem -check -noout',
}

const serialAdvice = 'openssl x509 -in apiclient_cert.pem -noout -serial'

const checkSerial = (given: string | undefined, certified: string | undefined): Check => {
  const id = 'serial'
  const serial = given ?? certified
  if (serial === undefined)
    return fault(
      id,
      'There is no serial number of the merchant certificate.',
      `Add serialNo: ${serialAdvice}`,
    )
  if (serial.startsWith('PUB_KEY_ID_'))
    return fault(
      id,
      "serialNo is the ID of WeChat Pay's public key.",
      `That belongs into platformKeys. serialNo: ${serialAdvice}`,
    )
  if (!/^[0-9A-Fa-f]+$/.test(serial))
    return fault(id, 'serialNo is not hexadecimal.', `serialNo: ${serialAdvice}`)
  if (given !== undefined && certified !== undefined && !sameSerial(given.toUpperCase(), certified))
    return fault(
      id,
      `serialNo is ${given.toUpperCase()}, but the certificate's is ${certified}.`,
      'Take the serial number of the certificate that belongs to the private key.',
    )
  return ok(id, `${serial.toUpperCase()}${given === undefined ? ', of the certificate' : ''}`)
}
