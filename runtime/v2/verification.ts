import type { VerificationError, VerificationReason } from '../errors/verification-error.js'
import type { XmlFields } from './read-xml.js'
import type { Signing, SignType } from './signature.js'

type Refused = (reason: VerificationReason, why: string) => VerificationError

/**
 * Checks the `sign` over all received fields, including unknown ones. Throws the error that
 * `refused` makes.
 */
export const provesItself = async (
  fields: XmlFields,
  signing: Signing,
  types: readonly SignType[],
  refused: Refused,
): Promise<void> => {
  const texts = new Map<string, string>()
  for (const [name, value] of fields) {
    if (typeof value !== 'string') throw refused('malformed', 'it has elements within elements.')
    texts.set(name, value)
  }
  const sign = texts.get('sign') ?? ''
  if (sign === '') throw refused('missing-signature', 'it has no sign.')
  for (const type of types) if (await signing.verifies(texts, type)) return
  throw refused('bad-signature', `its sign does not belong to it.${hint(sign, types)}`)
}

const LENGTHS = { MD5: 32, 'HMAC-SHA256': 64 } as const

const hint = (sign: string, types: readonly SignType[]): string =>
  types.some((type) => LENGTHS[type] === sign.length)
    ? ' Is v2.key the key that is set in the merchant platform?'
    : ` It is not as long as one of ${types.join(' or ')}, which is expected here.`
