import { type Bytes, concat, randomText, utf8 } from '../base/bytes.js'

export interface Part {
  readonly name: string
  readonly content: string | Uint8Array
  /** Only for a file. */
  readonly filename?: string
  readonly type?: string
}

/**
 * A `multipart/form-data` body, RFC 7578, by hand: `FormData` chooses its own boundary, gives no
 * `Content-Type` to text parts, and cannot be sent twice. The parts keep the given order.
 */
export const encodeMultipart = (parts: readonly Part[]): { body: Bytes; contentType: string } => {
  // 122 random bits: the probability that a file contains them is negligible.
  const boundary = `wechatpay-ky-${randomText()}`
  const chunks = parts.flatMap(({ name, content, filename, type }) => [
    utf8(
      `--${boundary}\r\nContent-Disposition: form-data; name="${quote(name)}"` +
        `${filename === undefined ? '' : `; filename="${quote(filename)}"`}\r\n` +
        `${type === undefined ? '' : `Content-Type: ${type}\r\n`}\r\n`,
    ),
    typeof content === 'string' ? utf8(content) : content,
    utf8('\r\n'),
  ])
  return {
    body: concat(...chunks, utf8(`--${boundary}--\r\n`)),
    contentType: `multipart/form-data; boundary=${boundary}`,
  }
}

/**
 * Escapes names as browsers do (WHATWG HTML, "multipart/form-data encoding algorithm"): UTF-8 is
 * kept; quotes and line ends are escaped.
 */
const quote = (text: string): string =>
  text.replace(/["\r\n]/g, (character) => QUOTED[character] ?? '')

const QUOTED: Readonly<Record<string, string>> = { '"': '%22', '\r': '%0D', '\n': '%0A' }
