import type { SpecDocument } from '../load/parse.js'
import { type Fields, isRecord } from '../shapes/shape.js'
import { objectOf } from './parameters.js'
import type { Notification, Operation, Parameter, Schema } from './types.js'
import { answerShape } from './v2-shape.js'
import type { V2Notification, V2Operation } from './v2-types.js'

/** The fields that the client adds to a request, so callers do not give them. */
const OWN = ['nonce_str', 'sign', 'sign_type']
/** How APIv2 writes times and days, in Beijing time. */
const TIME = 'yyyyMMddHHmmss'
const DAY = 'yyyyMMdd'
const USUAL_HOSTS = ['https://api.mch.weixin.qq.com', 'https://apihk.mch.weixin.qq.com']

/** Whether an operation speaks XML, or has WeChat open a page: APIv2. */
export const isV2 = (operation: Fields): boolean => {
  const { responses, requestBody } = operation
  const answers = isRecord(responses) ? Object.values(responses) : []
  const isXml = (body: unknown): boolean =>
    isRecord(body) && isRecord(body['content']) && 'text/xml' in body['content']
  return isXml(requestBody) || answers.some(isXml) || (isRecord(responses) && '302' in responses)
}

/** The same operation as its callers see it, with what the runtime has to know of the wire. */
export function asV2(operation: Operation, raw: Fields, document: SpecDocument): Operation {
  const { query, request } = operation
  const wire: Schema = request?.schema ?? objectOf(query)
  const isQuery = request === undefined
  const v2 = factsOf(operation, wire, raw, document)
  return {
    ...operation,
    v2,
    query: isQuery ? query.filter(({ name }) => !OWN.includes(name)) : [],
    ...(request
      ? { request: { ...request, schema: givenSchema(withFields(query, request.schema)) } }
      : {}),
    sensitive: { query: [], request: [], response: [] },
    json: { query: [], request: [], response: [] },
    dates: { query: [], request: [] },
  }
}

/** Callers give what stands in the URL beside a body among the other fields. */
const withFields = (query: readonly Parameter[], schema: Schema): Schema => {
  const inUrl = query.filter(({ required }) => required).map(({ name }) => name)
  return {
    ...schema,
    required: [...inUrl, ...(schema.required ?? [])],
    properties: { ...objectOf(query).properties, ...schema.properties },
  }
}

function factsOf(
  { query, request, response, sensitive }: Operation,
  wire: Schema,
  raw: Fields,
  document: SpecDocument,
): V2Operation {
  const properties = wire.properties ?? {}
  const signType = properties['sign_type']
  const second = Object.entries(properties).find(([, each]) => each['x-second-sign'])
  const host = hostOf(document)
  const holding = (type: string) =>
    Object.keys(properties).filter((name) => properties[name]?.contentMediaType === type)
  const formatted = (format: string) =>
    Object.keys(properties).filter((name) => properties[name]?.format === format)
  const facts = {
    request: request?.kind ?? 'query',
    response: response.kind,
    inUrl: request ? query.map(({ name }) => name) : [],
    signTypes: (signType?.enum ?? ['MD5']).map(String),
    sendsSignType: signType !== undefined,
    nonce: 'nonce_str' in properties,
    mchid: Object.keys(properties).filter((name) => properties[name]?.['x-client']),
    host: host !== undefined && !USUAL_HOSTS.includes(host) ? host : undefined,
    certificate: Array.isArray(raw['security']),
    sensitive: sensitive.request,
    serial:
      sensitive.request.length > 0 && 'cert_serial_number' in properties
        ? 'cert_serial_number'
        : undefined,
    secondSign: second && { field: second[0], over: second[1]['x-second-sign'] ?? [] },
    json: holding('application/json'),
    urlEncoded: holding('application/x-www-form-urlencoded'),
    times: formatted(TIME),
    days: formatted(DAY),
    answer: response.schema ? answerShape(response.schema) : undefined,
  }
  return facts
}

const hostOf = ({ content }: SpecDocument): string | undefined => {
  const servers = isRecord(content) ? content['servers'] : undefined
  const first: unknown = Array.isArray(servers) ? servers[0] : undefined
  return isRecord(first) ? String(first['url']) : undefined
}

/** Without what the client fills in, and with the content of fields that hold JSON or pairs in their place. */
function givenSchema(schema: Schema): Schema {
  const { properties = {}, required = [] } = schema
  const isAsked = (name: string) => !OWN.includes(name)
  const filled = ['media_hash']
  for (const [name, each] of Object.entries(properties))
    if (each['x-second-sign']) filled.push(name)
  return {
    ...schema,
    required: required.filter((name) => isAsked(name) && !filled.includes(name)),
    properties: Object.fromEntries(
      Object.entries(properties)
        .filter(([name]) => isAsked(name))
        .map(([name, each]) => [name, orText(each)]),
    ),
  }
}

/** A field that holds JSON or pairs takes the object, and a time or a day a Date; text still passes as it is. */
const orText = (schema: Schema): Schema => {
  if (schema.format === TIME || schema.format === DAY) return { ...schema, takesDate: true }
  const { contentSchema, contentMediaType, type, ...words } = schema
  if (!contentSchema) return schema
  return { ...words, anyOf: [contentSchema, { type: 'string' }] }
}

/** A notification: its sealed content stands among the other fields. */
export function asV2Notification(
  notification: Notification,
  body: Schema,
  acknowledgement: Schema | undefined,
): Notification {
  const properties = body.properties ?? {}
  const sealed = Object.entries(properties).find(([, each]) => each['x-sensitive'])
  const inner = sealed?.[1].contentSchema
  const v2: V2Notification = {
    signed: 'sign' in properties,
    required: body.required ?? [],
    eventType: properties['event_type']?.enum?.map(String)[0],
    sealed: sealed && {
      field: sealed[0],
      by: sealed[1]['x-sensitive'] ?? '',
      names: Object.keys(inner?.properties ?? {}),
    },
    answer: answerShape(inner ? merged(body, inner, sealed[0]) : body),
  }
  const resource = inner && sealed ? merged(body, inner, sealed[0]) : body
  return {
    ...notification,
    eventTypes: [notification.event],
    resource,
    ...(acknowledgement ? { acknowledgement: givenSchema(acknowledgement) } : {}),
    v2,
  }
}

const merged = (outer: Schema, inner: Schema, sealed: string): Schema => {
  const { [sealed]: _, ...properties } = outer.properties ?? {}
  return {
    ...outer,
    required: [
      ...(outer.required ?? []).filter((name) => name !== sealed),
      ...(inner.required ?? []),
    ],
    properties: { ...properties, ...inner.properties },
  }
}
