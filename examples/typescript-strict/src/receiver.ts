import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { WechatPay } from 'wechatpay-ky'
import { type NotificationEvent, readNotification } from 'wechatpay-ky/notifications'

export type Take = (event: NotificationEvent) => void

/** Listens for notifications and passes on the verified ones. */
export const listen = (wxpay: WechatPay, port: number, take: Take): Promise<Server> => {
  const server = createServer((request, response) => {
    void answer(wxpay, request, response, take)
  })
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, () => resolve(server))
  })
}

const answer = async (
  wxpay: WechatPay,
  request: IncomingMessage,
  response: ServerResponse,
  take: Take,
): Promise<void> => {
  try {
    // The signature is over the bytes as they came: no JSON parser before it.
    const body = await readBody(request)
    take(await readNotification(wxpay, { headers: request.headers, body }))
    response.writeHead(204).end()
  } catch (error) {
    console.error(error)
    const text = JSON.stringify({ code: 'FAIL', message: 'refused' })
    response.writeHead(400, { 'Content-Type': 'application/json' }).end(text)
  }
}

const LARGEST = 1024 * 1024

const readBody = async (stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> => {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of stream) {
    size += chunk.length
    if (size > LARGEST) throw new Error('The body is too large.')
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
