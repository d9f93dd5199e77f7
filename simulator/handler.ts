import { randomBytes } from 'node:crypto'
import type { Operation } from '../generator/model/types.js'
import { nearest } from '../runtime/base/suggest.js'
import type { Catalog } from './catalog/catalog.js'
import type { Match } from './catalog/endpoint-index.js'
import { SimulatorError } from './error.js'
import { type Exchange, type Exchanging, exchange } from './exchange.js'
import type { Journal } from './state/journal.js'
import { emptyAnswer, jsonAnswer, pathOf, type Reply, type WireRequest } from './wire/message.js'

export interface Handling extends Exchanging {
  readonly catalog: Catalog
  readonly journal: Journal
}

/** Answers a request, and writes both down. */
export const handle = async (request: WireRequest, handling: Handling): Promise<Reply> => {
  const path = pathOf(request.target)
  const { match, methods } = handling.catalog.match(request.method, path)
  const requestId = newRequestId()
  const done = match
    ? await exchangeSafely(request, match, handling)
    : unknownEndpoint(request, path, methods, handling.catalog)
  const headers = { ...done.answer.headers, 'Request-ID': requestId }
  handling.journal.add({
    at: handling.world.now(),
    method: request.method,
    target: request.target,
    endpoint: match && `${match.endpoint.method} ${match.endpoint.path}`,
    operation: done.operation?.id,
    header: request.header,
    headers: request.headers,
    rawBody: request.body,
    query: done.call?.query,
    body: done.call?.body,
    status: done.answer.status,
    code: done.code,
    answer: done.plain,
    answerHeaders: headers,
    requestId,
    fault: done.fault,
  })
  return { answer: { ...done.answer, headers }, fate: done.fate }
}

interface Handled extends Exchange {
  readonly operation?: Operation
}

/** A mistake in the use of the simulator, in a spec or in the simulator must not look like the
 * platform's. */
const exchangeSafely = async (
  request: WireRequest,
  match: Match,
  handling: Handling,
): Promise<Handled> => {
  try {
    const described = handling.catalog.operation(match.endpoint)
    const done = await exchange(request, match, described, handling)
    return { ...done, operation: described.endpoint }
  } catch (error) {
    const isMisuse = error instanceof SimulatorError
    const message = error instanceof Error ? error.message : String(error)
    const detail = isMisuse || !(error instanceof Error) ? {} : { stack: error.stack }
    const body = { code: 'SIMULATOR_ERROR', message, detail }
    return {
      answer: jsonAnswer(isMisuse ? 400 : 500, JSON.stringify(body)),
      fate: { kind: 'delivered' },
      code: 'SIMULATOR_ERROR',
      plain: body,
    }
  }
}

/** 404 or 405 without a body, as the platform does it; a header says what may have been meant. */
const unknownEndpoint = (
  { method }: WireRequest,
  path: string,
  methods: readonly string[],
  catalog: Catalog,
): Handled => {
  const known = [...catalog.endpoints, ...catalog.xmlEndpoints]
  const paths = known.map((endpoint) => endpoint.path)
  const hint =
    methods.length > 0
      ? `${path} takes ${methods.join(', ')}, not ${method}.`
      : `There is no ${path}.${didYouMean(path, paths)}`
  const answer = emptyAnswer(methods.length > 0 ? 405 : 404)
  const headers = { 'X-Simulator-Hint': hint.replace(/[^\x20-\x7e]/g, '?') }
  return { answer: { ...answer, headers }, fate: { kind: 'delivered' } }
}

const didYouMean = (path: string, paths: readonly string[]): string => {
  const guess = nearest(path, paths)
  return guess ? ` Did you mean ${guess}?` : ''
}

const newRequestId = (): string => `08${randomBytes(19).toString('hex').toUpperCase()}-0`
