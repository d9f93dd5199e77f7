import { request as httpRequest } from 'node:http'
import { request as httpsRequest } from 'node:https'

/** One notification as an HTTP request. */
export interface Letter {
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: Buffer
  /** Milliseconds; the platform waits 5 seconds. */
  readonly timeout: number
}

/** The answer of the receiver. */
export interface Received {
  readonly status: number
  readonly body: Buffer
}

/** Delivers one notification and resolves with the answer; rejects without an answer. */
export type Deliver = (letter: Letter) => Promise<Received>

/** No acknowledgement is longer; the rest is not read. */
const LONGEST = 64 * 1024

/** Uses HTTP with Node's own client, so tests that replace `fetch` do not intercept it. */
export const deliverByHttp: Deliver = ({ url, headers, body, timeout }) =>
  new Promise((resolve, reject) => {
    const send = url.startsWith('https:') ? httpsRequest : httpRequest
    const request = send(url, {
      method: 'POST',
      headers: { ...headers, 'Content-Length': String(body.length) },
      agent: false,
      // Only this machine is ever contacted: a certificate made by hand is good enough.
      ...(url.startsWith('https:') ? { rejectUnauthorized: false } : {}),
    })
    const fail = (error: Error) => {
      clearTimeout(timer)
      reject(error)
      request.destroy()
    }
    // Rejects by itself: a request whose answer has begun reports no error of its own any more.
    const timer = setTimeout(() => fail(new Error(`no answer within ${timeout} ms`)), timeout)
    request.on('error', fail)
    request.on('response', (response) => {
      const chunks: Buffer[] = []
      let size = 0
      response.on('data', (chunk: Buffer) => {
        size += chunk.length
        if (size <= LONGEST) chunks.push(chunk)
      })
      response.on('error', fail)
      response.on('close', () => {
        if (!response.complete) fail(new Error('the connection ended within the answer'))
      })
      response.on('end', () => {
        clearTimeout(timer)
        resolve({ status: response.statusCode ?? 0, body: Buffer.concat(chunks) })
      })
    })
    request.end(body)
  })

/** Into a function: for receivers that are not listening anywhere. */
export const deliverToFunction =
  (receive: (request: Request) => Promise<Response>): Deliver =>
  async ({ url, headers, body, timeout }) => {
    let timer: NodeJS.Timeout | undefined
    const tooLate = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new Error(`no answer within ${timeout} ms`)), timeout)
    })
    try {
      const request = new Request(url, {
        method: 'POST',
        headers: { ...headers },
        body: new Uint8Array(body),
      })
      const response = await Promise.race([receive(request), tooLate])
      const answer = await Promise.race([response.arrayBuffer(), tooLate])
      return { status: response.status, body: Buffer.from(answer) }
    } finally {
      clearTimeout(timer)
    }
  }

/** Why a URL is never contacted over HTTP, or `undefined` if it is. */
export const whyNotSent = (url: string): string | undefined => {
  if (!URL.canParse(url)) return `${JSON.stringify(url)} is not a URL`
  const { protocol, hostname } = new URL(url)
  if (protocol !== 'http:' && protocol !== 'https:') return `${protocol} is neither http nor https`
  const isLoopback =
    hostname === 'localhost' ||
    hostname.endsWith('.localhost') ||
    hostname === '[::1]' ||
    /^127\.\d+\.\d+\.\d+$/.test(hostname)
  return isLoopback ? undefined : `${hostname} is not this machine`
}
