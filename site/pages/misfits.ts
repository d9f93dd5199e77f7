import type { Notification, Operation, Schema } from '../../generator/model/types.js'
import { build } from '../../simulator/schema/build.js'
import type { Described, Source } from './source.js'

/** An example of a spec that its own schema does not allow: the page would show something else. */
export interface Misfit {
  /** `specs/refund/create-refund.yaml` */
  readonly source: string
  /** `body/amount/total` */
  readonly place: string
  readonly example: unknown
}

export function misfits({ operations, notifications }: Source): Misfit[] {
  return [
    ...operations.flatMap((operation) => misfitsOf(operation, operationParts(operation.endpoint))),
    ...notifications.flatMap((each) => misfitsOf(each, notificationParts(each.endpoint))),
  ]
}

type Part = readonly [place: string, schema: Schema]

function misfitsOf(
  { endpoint, lookup }: Described<Operation | Notification>,
  parts: readonly Part[],
): Misfit[] {
  const found = new Map<string, Misfit>()
  const onMisfit = (place: string, example: unknown) => {
    found.set(place, { source: endpoint.source, place, example })
  }
  for (const [place, schema] of parts)
    build(schema, undefined, { lookup, optional: 'all', onMisfit }, place)
  return [...found.values()]
}

const operationParts = (operation: Operation): Part[] => {
  const { pathParameters, query, headers, request, response } = operation
  return [
    ...pathParameters.map(({ name, schema }) => [`path/${name}`, schema] as const),
    ...query.map(({ name, schema }) => [`query/${name}`, schema] as const),
    ...headers.map(({ name, schema }) => [`header/${name}`, schema] as const),
    ...(request ? [['body', request.schema] as const] : []),
    ...(response.schema ? [['response', response.schema] as const] : []),
  ]
}

const notificationParts = ({ resource, acknowledgement }: Notification): Part[] => [
  ...(resource ? [['content', resource] as const] : []),
  ...(acknowledgement ? [['answer', acknowledgement] as const] : []),
]
