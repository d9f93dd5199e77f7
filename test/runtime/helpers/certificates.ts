import { type KeyPair, newCertificate } from './keys.js'
import type { Platform, PlatformAnswer, SignatureOptions } from './platform.js'
import { type Sealed, seal } from './seal.js'

export interface PlatformCertificate {
  readonly serial: string
  readonly keys: KeyPair
  readonly pem: string
}

export const platformCertificate = (
  keys: KeyPair,
  serial: string,
  days = 365,
): PlatformCertificate => ({ serial, keys, pem: newCertificate(keys, { serial, days }) })

/** The body of an answer to `GET /v3/certificates`. */
export const certificateList = (
  certificates: readonly PlatformCertificate[],
  sealed: (certificate: PlatformCertificate) => Sealed = ({ pem }) => seal(pem),
): object => ({
  data: certificates.map((certificate) => ({
    serial_no: certificate.serial,
    effective_time: '2024-01-01T00:00:00+08:00',
    expire_time: '2034-01-01T00:00:00+08:00',
    encrypt_certificate: sealed(certificate),
  })),
})

export const signedBy = ({ serial, keys }: PlatformCertificate): SignatureOptions => ({
  serial,
  keys,
})

/** Answers the download with these certificates, and everything else with `{ ok: true }`; both
 * signed with the first. Gives back how often each was asked for. */
export const serveCertificates = (
  platform: Platform,
  certificates: readonly PlatformCertificate[] | (() => PlatformAnswer),
  other: () => PlatformAnswer = () => ({ body: { ok: true } }),
): { downloads: number; calls: number } => {
  const counts = { downloads: 0, calls: 0 }
  platform.answers(({ target }) => {
    if (!/[/]certificates(\?|$)/.test(target)) {
      counts.calls += 1
      return other()
    }
    counts.downloads += 1
    if (typeof certificates === 'function') return certificates()
    const [first] = certificates
    const sealed = ({ pem }: PlatformCertificate): Sealed => platform.suite.seal(pem)
    return {
      body: certificateList(certificates, sealed),
      ...(first && { signed: signedBy(first) }),
    }
  })
  return counts
}
