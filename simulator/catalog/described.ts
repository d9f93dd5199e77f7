import type { Described, Notification, Operation } from '../../generator/model/types.js'

export const isOperation = (described: Described): described is Described<Operation> =>
  described.endpoint.kind === 'operation'

export const isNotification = (described: Described): described is Described<Notification> =>
  described.endpoint.kind === 'notification'
