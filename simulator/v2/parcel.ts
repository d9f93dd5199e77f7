import { createCipheriv, createHash, randomBytes } from 'node:crypto'
import type { Notification } from '../../generator/model/types.js'
import type { Described } from '../catalog/catalog.js'
import { seal } from '../crypto/aead.js'
import type { FaultKind } from '../faults/fault.js'
import type { Merchant } from '../identity/merchant.js'
import type { Received } from '../notify/delivery.js'
import type { Contents } from '../notify/envelope.js'
import { type Parcel, REDELIVERY, type Written } from '../notify/parcel.js'
import { build } from '../schema/build.js'
import { type Fields, isRecord, mergeJson, writeJson } from '../schema/json.js'
import { writeSigned } from './faults.js'
import { encodeFields } from './fields.js'
import type { SignType } from './signature.js'
import { readXml } from './xml/read.js'
import { writeXml, type XmlTree } from './xml/write.js'

const SECOND = 1000

/** Notifications of contracts have their own schedule, which starts sooner and lasts longer. */
const CONTRACT_REDELIVERY: readonly number[] = [10, 10, 10, 30, 30, 30, 300, 300, 300].map(
  (seconds) => seconds * SECOND,
)

export interface XmlNotice {
  readonly contents: Contents
  readonly merchant: Merchant
  readonly signType: SignType
}

/** A notification of APIv2, by its spec. */
export const xmlParcel = (described: Described<Notification>, notice: XmlNotice): Parcel => {
  const { endpoint } = described
  const resource = resourceOf(described, notice)
  return {
    id: randomBytes(16).toString('hex'),
    eventType: endpoint.event,
    resource,
    isV2: true,
    write: (fault) => Promise.resolve(write(endpoint, resource, notice, fault)),
    isAccepted,
    redelivery: endpoint.event === 'papay.contract' ? CONTRACT_REDELIVERY : REDELIVERY,
  }
}

const resourceOf = (
  { endpoint, lookup }: Described<Notification>,
  { contents, merchant, signType }: XmlNotice,
): Fields => {
  const { facts, resource: patch, optional } = contents
  const schema = { ...endpoint.resource, ...(optional === 'known' ? { required: [] } : {}) }
  const { properties = {} } = schema
  const built = build(schema, facts, { lookup, optional })
  const said: Fields = {
    return_code: 'SUCCESS',
    result_code: 'SUCCESS',
    mch_id: merchant.mchid,
    nonce_str: randomBytes(16).toString('hex'),
    sign_type: signType,
    algorithm: signType,
  }
  const own = Object.fromEntries(Object.entries(said).filter(([name]) => name in properties))
  const { sign: _, err_code, err_code_des, ...rest } = isRecord(built) ? built : {}
  const merged = mergeJson({ ...rest, ...own }, patch)
  return isRecord(merged) ? merged : rest
}

const HEADERS = { 'Content-Type': 'text/xml', Accept: '*/*', 'User-Agent': 'Mozilla/4.0' }

const write = (
  { v2 }: Notification,
  resource: Fields,
  { merchant, signType }: XmlNotice,
  fault: FaultKind | undefined,
): Written => {
  const tree = v2?.sealed
    ? sealed(resource, v2.sealed, merchant, v2.answer)
    : encodeFields(resource, v2?.answer)
  const sent = v2?.sealed && fault === 'bad-ciphertext' ? broken(tree, v2.sealed.field) : tree
  const signing = v2?.signed ? { type: signType, key: merchant.apiV2Key } : undefined
  return { headers: HEADERS, body: writeSigned(sent, signing, fault) }
}

type NotificationV2 = NonNullable<Notification['v2']>

/** Inner fields of the spec go into the encrypted field, the others stay next to it. */
const sealed = (
  resource: Fields,
  { field, by, names }: NonNullable<NotificationV2['sealed']>,
  merchant: Merchant,
  shape: NotificationV2['answer'],
): XmlTree => {
  const among = (isInside: boolean): Fields =>
    Object.fromEntries(
      Object.entries(resource).filter(([name]) => names.includes(name) === isInside),
    )
  const outside = encodeFields(among(false), shape)
  if (by === 'aes-256-ecb') {
    const text = writeXml(encodeFields(among(true), shape), 'root')
    return { ...outside, [field]: sealRefund(text, merchant.apiV2Key) }
  }
  const associated = String(resource['event_associated_data'] ?? 'wxv')
  const { ciphertext, nonce, algorithm } = seal(
    merchant.apiV3Key,
    writeJson(among(true)),
    associated,
  )
  return {
    ...outside,
    event_algorithm: algorithm,
    event_nonce: nonce,
    event_associated_data: associated,
    [field]: ciphertext,
  }
}

/** AES-256-ECB with the MD5 of the APIv2 key, in hexadecimal, as its key. */
const sealRefund = (text: string, apiV2Key: string): string => {
  const key = createHash('md5').update(apiV2Key).digest('hex')
  const cipher = createCipheriv('aes-256-ecb', key, null)
  return Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]).toString('base64')
}

/** The same without its last block, which holds the padding. */
const broken = (tree: XmlTree, field: string): XmlTree => {
  const bytes = Buffer.from(String(tree[field]), 'base64')
  return { ...tree, [field]: bytes.subarray(0, -16).toString('base64') }
}

/** An acknowledgement is XML that says so, with status 200. */
const isAccepted = ({ status, body }: Received): boolean => {
  if (status !== 200) return false
  try {
    return readXml(body).get('return_code') === 'SUCCESS'
  } catch {
    return false
  }
}
