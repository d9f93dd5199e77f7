import { type Finding, type Follow, Place, reportInto } from '../diagnostics.js'
import type { Library } from '../load/library.js'
import type { SpecDocument } from '../load/parse.js'
import type { Profile } from '../load/profile.js'
import { checkRefs, createResolver, type Resolve } from '../load/refs.js'
import { camelCase, isCamelCase, madeName, numbered, reservedWords } from '../names.js'
import { problems } from '../problems/index.js'
import { isDocument, shapesOf } from '../shapes/document.js'
import { isOldDocument, normalSchema } from './normalise.js'
import { checkOpenOperation } from './open-rules.js'
import { type OperationPlace, operationsOf } from './places.js'
import { SchemaReader } from './read.js'

/** Checks the documents of a folder as OpenAPI, and what they refer to as what it is needed for. */
export class OpenChecker {
  readonly resolve: Resolve
  readonly #library: Library
  readonly #profile: Profile
  readonly #findings = new Map<string, Finding[]>()
  readonly #looked = new Set<string>()

  constructor(library: Library, profile: Profile) {
    this.#library = library
    this.#profile = profile
    this.resolve = createResolver(library, profile)
  }

  findings(path: string): readonly Finding[] {
    return this.#findings.get(path) ?? []
  }

  /** A reader for what a module refers to. */
  reader(path: string): SchemaReader {
    return new SchemaReader(path, this.resolve, (schema, file) =>
      normalSchema(schema, isOldDocument(this.#library.get(file)?.content)),
    )
  }

  checkDocument(document: SpecDocument): void {
    const { path, content } = document
    this.#add(path, checkRefs(document, this.#library, this.#library.unreadable, this.#profile))
    if (!isDocument(content)) return
    if ('openapi' in content) shapesOf(false).document(content, Place.root, this.#report(path))
    else
      this.add(path, {
        problem: problems.openapiUnread(`Swagger ${String(content['swagger'])}`),
        at: ['swagger'],
      })
  }

  /** The checks that only make sense for a document with the shape of OpenAPI. */
  checkOperations(document: SpecDocument): readonly OperationPlace[] {
    const { path, content } = document
    if (!isDocument(content) || this.findings(path).length > 0) return []
    const reader = this.reader(path)
    const places = [...operationsOf(content, (value) => reader.locate(value))]
    for (const place of places) checkOpenOperation(place, reader, this.#report(path))
    return places
  }

  add(path: string, finding: Finding): void {
    this.#add(path, [finding])
  }

  #add(path: string, found: readonly Finding[]): void {
    const known = this.#findings.get(path)
    if (known) known.push(...found)
    else this.#findings.set(path, [...found])
  }

  #report(path: string) {
    const findings = this.#findings.get(path) ?? []
    this.#findings.set(path, findings)
    const report = reportInto(findings, (ref: string, kind: Follow, at: Place) => {
      const target = this.resolve(path, ref)
      if (!target) return
      const [top, section] = target.pointer
      const document = this.#library.get(target.path)
      const isListed = top === 'components' && target.pointer.length === 3
      // The parts of a document are checked there.
      if (isListed && section === kind && document && isDocument(document.content)) return
      if (isListed && section !== kind) report(problems.refKind(ref, singular[kind]), at)
      else this.#lookAt(target.path, target.pointer, target.value, kind)
    })
    return report
  }

  #lookAt(path: string, pointer: readonly (string | number)[], value: unknown, kind: Follow): void {
    const key = `${kind} ${path}#/${pointer.join('/')}`
    if (this.#looked.has(key)) return
    this.#looked.add(key)
    shapesOf(false)[kind](value, Place.root.to(...pointer), this.#report(path))
  }
}

const singular: Readonly<Record<Follow, string>> = {
  schemas: 'schema',
  parameters: 'parameter',
  requestBodies: 'requestBody',
  responses: 'response',
  headers: 'header',
  pathItems: 'pathItem',
}

/** Names for the operations of a module: their own where a function can have them, or made from
 * method and path. */
export function nameOperations(places: readonly OperationPlace[]): Map<OperationPlace, string> {
  const names = new Map<OperationPlace, string>()
  const taken = new Set<string>()
  for (const place of places) {
    const id = ownName(place)
    if (id === undefined) continue
    names.set(place, id)
    taken.add(id.toLowerCase())
  }
  for (const place of places) {
    if (names.has(place)) continue
    const made =
      place.kind === 'operation' ? madeName(place.method, place.name) : camelCase(place.name)
    const base = isUsable(made) ? made : `${place.method}Operation`
    const id = numbered(base, (name) => taken.has(name.toLowerCase()))
    names.set(place, id)
    taken.add(id.toLowerCase())
  }
  return names
}

/** `pets.list`, `ListPets` → `petsList`, `listPets` */
function ownName({ operation }: OperationPlace): string | undefined {
  const id = operation['operationId']
  if (typeof id !== 'string') return undefined
  const name = isCamelCase(id) ? id : camelCase(id)
  return isUsable(name) ? name : undefined
}

const isUsable = (name: string): boolean =>
  isCamelCase(name) && !reservedWords.has(name) && name !== 'schemas'

/** Documents that say nothing of OpenAPI, and that nothing refers to. */
export const strayPart = (
  { path, content }: SpecDocument,
  referred: ReadonlySet<string>,
): Finding | undefined =>
  isDocument(content) || referred.has(path) ? undefined : { problem: problems.notOpenapi(), at: [] }
