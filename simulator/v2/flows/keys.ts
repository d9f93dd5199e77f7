import { seal } from '../../crypto/aead.js'
import { writeJson } from '../../schema/json.js'
import { dateTime } from '../../state/numbers.js'
import type { XmlFlow, XmlFlows } from '../call.js'
import { XmlRefusal } from '../refusal.js'
import { sandboxKey } from '../sandbox-key.js'

/** The key that bank cards are encrypted with: PKCS#1, unlike every other key of the platform. */
const getPublicKey: XmlFlow = async (_, { bankKey }) => {
  const { publicKey } = await bankKey()
  return { facts: { pub_key: publicKey.export({ type: 'pkcs1', format: 'pem' }).toString() } }
}

/** The platform's certificates, newest first, as JSON within the XML. */
const getCertificates: XmlFlow = (_, { platform, merchant }) => {
  const { certificates } = platform
  if (certificates.length === 0) {
    throw new XmlRefusal('NOT_FOUND', '无可用的平台证书')
  }
  const data = certificates.map(({ id, pem, validity }) => ({
    serial_no: id,
    effective_time: dateTime(validity?.from ?? 0),
    expire_time: dateTime(validity?.until ?? 0),
    encrypt_certificate: seal(merchant.apiV3Key, pem, 'certificate'),
  }))
  return { facts: { certificates: writeJson({ data }) } }
}

const getSignKey: XmlFlow = (_, { merchant }) => ({
  facts: { sandbox_signkey: sandboxKey(merchant.apiV2Key) },
})

export const keyFlows: XmlFlows = {
  '/risk/getpublickey': getPublicKey,
  '/risk/getcertficates': getCertificates,
  '/xdc/apiv2getsignkey/sign/getsignkey': getSignKey,
}
