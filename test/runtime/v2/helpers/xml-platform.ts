import { createHash, createHmac } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createWechatPay, type V2OnlyConfig, type WechatPay } from '../../../../runtime/index.js'

export const MCHID = '1900000109'
export const KEY = '192006250b4c09247ec02edce69f6a2d'

export type SignType = 'MD5' | 'HMAC-SHA256'
export type Fields = Readonly<Record<string, string>>

/** The signature as the documentation words it, made with node:crypto. */
export const signatureOf = (fields: Fields, type: SignType, key = KEY): string => {
  const names = Object.keys(fields).filter((name) => name !== 'sign' && fields[name] !== '')
  names.sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)))
  const text = `${names.map((name) => `${name}=${fields[name]}`).join('&')}&key=${key}`
  const hash = type === 'MD5' ? createHash('md5') : createHmac('sha256', key)
  return hash.update(text).digest('hex').toUpperCase()
}

export const xmlOf = (fields: Fields): string =>
  `<xml>${Object.entries(fields)
    .map(([name, value]) => `<${name}><![CDATA[${value}]]></${name}>`)
    .join('\n')}</xml>`

export const signed = (fields: Fields, type: SignType = 'HMAC-SHA256', key = KEY): string =>
  xmlOf({ ...fields, sign: signatureOf(fields, type, key) })

/** The elements of a request. Written for what this client sends, and no reader for others. */
export const fieldsOf = (xml: string): Record<string, string> =>
  Object.fromEntries(
    Array.from(xml.matchAll(/<(\w+)>(?:<!\[CDATA\[([\s\S]*?)\]\]>|([^<]*))<\/\1>/g), (match) => [
      match[1] ?? '',
      match[2] ?? match[3] ?? '',
    ]),
  )

export interface Received {
  readonly method: string
  readonly target: string
  readonly headers: IncomingMessage['headers']
  readonly body: Buffer
  readonly text: string
  readonly fields: Record<string, string>
}

export interface Answer {
  readonly status?: number
  readonly body: string | Buffer
  readonly headers?: Readonly<Record<string, string>>
  /** Breaks the connection instead of answering. */
  readonly broken?: true
  /** Breaks it in the middle of the body. */
  readonly truncated?: true
  /** Never answers. */
  readonly hanging?: true
}

type Scripted = string | Answer | ((request: Received) => string | Answer)

/** A WeChat Pay for APIv2 on 127.0.0.1: it answers what a test tells it to, and keeps requests. */
export class XmlPlatform {
  readonly received: Received[] = []
  readonly #server: Server
  readonly #script: Scripted[] = []

  private constructor(server: Server) {
    this.#server = server
  }

  static async start(): Promise<XmlPlatform> {
    const server = createServer()
    const platform = new XmlPlatform(server)
    server.on('request', async (request, response) => {
      const chunks: Buffer[] = []
      for await (const chunk of request) chunks.push(chunk as Buffer)
      const answer = platform.#answer(request, Buffer.concat(chunks))
      if (answer.broken) {
        request.socket.destroy()
        return
      }
      if (answer.hanging) return
      response.writeHead(answer.status ?? 200, { 'Content-Type': 'text/xml', ...answer.headers })
      if (answer.truncated) response.write(answer.body, () => response.destroy())
      else response.end(answer.body)
    })
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
    return platform
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`
  }

  /** What the next requests are answered with; the last one again and again. */
  answer(...answers: readonly Scripted[]): void {
    this.#script.splice(0, this.#script.length, ...answers)
    this.received.length = 0
  }

  get last(): Received {
    const last = this.received.at(-1)
    if (!last) throw new Error('no request arrived')
    return last
  }

  close(): void {
    this.#server.closeAllConnections()
    this.#server.close()
  }

  #answer(request: IncomingMessage, body: Buffer): Answer {
    const { method = '', url: target = '', headers } = request
    const text = body.toString('utf8')
    const received = { method, target, headers, body, text, fields: fieldsOf(text) }
    this.received.push(received)
    const next = this.#script.length > 1 ? this.#script.shift() : this.#script[0]
    const answer = typeof next === 'function' ? next(received) : (next ?? '')
    return typeof answer === 'string' ? { body: answer } : answer
  }
}

/** A client with APIv2 alone. Its fetch stands for one that has the merchant's certificate. */
export const clientOf = (platform: XmlPlatform, config: Partial<V2OnlyConfig> = {}): WechatPay =>
  createWechatPay({
    mchid: MCHID,
    v2: { key: KEY },
    baseUrl: platform.url,
    fetch: (url, init) => fetch(url, init),
    ky: { retry: 0 },
    ...config,
  })
