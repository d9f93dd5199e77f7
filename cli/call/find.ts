import { nearest } from '../../runtime/base/suggest.js'
import type { OperationDescriptor } from '../../runtime/operation.js'
import { type CliError, usageError } from '../exit.js'
import { shownPath } from './api.js'
import { allOperations, declaredPaths, matchPath } from './operations.js'

export interface Found {
  readonly operation: OperationDescriptor
  /** Path parameters that the path held. */
  readonly parameters: Readonly<Record<string, string>>
  /** The query that stood behind it. */
  readonly query: readonly (readonly [name: string, value: string])[]
}

export const METHOD = /^(get|post|put|patch|delete)$/i

/** The operation that the words mean: `PATH`, `METHOD PATH` or `NAME`. */
export const findOperation = (positionals: readonly string[], flag: string | undefined): Found => {
  const [first = '', ...others] = positionals
  const word = METHOD.test(first) && others.length > 0 ? first : undefined
  const [target, ...more] = word === undefined ? positionals : others
  if (flag !== undefined && !METHOD.test(flag))
    throw usageError(`--method: one of GET, POST, PUT, PATCH, DELETE, not "${flag}".`)
  if (target === undefined)
    throw usageError(
      'Say which operation: its path, or its name.',
      'To list them: wechatpay-ky call --list',
    )
  if (more.length > 0)
    throw usageError(
      `One operation at a time; what is "${more[0]}"?`,
      'Query parameters are --query NAME=VALUE, path parameters --NAME VALUE.',
    )
  const method = (flag ?? word)?.toUpperCase()
  return target.includes('/') ? byPath(target, method) : byName(target, method)
}

const byPath = (target: string, method: string | undefined): Found => {
  const { path, query } = parts(target)
  const match = matchPath(path)
  if (!match) throw unknownPath(path)
  const { operations, parameters } = match
  const fitting = operations.filter((each) => method === undefined || each.method === method)
  return { operation: theOnly(fitting, operations, path, method), parameters, query }
}

/** A whole URL is understood as well: people copy them from documentation and logs. */
const parts = (target: string): { path: string; query: Found['query'] } => {
  const local = target.replace(/^https?:\/\/[^/]+/, '').replace(/#.*$/s, '')
  const at = local.indexOf('?')
  if (at < 0) return { path: local, query: [] }
  return { path: local.slice(0, at), query: [...new URLSearchParams(local.slice(at + 1))] }
}

const byName = (name: string, method: string | undefined): Found => {
  const lower = name.toLowerCase()
  const named = allOperations().filter(({ id }) => id.toLowerCase() === lower)
  if (named.length === 0) throw unknownName(name)
  const fitting = named.filter((each) => method === undefined || each.method === method)
  return { operation: theOnly(fitting, named, name, method), parameters: {}, query: [] }
}

const theOnly = (
  fitting: readonly OperationDescriptor[],
  known: readonly OperationDescriptor[],
  target: string,
  method: string | undefined,
): OperationDescriptor => {
  const [only, second] = fitting
  if (only && !second) return only
  const shown = target.replace(/^\//, '')
  if (!only) throw usageError(`${shown} has no ${method}.`, undefined, lines(known))
  const isPath = shown.includes('/')
  throw usageError(
    `${isPath ? 'Several operations have this path' : `Several operations are called ${shown}`}.`,
    isPath ? `Say which: wechatpay-ky call ${only.method} ${shown}` : 'Give the path instead.',
    lines(fitting),
  )
}

/** `GET   v3/refund/domestic/refunds/{out_refund_no}   queryRefundByOutRefundNo` */
export const lines = (operations: readonly OperationDescriptor[]): string[] => {
  const paths = operations.map(shownPath)
  const width = Math.max(0, ...paths.map((path) => path.length + 1))
  return operations.map(
    ({ method, id }, at) => `${method.padEnd(6)}  ${(paths[at] ?? '').padEnd(width)} ${id}`,
  )
}

const MOST = 12

const unknownPath = (path: string): CliError => {
  const asked = path.split('/').filter(Boolean)
  const shown = asked.join('/')
  const below = allOperations().filter((each) => shownPath(each).startsWith(`${shown}/`))
  const guesses = below.length > 0 ? below.slice(0, MOST) : nearestOperations(asked)
  const rest = below.length > MOST ? [`… and ${below.length - MOST} more below it`] : []
  const has = below.length > 0 ? ' Below it are:' : guesses.length > 0 ? ' Did you mean:' : ''
  return usageError(
    `There is no operation ${shown}.${has}`,
    `To search: wechatpay-ky call --list ${asked.at(-1) ?? ''}`.trimEnd(),
    [...lines(guesses), ...rest],
  )
}

/** Any typed text matches a parameter of a path. */
const nearestOperations = (asked: readonly string[]): readonly OperationDescriptor[] => {
  const filled = new Map<string, string>()
  for (const path of declaredPaths()) {
    const segments = path.split('/')
    const same = segments.length === asked.length
    const text = segments.map((each, at) => (same && each.startsWith('{') ? asked[at] : each))
    filled.set(text.join('/'), path)
  }
  const guesses: string[] = []
  for (let count = 0; count < 2; count++) {
    const guess = nearest(asked.join('/'), filled.keys())
    if (guess === undefined) break
    guesses.push(filled.get(guess) ?? '')
    filled.delete(guess)
  }
  return guesses.flatMap((path) => allOperations().filter((each) => shownPath(each) === path))
}

const unknownName = (name: string): CliError => {
  const lower = name.toLowerCase()
  const guess = nearest(name, new Set(allOperations().map(({ id }) => id)))
  const fitting = allOperations().filter(
    ({ id, path }) =>
      id === guess || (lower.length > 2 && `${id} ${path}`.toLowerCase().includes(lower)),
  )
  const shown = fitting.slice(0, MOST)
  return usageError(
    `There is no operation called ${name}.${shown.length > 0 ? ' Did you mean:' : ''}`,
    `To search: wechatpay-ky call --list WORD`,
    lines(shown),
  )
}
