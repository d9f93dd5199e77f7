import type { Operation } from '../../generator/model/types.js'
import { type Call, endpointOf } from '../call.js'
import type { Described } from '../catalog/catalog.js'
import type { Platform } from '../identity/platform.js'
import { isRecord } from '../schema/json.js'
import { searchOf, type WireRequest } from '../wire/message.js'
import type { AuthorizationCheck } from './authorization.js'
import { readBody, signedBytes } from './body.js'
import { checkCharacters } from './characters.js'
import { checkDigest } from './digest.js'
import { checkHeaders } from './headers.js'
import type { Checks } from './index.js'
import { decodePath, readQuery, typedFields } from './parameters.js'
import { checkSchemas } from './schemas.js'
import { decryptFields } from './sensitive.js'

export interface Reading {
  readonly checks: Checks
  readonly authorization: AuthorizationCheck
  readonly platform: Platform
  readonly now: number
}

/** Turns a request into a call, in the order in which the platform looks at it: headers, signature,
 * values, encryption. Throws a `Refusal` for what is wrong. */
export const readCall = (
  request: WireRequest,
  described: Described<Operation>,
  encodedPath: Readonly<Record<string, string>>,
  { checks, authorization, platform, now }: Reading,
): Call => {
  const { endpoint: operation, lookup } = described
  if (checks.headers) checkHeaders(request, operation)
  if (checks.authorization) authorization.check(request, signedBytes(request, operation))
  const { value, upload } = readBody(request, operation, lookup)
  const path = decodePath(encodedPath)
  const query = readQuery(searchOf(request.target), operation.query, lookup)
  if (checks.schema) {
    const typedPath = typedFields(encodedPath, operation.pathParameters, lookup, decodeURIComponent)
    const header = typedFields(headersOf(request, operation), operation.headers, lookup, String)
    checkSchemas(described, { path: typedPath, query, header, body: value })
  }
  if (checks.characters) checkCharacters(value, query)
  const serial = request.header('wechatpay-serial')
  const decryption = { platform, serial, strict: checks.sensitive, pkcs1: operation.pkcs1 }
  const body = decryptFields(value, operation.sensitive.request, 'body', decryption)
  const plainQuery = decryptFields(query, operation.sensitive.query, 'query', decryption)
  const fields = isRecord(body) ? body : {}
  if (checks.authorization) authorization.checkMerchant(operation.mchid, { query, json: fields })
  const form = operation.request?.form
  if (checks.digest && form) checkDigest(form, fields, upload)
  return {
    operation,
    lookup,
    endpoint: endpointOf(operation),
    path,
    query: isRecord(plainQuery) ? plainQuery : {},
    body: fields,
    upload,
    serial,
    now,
  }
}

const headersOf = (request: WireRequest, { headers }: Operation): Record<string, string> =>
  Object.fromEntries(
    headers.flatMap(({ name }) => {
      const value = request.header(name)
      return value === undefined ? [] : [[name, value]]
    }),
  )
