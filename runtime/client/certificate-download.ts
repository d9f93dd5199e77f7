import { parse } from '../base/json.js'
import { performCall } from '../call/call.js'
import type { Context } from '../context.js'
import { ApiError } from '../errors/api-error.js'
import { ConfigError } from '../errors/config-error.js'
import { VerificationError } from '../errors/verification-error.js'
import { requireApiV3Key } from '../keys/aead.js'
import { type Opener, openCertificates } from '../keys/certificate-list.js'
import type { KeyRing } from '../keys/key-ring.js'
import type { CertificateList, CertificatePath } from '../keys/platform-certificates.js'
import type { PlatformKey } from '../keys/platform-key.js'
import type { SignedMessage } from '../keys/verify.js'
import type { OperationDescriptor } from '../operation.js'

export const openerOf = ({ algorithm, apiV3Key }: Context): Opener => ({
  algorithm,
  key: requireApiV3Key(apiV3Key, 'Platform certificates come encrypted with it'),
})

const requestOf = ({ algorithm: { certificateQuery: query } }: Context): object =>
  query ? { query } : {}

/** Downloads the certificates that WeChat Pay currently signs with. */
export const downloadCertificates = async (
  context: Context,
  path: CertificatePath,
): Promise<CertificateList> => {
  const opener = openerOf(context)
  const platformKeys = new KeysOfTheAnswer(context.platformKeys, opener, context.clock)
  // All calls may be waiting for this one, so it always has a timeout.
  const timeout = context.ky.options.timeout || 10_000
  const own = { ...context, platformKeys }
  const { data } = await performCall(own, operationOf(path), requestOf(context), { timeout })
  const keys = await openCertificates(opener, data)
  if (keys?.length) return { keys, answer: data }
  throw new ConfigError(
    `certificates: the answer to GET ${path} has no certificate that this client can use. Add the public key (PUB_KEY_ID_…) to platformKeys instead.`,
  )
}

/**
 * Merchants that only ever had the public key have no certificates. WeChat Pay may sign that answer
 * with the public key, which a client without it cannot verify.
 */
export const hasNoCertificates = (error: unknown): boolean => {
  const isUnknown = error instanceof VerificationError && error.reason === 'unknown-serial'
  return (error instanceof ApiError || isUnknown) && error.status === 404
}

const operationOf = (path: CertificatePath): OperationDescriptor => ({
  id: 'downloadCertificates',
  method: 'GET',
  path,
  response: 'json',
  ...(path !== '/v3/certificates' && { overseas: true as const }),
})

/**
 * The keys that verify the download itself: the known keys, or for the first download the
 * certificates in it. Decrypting them with the APIv3 key proves their origin; the signature proves
 * that the answer is fresh.
 *
 * If a public key is configured, only known keys count: the request names it in `Wechatpay-Serial`,
 * and WeChat Pay signs the list with it. So an attacker with only the APIv3 key cannot add a
 * certificate.
 */
class KeysOfTheAnswer implements KeyRing {
  readonly isEmpty = false
  readonly couldDownload = false
  readonly #known: KeyRing
  readonly #opener: Opener
  readonly #clock: () => number

  constructor(known: KeyRing, opener: Opener, clock: () => number) {
    this.#known = known
    this.#opener = opener
    this.#clock = clock
  }

  get ids(): readonly string[] {
    return this.#known.ids
  }

  prepare(): undefined {}

  known(id: string): PlatformKey | undefined {
    return this.#known.known(id)
  }

  forEncryption(now: number): PlatformKey | undefined {
    return this.#known.forEncryption(now)
  }

  async find(id: string, message: SignedMessage): Promise<PlatformKey | undefined> {
    if (this.#known.forEncryption(this.#clock())?.isPublicKey) return undefined
    const brought = await openCertificates(this.#opener, jsonOf(message))
    return brought?.find((key) => key.id === id)
  }
}

const jsonOf = ({ body }: SignedMessage): unknown => {
  try {
    return parse(new TextDecoder().decode(body))
  } catch {
    return undefined
  }
}
