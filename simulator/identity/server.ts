import { generateKeyPairSync } from 'node:crypto'
import { type Authority, issueCertificate } from '../crypto/certificate.js'
import type { TlsIdentity } from '../wire/http-server.js'
import type { Merchant } from './merchant.js'

const YEAR = 365 * 24 * 3600 * 1000

/** The pair of the simulator's own server. Its clients look at the machine's clock, whatever time the
 * simulator has. */
export const createServerIdentity = (
  authority: Authority,
  { certificate }: Merchant,
): TlsIdentity => {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const { pem } = issueCertificate(authority, {
    subject: { organization: 'WeChat Pay Simulator', commonName: 'localhost' },
    publicKey,
    from: Date.now() - YEAR,
    until: Date.now() + YEAR,
    hosts: { names: ['localhost'], addresses: [Buffer.of(127, 0, 0, 1)] },
  })
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: pem,
    ca: [authority.certificate.pem, ...(certificate === '' ? [] : [certificate])],
  }
}
