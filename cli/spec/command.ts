import { mkdirSync, statSync } from 'node:fs'
import { dirname, relative, resolve } from 'node:path'
import { isCamelCase, kebabCase, reservedWords } from '../../generator/names.js'
import { writeWhole } from '../../generator/write/whole-file.js'
import type { Command } from '../command.js'
import { exit, setupError, usageError } from '../exit.js'
import { requirePeers } from '../generate/peers.js'
import { parseOptions } from '../options.js'
import { note, say, type Terminal } from '../terminal.js'
import { type EndpointPlace, moduleFor, operationIdFor, placeOf, summaryFor } from './place.js'
import { combine, readSamples, readTables, refuseRequestBody } from './read.js'
import { surroundingsOf } from './surroundings.js'

const OPTIONS = {
  request: { type: 'string', multiple: true },
  answer: { type: 'string', multiple: true },
  table: { type: 'string', multiple: true },
  id: { type: 'string' },
  module: { type: 'string' },
  name: { type: 'string' },
  docs: { type: 'string', multiple: true },
  specs: { type: 'string' },
  out: { type: 'string' },
  force: { type: 'boolean' },
} as const

/** Writes the spec of an endpoint from samples of its bodies and from the tables of its page. */
export const specCommand: Command = async (args, terminal) => {
  const { values, positionals } = parseOptions(args, OPTIONS)
  const { request = [], answer = [], table = [], docs = [] } = values
  requirePeers(undefined, { names: ['yaml'], what: 'Writing a spec' })
  const pages = readTables(table, terminal.cwd)
  const place = placeOf(
    endpointFrom(
      positionals,
      pages.map((page) => page.endpoint),
    ),
  )
  const samples = {
    request: readSamples('--request', request, terminal.cwd),
    answer: readSamples('--answer', answer, terminal.cwd),
  }
  refuseRequestBody(place, samples.request)
  const id = idFor(values.id, place)
  const file = fileFor(values, place, id, terminal)
  const { specText } = await import('./document.js')
  const text = specText(
    {
      place,
      id,
      summary: summaryFor(id),
      name: values.name,
      docs,
      ...combine(place, samples, pages),
    },
    surroundingsOf(file, place, values.module, terminal, [...request, ...answer, ...table]),
  )
  if (file === undefined) say(terminal, text.trimEnd())
  else write(file, text, values.force ?? false, terminal)
  return exit.done
}

function endpointFrom(words: readonly string[], found: readonly (string | undefined)[]): string {
  if (words.length > 2)
    throw usageError(`What is "${words[2]}"? Write method and path once: 'POST /v3/shop/stores'.`)
  if (words.length > 0) return words.join(' ')
  const endpoint = found.find((each) => each !== undefined)
  if (endpoint === undefined)
    throw usageError("Say which endpoint: wechatpay-ky spec 'POST /v3/shop/stores'.")
  return endpoint
}

function idFor(given: string | undefined, place: EndpointPlace): string {
  if (given === undefined) return operationIdFor(place)
  if (!isCamelCase(given) || reservedWords.has(given))
    throw usageError(`--id: "${given}" names no function: camelCase, such as createStore.`)
  return given
}

interface Target {
  readonly specs?: string | undefined
  readonly out?: string | undefined
  readonly module?: string | undefined
}

/** Absent if the spec is printed. */
function fileFor(
  { specs, out, module }: Target,
  place: EndpointPlace,
  id: string,
  { cwd }: Terminal,
): string | undefined {
  if (specs !== undefined && out !== undefined)
    throw usageError('--specs and --out exclude each other: a folder of specs, or a file.')
  if (module !== undefined && !/^[a-z0-9][\w-]*(\/[a-z0-9][\w-]*)*$/i.test(module))
    throw usageError(`--module: "${module}" is not a folder within the specs, such as shop/stores.`)
  if (out !== undefined) return resolve(cwd, out)
  if (specs === undefined) return undefined
  return resolve(cwd, specs, module ?? moduleFor(place.path), `${kebabCase(id)}.yaml`)
}

function write(file: string, text: string, force: boolean, terminal: Terminal): void {
  const shown = relative(terminal.cwd, file) || file
  const present = statSync(file, { throwIfNoEntry: false })
  if (present?.isDirectory()) throw setupError(`--out: ${shown} is a folder.`, 'Name a file in it.')
  if (present && !force)
    throw setupError(
      `${shown} exists already.`,
      'Give another --id or --out, or --force to replace it.',
    )
  mkdirSync(dirname(file), { recursive: true })
  writeWhole(file, text)
  const guesses = text.match(/# guessed:/g)?.length ?? 0
  note(terminal, `${shown} written${marked(guesses)}.`)
}

const marked = (guesses: number): string => {
  if (guesses === 0) return ''
  return guesses === 1 ? '; 1 guess in it is marked' : `; ${guesses} guesses in it are marked`
}
