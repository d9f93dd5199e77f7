import { own } from '../base/own.js'
import type { Context } from '../context.js'
import { ConfigError } from '../errors/config-error.js'
import { openCertificates } from '../keys/certificate-list.js'
import { describeValue } from '../keys/pem.js'
import {
  type CertificateOptions,
  type CertificatePath,
  type CertificateSource,
  PlatformCertificates,
} from '../keys/platform-certificates.js'
import { downloadCertificates, hasNoCertificates, openerOf } from './certificate-download.js'
import { refuseUnknown } from './known-names.js'

const KNOWN: Readonly<Record<keyof CertificateOptions, true>> = {
  cache: true,
  path: true,
  onError: true,
}
const PATHS: readonly CertificatePath[] = [
  '/v3/certificates',
  '/v3/global/certificates',
  '/hk/v3/certificates',
]

/**
 * Reads `certificates` of the configuration. The context is passed as a function, because it is
 * created later.
 */
export const readCertificates = (
  given: unknown,
  apiV3Key: unknown,
  context: () => Context,
): PlatformCertificates | undefined => {
  if (given === undefined) return undefined
  if (apiV3Key === undefined) {
    throw new ConfigError('certificates: need apiV3Key as well, to decrypt them.')
  }
  const options = given === 'auto' ? {} : readOptions(given)
  return new PlatformCertificates(sourceOf(context, options), options)
}

const readOptions = (given: unknown): CertificateOptions => {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) {
    throw new ConfigError(
      `certificates: expected 'auto' or { cache, path, onError }, got ${typeof given === 'string' ? 'another text.' : describeValue(given)}`,
    )
  }
  refuseUnknown(given, KNOWN, 'certificates')
  const { cache, path, onError } = own(given) as Readonly<Record<keyof CertificateOptions, unknown>>
  if (path !== undefined && !PATHS.includes(path as CertificatePath)) {
    throw new ConfigError(`certificates.path: expected one of ${PATHS.join(', ')}.`)
  }
  if (onError !== undefined && typeof onError !== 'function') {
    throw new ConfigError(
      `certificates.onError: expected a function, got ${describeValue(onError)}`,
    )
  }
  const { get, set } = (cache ?? {}) as { get?: unknown; set?: unknown }
  if (cache !== undefined && (typeof get !== 'function' || typeof set !== 'function')) {
    throw new ConfigError('certificates.cache: expected an object with the functions get and set.')
  }
  return own(given)
}

const sourceOf = (
  context: () => Context,
  { path = '/v3/certificates' }: CertificateOptions,
): CertificateSource => ({
  download: () => downloadCertificates(context(), path),
  open: async (answer) => openCertificates(openerOf(context()), answer),
  hasNone: hasNoCertificates,
  clock: () => context().clock(),
  get cacheKey() {
    const { mchid, algorithm } = context()
    const kind = algorithm.certificateQuery ? `:${algorithm.name}` : ''
    return `wechatpay-ky:certificates:${mchid}:${path}${kind}`
  },
})
