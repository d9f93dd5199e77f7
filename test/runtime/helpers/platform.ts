import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import {
  type BrandConfig,
  createWechatPay,
  type WechatPay,
  type WechatPayConfig,
} from '../../../runtime/index.js'
import type { KeyPair } from './keys.js'
import { partsOf } from './parts.js'
import { RSA_SUITE, type Suite } from './suite.js'

export const MCHID = '1900000109'
export const BRAND_ID = '40001'
export const SERIAL_NO = '3775B6A45ACD588826D15E583A95F5DD00000000'
export const PLATFORM_ID = 'PUB_KEY_ID_0119000001092024010100000000'

/** A request as it arrived, byte for byte. */
export interface Received {
  readonly method: string
  /** The raw request target: path and query. */
  readonly target: string
  readonly headers: IncomingMessage['headers']
  readonly body: Buffer
  readonly text: string
  /** The fields of `Authorization`. */
  readonly authorization: Authorization
  /** The string that its signature holds for. */
  readonly signedMessage: string
}

export interface Authorization {
  readonly mchid?: string
  readonly brand_id?: string
  readonly nonce_str?: string
  readonly timestamp?: string
  readonly serial_no?: string
  readonly signature?: string
}

export interface PlatformAnswer {
  readonly status?: number
  /** Anything but text and bytes is sent as JSON. */
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
  /** `false`: unsigned. Default: signed for the body, now. */
  readonly signed?: boolean | SignatureOptions
  /** Milliseconds before the answer. */
  readonly delay?: number
  /** Breaks the connection instead of answering, or after the first half of the body; or stops
   * there and keeps the connection. */
  readonly broken?: 'before' | 'within' | 'stalled'
}

export interface SignatureOptions {
  /** Sign these bytes instead of the body. */
  readonly body?: string
  readonly timestamp?: string | number
  readonly serial?: string
  readonly keys?: KeyPair
  readonly signature?: string
  /** Headers to leave out. */
  readonly without?: readonly string[]
}

type Scripted = PlatformAnswer | ((request: Received) => PlatformAnswer)

/**
 * A WeChat Pay of one test's own, on 127.0.0.1. It checks every request's signature with
 * node:crypto, on its own account, and signs its answers.
 */
export class Platform {
  readonly merchant: KeyPair
  readonly keys: KeyPair
  readonly requests: Received[] = []
  /** Stays after `close`. */
  url = ''
  readonly suite: Suite
  readonly #server: Server
  #script: Scripted[] = [{}]

  private constructor(suite: Suite, merchant: KeyPair, keys: KeyPair) {
    this.suite = suite
    this.merchant = merchant
    this.keys = keys
    this.#server = createServer((request, response) => {
      void this.#serve(request, response)
    })
  }

  static async start(suite = RSA_SUITE): Promise<Platform> {
    const [merchant, keys] = [await suite.pairOf('merchant'), await suite.pairOf('platform')]
    const platform = new Platform(suite, merchant, keys)
    platform.#server.listen(0, '127.0.0.1')
    await once(platform.#server, 'listening')
    platform.url = `http://127.0.0.1:${(platform.#server.address() as AddressInfo).port}`
    return platform
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections()
    this.#server.close()
    await once(this.#server, 'close')
  }

  /** The answers to come, the last of them for ever. Forgets the requests so far. */
  answers(...script: Scripted[]): void {
    this.#script = script
    this.requests.length = 0
  }

  get lastRequest(): Received {
    const last = this.requests.at(-1)
    if (!last) throw new Error('The platform received no request.')
    return last
  }

  config(overrides: Partial<WechatPayConfig> = {}): WechatPayConfig {
    return {
      mchid: MCHID,
      serialNo: SERIAL_NO,
      privateKey: this.merchant.privatePem,
      platformKeys: { [PLATFORM_ID]: this.keys.publicPem },
      baseUrl: this.url,
      ...overrides,
    }
  }

  client(overrides: Partial<WechatPayConfig> = {}): WechatPay {
    return createWechatPay(this.config(overrides))
  }

  /** Of a brand that calls for itself. */
  brand(overrides: Partial<BrandConfig> = {}): WechatPay {
    const { mchid, certificates, v2, ...rest } = this.config()
    return createWechatPay({ ...rest, brandId: BRAND_ID, ...overrides })
  }

  /** As WeChat Pay reads a sensitive field of a request. */
  decrypt(text: string): string {
    return this.suite.decrypt(this.keys, Buffer.from(text, 'base64')).toString()
  }

  /** As WeChat Pay writes a sensitive field of an answer. */
  encrypt(text: string): string {
    return this.suite.encrypt(this.merchant, Buffer.from(text)).toString('base64')
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = []
    try {
      for await (const chunk of request) chunks.push(chunk as Buffer)
    } catch {
      return
    }
    const received = this.#receive(request, Buffer.concat(chunks))
    if (!received) {
      response.writeHead(401).end(JSON.stringify({ code: 'SIGN_ERROR', message: 'test platform' }))
      return
    }
    this.requests.push(received)
    const scripted = this.#script.length > 1 ? this.#script.shift() : this.#script[0]
    const answer = (typeof scripted === 'function' ? scripted(received) : scripted) ?? {}
    if (answer.delay) await new Promise((resolve) => setTimeout(resolve, answer.delay))
    this.#send(answer, response)
  }

  #send(answer: PlatformAnswer, response: ServerResponse): void {
    const body = bytesOf(answer.body)
    const signed = answer.signed === false ? {} : this.signature(body, answer.signed)
    if (answer.broken === 'before') {
      response.destroy()
      return
    }
    response.writeHead(answer.status ?? (body.length > 0 ? 200 : 204), {
      'Request-ID': '08F78BB5AF0610D302',
      ...signed,
      ...answer.headers,
    })
    if (!answer.broken) {
      response.end(body)
      return
    }
    response.write(body.subarray(0, body.length / 2))
    if (answer.broken === 'within') setTimeout(() => response.destroy(), 20)
  }

  /** The headers of an answer or a notification. */
  signature(body: Buffer, options?: boolean | SignatureOptions): Record<string, string> {
    const given = typeof options === 'object' ? options : {}
    const { keys = this.keys, serial = PLATFORM_ID, without = [] } = given
    const timestamp = String(given.timestamp ?? Math.floor(Date.now() / 1000))
    const nonce = createHash('sha256').update(body).digest('hex').slice(0, 32)
    const message = Buffer.concat([
      Buffer.from(`${timestamp}\n${nonce}\n`),
      given.body === undefined ? body : Buffer.from(given.body),
      Buffer.from('\n'),
    ])
    const headers = {
      'Wechatpay-Timestamp': timestamp,
      'Wechatpay-Nonce': nonce,
      'Wechatpay-Serial': serial,
      'Wechatpay-Signature': given.signature ?? this.suite.sign(keys, message).toString('base64'),
    }
    return Object.fromEntries(Object.entries(headers).filter(([name]) => !without.includes(name)))
  }

  /** `undefined` if the signature does not hold. */
  #receive(request: IncomingMessage, body: Buffer): Received | undefined {
    const { method = '', url: target = '', headers } = request
    const [scheme, ...rest] = (headers.authorization ?? '').split(' ')
    const authorization: Authorization = Object.fromEntries(
      Array.from(rest.join(' ').matchAll(/(\w+)="([^"]*)"/g), ([, key, value]) => [key, value]),
    )
    const { timestamp = '', nonce_str: nonce = '', signature = '' } = authorization
    const signedBody = metaOf(headers['content-type'], body) ?? body.toString()
    const message = `${method}\n${target}\n${timestamp}\n${nonce}\n${signedBody}\n`
    const holds =
      isKnown(this.suite, scheme, authorization, target.startsWith('/brand/')) &&
      authorization.serial_no === SERIAL_NO &&
      Math.abs(Number(timestamp) - Date.now() / 1000) < 300 &&
      this.suite.verify(this.merchant, Buffer.from(message), Buffer.from(signature, 'base64'))
    if (!holds) return undefined
    const text = body.toString()
    return { method, target, headers, body, text, authorization, signedMessage: message }
  }
}

/** Merchants and brands: each with its own scheme, and its own paths. */
const isKnown = (
  suite: Suite,
  scheme: string | undefined,
  given: Authorization,
  isBrands: boolean,
): boolean =>
  isBrands
    ? scheme === 'WECHATPAY-BRAND-SHA256-RSA2048' && given.brand_id === BRAND_ID
    : scheme === `WECHATPAY2-${suite.scheme}` && given.mchid === MCHID

const bytesOf = (body: unknown): Buffer => {
  if (body === undefined) return Buffer.alloc(0)
  if (typeof body === 'string' || body instanceof Uint8Array) return Buffer.from(body)
  return Buffer.from(JSON.stringify(body))
}

/** Of an upload, only `meta` is signed. */
const metaOf = (contentType: string | undefined, body: Buffer): string | undefined => {
  const boundary = /^multipart\/form-data; boundary=(.+)$/.exec(contentType ?? '')?.[1]
  return boundary === undefined ? undefined : (partsOf(boundary, body).get('meta')?.text ?? '')
}
