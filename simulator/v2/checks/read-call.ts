import { createHash } from 'node:crypto'
import type { Operation } from '../../../generator/model/types.js'
import type { UploadedFile } from '../../call.js'
import { endpointOf } from '../../call.js'
import type { Described } from '../../catalog/catalog.js'
import { checkCharacters } from '../../checks/characters.js'
import type { Checks } from '../../checks/index.js'
import { decrypt } from '../../crypto/rsa.js'
import { Refusal } from '../../refusal.js'
import type { Fields } from '../../schema/json.js'
import type { WireRequest } from '../../wire/message.js'
import type { World } from '../../world.js'
import type { XmlCall } from '../call.js'
import { decodeFields } from '../fields.js'
import { refuseBusiness, refuseValue } from '../refusal.js'
import { sandboxKey } from '../sandbox-key.js'
import type { WireFields } from '../signature.js'
import { checkCertificate } from './certificate.js'
import { checkSchema, requestSchema } from './check-schema.js'
import { checkSignature, signTypeOf } from './check-signature.js'
import { fieldsInUrl, readFields } from './read-fields.js'

export interface XmlReading {
  readonly checks: Checks
  readonly world: World
  readonly isUserPaying: boolean
}

/** Turns a request into a call, in the order in which the platform looks at it: certificate, XML,
 * signature, values, encryption. Throws an `XmlRefusal` for what is wrong. */
export const readXmlCall = async (
  request: WireRequest,
  described: Described<Operation>,
  { checks, world, isUserPaying }: XmlReading,
): Promise<XmlCall> => {
  const { endpoint: operation, lookup } = described
  const { v2 } = operation
  if (!v2) throw new Error(`${operation.id} is not an operation of APIv2`)
  const { merchant } = world
  if (v2.certificate && checks.authorization) checkCertificate(request, merchant)
  const { fields, upload } = readFields(request, operation, checks.headers)
  const key = operation.path.startsWith('/xdc/apiv2sandbox/')
    ? sandboxKey(merchant.apiV2Key)
    : merchant.apiV2Key
  const signType = checks.authorization
    ? checkSignature(fields, v2, merchant, key)
    : signTypeOf(fields, v2)
  const given = { ...fieldsInUrl(request, operation), ...fields }
  const decoded = decodeFields(operation, requestSchema(operation), given)
  if (checks.schema) checkSchema(described, decoded)
  if (checks.characters) refuseEmoji(decoded)
  if (checks.digest && upload) checkDigest(fields, upload)
  return {
    ...{ operation, lookup, endpoint: endpointOf(operation), path: {}, query: {} },
    body: await opened(decoded, operation, world, checks.sensitive),
    upload,
    serial: undefined,
    now: world.now(),
    ...{ wire: fields, signType, key, header: request.header, isUserPaying },
  }
}

const refuseEmoji = (fields: Fields): void => {
  try {
    checkCharacters(fields, {})
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    const { field = '', issue = '' } = (error.detail ?? {}) as { field?: string; issue?: string }
    throw refuseValue(field.replace(/^\//, ''), '参数格式错误', issue)
  }
}

const checkDigest = ({ media_hash: given = '' }: WireFields, { content }: UploadedFile): void => {
  const digest = createHash('md5').update(content).digest('hex')
  if (given.toLowerCase() === digest) return
  throw refuseValue('media_hash', '参数错误', 'it is not the MD5 of the file')
}

/** With the encrypted fields in plain text. The key is the one of `getPublicKey`, or the platform's
 * that `cert_serial_number` names. */
const opened = async (
  fields: Fields,
  { v2 }: Operation,
  { platform, bankKey }: World,
  isStrict: boolean,
): Promise<Fields> => {
  const names = (v2?.sensitive ?? []).filter((name) => typeof fields[name] === 'string')
  if (names.length === 0) return fields
  const serial = v2?.serial && fields[v2.serial]
  const key = serial === undefined ? await bankKey() : platform.find(String(serial))
  const plain = names.map((name): [string, unknown] => {
    const text = key && decrypt(key.privateKey, String(fields[name]))
    if (text === undefined && isStrict) throw refuseBusiness('notEncrypted', name)
    return [name, text ?? fields[name]]
  })
  return { ...fields, ...Object.fromEntries(plain) }
}
