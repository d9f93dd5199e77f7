/** Your database: here it is a map, which a restart empties. */
export interface Order {
  readonly number: string
  /** In fen. */
  readonly total: number
  state: 'placed' | 'paid'
}

/** Next.js bundles each route separately, so shared state is in the process, not in a module. */
const shared = globalThis as typeof globalThis & { orders?: Map<string, Order> }
shared.orders ??= new Map()
const { orders } = shared

export const placeOrder = (total: number): Order => {
  const order: Order = { number: `J${Date.now()}`, total, state: 'placed' }
  orders.set(order.number, order)
  return order
}

/** A notification may come twice: the second changes nothing. */
export const markPaid = (number: string, paid: number): void => {
  const order = orders.get(number)
  if (!order) throw new Error(`There is no order ${number}.`)
  // Genuine, but is it about what was ordered?
  if (order.total !== paid) throw new Error(`${number} costs ${order.total} fen, not ${paid}.`)
  order.state = 'paid'
}

export const findOrder = (number: string): Order | undefined => orders.get(number)
