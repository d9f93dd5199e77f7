import type { Call } from '../../call.js'
import { refusal } from '../../refusal.js'
import type { Fields } from '../../schema/json.js'
import { dateTime } from '../../state/numbers.js'
import type { World } from '../../world.js'
import { type Flow, type Flows, flowsFor } from '../flow.js'
import { listOf, numberOf, recordOf, textOf } from '../request.js'
import type { Family } from './family.js'

const SHARE = 'profit share'
const RETURN = 'profit share return'

/** In 分. The sum that receivers get by one request. */
const sharedBy = (facts: Fields): number =>
  listOf(facts['receivers']).reduce((sum, receiver) => sum + numberOf(receiver['amount']), 0)

/** The rest of the order goes to the merchant with this request. */
const isLast = (facts: Fields): boolean =>
  facts['finish'] === true || facts['unfreeze_unsplit'] === true || facts['unfreezes'] === true

/**
 * In 分. The amount of an order that can still be shared; `undefined` for an order that was not
 * placed here.
 */
const unsplit = (transactionId: string, { state }: World): number | undefined => {
  const order = state.orders.findByTransaction(transactionId)
  if (!order) return undefined
  const shares = state.resources
    .of(SHARE)
    .filter(({ facts }) => facts['transaction_id'] === transactionId)
  if (shares.some(({ facts }) => isLast(facts))) return 0
  return shares.reduce((left, { facts }) => left - sharedBy(facts), order.total)
}

/** An order that was not placed here is accepted, so that sharing can be tried alone. */
const acceptShare = (call: Call, world: World): void => {
  const transactionId = String(call.body['transaction_id'])
  const order = world.state.orders.findByTransaction(transactionId)
  if (!order) return
  const { profit_sharing: nested } = recordOf(order.request['settle_info'])
  if (nested !== true && order.request['profit_sharing'] !== true) throw refusal('sharingNotMarked')
  const left = unsplit(transactionId, world) ?? 0
  if (sharedBy(call.body) > left) throw refusal('sharingTooMuch')
}

const beginShare = ({ body, now }: Call): Fields => ({
  state: 'PROCESSING',
  status: 'PROCESSING',
  receivers: listOf(body['receivers']).map((receiver, index) => ({
    ...receiver,
    result: 'PENDING',
    detail_id: `3601${now}${String(index).padStart(4, '0')}`,
    create_time: dateTime(now),
    finish_time: dateTime(now),
  })),
})

/** 分账 takes a moment: a query finds it finished. */
const settleShare = (facts: Fields, now: number): Fields => {
  if (facts['state'] !== 'PROCESSING') return {}
  return {
    state: 'FINISHED',
    status: 'FINISHED',
    receivers: listOf(facts['receivers']).map((receiver) => ({
      ...receiver,
      result: 'SUCCESS',
      finish_time: dateTime(now),
    })),
  }
}

const findShare = ({ body }: Call, { state }: World) => {
  const orderId = textOf(body['order_id'])
  return orderId === undefined
    ? state.resources.find(SHARE, String(body['out_order_no']))
    : state.resources.findBy(SHARE, 'order_id', orderId)
}

const acceptReturn = (call: Call, world: World): void => {
  const share = findShare(call, world)
  if (!share) throw refusal('resourceMissing')
  const returned = world.state.resources
    .of(RETURN)
    .filter(({ facts }) => facts['out_order_no'] === share.number)
    .reduce((sum, { facts }) => sum + numberOf(facts['amount']), 0)
  if (numberOf(call.body['amount']) > sharedBy(share.facts) - returned) {
    throw refusal('sharingReturnTooMuch')
  }
}

export const profitSharing: readonly Family[] = [
  {
    kind: SHARE,
    create: [
      'POST /v3/profitsharing/orders',
      'POST /v3/ecommerce/profitsharing/orders',
      'POST /v3/brand/profitsharing/orders',
    ],
    number: 'out_order_no',
    ids: { order_id: 28 },
    accept: acceptShare,
    begin: beginShare,
    read: [
      'GET /v3/profitsharing/orders/{out_order_no}',
      'GET /v3/ecommerce/profitsharing/orders',
      'GET /v3/brand/profitsharing/orders',
    ],
    settle: settleShare,
  },
  {
    // 解冻剩余资金 is a share without receivers, and is asked for like one.
    kind: SHARE,
    create: [
      'POST /v3/profitsharing/orders/unfreeze',
      'POST /v3/ecommerce/profitsharing/finish-order',
      'POST /v3/brand/profitsharing/finish-order',
    ],
    number: 'out_order_no',
    ids: { order_id: 28 },
    begin: () => ({ state: 'FINISHED', status: 'FINISHED', unfreezes: true, receivers: [] }),
    read: [],
  },
  {
    kind: RETURN,
    create: [
      'POST /v3/profitsharing/return-orders',
      'POST /v3/ecommerce/profitsharing/returnorders',
      'POST /v3/brand/profitsharing/returnorders',
    ],
    number: 'out_return_no',
    ids: { return_id: 28, return_no: 28 },
    accept: acceptReturn,
    begin: (call, world) => ({
      out_order_no: findShare(call, world)?.number,
      order_id: findShare(call, world)?.facts['order_id'],
      result: 'PROCESSING',
      create_time: dateTime(call.now),
      finish_time: dateTime(call.now),
    }),
    read: [
      'GET /v3/profitsharing/return-orders/{out_return_no}',
      'GET /v3/ecommerce/profitsharing/returnorders',
      'GET /v3/brand/profitsharing/returnorders',
    ],
    settle: ({ result }, now) =>
      result === 'PROCESSING' ? { result: 'SUCCESS', finish_time: dateTime(now) } : {},
  },
]

/** 查询剩余待分金额 */
const queryUnsplit: Flow = ({ path }, world) => {
  const transactionId = path['transaction_id'] ?? ''
  const amount = unsplit(transactionId, world)
  if (amount === undefined) throw refusal('resourceMissing')
  return { facts: { transaction_id: transactionId, unsplit_amount: amount } }
}

export const unsplitFlows = (): Flows =>
  flowsFor(
    [
      'GET /v3/profitsharing/transactions/{transaction_id}/amounts',
      'GET /v3/ecommerce/profitsharing/orders/{transaction_id}/amounts',
      'GET /v3/brand/profitsharing/orders/{transaction_id}/amounts',
    ],
    queryUnsplit,
  )
