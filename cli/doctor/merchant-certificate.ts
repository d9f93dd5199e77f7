import { type KeyObject, X509Certificate } from 'node:crypto'
import { type Check, checksOf, day, daysUntil, type Examination, sentence } from './check.js'

const { ok, warning, fault, unchecked } = checksOf('merchant')

/** The findings from 商户API证书, if it is configured. */
export interface Certified {
  readonly checks: readonly Check[]
  readonly serial: string | undefined
  readonly belongs: boolean
}

export const checkCertificate = (
  { settings, now }: Examination,
  privateKey: KeyObject | undefined,
): Certified => {
  const { certificate: text } = settings
  const without = (check: Check): Certified => ({
    checks: [check],
    serial: undefined,
    belongs: false,
  })
  if (!text)
    return without(
      unchecked(
        'certificate',
        'no certificateFile (apiclient_cert.pem) is configured, so only WeChat Pay can check whether serial number, mchid and private key belong together.',
      ),
    )
  let certificate: X509Certificate
  try {
    certificate = new X509Certificate(text.read())
  } catch (error) {
    const { text: what, fix } =
      error instanceof Error && error.name === 'CliError'
        ? sentence(error)
        : {
            text: `${text.place} is not a certificate in PEM.`,
            fix: 'Put apiclient_cert.pem there.',
          }
    return without(fault('certificate', what, fix))
  }
  const pair = checkPair(certificate, privateKey)
  const checks = [checkSubject(certificate, settings), checkDates(certificate, now()), pair]
  return { checks, serial: certificate.serialNumber, belongs: pair.outcome === 'ok' }
}

const checkSubject = (
  { subject }: X509Certificate,
  { mchid, brandId }: Examination['settings'],
): Check => {
  const [, name = ''] = /^CN=(.*)$/m.exec(subject) ?? []
  if (brandId !== undefined)
    return name === brandId
      ? ok('certificate', `of brand ${name}`)
      : unchecked('certificate', `it names "${name.slice(0, 60)}", which need not be the brand ID.`)
  if (name === mchid) return ok('certificate', `of merchant ${name}`)
  const isMerchant = /^\d+$/.test(name)
  return fault(
    'certificate',
    `The certificate is ${isMerchant ? `of merchant ${name}` : `no merchant's (it names "${name.slice(0, 60)}")`}, and mchid is ${mchid ?? 'missing'}.`,
    isMerchant
      ? 'Take mchid, certificate and private key of one merchant.'
      : 'Put apiclient_cert.pem there, your own certificate.',
  )
}

const checkDates = ({ validFrom, validTo }: X509Certificate, now: number): Check => {
  const [from, until] = [Date.parse(validFrom), Date.parse(validTo)]
  const renew = 'Apply for a new one in the merchant platform: 账户中心 › API安全 › 商户API证书.'
  if (now >= until)
    return fault('certificate-dates', `The certificate expired on ${day(until)}.`, renew)
  if (now < from)
    return fault(
      'certificate-dates',
      `The certificate is valid only from ${day(from)}.`,
      "Is this machine's clock right?",
    )
  const days = daysUntil(until, now)
  if (days < 30)
    return warning('certificate-dates', `The certificate expires in ${days} days.`, renew)
  return ok('certificate-dates', `valid until ${day(until)}`)
}

const checkPair = (certificate: X509Certificate, privateKey: KeyObject | undefined): Check => {
  if (!privateKey)
    return unchecked('key-pair', 'there is no private key to compare the certificate with.')
  if (certificate.checkPrivateKey(privateKey))
    return ok('key-pair', 'private key and certificate belong together')
  return fault(
    'key-pair',
    'The private key does not belong to the certificate.',
    'Take apiclient_key.pem and apiclient_cert.pem out of the same download.',
  )
}
