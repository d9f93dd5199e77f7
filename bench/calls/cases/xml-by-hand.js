// A signed order of APIv2 whose answer is verified, written for one endpoint; how it is sent is the caller's.
import { randomBytes } from 'node:crypto'
import { fieldsOf, signatureOf, xmlOf } from '../xml-signature.js'
import { xmlOrderOf } from './xml-order.js'

/** @param {(url: string, init: RequestInit) => Promise<Response>} post */
export const byHand = (post) => (config) => async (number) => {
  const { mchid, signType, baseUrl } = config
  const nonce = randomBytes(16).toString('hex')
  const fields = { ...xmlOrderOf(number), mch_id: mchid, nonce_str: nonce, sign_type: signType }
  const response = await post(`${baseUrl}/pay/unifiedorder`, {
    method: 'POST',
    headers: { 'Content-Type': 'text/xml' },
    body: xmlOf({ ...fields, sign: signatureOf(fields, config) }),
    redirect: 'error',
    window: null,
  })
  const answer = fieldsOf(await response.text())
  if (answer.sign !== signatureOf(answer, config)) throw new Error('bad signature')
  return answer.code_url
}
