import { randomBytes } from 'node:crypto'
import { echoMessage } from '../../generated/security/index.js'
import { ApiError } from '../../runtime/errors/api-error.js'
import { DecryptionError } from '../../runtime/errors/decryption-error.js'
import { VerificationError } from '../../runtime/errors/verification-error.js'
import type { WechatPay } from '../../runtime/operation.js'
import { type Check, checksOf, sentence, short } from './check.js'
import type { Merchant } from './merchant.js'
import { explainSignError } from './sign-error.js'

const { ok, fault, unchecked } = checksOf('connection')

/**
 * The findings of one echo: WeChat Pay accepts our signature, its own is valid, and both sides
 * decrypt each other's fields.
 */
export const checkEcho = async (
  wxpay: WechatPay,
  merchant: Merchant,
  ids: readonly string[],
): Promise<Check[]> => {
  const plain = randomBytes(8).toString('hex')
  const secret = randomBytes(8).toString('hex')
  const json = { echo_message: plain, encrypted_echo_message: secret }
  try {
    // The client sets this header itself, and overrules what is given here.
    const request = { headers: { 'Wechatpay-Serial': ids[0] ?? '' }, json }
    const { data, headers } = await echoMessage(wxpay, request)
    const serial = headers.get('wechatpay-serial') ?? ''
    return [signatureAccepted, answerHolds(serial), checkRoundTrip(data, plain, secret)]
  } catch (error) {
    return afterFailure(error, merchant, ids)
  }
}

export const signatureAccepted = ok('signature', 'WeChat Pay accepts the signature')

export const answerHolds = (serial: string): Check =>
  ok('answer', `WeChat Pay's signature holds under ${short(serial)}`)

const checkRoundTrip = (
  data: Awaited<ReturnType<typeof echoMessage>>['data'],
  plain: string,
  secret: string,
): Check => {
  const { echo_message: back, encrypted_echo_message: opened } = data
  if (back !== plain)
    return fault('encryption', 'The echo is not what was sent.', 'Does baseUrl lead to WeChat Pay?')
  if (opened === undefined)
    return unchecked('encryption', 'WeChat Pay did not send the encrypted part back.')
  if (opened === secret)
    return ok('encryption', 'WeChat Pay read what was encrypted, and so did we')
  return fault('encryption', 'The encrypted part came back as something else.')
}

export const afterFailure = (
  error: unknown,
  merchant: Merchant,
  ids: readonly string[],
): Check[] => {
  if (error instanceof ApiError) return afterRefusal(error, merchant)
  if (error instanceof VerificationError) return afterBadAnswer(error, ids)
  if (error instanceof DecryptionError)
    return [
      signatureAccepted,
      ok('answer', "WeChat Pay's signature holds"),
      fault(
        'encryption',
        'WeChat Pay encrypts for another key than the private key here.',
        'Several merchant certificates may be valid: take serialNo and private key of the newest.',
      ),
    ]
  const { text, fix } = sentence(error)
  return [
    fault('signature', text, fix),
    unchecked('answer', 'there was none.'),
    unchecked('encryption', 'there was no answer.'),
  ]
}

const afterRefusal = (error: ApiError, merchant: Merchant): Check[] => {
  const refused = `WeChat Pay refused the echo: ${error.code ?? error.status}`
  if (error.code === 'SIGN_ERROR' || error.status === 401)
    return [
      explainSignError(error, merchant),
      unchecked('answer', 'WeChat Pay does not sign its answer to a caller that it does not know.'),
      unchecked('encryption', 'WeChat Pay refused the signature.'),
    ]
  const isAboutKey = /解密|加密|wechatpay-serial|证书序列号/i.test(error.platformMessage ?? '')
  return [
    error.verified
      ? signatureAccepted
      : unchecked('signature', `${refused}, and the answer is unsigned.`),
    error.verified
      ? ok('answer', "WeChat Pay's signature holds")
      : unchecked('answer', `${refused}, and the answer is unsigned.`),
    isAboutKey
      ? fault(
          'encryption',
          `WeChat Pay cannot read what was encrypted: ${error.platformMessage}`,
          'Does each PEM in platformKeys belong to its ID? Download 微信支付公钥 again, with its ID.',
        )
      : unchecked('encryption', `${refused} ${error.platformMessage ?? ''}`.trim()),
  ]
}

const afterBadAnswer = (error: VerificationError, ids: readonly string[]): Check[] => {
  const accepted = error.status !== undefined && error.status < 300
  return [
    accepted
      ? signatureAccepted
      : unchecked('signature', 'the answer of WeChat Pay could not be verified.'),
    explainAnswer(error, ids),
    unchecked('encryption', 'the answer could not be verified.'),
  ]
}

const explainAnswer = (
  { reason, serial = '', message }: VerificationError,
  ids: readonly string[],
) => {
  const known = ids.map(short).join(', ') || 'none'
  switch (reason) {
    case 'unknown-serial': {
      const kind = serial.startsWith('PUB_KEY_ID_') ? 'public key' : 'certificate'
      return fault(
        'answer',
        `WeChat Pay signs with the ${kind} ${serial.slice(0, 64)}, which is not configured (${known} is).`,
        kind === 'public key'
          ? 'Download 微信支付公钥 in the merchant platform, 账户中心 › API安全, and put it into platformKeys under that ID.'
          : 'Take it: wechatpay-ky certificates --out FOLDER; or "certificates": "auto".',
      )
    }
    case 'bad-signature':
      return fault(
        'answer',
        `WeChat Pay's signature does not hold: the PEM under ${short(serial)} is not that key.`,
        'Download the key again, with its ID; or an intermediary changes answers.',
      )
    case 'probe':
      return unchecked(
        'answer',
        'WeChat Pay sent a wrong signature on purpose, as a test. Run this again.',
      )
    case 'clock-skew':
      return fault(
        'answer',
        'The answer was signed at another time than it is here.',
        'Set the clock.',
      )
    default:
      return fault('answer', sentence(new Error(message)).text, 'Does baseUrl lead to WeChat Pay?')
  }
}
