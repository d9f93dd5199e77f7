import { openAsBlob, statSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { suggestion } from '../../runtime/base/suggest.js'
import type { OperationDescriptor } from '../../runtime/operation.js'
import type { V2Operation } from '../../runtime/v2/operation.js'
import { readJson } from '../config/json-text.js'
import { setupError, usageError } from '../exit.js'
import { readGiven, unusable } from '../given-file.js'
import type { Terminal } from '../terminal.js'
import { asV2, shownPath } from './api.js'
import type { Found } from './find.js'
import type { CallFlags } from './flags.js'
import { parametersOf } from './operations.js'

/** Puts the flags together to what the operation takes. */
export const buildRequest = async (
  found: Found,
  flags: CallFlags,
  pathGiven: Readonly<Record<string, string>>,
  terminal: Terminal,
): Promise<Record<string, unknown>> => {
  const { operation } = found
  const query = [...found.query, ...pairs('query', flags.query ?? [])]
  const v2 = asV2(operation)
  if (v2) return xmlRequest(v2, flags, grouped(query), terminal)
  if (flags.xml !== undefined) throw usageError(`--xml: ${operation.id} is of APIv3: --json.`)
  const headers = pairs('header', flags.header ?? [])
  return {
    ...pathParameters(found, pathGiven),
    ...(query.length > 0 ? { query: grouped(query) } : {}),
    ...(headers.length > 0 ? { headers: Object.fromEntries(headers) } : {}),
    ...(await bodyOf(operation, flags, terminal)),
  }
}

/** APIv2 has no path or header parameters, only fields in XML, in the query or in a form. */
const xmlRequest = async (
  { id, request }: V2Operation,
  { json, xml, file, header }: CallFlags,
  query: Readonly<Record<string, unknown>>,
  terminal: Terminal,
): Promise<Record<string, unknown>> => {
  const isQuery = Object.keys(query).length > 0
  if (json !== undefined) throw usageError(`--json: ${id} is of APIv2: --xml '{ … }'.`)
  if (header !== undefined) throw usageError(`--header: ${id} has none.`)
  if (isQuery && request !== 'query') throw usageError(`--query: ${id} takes --xml '{ … }'.`)
  if (file !== undefined && request !== 'form') throw usageError(`--file: ${id} uploads nothing.`)
  if (request === 'form' && file === undefined)
    throw usageError(`${id} uploads a file: add --file FILE.`)
  const given = xml === undefined ? {} : await readBody('--xml', xml, terminal)
  if (typeof given !== 'object' || given === null || Array.isArray(given))
    throw usageError('--xml: expected the fields as an object: { "out_trade_no": "…" }')
  const media = file === undefined ? {} : { media: await readUpload(file, terminal) }
  return { [request]: { ...query, ...given, ...media } }
}

const pathParameters = (
  { operation, parameters }: Found,
  given: Readonly<Record<string, string>>,
): Record<string, string> => {
  const names = parametersOf(operation.path)
  for (const [name, value] of Object.entries(given)) {
    if (!names.includes(name))
      throw usageError(
        `--${name}: no path parameter of ${operation.method} ${shownPath(operation)}.${suggestion(name, names)}`,
        `Is it a query parameter? --query ${name}=${value}`,
      )
    if (parameters[name] !== undefined && parameters[name] !== value)
      throw usageError(`--${name}: the path holds another value for it.`, 'Give it once.')
  }
  const all = { ...parameters, ...given }
  const missing = names.filter((name) => !all[name])
  if (missing.length > 0)
    throw usageError(
      `${shownPath(operation)} needs ${missing.join(', ')}.`,
      `Write it into the path, or add ${missing.map((name) => `--${name} …`).join(' ')}`,
    )
  return all
}

const pairs = (flag: string, given: readonly string[]): (readonly [string, string])[] =>
  given.map((text) => {
    const at = text.indexOf('=')
    // A header's value may be a token: it is not repeated.
    if (at < 1) throw usageError(`--${flag}: expected NAME=VALUE.`)
    return [text.slice(0, at), text.slice(at + 1)]
  })

/** A repeated parameter is a list. */
const grouped = (entries: Found['query']): Record<string, string | string[]> => {
  const values = new Map<string, string[]>()
  for (const [name, value] of entries) values.set(name, [...(values.get(name) ?? []), value])
  return Object.fromEntries(
    [...values].map(([name, [only = '', ...more]]) => [
      name,
      more.length > 0 ? [only, ...more] : only,
    ]),
  )
}

const bodyOf = async (
  operation: OperationDescriptor,
  { json, file }: CallFlags,
  terminal: Terminal,
): Promise<Record<string, unknown>> => {
  const { request, form, id } = operation
  if (file !== undefined && !form) throw usageError(`--file: ${id} uploads nothing.`)
  if (json !== undefined && !request) throw usageError(`--json: ${id} has no body.`)
  if (form && file === undefined) throw usageError(`${id} uploads a file: add --file FILE.`)
  const body = json === undefined ? undefined : await readBody('--json', json, terminal)
  if (!form || file === undefined) return body === undefined ? {} : { json: body }
  if (body !== undefined && (typeof body !== 'object' || body === null || Array.isArray(body)))
    throw usageError('--json: of an upload, expected an object: { "meta": { … } }')
  return { form: { ...body, [form.file]: await readUpload(file, terminal) } }
}

const readBody = async (flag: string, given: string, terminal: Terminal): Promise<unknown> => {
  const { text, place } = await bodyText(flag, given, terminal)
  if (text.trim() === '') throw usageError(`${flag}: ${place} is empty.`)
  const read = readJson(text)
  if (!('problem' in read)) return read.value
  const quoting =
    place === 'the text' ? `In a shell, put it in single quotes; or use ${flag} @FILE.` : undefined
  throw usageError(`${flag}: ${place} is not JSON: ${read.problem}.`, quoting)
}

const bodyText = async (flag: string, given: string, { cwd, stdin }: Terminal) => {
  if (given === '-') return { text: await readAll(stdin), place: 'what came on stdin' }
  if (!given.startsWith('@')) return { text: given, place: 'the text' }
  const place = given.slice(1)
  return { text: readGiven(flag, place, cwd), place }
}

const readAll = async (stdin: Terminal['stdin']): Promise<string> => {
  const chunks: Uint8Array[] = []
  for await (const chunk of stdin) chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks).toString('utf8')
}

/** Read when it is sent: the client refuses one that is too large before. */
const readUpload = async (given: string, { cwd }: Terminal) => {
  const file = resolve(cwd, given)
  try {
    if (statSync(file).isDirectory())
      throw setupError(`--file: ${given}: it is a folder.`, 'Name a file in it.')
    return { name: basename(file), data: await openAsBlob(file) }
  } catch (error) {
    throw unusable(error, '--file', given)
  }
}
