import type { Operation } from '../model/index.js'
import { answerFacts } from './answer-facts.js'

type Descriptor = Record<
  string,
  string | true | readonly string[] | Record<string, string | number | readonly string[]>
>

/** The description of an operation for the runtime; see `OperationDescriptor` there. */
export function descriptor(operation: Operation): Descriptor {
  const { id, method, path, request, response, sensitive } = operation
  const form = request?.form
  const encrypted = existing(sensitive)
  const dates = existing(operation.dates)
  const json = existing(operation.json)
  return {
    id,
    method,
    path,
    ...(request ? { request: request.kind } : {}),
    response: response.kind,
    ...(request?.mediaType ? { mediaType: request.mediaType } : {}),
    ...stylesOf(operation),
    ...(form ? { form: { ...form } } : {}),
    ...(json.length > 0 ? { json: Object.fromEntries(json) } : {}),
    ...(dates.length > 0 ? { dates: Object.fromEntries(dates) } : {}),
    ...(encrypted.length > 0
      ? {
          sensitive: {
            ...Object.fromEntries(encrypted),
            ...(operation.pkcs1 ? { padding: 'PKCS1-v1_5' } : {}),
          },
        }
      : {}),
    ...(operation.mchid.length > 0 ? { mchid: operation.mchid } : {}),
    ...answerFacts(operation),
    ...(response.signedDigest ? { signedDigest: response.signedDigest } : {}),
    ...(operation.unsigned ? { unsigned: true } : {}),
    ...(operation.overseas ? { overseas: true } : {}),
    ...pagesOf(operation),
  }
}

const existing = (places: Readonly<Record<string, readonly string[]>>) =>
  Object.entries(places).filter(([, paths]) => paths.length > 0)

/** Pages begin with number 0 unless the spec says otherwise. */
export function pagesOf({ pages }: Operation): {
  readonly pages?: Record<string, string | number>
} {
  if (!pages) return {}
  const { first, ...others } = pages
  return { pages: { ...others, ...(first ? { first } : {}) } }
}

/** The styles of parameters that are not the default: `query.ids` by `comma`. */
function stylesOf({ pathParameters, query, headers }: Operation): Descriptor {
  const entries = [pathParameters, query, headers].flatMap((list, index) =>
    list.flatMap(({ name, style }) =>
      style ? [[`${places[index]}.${name}`, style] as const] : [],
    ),
  )
  return entries.length > 0 ? { styles: Object.fromEntries(entries) } : {}
}

const places = ['path', 'query', 'headers']
