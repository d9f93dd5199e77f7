import { Files } from './files.js'
import { Memories } from './memory.js'
import { Orders } from './orders.js'
import { Refunds } from './refunds.js'
import { Resources } from './resources.js'

/** The state of the platform. */
export class State {
  readonly orders: Orders
  readonly refunds = new Refunds()
  readonly resources = new Resources()
  readonly files = new Files()
  readonly memories = new Memories()

  constructor(now: () => number) {
    this.orders = new Orders(now)
  }
}
