import { Place, type Report } from '../diagnostics.js'
import { isCamelCase, kebabCase, reservedWords } from '../names.js'
import { problems } from '../problems/index.js'
import { isRecord } from '../shapes/shape.js'
import { keyOf, type LocatedParameter } from './parameters.js'
import type { OperationPlace } from './places.js'

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

/**
 * In other documents a segment may contain parameters next to fixed text, and all characters of RFC
 * 3986. What stands behind a `#` tells operations of one method and path from each other; it is not
 * sent.
 */
const openPathFormat = /^\/(?:[\w.~:@!$&'()*+,;=%/-]|\{[^{}/?#\p{Cc}]+\})*(?:#\P{Cc}*)?$/u

/** A URL drops these, and would then mean another endpoint. */
const dotSegment = /\/\.{1,2}(?=\/|$)/

export const withoutFragment = (path: string): string => path.replace(/#.*$/s, '')

/** The path becomes a URL, and in the chained client a way through properties. */
export function checkPath({ kind, name }: OperationPlace, report: Report, strict = true): void {
  const format = strict ? pathFormat : openPathFormat
  if (kind === 'operation' && (!format.test(name) || dotSegment.test(withoutFragment(name))))
    report(problems.pathFormat(name), Place.root.to('paths', name), { key: true })
}

/** Parts of a request that are not path parameters: a path parameter cannot share their names. */
const requestParts = ['query', 'json', 'form', 'text', 'body', 'headers']

export function checkParameters(
  { kind, name: path }: OperationPlace,
  parameters: readonly LocatedParameter[],
  report: Report,
): void {
  const inPath = [...withoutFragment(path).matchAll(/\{([^}]*)\}/g)].map((match) => match[1] ?? '')
  const declared = new Set<string>()
  for (const { value, at } of parameters) {
    const { name, in: where } = value
    if (typeof name !== 'string' || typeof where !== 'string') continue
    if (declared.has(keyOf(value))) report(problems.parameterDuplicate(name), at.to('name'))
    declared.add(keyOf(value))
    if (where !== 'query' && isRecord(value['schema']) && 'x-client' in value['schema'])
      report(problems.clientPlace(), at.to('schema', 'x-client'), { key: true })
    if (where !== 'path') continue
    if (!inPath.includes(name)) report(problems.pathParameterUnknown(name, inPath), at.to('name'))
    else if (value['required'] !== true) report(problems.pathParameterOptional(name), at.to('name'))
    if (requestParts.includes(name)) report(problems.parameterReserved(name), at.to('name'))
  }
  if (kind === 'notification') return
  for (const name of inPath)
    if (!declared.has(`path ${name}`))
      report(problems.pathParameterUndeclared(name), Place.root.to('paths', path), { key: true })
}
