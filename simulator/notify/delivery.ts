import { request as httpRequest } from 'node:http'
import { request as httpsRequest } from 'node:https'

/** One notification on its way, as HTTP sees it. */
export interface Letter {
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: Buffer
  /** Milliseconds; the platform waits 5 seconds. */
  readonly timeout: number
}

/** Delivers one letter and tells the status of the answer; rejects where there was none. */
export type Deliver = (letter: Letter) => Promise<number>

/** Over HTTP with node's own client, so that tests that replace `fetch` do not catch it. */
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
    const timer = setTimeout(() => {
      request.destroy(new Error(`no answer within ${timeout} ms`))
    }, timeout)
    request.on('error', (error) => {
      clearTimeout(timer)
      reject(error)
    })
    request.on('response', (response) => {
      response.resume()
      response.on('end', () => {
        clearTimeout(timer)
        resolve(response.statusCode ?? 0)
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
      return response.status
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
