// The signature of APIv2 over some fields, for the server and for the cases that are written by hand.
import { createHash, createHmac } from 'node:crypto'

export const signatureOf = (fields, { key, signType }) => {
  const names = Object.keys(fields).filter((name) => name !== 'sign' && fields[name] !== '')
  const text = `${names
    .sort()
    .map((name) => `${name}=${fields[name]}`)
    .join('&')}&key=${key}`
  const hash = signType === 'MD5' ? createHash('md5') : createHmac('sha256', key)
  return hash.update(text).digest('hex').toUpperCase()
}

export const xmlOf = (fields, between = '') =>
  `<xml>${Object.entries(fields)
    .map(([name, value]) => `<${name}><![CDATA[${value}]]></${name}>`)
    .join(between)}</xml>`

export const fieldsOf = (xml) => {
  const found = xml.matchAll(/<(\w+)>(?:<!\[CDATA\[(.*?)\]\]>|([^<]*))<\/\1>/gs)
  return Object.fromEntries([...found].map(([, name, cdata, text]) => [name, cdata ?? text]))
}
