import type { Simulator } from '../simulator.js'
import type { SeenRequest } from '../state/journal.js'
import type { State } from '../state/state.js'

/** The page shows so many of the last requests and notifications. */
const SHOWN = 100

/** The content of the page, newest first. */
export const overview = (sim: Simulator, state: State, version: number): object => ({
  version,
  url: sim.url,
  mchid: sim.config.mchid,
  now: sim.clock.now(),
  orders: newestFirst(state.orders.all).map((order) => ({
    number: order.outTradeNo,
    combination: order.combination,
    type: order.tradeType,
    description: order.request['description'] ?? order.request['body'],
    total: order.total,
    currency: order.currency,
    state: order.state,
    transactionId: order.payment?.transactionId,
    refunds: state.refunds.of(order.outTradeNo).map((refund) => ({
      number: refund.outRefundNo,
      amount: refund.amount,
      state: refund.state,
    })),
  })),
  requests: newestFirst(sim.requests).map(requestOf),
  notifications: newestFirst(sim.notifications),
})

const newestFirst = <T>(all: readonly T[]): readonly T[] => all.slice(-SHOWN).reverse()

const requestOf = (request: SeenRequest): object => ({
  at: request.at,
  method: request.method,
  target: request.target,
  operation: request.operation,
  headers: request.headers,
  signed: signedText(request),
  body: request.body,
  status: request.status,
  code: request.code,
  fault: request.fault,
  answer: request.answer,
  answerHeaders: request.answerHeaders,
})

/** The text that the signature of a request claims to cover; absent without a signature. */
const signedText = ({ method, target, headers, rawBody }: SeenRequest): string | undefined => {
  const read = (name: string) =>
    new RegExp(`\\b${name}="([^"]*)"`).exec(headers['authorization'] ?? '')?.[1]
  const [timestamp, nonce] = [read('timestamp'), read('nonce_str')]
  if (timestamp === undefined || nonce === undefined) return undefined
  const isFile = /^multipart\//.test(headers['content-type'] ?? '')
  const body = isFile ? '<meta>' : rawBody.toString()
  return `${method}\n${target}\n${timestamp}\n${nonce}\n${body}\n`
}
