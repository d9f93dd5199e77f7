import { posix } from 'node:path'
import { type Finding, Place, type Pointer, reportInto } from '../diagnostics.js'
import { isRecord } from '../model/shape.js'
import { problems } from '../problems.js'
import type { SpecDocument } from './parse.js'

/** Where a `$ref` leads: a value in a document. */
export interface Target {
  readonly path: string
  readonly pointer: Pointer
  readonly value: unknown
}

export type Resolve = (from: string, ref: string) => Target | undefined

/** Follows `$ref`s between the documents that were loaded. A reference is a path relative to the
 * file and a JSON pointer: `../_shared/error.yaml#/components/responses/Error`. */
export function createResolver(documents: ReadonlyMap<string, SpecDocument>): Resolve {
  return (from, ref) => {
    const target = follow(documents, from, ref)
    return typeof target === 'string' ? undefined : target
  }
}

/** Every `$ref` in a document that leads nowhere, or round in a circle. A file that is there but
 * cannot be read has a problem of its own. */
export function checkRefs(
  document: SpecDocument,
  documents: ReadonlyMap<string, SpecDocument>,
  unreadable: ReadonlySet<string> = new Set(),
): Finding[] {
  const findings: Finding[] = []
  const report = reportInto(findings)
  const visit = (value: object, at: Place): void => {
    for (const [key, child] of Object.entries(value) as [string, unknown][]) {
      if (child !== null && typeof child === 'object') visit(child, at.to(key))
      else if (key === '$ref' && typeof child === 'string') {
        const target = follow(documents, document.path, child)
        if (unreadable.has(fileOf(document.path, child))) continue
        if (typeof target === 'string') report(problems.refNotFound(child, target), at.to(key))
        else if (isCircular(documents, document.path, child))
          report(problems.refCycle(child), at.to(key))
      }
    }
  }
  const refs = new Set<string>()
  collectRefs(document.content, refs)
  const isGood = (ref: string) =>
    typeof follow(documents, document.path, ref) !== 'string' &&
    !isCircular(documents, document.path, ref)
  // The way to each is only kept track of where one of them is bad.
  if (![...refs].every(isGood) && isRecord(document.content)) visit(document.content, Place.root)
  return findings
}

function collectRefs(value: unknown, refs: Set<string>): void {
  if (value === null || typeof value !== 'object') return
  for (const key in value) {
    const child = (value as Record<string, unknown>)[key]
    if (typeof child === 'object') collectRefs(child, refs)
    else if (key === '$ref' && typeof child === 'string') refs.add(child)
  }
}

/** The file that a `$ref` leads to, relative to `specs/`. */
function fileOf(from: string, ref: string): string {
  const [file = ''] = ref.split('#', 1)
  return file === '' ? from : posix.join(posix.dirname(from), file)
}

type Followed = Map<string, Target | string>
const followed = new WeakMap<ReadonlyMap<string, SpecDocument>, Followed>()

/** The target, or what is missing on the way. Remembered: specs refer to few places many times. */
function follow(
  documents: ReadonlyMap<string, SpecDocument>,
  from: string,
  ref: string,
): Target | string {
  const known: Followed = followed.get(documents) ?? new Map()
  followed.set(documents, known)
  // What a path leads to depends on the folder, what `#/…` leads to on the file.
  const start = ref.startsWith('#') ? from : from.slice(0, from.lastIndexOf('/'))
  const key = `${start} ${ref}`
  const target = known.get(key) ?? followOnce(documents, from, ref)
  known.set(key, target)
  return target
}

function followOnce(
  documents: ReadonlyMap<string, SpecDocument>,
  from: string,
  ref: string,
): Target | string {
  const hash = ref.indexOf('#')
  const path = fileOf(from, ref)
  // A module is built, and built again, from its own specs and the shared ones alone.
  if (posix.dirname(path) !== '_shared' && posix.dirname(path) !== posix.dirname(from))
    return `specs/${path} lies neither in this module nor in specs/_shared`
  const document = documents.get(path)
  if (!document) return `there is no specs/${path}`
  const pointer =
    hash < 0
      ? []
      : ref
          .slice(hash + 1)
          .split('/')
          .slice(1)
          .map(unescapePointer)
  let value = document.content
  for (const [index, step] of pointer.entries()) {
    if (value === null || typeof value !== 'object' || !Object.hasOwn(value, step))
      return `specs/${path} has no #/${pointer.slice(0, index + 1).join('/')}`
    value = (value as Record<string, unknown>)[step]
  }
  return { path, pointer, value }
}

function isCircular(
  documents: ReadonlyMap<string, SpecDocument>,
  from: string,
  ref: string,
): boolean {
  const seen = new Set<string>()
  let target = follow(documents, from, ref)
  while (typeof target !== 'string') {
    const place = `${target.path}#/${target.pointer.join('/')}`
    if (seen.has(place)) return true
    seen.add(place)
    const next = (target.value as { $ref?: unknown } | null)?.$ref
    if (typeof next !== 'string') return false
    target = follow(documents, target.path, next)
  }
  return false
}

const unescapePointer = (step: string): string =>
  decoded(step).replaceAll('~1', '/').replaceAll('~0', '~')

/** As it stands where it is not valid: then it leads nowhere, and is reported for that. */
function decoded(step: string): string {
  try {
    return decodeURIComponent(step)
  } catch {
    return step
  }
}
