import { Place } from '../diagnostics.js'
import { type Fields, isRecord } from '../shapes/shape.js'
import type { OperationPlace } from './places.js'

interface SchemaPlace {
  readonly schema: Fields
  readonly at: Place
}

/** The outermost schemas of a document, wherever OpenAPI lets one stand. */
export function* schemasOf(
  document: Fields,
  place: OperationPlace | undefined,
): Generator<SchemaPlace> {
  const components = isRecord(document['components']) ? document['components'] : {}
  const root = Place.root.to('components')
  for (const [name, schema] of entriesOf(components, 'schemas'))
    yield* schemaAt(schema, root.to('schemas', name))
  for (const [name, response] of entriesOf(components, 'responses'))
    yield* contentOf(response, root.to('responses', name))
  if (!place) return
  const { operation, at } = place
  const parameters = Array.isArray(operation['parameters']) ? operation['parameters'] : []
  for (const [index, parameter] of parameters.entries())
    if (isRecord(parameter))
      yield* schemaAt(parameter['schema'], at.to('parameters', index, 'schema'))
  yield* contentOf(operation['requestBody'], at.to('requestBody'))
  for (const [status, response] of entriesOf(operation, 'responses'))
    yield* contentOf(response, at.to('responses', status))
}

function* contentOf(owner: unknown, at: Place): Generator<SchemaPlace> {
  if (!isRecord(owner)) return
  for (const [type, media] of entriesOf(owner, 'content'))
    if (isRecord(media)) yield* schemaAt(media['schema'], at.to('content', type, 'schema'))
}

function* schemaAt(schema: unknown, at: Place): Generator<SchemaPlace> {
  if (isRecord(schema)) yield { schema, at }
}

const entriesOf = (owner: Fields, key: string): [string, unknown][] =>
  isRecord(owner[key]) ? Object.entries(owner[key]) : []
