import type { Context } from '../context.js'
import type { OperationDescriptor } from '../operation.js'
import { type BaseUrl, host } from '../request/hosts.js'
import type { PreparedBody } from '../request/prepare.js'
import { refuse } from '../request/request-error.js'
import type { V2Operation } from './operation.js'
import { writeXml } from './write-xml.js'

type Fields = Readonly<Record<string, unknown>>

/** The parts that the call through ky reads. */
export const asPlain = ({ id, method, path, response }: V2Operation): OperationDescriptor => ({
  id,
  method,
  path,
  response: response === 'file' ? 'file' : 'json',
  unsigned: true,
})

export const partOf = (operation: V2Operation, request: object): Fields => {
  const parts = (request ?? {}) as Readonly<Record<string, unknown>>
  const { [operation.request]: given, ...others } = parts
  const [other] = Object.keys(others).filter((name) => others[name] !== undefined)
  if (other !== undefined) {
    throw refuse(operation, `${other}: this operation takes its fields as ${operation.request}.`)
  }
  if (typeof given === 'object' && given !== null && !Array.isArray(given)) return given as Fields
  throw refuse(operation, `${operation.request}: expected an object with the fields to send.`)
}

const NO_BODY: PreparedBody = { content: undefined, contentType: undefined, signed: '' }

export const bodyOf = (
  operation: V2Operation,
  fields: ReadonlyMap<string, string>,
): PreparedBody => {
  if (operation.request !== 'xml') return NO_BODY
  return { content: writeXml(fields), contentType: 'text/xml; charset=utf-8', signed: '' }
}

export const queryOf = (fields: ReadonlyMap<string, string>): string =>
  fields.size === 0
    ? ''
    : `?${[...fields].map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&')}`

export const baseOf = ({ hosts }: Context, operation: V2Operation): BaseUrl => {
  if (operation.host !== undefined && !hosts.isGiven) return host(operation.host)
  return operation.overseas ? hosts.overseas : hosts.mainland
}
