import { Place, type Report } from '../diagnostics.js'
import { isCamelCase, kebabCase, reservedWords } from '../names.js'
import { problems } from '../problems.js'
import { methods } from './openapi.js'
import { type Fields, isRecord } from './shape.js'

/** Where a document keeps its one operation. */
export interface OperationPlace {
  readonly kind: 'operation' | 'notification'
  /** The path, or the name of the event. */
  readonly name: string
  readonly method: string
  readonly operation: Fields
  readonly at: Place
}

/** The operation of a document. Reports when there is none, or more than one. */
export function findOperation(document: Fields, report: Report): OperationPlace | undefined {
  const places: OperationPlace[] = []
  for (const [section, kind] of [
    ['paths', 'operation'],
    ['webhooks', 'notification'],
  ] as const) {
    const items = document[section]
    if (!isRecord(items)) continue
    for (const [name, item] of Object.entries(items))
      for (const method of methods) {
        const operation = isRecord(item) ? item[method] : undefined
        if (isRecord(operation))
          places.push({ kind, name, method, operation, at: Place.root.to(section, name, method) })
      }
  }
  const [place, second] = places
  if (!place || second)
    report(problems.oneOperation(places.length), second?.at ?? Place.root, { key: true })
  return place
}

/** The last comparison with an official source, and with which; none where there was none. */
export interface Comparison {
  /** YYYY-MM-DD */
  readonly date: string
  /** `wechatpay-go 0.2.21` */
  readonly with: readonly string[]
}

export function comparisonOf(operation: Fields): Comparison | undefined {
  const compared = operation['x-compared']
  if (!isRecord(compared) || !Array.isArray(compared['with'])) return undefined
  return { date: String(compared['date']), with: compared['with'].map(String) }
}

/** The operationId names the function and the file. */
export function checkOperationId(place: OperationPlace, file: string, report: Report): void {
  const id = place.operation['operationId']
  if (typeof id !== 'string' || id === '') return
  const at = place.at.to('operationId')
  if (!isCamelCase(id)) report(problems.operationIdCase(id), at)
  else if (reservedWords.has(id)) report(problems.operationIdReserved(id), at)
  else {
    const expected = `${kebabCase(id)}.yaml`
    if (file.split('/').at(-1) !== expected) report(problems.operationIdFile(id, expected), at)
  }
}

const pathFormat = /^(\/([\w.~-]+|\{[\w-]+\}))+\/?$/

/** The path becomes a URL, and in the chained client a way through properties. */
export function checkPath({ kind, name }: OperationPlace, report: Report): void {
  if (kind === 'operation' && !pathFormat.test(name))
    report(problems.pathFormat(name), Place.root.to('paths', name), { key: true })
}

/** Parts of a request that are not path parameters: a path parameter cannot share their names. */
const requestParts = ['query', 'json', 'form', 'headers']

export function checkParameters(place: OperationPlace, report: Report): void {
  const inPath = [...place.name.matchAll(/\{([^}]*)\}/g)].map((match) => match[1] ?? '')
  const declared = new Set<string>()
  const list = place.operation['parameters']
  for (const [index, parameter] of (Array.isArray(list) ? list : []).entries()) {
    if (!isRecord(parameter)) continue
    const at = place.at.to('parameters', index)
    const { name, in: where } = parameter
    if (typeof name !== 'string' || typeof where !== 'string') continue
    const key = `${where} ${name}`
    if (declared.has(key)) report(problems.parameterDuplicate(name), at.to('name'))
    declared.add(key)
    if (where !== 'path') continue
    if (!inPath.includes(name)) report(problems.pathParameterUnknown(name, inPath), at.to('name'))
    else if (parameter['required'] !== true)
      report(problems.pathParameterOptional(name), at.to('name'))
    if (requestParts.includes(name)) report(problems.parameterReserved(name), at.to('name'))
  }
  if (place.kind === 'notification') return
  for (const name of inPath)
    if (!declared.has(`path ${name}`))
      report(problems.pathParameterUndeclared(name), Place.root.to('paths', place.name), {
        key: true,
      })
}
