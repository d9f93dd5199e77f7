import type { Place, Report } from '../diagnostics.js'
import { problems } from '../problems/index.js'
import { type Fields, isRecord } from '../shapes/shape.js'
import { mediaOf, requestMedia, successesOf } from './bodies.js'
import { parametersOf } from './parameters.js'
import type { OperationPlace } from './places.js'
import { mergedProperties, type SchemaReader } from './read.js'
import type { Pages } from './types.js'

/** Parameters that ask for a page: an operation that has one, and answers with a list, has pages. */
const STARTS = /^(offset|page|page_index|page_no|page_num|page_number|page_token|cursor)$/

/** The three ways to ask for the next page; each names the parameter. */
const WAYS = ['offset', 'page', 'cursor'] as const

type Reader = Pick<SchemaReader, 'locate' | 'deref' | 'isOpen'>

/** How an operation pages: `x-pages` as it stands, and where the parameters are if that is not plain. */
export function readPages(place: OperationPlace, reader: Reader): Pages | undefined {
  const given = place.operation['x-pages']
  if (!isRecord(given)) return undefined
  const start = WAYS.map((way) => given[way]).find((name) => typeof name === 'string')
  const { inBody, hasBody } = askedOf(place, reader)
  const isInQuery = hasBody && !inBody.has(String(start))
  return { ...(given as unknown as Pages), ...(isInQuery ? { in: 'query' as const } : {}) }
}

/** That `x-pages` names fields that exist; in this project's specs also that it is not forgotten. */
export function checkPages(place: OperationPlace, reader: Reader, report: Report): void {
  if (place.kind !== 'operation') return
  const { 'x-pages': given } = place.operation
  if (given === undefined && reader.isOpen) return
  const asked = askedOf(place, reader)
  const answered = answerOf(place, reader)
  if (given === undefined) checkForgotten(place, asked, answered, report)
  if (!isRecord(given)) return
  const at = place.at.to('x-pages')
  checkWay(given, at, report)
  const request = [...asked.inQuery, ...asked.inBody]
  for (const key of [...WAYS, 'limit']) checkField(given, key, request, at, report)
  for (const key of ['items', 'next', 'total'])
    checkField(given, key, Object.keys(answered), at, report)
  const list = reader.deref(answered[String(given['items'])])
  if (isRecord(list) && list['type'] !== 'array') {
    report(problems.pagesNoList(String(given['items'])), at.to('items'))
  }
}

/** One way, and what belongs to it. */
function checkWay(given: Fields, at: Place, report: Report): void {
  const ways = WAYS.filter((way) => way in given)
  if (ways.length !== 1) report(problems.pagesWay(ways.join(', ')), at, { key: true })
  if ('cursor' in given !== 'next' in given) report(problems.pagesNext(), at, { key: true })
  if ('first' in given && !('page' in given)) report(problems.pagesFirst(), at.to('first'))
}

function checkField(
  given: Fields,
  key: string,
  known: readonly string[],
  at: Place,
  report: Report,
): void {
  const name = given[key]
  if (typeof name === 'string' && !known.includes(name))
    report(problems.pagesFieldUnknown(key, name, known), at.to(key))
}

function checkForgotten(
  place: OperationPlace,
  { inQuery, inBody }: Asked,
  answered: Readonly<Record<string, Fields>>,
  report: Report,
): void {
  const start = [...inQuery, ...inBody].find((name) => STARTS.test(name))
  const lists = Object.entries(answered).filter(([, each]) => each['type'] === 'array')
  const [first] = lists
  if (start !== undefined && first)
    report(problems.pagesMissing(start, first[0]), place.at, { key: true })
}

interface Asked {
  readonly inQuery: ReadonlySet<string>
  readonly inBody: ReadonlySet<string>
  readonly hasBody: boolean
}

function askedOf(place: OperationPlace, reader: Reader): Asked {
  const query = parametersOf(place, reader).filter(({ value }) => value['in'] === 'query')
  const body = reader.locate(place.operation['requestBody'], place.file)
  const media = body && (requestMedia(body.value)?.media ?? mediaOf(body.value)[0])
  const fields = mergedProperties(media?.value['schema'], reader, body?.path)
  return {
    inQuery: new Set(query.map(({ value }) => String(value['name']))),
    inBody: new Set(Object.keys(fields)),
    hasBody: body !== undefined,
  }
}

function answerOf(place: OperationPlace, reader: Reader): Readonly<Record<string, Fields>> {
  const [success] = successesOf(place, reader)
  return mergedProperties(success?.media?.value['schema'], reader, place.file)
}
