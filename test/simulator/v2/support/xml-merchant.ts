import { request as httpRequest } from 'node:http'
import { request as httpsRequest } from 'node:https'
import type { Simulator } from '../../../../simulator/index.js'
import {
  type Fields,
  fieldsOf,
  type SignType,
  signatureOf,
  xmlOf,
} from '../../../runtime/v2/helpers/xml-platform.js'

/** A merchant who knows nothing of the client under `runtime/`: signs and verifies by hand, with
 * node:crypto, as the documentation says. */

export interface Sending {
  readonly signType?: SignType
  /** In place of the APIv2 key. */
  readonly key?: string
  /** Replaces what is sent. */
  readonly body?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly method?: string
  /** Of the connection. */
  readonly tls?: { readonly cert?: string; readonly key?: string; readonly ca: string }
}

export interface XmlAnswer {
  readonly status: number
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly text: string
  readonly bytes: Buffer
  readonly fields: Record<string, string>
}

/** The fields with merchant, nonce and signature. Empty text takes a field out; one's own `sign`
 * stays. */
export const signedBy = (
  { config }: Simulator,
  fields: Fields,
  { signType = 'HMAC-SHA256', key = config.v2.key }: Sending = {},
): Fields => {
  const all = { mch_id: config.mchid, nonce_str: 'n'.repeat(32), sign_type: signType, ...fields }
  const sent = Object.fromEntries(Object.entries(all).filter(([, value]) => value !== ''))
  return 'sign' in fields ? sent : { sign: signatureOf(sent, signType, key), ...sent }
}

export const sendXml = (
  sim: Simulator,
  path: string,
  fields: Fields,
  sending: Sending = {},
): Promise<XmlAnswer> => {
  const body = sending.body ?? xmlOf(signedBy(sim, fields, sending))
  const send = sending.tls ? httpsRequest : httpRequest
  const headers = { 'Content-Type': 'text/xml', ...sending.headers }
  const method = sending.method ?? 'POST'
  return new Promise((resolve, reject) => {
    const outgoing = send(
      `${sim.url}${path}`,
      { method, headers, agent: false, ...sending.tls },
      (incoming) => {
        const chunks: Buffer[] = []
        incoming.on('data', (chunk: Buffer) => chunks.push(chunk))
        incoming.on('error', reject)
        incoming.on('end', () => {
          const bytes = Buffer.concat(chunks)
          const text = bytes.toString()
          const { statusCode: status = 0, headers: got } = incoming
          resolve({ status, headers: got, text, bytes, fields: fieldsOf(text) })
        })
      },
    )
    outgoing.on('error', reject)
    outgoing.end(method === 'GET' ? undefined : body)
  })
}

/** Whether the `sign` of an answer or a notification is right. */
export const isSignedWith = (
  { config }: Simulator,
  fields: Fields,
  type: SignType,
  key = config.v2.key,
): boolean => fields['sign'] === signatureOf(fields, type, key)

export const APPID = 'wxd678efh567hg6787'

export const order = (number: string, more: Fields = {}): Fields => ({
  appid: APPID,
  body: '一件商品',
  out_trade_no: number,
  total_fee: '100',
  spbill_create_ip: '123.12.12.123',
  notify_url: 'https://merchant.example/notify',
  trade_type: 'JSAPI',
  openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',
  ...more,
})

export const refund = (number: string, outTradeNo: string, amount = '100'): Fields => ({
  appid: APPID,
  out_trade_no: outTradeNo,
  out_refund_no: number,
  total_fee: '100',
  refund_fee: amount,
  notify_url: 'https://merchant.example/refunded',
})
