import { seal } from '../crypto/aead.js'
import { refusal } from '../refusal.js'
import { dateTime } from '../state/numbers.js'
import { type Flow, type Flows, flowsFor } from './flow.js'

/** The platform's certificates, newest first, each encrypted with the APIv3 key. */
const downloadCertificates: Flow = ({ query }, { platform, merchant }) => {
  const { certificates } = platform
  if (certificates.length === 0) throw refusal('noCertificates')
  // Merchants that applied for 国密 certificates request them by name.
  const { algorithm } = merchant
  const { algorithm_type: type = 'RSA' } = query
  const asked = type === 'ALL' || type === algorithm ? certificates : []
  return {
    facts: {
      data: asked.map(({ id, pem, validity }) => ({
        serial_no: id,
        effective_time: dateTime(validity?.from ?? 0),
        expire_time: dateTime(validity?.until ?? 0),
        encrypt_certificate: seal(merchant.apiV3Key, pem, 'certificate', algorithm),
      })),
    },
  }
}

export const certificates = (): Flows =>
  flowsFor(
    ['GET /v3/certificates', 'GET /v3/global/certificates', 'GET /hk/v3/certificates'],
    downloadCertificates,
  )
