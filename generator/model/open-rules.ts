import type { Place, Report } from '../diagnostics.js'
import { problems } from '../problems/index.js'
import { type Fields, isRecord } from '../shapes/shape.js'
import { bodyOf, mediaOf, requestMedia, successesOf } from './bodies.js'
import { checkParameters, checkPath } from './operation-rules.js'
import { checkPages } from './pages.js'
import { isSentByRuntime, type LocatedParameter, parametersOf, styles } from './parameters.js'
import type { OperationPlace } from './places.js'
import type { SchemaReader } from './read.js'

type Reader = Pick<SchemaReader, 'locate' | 'deref' | 'isOpen'>

/**
 * The rules for an operation of any document: the client must be able to send it and to read its
 * answer.
 */
export function checkOpenOperation(place: OperationPlace, reader: Reader, report: Report): void {
  checkPath(place, report, false)
  const parameters = parametersOf(place, reader)
  checkParameters(place, parameters, report)
  for (const parameter of parameters) checkParameter(parameter, report)
  checkDocs(place.operation, place.at, report)
  checkPages(place, reader, report)
  const body = bodyOf(place, reader)
  if (body && place.kind === 'operation') checkRequest(body.value, place, report)
  if (place.kind === 'operation') checkAnswers(place, reader, report)
}

/** Pages become links. */
export function checkDocs(operation: Fields, at: Place, report: Report): void {
  const docs = operation['x-docs']
  if (!Array.isArray(docs)) return
  for (const [index, url] of docs.entries())
    if (typeof url === 'string' && !/^https?:\/\//i.test(url))
      report(problems.docsUrl(url), at.to('x-docs', index))
}

function checkParameter({ value, at }: LocatedParameter, report: Report): void {
  const { name, in: where, style, schema, content } = value
  if (where === 'cookie') report(problems.cookieParameter(String(name)), at)
  if (isSentByRuntime(value)) return
  const known = styles[String(where)]
  if (known && style !== undefined && !known.includes(String(style)))
    report(problems.parameterStyle(style, String(where), known.join(', ')), at.to('style'))
  if (schema === undefined && !hasJson(content)) report(problems.parameterContent(String(name)), at)
}

const hasJson = (content: unknown): boolean =>
  isRecord(content) && Object.keys(content).some((type) => /json/i.test(type))

function checkRequest(body: Fields, place: OperationPlace, report: Report): void {
  const at = place.at.to('requestBody')
  const offers = mediaOf(body)
  const used = requestMedia(body)
  if (!used)
    report(problems.mediaTypeUnsendable(offers.map(({ type }) => type).join(', ')), at, {
      key: true,
    })
  else if (used.kind === 'form' && !isRecord(used.media.value['schema']))
    report(problems.multipartParts(), at, { key: true })
}

function checkAnswers(place: OperationPlace, reader: Reader, report: Report): void {
  const successes = successesOf(place, reader)
  const at = place.at.to('responses')
  const kinds = new Set(successes.map(({ kind }) => kind).filter((kind) => kind !== 'empty'))
  if (kinds.size > 1) report(problems.responseKinds([...kinds].join(', ')), at, { key: true })
}

/** The path of the first server, which is the prefix of every path of a document. */
export function serverPath(document: Fields, { item, operation }: OperationPlace): string {
  const [server] = [operation['servers'], item['servers'], document['servers']].flatMap((list) =>
    Array.isArray(list) && list.length > 0 ? [list[0] as unknown] : [],
  )
  if (!isRecord(server) || typeof server['url'] !== 'string') return ''
  const variables = isRecord(server['variables']) ? server['variables'] : {}
  const url = server['url'].replace(/\{([^{}]*)\}/g, (_, name: string) => {
    const variable = Object.hasOwn(variables, name) ? variables[name] : undefined
    return isRecord(variable) ? String(variable['default'] ?? '') : ''
  })
  if (!URL.canParse(url, 'https://server')) return ''
  return new URL(url, 'https://server').pathname.replace(/\/+$/, '')
}
