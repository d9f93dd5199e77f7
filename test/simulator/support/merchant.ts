import {
  constants,
  createPrivateKey,
  createPublicKey,
  createSign,
  createVerify,
  type KeyObject,
  publicEncrypt,
  randomBytes,
  X509Certificate,
} from 'node:crypto'
import { Agent, request as httpRequest } from 'node:http'
import type { SimulatorBrandConfig, SimulatorConfig } from '../../../simulator/index.js'

/** Who asks: a brand signs in a way of its own. */
export type Caller = SimulatorConfig | SimulatorBrandConfig

/** A merchant who knows nothing of the client under `runtime/`: signs and verifies by hand, with
 * node:crypto, as the documentation says. */

export interface RawRequest {
  readonly method?: string
  /** Path and query. */
  readonly target: string
  readonly body?: string | Buffer
  /** What is signed as the body; default: `body`. */
  readonly signed?: string
  readonly headers?: Readonly<Record<string, string | undefined>>
  /** Replaces parts of what is signed or of `Authorization`. */
  readonly credentials?: Partial<Credentials>
  /** In place of `Authorization`; `''` for none. */
  readonly authorization?: string
}

export interface Credentials {
  readonly mchid: string
  readonly serial: string
  readonly timestamp: string
  readonly nonce: string
  readonly privateKey: string
  readonly signature: string
}

export interface RawAnswer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: Buffer
  readonly text: string
  /** As it was parsed, unchecked: tests look into every shape of it. */
  readonly json: ReturnType<typeof JSON.parse>
}

const agent = new Agent({ keepAlive: true })

export const authorizationFor = (config: Caller, request: RawRequest): string => {
  const { method = 'GET', target, body = '', credentials = {} } = request
  const signed = request.signed ?? body.toString()
  const timestamp = credentials.timestamp ?? String(Math.floor(config.clock() / 1000))
  const nonce = credentials.nonce ?? randomBytes(16).toString('hex')
  const message = `${method}\n${target}\n${timestamp}\n${nonce}\n${signed}\n`
  const key = privateKey(credentials.privateKey ?? config.privateKey)
  const signature =
    credentials.signature ?? createSign('RSA-SHA256').update(message).sign(key, 'base64')
  const caller =
    'brandId' in config
      ? `WECHATPAY-BRAND-SHA256-RSA2048 brand_id="${config.brandId}"`
      : `WECHATPAY2-SHA256-RSA2048 mchid="${credentials.mchid ?? config.mchid}"`
  const serial = credentials.serial ?? config.serialNo
  return `${caller},nonce_str="${nonce}",signature="${signature}",timestamp="${timestamp}",serial_no="${serial}"`
}

/** Sends a request over HTTP and hands over the answer as it came. */
export const send = (config: Caller, request: RawRequest): Promise<RawAnswer> => {
  const { method = 'GET', target, body } = request
  const headers = {
    Accept: 'application/json',
    'User-Agent': 'test/1.0',
    ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
    // Without it node leaves a DELETE with a body unframed.
    ...(body === undefined ? {} : { 'Content-Length': String(Buffer.byteLength(body)) }),
    Authorization: request.authorization ?? authorizationFor(config, request),
    ...request.headers,
  }
  const sent = Object.entries(headers).filter(([, value]) => value !== undefined && value !== '')
  return new Promise((resolve, reject) => {
    const outgoing = httpRequest(
      config.baseUrl + target,
      { method, headers: Object.fromEntries(sent) as Record<string, string>, agent },
      (incoming) => {
        const chunks: Buffer[] = []
        incoming.on('data', (chunk: Buffer) => chunks.push(chunk))
        incoming.on('error', reject)
        incoming.on('end', () => {
          const bytes = Buffer.concat(chunks)
          resolve({
            status: incoming.statusCode ?? 0,
            headers: incoming.headers as Record<string, string>,
            body: bytes,
            text: bytes.toString('utf8'),
            json: parse(bytes.toString('utf8')),
          })
        })
      },
    )
    outgoing.on('error', reject)
    outgoing.end(body)
  })
}

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Sends JSON. */
export const post = (
  config: SimulatorConfig,
  target: string,
  json: unknown,
  request: Partial<RawRequest> = {},
): Promise<RawAnswer> =>
  send(config, { method: 'POST', target, body: JSON.stringify(json), ...request })

export const get = (
  config: SimulatorConfig,
  target: string,
  request: Partial<RawRequest> = {},
): Promise<RawAnswer> => send(config, { target, ...request })

/** Whether the platform signed this, under one of the keys of the configuration. */
export const isSigned = (
  config: Pick<SimulatorConfig, 'platformKeys'>,
  headers: Readonly<Record<string, string | string[] | undefined>>,
  body: Buffer | string,
): boolean => {
  const pem = config.platformKeys[String(headers['wechatpay-serial'])]
  if (pem === undefined) return false
  const head = `${headers['wechatpay-timestamp']}\n${headers['wechatpay-nonce']}\n`
  const message = Buffer.concat([Buffer.from(head), Buffer.from(body), Buffer.from('\n')])
  const signature = String(headers['wechatpay-signature'])
  return createVerify('RSA-SHA256').update(message).verify(publicKey(pem), signature, 'base64')
}

/** Reading a key takes longer than using it. */
const cached = (read: (pem: string) => KeyObject): ((pem: string) => KeyObject) => {
  const known = new Map<string, KeyObject>()
  return (pem) => {
    const key = known.get(pem) ?? read(pem)
    known.set(pem, key)
    return key
  }
}

const privateKey = cached(createPrivateKey)

const publicKey = cached((pem) =>
  pem.includes('CERTIFICATE') ? new X509Certificate(pem).publicKey : createPublicKey(pem),
)

/** How a sensitive field travels to the platform. */
const OAEP = { padding: constants.RSA_PKCS1_OAEP_PADDING, oaepHash: 'sha1' }
const PKCS1 = { padding: constants.RSA_PKCS1_PADDING }

export const encryptFor = (pem: string, text: string, isPkcs1 = false): string =>
  publicEncrypt({ key: publicKey(pem), ...(isPkcs1 ? PKCS1 : OAEP) }, Buffer.from(text)).toString(
    'base64',
  )
