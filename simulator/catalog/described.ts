import type { Endpoints, Notification, Operation, Schema } from '../../generator/model/types.js'

/** An operation or a notification, and the schemas that it refers to. */
export interface Described<E extends Endpoints = Endpoints> {
  readonly endpoint: E
  readonly lookup: Lookup
}

/** The schema that an absolute `$ref` of the model leads to. */
export type Lookup = (ref: string) => Schema | undefined

export const isOperation = (described: Described): described is Described<Operation> =>
  described.endpoint.kind === 'operation'

export const isNotification = (described: Described): described is Described<Notification> =>
  described.endpoint.kind === 'notification'
