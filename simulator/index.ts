import { createKeyPool, type KeySource, sharedKeyPool } from './crypto/key-pool.js'
import { algorithmIn, type SimulatorOptions, signWithOf } from './options.js'
import type { Simulator } from './simulator.js'

export type { Checks } from './checks/index.js'
export { SimulatorError } from './error.js'
export type { FaultHandle, FaultKind, FaultRule } from './faults/fault.js'
export type { PaymentOptions } from './flows/orders/pay.js'
export type { RefundResult } from './flows/refunds/complete.js'
export type { PlatformMode, Rotation } from './identity/platform.js'
export type { NotificationAttempt, SentNotification } from './notify/sent.js'
export type {
  SimulatorBrandConfig,
  SimulatorConfig,
  SimulatorKeys,
  SimulatorOptions,
} from './options.js'
export type { OperationSelector } from './selector.js'
export type { NotifyOptions, Simulator } from './simulator.js'
export type { SimulatorClock } from './state/clock.js'
export type { SeenRequest } from './state/journal.js'
export type { Order, TradeState } from './state/orders.js'
export type { Refund, RefundState } from './state/refunds.js'

/**
 * Starts a WeChat Pay on this machine. It makes its own keys and certificates, listens on a free
 * port, and checks, answers and signs like the platform. Nothing is written to the disk.
 *
 * ```ts
 * const sim = await createSimulator()
 * const wxpay = createWechatPay({ ...sim.config })
 *
 * await prepayJsapi(wxpay, { json: { ...order, out_trade_no: 'T00001', notify_url: receiver.url } })
 * await sim.pay('T00001') // the receiver has got its notification
 * const { data } = await queryOrderByOutTradeNo(wxpay, { out_trade_no: 'T00001' })
 * data.trade_state // 'SUCCESS'
 *
 * await sim.close()
 * ```
 *
 * @throws {SimulatorError} if it cannot start: a port in use, a key that cannot be read.
 */
export const createSimulator = async (options: SimulatorOptions = {}): Promise<Simulator> => {
  const algorithm = algorithmIn(options)
  const keys = options.freshKeys ? createKeyPool(algorithm) : sharedKeyPool(algorithm)
  // Keys are made on other threads, while this one loads what it needs.
  warmUp(keys, options)
  const { startSimulator } = await import('./start.js')
  return startSimulator(options, keys)
}

const warmUp = (keys: KeySource, options: SimulatorOptions) => {
  const { privateKey, certificate, keys: kept } = options
  const signWith = signWithOf(options)
  // SM2 keys take a millisecond.
  if (kept || algorithmIn(options) === 'SM2') return
  if (privateKey === undefined && certificate === undefined) void keys('merchant')
  if (signWith !== 'certificate') void keys('platform')
  if (signWith === 'certificate' || signWith === 'both') void keys('platform 1')
}
