import { timingSafeEqual } from 'node:crypto'
import type { V2Operation } from '../../../generator/model/v2-types.js'
import type { Merchant } from '../../identity/merchant.js'
import { refuseProtocol } from '../refusal.js'
import {
  isSignType,
  type SignType,
  signatureOf,
  type WireFields,
  workwxSignatureOf,
} from '../signature.js'

/** The algorithm that a request is signed with: the one that it names, else the one that its endpoint
 * knows. */
export const signTypeOf = (fields: WireFields, { signTypes, sendsSignType }: V2Operation) => {
  const usual: SignType = signTypes.includes('MD5') ? 'MD5' : 'HMAC-SHA256'
  const named = sendsSignType ? fields['sign_type'] : undefined
  if (named === undefined || named === '') return usual
  if (isSignType(named) && signTypes.includes(named)) return named
  throw refuseProtocol('signType', `${named} is not one of ${signTypes.join(', ')}`)
}

/** Who asks, and whether the signature holds. Returns the algorithm. */
export const checkSignature = (
  fields: WireFields,
  v2: V2Operation,
  merchant: Merchant,
  key: string,
): SignType => {
  checkMerchant(fields, v2, merchant)
  const type = signTypeOf(fields, v2)
  const sign = fields['sign'] ?? ''
  if (sign === '') throw refuseProtocol('signMissing')
  if (v2.nonce) checkNonce(fields['nonce_str'] ?? '')
  if (!isSame(sign, signatureOf(fields, type, key))) {
    throw refuseProtocol('sign', hintOf(sign, type))
  }
  checkWorkwx(fields, v2, merchant)
  return type
}

const checkMerchant = (fields: WireFields, { mchid }: V2Operation, merchant: Merchant): void => {
  for (const name of mchid) {
    const given = fields[name] ?? ''
    if (given === merchant.mchid) continue
    throw refuseProtocol('merchant', `${name} is ${given || 'missing'}, not ${merchant.mchid}`)
  }
}

const checkNonce = (nonce: string): void => {
  if (nonce === '') throw refuseProtocol('nonce')
  if (nonce.length > 32) throw refuseProtocol('nonce', 'nonce_str has more than 32 characters')
}

/** Compares bytes: text of the same length may have more of them, which `timingSafeEqual` refuses. */
const isSame = (given: string, expected: string): boolean => {
  const [one, other] = [Buffer.from(given), Buffer.from(expected)]
  return one.length === other.length && timingSafeEqual(one, other)
}

const LENGTHS: Readonly<Record<SignType, number>> = { MD5: 32, 'HMAC-SHA256': 64 }

const hintOf = (sign: string, type: SignType): string =>
  sign.length === LENGTHS[type]
    ? `it is not the ${type} of these fields with the APIv2 key`
    : `${type} has ${LENGTHS[type]} characters, this has ${sign.length}`

const checkWorkwx = (
  fields: WireFields,
  { secondSign }: V2Operation,
  { workwxSecret }: Merchant,
): void => {
  if (!secondSign) return
  const { field, over } = secondSign
  if (fields[field] === workwxSignatureOf(fields, over, workwxSecret)) return
  throw refuseProtocol('workwxSign', `${field} is over ${over.join(', ')} with the WeCom secret`)
}
