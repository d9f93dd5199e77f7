import { isUtf8 } from 'node:buffer'
import { CORE_SCHEMA, load as loadYaml, YAMLException } from 'js-yaml'
import type { Diagnostic, Problem } from '../diagnostics.js'
import { problems } from '../problems.js'
import { findAlias } from './aliases.js'
import { locate } from './position.js'
import type { SpecFile } from './scan.js'

/** One operation needs some 1,200 lines at most (about 40 KiB). */
const largestSpec = 1024 * 1024

/** A spec that is YAML. What it says is not checked yet. */
export interface SpecDocument {
  readonly path: string
  readonly module: string
  readonly text: string
  readonly content: unknown
}

export type Parsed = { document: SpecDocument } | { diagnostics: Diagnostic[] }

/** Parses with js-yaml, which is fast but keeps no positions: `position.ts` finds those afterwards,
 * in the few files that have a problem. */
export function parseSpec(file: SpecFile): Parsed {
  const refuse = (problem: Problem, offset = 0): Parsed => ({
    diagnostics: [{ ...problem, file: `specs/${file.path}`, ...lineOf(file.bytes, offset) }],
  })
  const { bytes } = file
  if (bytes.length > largestSpec) return refuse(problems.tooLarge(bytes.length, largestSpec))
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf)
    return refuse(problems.byteOrderMark())
  if (!isUtf8(bytes)) return refuse(problems.notUtf8(), firstBadByte(bytes))
  const carriageReturn = bytes.indexOf(0x0d)
  if (carriageReturn >= 0) return refuse(problems.carriageReturn(), carriageReturn)
  const text = bytes.toString('utf8')
  try {
    // The core schema: dates stay text, as OpenAPI's own `version: 2024-07-11` needs.
    const content = loadYaml(text, { schema: CORE_SCHEMA })
    if (content === undefined || content === null) return refuse(problems.emptyFile())
    const document = { path: file.path, module: file.module, text, content }
    // There is no alias without an anchor, and hardly ever an ampersand.
    const alias = text.includes('&') ? findAlias(content) : undefined
    if (!alias) return { document }
    return { diagnostics: locate(document, [{ problem: problems.yamlAlias(), at: alias }]) }
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error
    // By its position: the line is not always counted yet when js-yaml gives up.
    const before = text.slice(0, error.mark?.position ?? 0)
    return refuse(problems.yamlSyntax(error.reason), Buffer.byteLength(before))
  }
}

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
