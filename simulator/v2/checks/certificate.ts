import { X509Certificate } from 'node:crypto'
import type { Merchant } from '../../identity/merchant.js'
import type { WireRequest } from '../../wire/message.js'
import { GatewayPage, refuseCertificate } from '../refusal.js'

/** Whether a connection has the certificate of this merchant. Not checked without TLS. */
export const checkCertificate = ({ tls }: WireRequest, merchant: Merchant): void => {
  if (!tls) return
  // The gateway checks the certificate before the request is read, and answers with a page.
  if (!tls.certificate) throw new GatewayPage(400, 'No required SSL certificate was sent')
  if (isOf(tls.certificate, merchant)) return
  throw refuseCertificate(`the certificate is not the one of ${merchant.mchid}`)
}

const isOf = (given: X509Certificate, { certificate, publicKey }: Merchant): boolean =>
  certificate === ''
    ? given.publicKey.equals(publicKey)
    : given.fingerprint256 === new X509Certificate(certificate).fingerprint256
