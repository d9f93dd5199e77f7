// What the examples in the documentation of exports take for granted: the reader's own.

import type { createReturnAdvance } from '../../../generated/ecommerce/refunds/index.js'
import type { transferToUser } from '../../../generated/fund-app/mch-transfer/index.js'
import type { NotificationEvent } from '../../../generated/notifications/index.js'
import type {
  prepayJsapi,
  queryOrderByOutTradeNo,
} from '../../../generated/pay/transactions/index.js'
import type { BillLink } from '../../../runtime/bills/index.js'
import type { WechatPay } from '../../../runtime/index.js'
import type { Simulator } from '../../../simulator/index.js'

type Work = (...given: readonly unknown[]) => Promise<void>
type Argument<F extends (...given: never[]) => unknown> = Parameters<F>[1]

declare global {
  const wxpay: WechatPay
  const sim: Simulator
  const reader: { readonly event: NotificationEvent; readonly close: Work }
  const order: Argument<typeof prepayJsapi>['json']
  const json: Argument<typeof transferToUser>['json']
  const request: Argument<typeof createReturnAdvance> &
    Argument<typeof queryOrderByOutTradeNo> &
    Request
  const data: BillLink
  const out_refund_no: string
  const url: string
  const receiver: { readonly url: string }
  const error: unknown
  const logger: { error(error: unknown): void; warn(text: string): void }
  const kms: { sign(given: object): Promise<Uint8Array> }
  const kv: {
    get(key: string): Promise<string | null>
    put(key: string, value: string): Promise<void>
  }
  const expect: (value: unknown) => { toBe(expected: unknown): void }
  const onNotification: (event: NotificationEvent) => Promise<void>
  const book: Work
  const check: Work
  const markPaid: Work
  const markRefunded: Work
  const send: Work
  const ship: Work
  const topUp: Work
}
