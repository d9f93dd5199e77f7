import type { XmlFlows } from '../call.js'
import { billFlows } from './bills.js'
import { depositFlows } from './deposit.js'
import { keyFlows } from './keys.js'
import { orderFlows } from './orders.js'
import { papayFlows } from './papay.js'
import { paymentCodeFlows } from './payment-code.js'
import { recordFlows } from './records.js'
import { refundFlows } from './refunds.js'
import { sandboxFlows } from './sandbox.js'

/** Operations of APIv2 that keep state. All others are answered from their specs. */
export const xmlFlows: XmlFlows = {
  ...orderFlows,
  ...paymentCodeFlows,
  ...depositFlows,
  ...refundFlows,
  ...billFlows,
  ...recordFlows,
  ...papayFlows,
  ...keyFlows,
  ...sandboxFlows,
}

/** Without state only what the specs cannot say: keys, and files. */
export const statelessXmlFlows: XmlFlows = keyFlows
