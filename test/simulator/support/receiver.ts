import { createDecipheriv } from 'node:crypto'
import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { SimulatorConfig } from '../../../simulator/index.js'

/** A merchant's server that notifications are sent to. */
export interface Receiver {
  readonly url: string
  /** What came, oldest first. */
  readonly received: readonly Received[]
  /** The statuses of the next answers; after these it is 204. */
  answerWith(...statuses: readonly number[]): void
  /** The next request gets no answer. */
  hang(): void
  close(): Promise<void>
}

export interface Received {
  readonly headers: IncomingHttpHeaders
  readonly body: Buffer
  /** As it was parsed, unchecked: tests look into every shape of it. */
  readonly json: ReturnType<typeof JSON.parse>
}

export const createReceiver = async (): Promise<Receiver> => {
  const received: Received[] = []
  let statuses: number[] = []
  let isHanging = false
  const server = createServer((incoming, outgoing) => {
    const chunks: Buffer[] = []
    incoming.on('data', (chunk: Buffer) => chunks.push(chunk))
    incoming.on('end', () => {
      const body = Buffer.concat(chunks)
      received.push({ headers: incoming.headers, body, json: JSON.parse(body.toString()) })
      if (isHanging) isHanging = false
      else outgoing.writeHead(statuses.shift() ?? 204).end()
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/notify`,
    received,
    answerWith: (...next) => {
      statuses = [...next]
    },
    hang: () => {
      isHanging = true
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

interface Sealed {
  readonly ciphertext: string
  readonly nonce: string
  readonly associated_data: string
}

/** AES-256-GCM with the APIv3 key, by hand; throws if the tag does not fit. */
export const openSealed = (
  { apiV3Key }: Pick<SimulatorConfig, 'apiV3Key'>,
  sealed: Sealed,
): string => {
  const bytes = Buffer.from(sealed.ciphertext, 'base64')
  const decipher = createDecipheriv('aes-256-gcm', Buffer.from(apiV3Key), Buffer.from(sealed.nonce))
  decipher.setAAD(Buffer.from(sealed.associated_data))
  decipher.setAuthTag(bytes.subarray(-16))
  return Buffer.concat([decipher.update(bytes.subarray(0, -16)), decipher.final()]).toString('utf8')
}
