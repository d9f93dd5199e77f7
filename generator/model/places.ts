import { Place, type Report } from '../diagnostics.js'
import { problems } from '../problems/index.js'
import { methods } from '../shapes/document.js'
import { type Fields, isRecord } from '../shapes/shape.js'
import type { Located } from './read.js'
import type { DocumentedError } from './types.js'

/** The place of an operation in a document. */
export interface OperationPlace {
  readonly kind: 'operation' | 'notification'
  /** The path, or the name of the event. */
  readonly name: string
  readonly method: string
  readonly operation: Fields
  /** The place in the document that lists it. */
  readonly at: Place
  /** The parts of a path that apply to all its operations. */
  readonly item: Fields
  /** The file that the operation itself stands in. */
  readonly file: string
}

/** Follows a `$ref`, if the value is one. */
export type Locate = (value: unknown) => Located | undefined

const sections = [
  ['paths', 'operation'],
  ['webhooks', 'notification'],
] as const

/** Every operation of a document, in its order. */
export function* operationsOf(document: Fields, locate: Locate): Generator<OperationPlace> {
  for (const [section, kind] of sections) {
    const items = document[section]
    if (!isRecord(items)) continue
    for (const [name, value] of Object.entries(items)) {
      const found = name.startsWith('x-') ? undefined : locate(value)
      if (!found) continue
      const way = Place.root.to(section, name)
      const isOwn = found.value === value
      for (const method of methods) {
        const operation = found.value[method]
        if (!isRecord(operation)) continue
        const at = isOwn ? way.to(method) : way
        yield { kind, name, method, operation, at, item: found.value, file: found.path }
      }
    }
  }
}

/** The single operation of a document of this project. Reports a missing or a second one. */
export function findOperation(
  document: Fields,
  file: string,
  report: Report,
): OperationPlace | undefined {
  const here: Locate = (value) => (isRecord(value) ? { value, path: file } : undefined)
  const places = [...operationsOf(document, here)]
  const [place, second] = places
  if (!place || second)
    report(problems.oneOperation(places.length), second?.at ?? Place.root, { key: true })
  return place
}

/** The date of the last comparison with official sources, and the sources, if there was one. */
export interface Comparison {
  /** YYYY-MM-DD */
  readonly date: string
  /** `wechatpay-go 0.2.21` */
  readonly with: readonly string[]
}

export function errorsOf(operation: Fields): DocumentedError[] {
  const errors = operation['x-errors']
  if (!Array.isArray(errors)) return []
  return errors.filter(isRecord).map(({ status, code, description }) => ({
    status: Number(status),
    code: String(code),
    description: String(description),
  }))
}

export function comparisonOf(operation: Fields): Comparison | undefined {
  const compared = operation['x-compared']
  if (!isRecord(compared) || !Array.isArray(compared['with'])) return undefined
  return { date: String(compared['date']), with: compared['with'].map(String) }
}
