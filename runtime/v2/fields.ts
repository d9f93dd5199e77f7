import { isDate } from '../base/beijing-time.js'
import { randomText } from '../base/bytes.js'
import type { Context } from '../context.js'
import { ConfigError } from '../errors/config-error.js'
import { ownMchid } from '../request/mchid.js'
import { dateText, jsonText, refuse } from '../request/request-error.js'
import type { CheckedV2Config } from './config.js'
import type { V2Operation } from './operation.js'
import { type Signing, type SignType, signForWorkwx } from './signature.js'
import { isName, unsendable } from './write-xml.js'

/** The algorithm for an operation: the configured one, unless the endpoint does not know it. */
export const signTypeFor = ({ signTypes }: V2Operation, { signType }: CheckedV2Config): SignType =>
  signTypes.includes(signType) ? signType : (signTypes[0] ?? 'MD5')

/** The fields that the client adds to every request. */
const OWN = ['nonce_str', 'sign', 'sign_type']

/** The caller's fields as text, with the merchant's number, nonce and signature added. */
export const signedFields = async (
  operation: V2Operation,
  given: Readonly<Record<string, unknown>>,
  context: Context,
  v2: CheckedV2Config,
  signing: Signing,
): Promise<Map<string, string>> => {
  const fields = textFields(operation, given)
  for (const name of operation.mchid ?? []) {
    fields.set(name, ownMchid(operation, name, fields.get(name), context))
  }
  if (operation.nonce) fields.set('nonce_str', randomText())
  const type = signTypeFor(operation, v2)
  if (operation.sendsSignType) fields.set('sign_type', type)
  addSecondSign(operation, fields, v2)
  return fields.set('sign', await signing.sign(fields, type))
}

/** The fields that stand in the URL, as text, and the others. */
export const apart = (
  operation: V2Operation,
  given: Readonly<Record<string, unknown>>,
): [inUrl: ReadonlyMap<string, string>, others: Readonly<Record<string, unknown>>] => {
  const isInUrl = (name: string): boolean => operation.inUrl?.includes(name) === true
  const only = (wanted: boolean) =>
    Object.fromEntries(Object.entries(given).filter(([name]) => isInUrl(name) === wanted))
  return operation.inUrl ? [textFields(operation, only(true)), only(false)] : [new Map(), given]
}

const textFields = (
  operation: V2Operation,
  given: Readonly<Record<string, unknown>>,
): Map<string, string> => {
  const fields = new Map<string, string>()
  for (const [name, value] of Object.entries(given)) {
    if (value === undefined) continue
    if (OWN.includes(name))
      throw refuse(operation, `${name}: the client fills it in; leave it out.`)
    if (!isName(name)) throw refuse(operation, `${JSON.stringify(name)}: not a field's name.`)
    fields.set(name, textOf(operation, name, value))
  }
  return fields
}

const textOf = (operation: V2Operation, name: string, value: unknown): string => {
  const text = asText(operation, name, value)
  const why = unsendable(text)
  if (why !== undefined) throw refuse(operation, `${name}: ${why}.`)
  return text
}

const asText = (operation: V2Operation, name: string, value: unknown): string => {
  if (typeof value === 'string') return value
  if (typeof value === 'bigint' || typeof value === 'boolean') return String(value)
  if (typeof value === 'number') {
    if (Number.isSafeInteger(value)) return String(value)
    throw refuse(
      operation,
      `${name}: expected a whole number, got ${value}. Amounts are in 分; take a bigint or text beyond 2^53.`,
    )
  }
  if (isDate(value)) {
    const digits = dateText(operation, name, value).replace(/\D/g, '')
    if (operation.times?.includes(name)) return digits.slice(0, 14)
    if (operation.days?.includes(name)) return digits.slice(0, 8)
  }
  if (typeof value === 'object' && value !== null) {
    if (operation.json?.includes(name)) return jsonText(operation, name, value)
    if (operation.urlEncoded?.includes(name)) return formText(operation, name, value)
  }
  throw refuse(operation, `${name}: expected text or a number, got ${kindOf(value)}.`)
}

const kindOf = (value: unknown): string =>
  value === null
    ? 'null'
    : Array.isArray(value)
      ? 'a list'
      : `a ${isDate(value) ? 'Date' : `value of type ${typeof value}`}`

const formText = (operation: V2Operation, name: string, value: object): string => {
  const pairs = new URLSearchParams()
  for (const [key, part] of Object.entries(value)) {
    if (part !== undefined) pairs.set(key, asText(operation, `${name}.${key}`, part))
  }
  return String(pairs)
}

/** Before `sign`, which is over this signature too. */
const addSecondSign = (
  { id, secondSign }: V2Operation,
  fields: Map<string, string>,
  { workwxSecret }: CheckedV2Config,
): void => {
  if (!secondSign || fields.has(secondSign.field)) return
  if (!workwxSecret) {
    throw new ConfigError(
      `${id}: payments through WeCom are signed with the secret of the WeCom application too. Add it as v2.workwxSecret, or give ${secondSign.field} yourself.`,
    )
  }
  const covered = new Map([...fields].filter(([name]) => secondSign.over.includes(name)))
  fields.set(secondSign.field, signForWorkwx(covered, workwxSecret))
}
