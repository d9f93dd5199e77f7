// A signed order of APIv2 whose answer is verified, written for one endpoint; how it is sent is the caller's.
import { createHash, createHmac, randomBytes } from 'node:crypto'
import { xmlOrderOf } from './xml-order.js'

const signatureOf = (fields, { key, signType }) => {
  const names = Object.keys(fields).filter((name) => name !== 'sign' && fields[name] !== '')
  const text = `${names
    .sort()
    .map((name) => `${name}=${fields[name]}`)
    .join('&')}&key=${key}`
  const hash = signType === 'MD5' ? createHash('md5') : createHmac('sha256', key)
  return hash.update(text).digest('hex').toUpperCase()
}

const xmlOf = (fields) =>
  `<xml>${Object.entries(fields)
    .map(([name, value]) => `<${name}><![CDATA[${value}]]></${name}>`)
    .join('')}</xml>`

const fieldsOf = (xml) => {
  const found = xml.matchAll(/<(\w+)>(?:<!\[CDATA\[(.*?)\]\]>|([^<]*))<\/\1>/gs)
  return Object.fromEntries([...found].map(([, name, cdata, text]) => [name, cdata ?? text]))
}

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
