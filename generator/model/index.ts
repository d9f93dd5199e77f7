import { type Finding, Place, type Pointer, type Report, reportInto } from '../diagnostics.js'
import type { SpecDocument } from '../load/parse.js'
import type { Resolve } from '../load/refs.js'
import { shapesOf } from '../shapes/document.js'
import { type Fields, inWords, isRecord } from '../shapes/shape.js'
import { readEndpoint } from './endpoint.js'
import { checkDocs } from './open-rules.js'
import { checkOperationId, checkParameters, checkPath } from './operation-rules.js'
import { checkPages } from './pages.js'
import { parametersOf } from './parameters.js'
import { type Comparison, comparisonOf, findOperation, type OperationPlace } from './places.js'
import { SchemaReader } from './read.js'
import { schemasOf } from './schema-places.js'
import { checkSchema } from './schema-rules.js'
import type { Endpoints, SharedSchema } from './types.js'

export type * from './types.js'

export interface Checked {
  /** The place of the operation, if there is one. */
  readonly place?: OperationPlace
  readonly claim?: Claim
  readonly findings: readonly Finding[]
}

/**
 * The names that a spec uses, which must be unique. Collected even if the spec has problems, so
 * that a run reports all problems at once.
 */
export interface Claim {
  readonly source: string
  readonly module: string
  /** Unique within the module, also where only the case of letters differs: it names a file. */
  readonly id?: string
  /** `POST /v3/…` or `webhook REFUND.SUCCESS`: unique over all modules. */
  readonly endpoint: string
  readonly products: readonly string[]
  readonly overseas: boolean
  readonly compared?: Comparison
  readonly at: Pointer
}

/** Checks one document against every rule. */
export function checkSpec(
  document: SpecDocument,
  resolve: Resolve,
  earlier: readonly Finding[],
): Checked {
  const findings: Finding[] = [...earlier]
  const report = reportInto(findings)
  shapesOf(true).document(document.content, Place.root, report)
  if (!isRecord(document.content)) return { findings }
  const place = findOperation(document.content, document.path, report)
  if (place) {
    checkOperationId(place, document.path, report)
    checkPath(place, report)
    checkDocs(place.operation, place.at, report)
    const reader = new SchemaReader(document.path, resolve)
    checkParameters(place, parametersOf(place, reader), report)
    // References that lead nowhere, or round in a circle, are reported by now.
    if (earlier.length === 0) checkPages(place, reader, report)
  }
  checkSchemas(document, place, resolve, report)
  return place ? { place, claim: claimOf(document, place), findings } : { findings }
}

/** Both steps for a single document: the endpoint, or its problems. */
export function modelSpec(
  document: SpecDocument,
  resolve: Resolve,
  earlier: readonly Finding[],
): { endpoint?: Endpoints; findings: readonly Finding[] } {
  const { place, findings } = checkSpec(document, resolve, earlier)
  if (!place || findings.length > 0) return { findings }
  const endpoint = readSpec(document, place, resolve, new Set())
  return { ...(endpoint ? { endpoint } : {}), findings }
}

/**
 * Reads the endpoint of a document that keeps every rule; none if it refers to a document that
 * breaks a rule, whose problems are reported there.
 */
export function readSpec(
  document: SpecDocument,
  place: OperationPlace,
  resolve: Resolve,
  broken: ReadonlySet<string>,
): Endpoints | undefined {
  let isSound = true
  const reader = new SchemaReader(document.path, (from, ref) => {
    const target = resolve(from, ref)
    if (target && !broken.has(target.path)) return target
    isSound = false
    return undefined
  })
  const endpoint = readEndpoint(document, place, reader)
  return isSound ? endpoint : undefined
}

const claimOf = (
  document: SpecDocument,
  { kind, name, method, operation, at }: OperationPlace,
): Claim => {
  const { operationId: id } = operation
  const compared = comparisonOf(operation)
  return {
    source: `specs/${document.path}`,
    module: document.module,
    ...(typeof id === 'string' && id !== '' ? { id } : {}),
    endpoint: kind === 'operation' ? `${method.toUpperCase()} ${name}` : `webhook ${name}`,
    products: Array.isArray(operation['tags']) ? operation['tags'].map(inWords) : [],
    overseas: operation['x-region'] === 'overseas',
    ...(compared ? { compared } : {}),
    at: at.pointer,
  }
}

/** A document of `_shared`: no operation, but schemas that hold for all. */
export function modelShared(
  document: SpecDocument,
  resolve: Resolve,
  earlier: readonly Finding[],
): { schemas: SharedSchema[]; findings: Finding[] } {
  const findings: Finding[] = [...earlier]
  const report = reportInto(findings)
  shapesOf(true).document(document.content, Place.root, report)
  checkSchemas(document, undefined, resolve, report)
  return { findings, schemas: schemasIn(document) }
}

export function schemasIn({ path, content }: SpecDocument): SharedSchema[] {
  const components = isRecord(content) ? content['components'] : undefined
  const schemas =
    isRecord(components) && isRecord(components['schemas']) ? components['schemas'] : {}
  return Object.entries(schemas).map(([name, schema]) => ({
    ref: `${path}#/components/schemas/${name}`,
    name,
    file: path,
    schema: schema as SharedSchema['schema'],
  }))
}

function checkSchemas(
  document: SpecDocument,
  place: OperationPlace | undefined,
  resolve: Resolve,
  report: Report,
): void {
  const deref = (schema: Fields): Fields => {
    const ref = schema['$ref']
    const target = typeof ref === 'string' ? resolve(document.path, ref)?.value : undefined
    return isRecord(target) ? { ...target, ...schema } : schema
  }
  for (const { schema, at } of schemasOf(document.content as Fields, place))
    checkSchema(schema, at, report, deref)
}
