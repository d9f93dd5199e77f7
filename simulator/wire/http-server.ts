import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerResponse,
} from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { TLSSocket } from 'node:tls'
import { SimulatorError } from '../error.js'
import type { Answer, Reply, WireRequest } from './message.js'

/** More than any upload that is documented. */
const LARGEST_BODY = 32 * 1024 * 1024

/** The platform ends idle connections after about 8 seconds. */
const IDLE = 8_000

/** The options of HTTPS: the server's key pair, and the authority of client certificates. */
export interface TlsIdentity {
  readonly key: string
  readonly cert: string
  readonly ca: readonly string[]
}

export interface Listening {
  readonly port: number
  close(): Promise<void>
}

/** Listens on this machine only. */
export const listen = async (
  port: number,
  answer: (request: WireRequest) => Promise<Reply>,
  tls?: TlsIdentity,
): Promise<Listening> => {
  const listener: RequestListener = (incoming, outgoing) => {
    serve(incoming, outgoing, answer).catch(() => outgoing.destroy())
  }
  const server = tls ? secureServer(tls, listener) : createServer(SETTINGS, listener)
  await start(server, port)
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

const SETTINGS = { keepAliveTimeout: IDLE } as const

/** Asks for a certificate and takes what comes: whether it will do is for the operation to say. */
const secureServer = ({ key, cert, ca }: TlsIdentity, listener: RequestListener): Server =>
  createTlsServer(
    { ...SETTINGS, key, cert, ca: [...ca], requestCert: true, rejectUnauthorized: false },
    listener,
  )

const start = (server: Server, port: number): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const why = error.code === 'EADDRINUSE' ? 'is in use' : `cannot be used (${error.code})`
      reject(new SimulatorError(`Port ${port} ${why}.`, { cause: error }))
    })
    server.listen(port, '127.0.0.1', resolve)
  })

const serve = async (
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  answer: (request: WireRequest) => Promise<Reply>,
): Promise<void> => {
  const body = await readBody(incoming)
  if (!body) {
    outgoing.writeHead(413, { Connection: 'close' }).end()
    return
  }
  const headers = headersOf(incoming)
  const { answer: reply, fate } = await answer({
    method: incoming.method ?? 'GET',
    target: incoming.url ?? '/',
    header: (name) => headers[name.toLowerCase()],
    headers,
    body,
    tls: tlsOf(incoming),
  })
  if (fate.kind === 'slow') {
    await new Promise((resolve) => setTimeout(resolve, fate.milliseconds).unref())
  }
  if (fate.kind === 'reset') outgoing.socket?.resetAndDestroy()
  else if (fate.kind !== 'hung') send(outgoing, reply, fate.kind === 'truncated')
}

const tlsOf = ({ socket }: IncomingMessage): WireRequest['tls'] =>
  socket instanceof TLSSocket ? { certificate: socket.getPeerX509Certificate() } : undefined

const headersOf = ({ headers }: IncomingMessage): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.join(', ') : (value ?? ''),
    ]),
  )

/** `undefined` if it is larger than anything that the platform takes. */
const readBody = async (incoming: IncomingMessage): Promise<Buffer | undefined> => {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of incoming as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > LARGEST_BODY) return undefined
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

/** A truncated answer has half its body, or half its head if there is no body. */
const send = (outgoing: ServerResponse, { status, headers, body }: Answer, truncated: boolean) => {
  const hasBody = status !== 204
  if (truncated && body.length === 0) {
    outgoing.socket?.end(`HTTP/1.1 ${status}`)
    return
  }
  outgoing.writeHead(status, {
    ...headers,
    ...(hasBody ? { 'Content-Length': String(body.length) } : {}),
  })
  if (truncated) outgoing.write(body.subarray(0, body.length >> 1), () => outgoing.destroy())
  else outgoing.end(hasBody ? body : undefined)
}
