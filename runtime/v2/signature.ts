import { md5 } from '@noble/hashes/legacy.js'
import { toHex, utf8 } from '../base/bytes.js'
import { nodeCrypto } from '../base/node.js'

/** The algorithms of APIv2. Both use the APIv2 key: at the end of the text, and HMAC-SHA256 also as
 * its key. */
export type SignType = 'HMAC-SHA256' | 'MD5'

/** Names and values as they are sent, before XML or a URL encodes them. */
export type WireFields = ReadonlyMap<string, string>

/**
 * Signs with an APIv2 key (API密钥). The key is in a private field, so printing or serialising this
 * object does not show it.
 */
export class Signing {
  readonly #key: string
  readonly #node = nodeCrypto()
  #hmacKey: Promise<CryptoKey> | undefined

  constructor(key: string) {
    this.#key = key
  }

  /** The value of `sign`: upper-case hexadecimal. */
  async sign(fields: WireFields, type: SignType): Promise<string> {
    const text = `${joined(fields)}&key=${this.#key}`
    const digest = type === 'MD5' ? md5(utf8(text)) : await this.#hmac(text)
    return toHex(digest).toUpperCase()
  }

  /**
   * Whether the field `sign` is valid. The caller chooses the algorithm, because a message could
   * choose the weaker one.
   */
  async verifies(fields: WireFields, type: SignType): Promise<boolean> {
    const given = fields.get('sign')
    return given !== undefined && isSame(given.toUpperCase(), await this.sign(fields, type))
  }

  /**
   * WebCrypto computes the HMAC in another thread; the switch takes longer than the HMAC itself.
   */
  async #hmac(text: string): Promise<Uint8Array> {
    if (this.#node) return this.#node.createHmac('sha256', this.#key).update(text).digest()
    this.#hmacKey ??= crypto.subtle.importKey(
      'raw',
      utf8(this.#key),
      { name: 'HMAC', hash: 'SHA-256' },
      false,
      ['sign'],
    )
    return new Uint8Array(await crypto.subtle.sign('HMAC', await this.#hmacKey, utf8(text)))
  }
}

/** The second signature of WeCom (企业微信签名): MD5 over given fields with a secret at the end. */
export const signForWorkwx = (fields: WireFields, secret: string): string =>
  toHex(md5(utf8(`${joined(fields)}&secret=${secret}`))).toUpperCase()

/** `a=1&b=2` in byte order of the names. Empty values and `sign` itself are not signed; unknown fields
 * and `"0"` are. */
const joined = (fields: WireFields): string =>
  [...fields]
    .filter(([name, value]) => name !== 'sign' && value !== '')
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => `${name}=${value}`)
    .join('&')

/**
 * Compares two texts of equal length in constant time, so the time reveals nothing about a forged
 * signature.
 */
const isSame = (given: string, expected: string): boolean => {
  let difference = given.length ^ expected.length
  for (let at = 0; at < expected.length; at++) {
    difference |= given.charCodeAt(at % (given.length || 1)) ^ expected.charCodeAt(at)
  }
  return difference === 0
}
