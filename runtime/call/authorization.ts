import { type Bytes, concat, LINE_FEED, randomText, toBase64, utf8 } from '../base/bytes.js'
import type { Context } from '../context.js'
import type { PreparedBody } from '../request/other-bodies.js'

/** The signature of one attempt. */
export interface SignedRequest {
  /** The value of the `Authorization` header. */
  readonly authorization: string
  readonly nonce: string
  /** Redacted from errors, because WeChat Pay may echo it. */
  readonly signature: string
  /** The signed string, to compare with the one that WeChat Pay expected. */
  readonly message: Bytes
}

/**
 * Signs one attempt: `METHOD\nPATH?QUERY\nTIMESTAMP\nNONCE\nBODY\n`, with the last LF even without
 * a body. Each attempt has a new time and nonce, because WeChat Pay refuses replayed requests and
 * those more than five minutes old.
 *
 * `target` is the path with its query, byte for byte as it is sent.
 */
export const signRequest = async (
  context: Context,
  method: string,
  target: string,
  body: PreparedBody['signed'],
): Promise<SignedRequest> => {
  const timestamp = Math.floor(context.clock() / 1000)
  const nonce = randomText()
  const head = `${method}\n${target}\n${timestamp}\n${nonce}\n`
  const message =
    typeof body === 'string' ? utf8(`${head}${body}\n`) : concat(utf8(head), body, LINE_FEED)
  const signature = toBase64(await context.merchantKey.sign(message))
  const authorization = header(context, nonce, signature, timestamp)
  return { authorization, nonce, signature, message }
}

/**
 * Signs the answer to a notification, where WeChat Pay verifies it: `TIMESTAMP\nNONCE\nBODY\n`, as
 * WeChat Pay signs its own answers. The public documentation describes the header and its fields,
 * but not the signed string.
 */
export const signAnswer = async (context: Context, body: string): Promise<string> => {
  const timestamp = Math.floor(context.clock() / 1000)
  const nonce = randomText()
  const message = utf8(`${timestamp}\n${nonce}\n${body}\n`)
  return header(context, nonce, toBase64(await context.merchantKey.sign(message)), timestamp)
}

const header = (context: Context, nonce: string, signature: string, timestamp: number): string =>
  `${callerOf(context)},nonce_str="${nonce}",` +
  `signature="${signature}",timestamp="${timestamp}",serial_no="${context.serialNo}"`

const callerOf = ({ algorithm, mchid, brandId }: Context): string =>
  brandId === undefined
    ? `WECHATPAY2-${algorithm.scheme} mchid="${mchid}"`
    : `WECHATPAY-BRAND-SHA256-RSA2048 brand_id="${brandId}"`
