import { ConfigError } from '../errors/config-error.js'
import { describeValue } from '../keys/pem.js'

/** The identity that a client signs for: a merchant's number or a brand's ID. */
export interface Identity {
  /** `''` for a brand. */
  readonly mchid: string
  readonly brandId: string | undefined
}

type Given = Readonly<
  Partial<Record<'algorithm' | 'brandId' | 'mchid' | 'certificates' | 'v2', unknown>>
>

export const readIdentity = (given: Given): Identity => {
  if (given.brandId === undefined) {
    return { mchid: readNumber('mchid', given.mchid, '1900000109'), brandId: undefined }
  }
  if (given.mchid !== undefined) {
    throw new ConfigError(
      'mchid, brandId: expected one of them. A brand that is a merchant as well has two clients, each with its own certificate.',
    )
  }
  if (given.algorithm !== undefined) {
    throw new ConfigError('algorithm: brands have only RSA; leave it out.')
  }
  if (given.certificates !== undefined) {
    throw new ConfigError(
      'certificates: brands have no platform certificates. Put the public key of the brand platform (PUB_KEY_ID_…) into platformKeys.',
    )
  }
  if (given.v2 !== undefined) {
    throw new ConfigError("v2: APIv2 is for merchants; leave it out of a brand's client.")
  }
  return { mchid: '', brandId: readNumber('brandId', given.brandId, '40001') }
}

const readNumber = (name: string, given: unknown, example: string): string => {
  if (typeof given !== 'string') {
    throw new ConfigError(`${name}: expected a string of digits, got ${describeValue(given)}`)
  }
  if (!/^\d+$/.test(given)) {
    throw new ConfigError(`${name}: expected digits only, like '${example}'.`)
  }
  return given
}
