import { createHash, createHmac } from 'node:crypto'

export type SignType = 'MD5' | 'HMAC-SHA256'

export const isSignType = (text: string): text is SignType =>
  text === 'MD5' || text === 'HMAC-SHA256'

/** Texts by name, before XML or a URL encodes them. */
export type WireFields = Readonly<Record<string, string>>

/** The value of `sign`: over everything but itself and what is empty, in byte order of the names. */
export const signatureOf = (fields: WireFields, type: SignType, key: string): string => {
  const text = `${joined(Object.entries(fields))}&key=${key}`
  const hash = type === 'MD5' ? createHash('md5') : createHmac('sha256', key)
  return hash.update(text).digest('hex').toUpperCase()
}

/** 企业微信签名: MD5 over some of the fields, with the secret of the WeCom application. */
export const workwxSignatureOf = (
  fields: WireFields,
  over: readonly string[],
  secret: string,
): string => {
  const covered = Object.entries(fields).filter(([name]) => over.includes(name))
  return createHash('md5')
    .update(`${joined(covered)}&secret=${secret}`)
    .digest('hex')
    .toUpperCase()
}

const joined = (entries: readonly (readonly [string, string])[]): string =>
  entries
    .filter(([name, value]) => name !== 'sign' && value !== '')
    .sort(([a], [b]) => Buffer.compare(Buffer.from(a), Buffer.from(b)))
    .map(([name, value]) => `${name}=${value}`)
    .join('&')
