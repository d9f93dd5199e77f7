import { isUtf8 } from 'node:buffer'
import { CORE_SCHEMA, load as loadYaml, Type, YAMLException } from 'js-yaml'
import type { Diagnostic, Finding, Problem } from '../diagnostics.js'
import { problems } from '../problems/index.js'
import { aliasFault, findAlias } from './aliases.js'
import { parseJson } from './json-text.js'
import { locate } from './position.js'
import { houseProfile, type Profile } from './profile.js'
import type { SpecFile } from './scan.js'

/** One operation needs some 1,200 lines at most (about 40 KiB). */
const largestSpec = 1024 * 1024

/** Whole APIs are described in one document elsewhere; the largest that are known have 12 MB. */
const largestDocument = 64 * 1024 * 1024

/** The core schema: dates stay text, as OpenAPI's own `version: 2024-07-11` needs. */
const coreSchema = CORE_SCHEMA

/** The same with merge keys (`<<`). */
const mergingSchema = CORE_SCHEMA.extend({
  implicit: [
    new Type('tag:yaml.org,2002:merge', { kind: 'scalar', resolve: (text) => text === '<<' }),
  ],
})

/** A parsed spec. Its content is not checked yet. */
export interface SpecDocument {
  readonly path: string
  readonly module: string
  readonly text: string
  readonly content: unknown
}

export type Parsed = { document: SpecDocument } | { diagnostics: Diagnostic[] }

/** Parses with js-yaml, which is fast but keeps no positions: `position.ts` finds those afterwards,
 * in the few files that have a problem. */
export function parseSpec(file: SpecFile, profile: Profile = houseProfile): Parsed {
  const { bytes } = file
  const limit = profile.strict ? largestSpec : largestDocument
  if (bytes.length > limit) return refusal(file, problems.tooLarge(bytes.length, limit))
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf
  if (hasMark && profile.strict) return refusal(file, problems.byteOrderMark())
  if (!isUtf8(bytes)) return refusal(file, problems.notUtf8(), firstBadByte(bytes))
  const carriageReturn = profile.strict ? bytes.indexOf(0x0d) : -1
  if (carriageReturn >= 0) return refusal(file, problems.carriageReturn(), carriageReturn)
  return parseText(hasMark ? { ...pathOf(file), bytes: bytes.subarray(3) } : file, profile)
}

const pathOf = ({ path, module, root }: SpecFile) => ({ path, module, root })

function parseText(file: SpecFile, { strict }: Profile): Parsed {
  const text = file.bytes.toString('utf8')
  try {
    const json = file.path.endsWith('.json') ? parseJson(text) : undefined
    const content = json ?? loadYaml(text, { schema: strict ? coreSchema : mergingSchema })
    if (content === undefined || content === null) return refusal(file, problems.emptyFile())
    const document = { path: file.path, module: file.module, text, content }
    // An alias needs an anchor, and most files have no ampersand at all.
    const fault =
      json === undefined && text.includes('&') ? aliasFinding(content, strict) : undefined
    return fault ? { diagnostics: locate(document, [fault]) } : { document }
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error
    // By its position: the line is not always counted yet when js-yaml gives up.
    const before = text.slice(0, error.mark?.position ?? 0)
    return refusal(file, problems.yamlSyntax(error.reason), Buffer.byteLength(before))
  }
}

function aliasFinding(content: unknown, strict: boolean): Finding | undefined {
  if (strict) {
    const alias = findAlias(content)
    return alias && { problem: problems.yamlAlias(), at: alias }
  }
  const found = aliasFault(content)
  if (!found) return undefined
  const problem = found.fault === 'circle' ? problems.aliasCircle() : problems.aliasBomb()
  return { problem, at: found.at }
}

const refusal = ({ path, bytes }: SpecFile, problem: Problem, offset = 0): Parsed => ({
  diagnostics: [{ ...problem, file: `specs/${path}`, ...lineOf(bytes, offset) }],
})

function lineOf(bytes: Buffer, offset: number): { line: number; column: number } {
  let line = 1
  let start = 0
  for (let at = bytes.indexOf(0x0a); at >= 0 && at < offset; at = bytes.indexOf(0x0a, at + 1)) {
    line++
    start = at + 1
  }
  return { line, column: bytes.subarray(start, offset).toString('utf8').length + 1 }
}

/** Decoding puts U+FFFD where a byte is bad: the first that is not in the file itself. */
function firstBadByte(bytes: Buffer): number {
  const replacement = Buffer.from('\ufffd')
  let offset = 0
  for (const part of bytes.toString('utf8').split('\ufffd')) {
    offset += Buffer.byteLength(part)
    const next = bytes.subarray(offset, offset + replacement.length)
    if (!next.equals(replacement)) return offset
    offset += replacement.length
  }
  return offset
}
