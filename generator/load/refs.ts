import { posix } from 'node:path'
import { type Finding, Place, type Pointer, type Problem, reportInto } from '../diagnostics.js'
import { problems } from '../problems/index.js'
import { isRecord } from '../shapes/shape.js'
import type { SpecDocument } from './parse.js'
import { houseProfile, type Profile } from './profile.js'

/** The target of a `$ref`: a value in a document. */
export interface Target {
  readonly path: string
  readonly pointer: Pointer
  readonly value: unknown
}

export type Resolve = (from: string, ref: string) => Target | undefined

/** The documents that a `$ref` may lead to, by path. */
export interface Documents {
  get(path: string): SpecDocument | undefined
}

/** Why a `$ref` leads nowhere. */
export type Astray =
  | { readonly missing: string }
  | { readonly url: true }
  /** The reference leaves the folder. */
  | { readonly outside: string }

/** Follows `$ref`s between the documents that were loaded. A reference is a path relative to the
 * file and a JSON pointer: `../_shared/error.yaml#/components/responses/Error`. */
export function createResolver(documents: Documents, profile: Profile = houseProfile): Resolve {
  return (from, ref) => {
    const target = follow(documents, from, ref, profile)
    return isTarget(target) ? target : undefined
  }
}

/**
 * Finds every `$ref` without a target or in a circle. An existing file that cannot be read has its
 * own problem.
 */
export function checkRefs(
  document: SpecDocument,
  documents: Documents,
  unreadable: ReadonlySet<string> = new Set(),
  profile: Profile = houseProfile,
): Finding[] {
  const findings: Finding[] = []
  const report = reportInto(findings)
  const judge = (ref: string): Problem | undefined => {
    const target = follow(documents, document.path, ref, profile)
    if (!isTarget(target)) {
      if ('url' in target) return problems.refUrl(ref)
      if ('outside' in target) return problems.refOutside(ref)
      return unreadable.has(fileOf(document.path, ref))
        ? undefined
        : problems.refNotFound(ref, target.missing)
    }
    const isCircular = leadsBack(documents, document.path, ref, profile)
    return isCircular ? problems.refCycle(ref) : undefined
  }
  const refs = new Map<string, Problem | undefined>()
  eachRef(document.content, Place.root, false, (ref) => {
    if (!refs.has(ref)) refs.set(ref, judge(ref))
  })
  // The way to each is only kept track of where one of them is bad.
  if ([...refs.values()].some(Boolean) && isRecord(document.content))
    eachRef(document.content, Place.root, true, (ref, at) => {
      const problem = refs.get(ref)
      if (problem) report(problem, at)
    })
  return findings
}

/** The files that a document refers to. */
export function refsOf(document: SpecDocument): ReadonlySet<string> {
  const files = new Set<string>()
  eachRef(document.content, Place.root, false, (ref) => files.add(fileOf(document.path, ref)))
  files.delete(document.path)
  return files
}

/** Keys below which `$ref` is ordinary data. */
const dataKeys = new Set(['example', 'examples', 'enum', 'const', 'default'])

/** Keys below which every key is a name. */
const nameKeys = new Set([
  'properties',
  'patternProperties',
  '$defs',
  'definitions',
  'dependentSchemas',
  'schemas',
  'responses',
  'parameters',
  'requestBodies',
  'headers',
])

function eachRef(
  value: unknown,
  at: Place,
  keepsWay: boolean,
  visit: (ref: string, at: Place) => void,
  areNames = false,
): void {
  if (value === null || typeof value !== 'object') return
  for (const key in value) {
    const child = (value as Record<string, unknown>)[key]
    const place = keepsWay ? at.to(key) : at
    if (typeof child === 'object') {
      if (areNames || !dataKeys.has(key))
        eachRef(child, place, keepsWay, visit, !areNames && nameKeys.has(key))
    } else if (key === '$ref' && typeof child === 'string' && !areNames) visit(child, place)
  }
}

/** The file that a `$ref` leads to, relative to `specs/`. */
function fileOf(from: string, ref: string): string {
  const [file = ''] = ref.split('#', 1)
  return file === '' ? from : posix.join(posix.dirname(from), decoded(file))
}

const isTarget = (followed: Target | Astray): followed is Target => 'path' in followed

type Followed = Map<string, Target | Astray>
const followed = new WeakMap<Documents, Followed>()

/**
 * Returns the target or the missing part of the path. Cached, because specs refer to few places
 * many times.
 */
function follow(
  documents: Documents,
  from: string,
  ref: string,
  profile: Profile,
): Target | Astray {
  const known: Followed = followed.get(documents) ?? new Map()
  followed.set(documents, known)
  // The target of a path depends on the folder, the target of `#/…` on the file.
  const start = ref.startsWith('#') ? from : from.slice(0, from.lastIndexOf('/'))
  const key = `${start} ${ref}`
  const target = known.get(key) ?? followOnce(documents, from, ref, profile)
  known.set(key, target)
  return target
}

function followOnce(
  documents: Documents,
  from: string,
  ref: string,
  profile: Profile,
): Target | Astray {
  if (/^([a-z][a-z0-9+.-]*:|\/)/i.test(ref)) return { url: true }
  const path = fileOf(from, ref)
  if (path.startsWith('../') && !profile.allowOutside) return { outside: path }
  // A module is built, and built again, from its own specs and the shared ones alone.
  const isNear = ['_shared', posix.dirname(from)].includes(posix.dirname(path))
  if (profile.strict && !isNear)
    return { missing: `specs/${path} lies neither in this module nor in specs/_shared` }
  const document = documents.get(path)
  if (!document) return { missing: `there is no specs/${path}` }
  const hash = ref.indexOf('#')
  return walk(
    document,
    hash < 0
      ? []
      : ref
          .slice(hash + 1)
          .split('/')
          .slice(1)
          .map(unescapePointer),
  )
}

function walk({ path, content }: SpecDocument, pointer: readonly string[]): Target | Astray {
  let value = content
  for (const [index, step] of pointer.entries()) {
    if (value === null || typeof value !== 'object' || !Object.hasOwn(value, step))
      return { missing: `specs/${path} has no #/${pointer.slice(0, index + 1).join('/')}` }
    value = (value as Record<string, unknown>)[step]
  }
  return { path, pointer, value }
}

function leadsBack(documents: Documents, from: string, ref: string, profile: Profile): boolean {
  const seen = new Set<string>()
  let target = follow(documents, from, ref, profile)
  while (isTarget(target)) {
    const place = `${target.path}#/${target.pointer.join('/')}`
    if (seen.has(place)) return true
    seen.add(place)
    const next = (target.value as { $ref?: unknown } | null)?.$ref
    if (typeof next !== 'string') return false
    target = follow(documents, target.path, next, profile)
  }
  return false
}

const unescapePointer = (step: string): string =>
  decoded(step).replaceAll('~1', '/').replaceAll('~0', '~')

/** Returns invalid text unchanged: it then has no target and is reported. */
function decoded(step: string): string {
  try {
    return decodeURIComponent(step)
  } catch {
    return step
  }
}
