import { X509Certificate } from 'node:crypto'
import { createSecureContext, type SecureContext } from 'node:tls'
import type { Agent, RequestInit as UndiciInit } from 'undici'
import { platformFetch } from '../runtime/call/platform-fetch.js'
import { ConfigError } from '../runtime/errors/config-error.js'

/** The merchant's certificate with its key, as the merchant platform gives them. */
export type MutualTlsOptions = PemPair | Pfx

interface Common {
  /** PEM of an authority to trust in place of the usual ones: `sim.rootCertificate`. */
  readonly ca?: string | undefined
}

interface PemPair extends Common {
  /** `apiclient_cert.pem` */
  readonly cert: string | Uint8Array
  /** `apiclient_key.pem` */
  readonly key: string | Uint8Array
  readonly pfx?: undefined
}

interface Pfx extends Common {
  /** `apiclient_cert.p12` */
  readonly pfx: Uint8Array
  /** The merchant number, unless you changed it. */
  readonly passphrase: string
  readonly cert?: undefined
}

/** The type of the option `fetch` of `createWechatPay`. */
export type MutualTlsFetch = ((url: string, init: RequestInit) => Promise<Response>) & {
  /** The merchant that the certificate was issued to, if it says so. */
  readonly certificateOf: string | undefined
}

/**
 * Makes a `fetch` that presents the merchant's certificate only to the operations of APIv2 that
 * require it. Needs undici 6.21 or later: `npm install undici`.
 *
 * ```ts
 * const wxpay = createWechatPay({
 *   mchid: '1900000109',
 *   v2: { key },
 *   fetch: mutualTls({ cert: readFileSync('apiclient_cert.pem'), key: readFileSync('apiclient_key.pem') }),
 * })
 * ```
 *
 * @throws {ConfigError} if the pair cannot be read, does not belong together, or the passphrase is wrong
 */
export const mutualTls = (options: MutualTlsOptions): MutualTlsFetch => {
  const { ca } = options
  const identity = readIdentity(options)
  const context = secureContextOf(identity)
  const withCertificate = fetchThrough({ ...identity, ...(ca === undefined ? {} : { ca }) })
  const without = ca === undefined ? platformFetch : fetchThrough({ ca })
  const fetch = (url: string, init: RequestInit): Promise<Response> =>
    'clientCertificate' in init ? withCertificate(url, init) : without(url, init)
  return Object.assign(fetch, { certificateOf: ownerOf(context) })
}

/** Makes a `fetch` that trusts only this authority (PEM), and says that it presents no certificate. */
export const trusting = (ca: string) =>
  Object.assign(fetchThrough({ ca }, 'A root certificate to trust'), { certificateOf: null })

type Identity = { cert: Buffer; key: Buffer } | { pfx: Buffer; passphrase: string }

const readIdentity = (options: MutualTlsOptions): Identity => {
  if (options.pfx !== undefined) {
    return { pfx: Buffer.from(options.pfx), passphrase: String(options.passphrase ?? '') }
  }
  const { cert, key } = options
  if (cert === undefined || key === undefined) {
    throw new ConfigError(
      'mutualTls: expected { cert, key } with the content of apiclient_cert.pem and apiclient_key.pem, or { pfx, passphrase } with that of apiclient_cert.p12.',
    )
  }
  return { cert: Buffer.from(cert as Uint8Array), key: Buffer.from(key as Uint8Array) }
}

/** Reads the pair at once, so that a mistake is reported before the first call. The errors of OpenSSL are
 * replaced, because they name neither the option nor the remedy. */
const secureContextOf = (identity: Identity): SecureContext => {
  try {
    return createSecureContext(identity)
  } catch (error) {
    const { message, code } = error as NodeJS.ErrnoException
    throw new ConfigError(`mutualTls: ${reasonOf(identity, `${code} ${message}`)}`)
  }
}

const reasonOf = (identity: Identity, said: string): string => {
  if ('pfx' in identity) {
    if (/mac verify/i.test(said)) {
      return 'passphrase: it does not open pfx. That of apiclient_cert.p12 is the merchant number.'
    }
    if (/unsupported/i.test(said)) {
      return 'pfx: encrypted with an algorithm that this OpenSSL no longer has. Use apiclient_cert.pem and apiclient_key.pem as { cert, key }.'
    }
    return 'pfx: expected the bytes of apiclient_cert.p12.'
  }
  return /key values mismatch/i.test(said)
    ? 'key: it does not belong to cert. Take both from the same download.'
    : 'expected PEM: cert is the content of apiclient_cert.pem, key that of apiclient_key.pem.'
}

/** Merchant certificates have the merchant number as their common name. */
const ownerOf = ({ context }: SecureContext): string | undefined => {
  const { getCertificate } = context as { getCertificate?: () => Buffer | null }
  const der = getCertificate?.call(context)
  if (!der) return undefined
  return /^CN=(\d+)$/m.exec(new X509Certificate(der).subject)?.[1]
}

type Connect = NonNullable<Agent.Options['connect']>

/** undici's own fetch: the one that is built into Node takes no Agent of another version. */
const fetchThrough = (connect: Connect, what = 'mutualTls') => {
  let loading: Promise<(url: string, init: RequestInit) => Promise<Response>> | undefined
  return async (url: string, init: RequestInit): Promise<Response> => {
    loading ??= load(connect, what)
    return (await loading)(url, init)
  }
}

const load = async (connect: Connect, what: string) => {
  const { Agent, fetch } = await import('undici').catch(() => {
    throw new ConfigError(`${what}: needs undici, so nothing was sent: npm install undici`)
  })
  const dispatcher = new Agent({ connect })
  return async (url: string, init: RequestInit): Promise<Response> => {
    // The two declare the same types each in its own way.
    const response = await fetch(url, { ...(init as UndiciInit), dispatcher })
    return response as unknown as Response
  }
}
