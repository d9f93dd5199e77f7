import type { AnswerPatch } from './answer/patches.js'
import type { Authority } from './crypto/certificate.js'
import { SimulatorError } from './error.js'
import type { FaultHandle, FaultKind, FaultRule } from './faults/fault.js'
import { type PaymentOptions, pay, refusePayment } from './flows/orders/pay.js'
import { completeRefund, type RefundResult, refundByHand } from './flows/refunds/complete.js'
import type { Handling } from './handler.js'
import type { Rotation } from './identity/platform.js'
import { exportKeys } from './keys.js'
import type { Outbox } from './notify/outbox.js'
import type { SentNotification } from './notify/sent.js'
import type { SimulatorBrandConfig, SimulatorConfig, SimulatorKeys } from './options.js'
import type { Fields } from './schema/json.js'
import type { OperationSelector } from './selector.js'
import type { NotifyOptions, Simulator } from './simulator.js'
import type { SimulatorClock, Timeline } from './state/clock.js'
import type { SeenRequest } from './state/journal.js'
import type { Order } from './state/orders.js'
import type { Refund } from './state/refunds.js'
import { State } from './state/state.js'
import type { Tasks } from './state/tasks.js'
import { endContract, mustFind, signContract } from './v2/contracts.js'
import { tellOfContract } from './v2/tell.js'
import type { Listening } from './wire/http-server.js'
import type { MutableWorld } from './world.js'

export interface Parts {
  readonly authority: Authority
  readonly handling: Handling
  readonly world: MutableWorld
  readonly outbox: Outbox
  readonly timeline: Timeline
  readonly tasks: Tasks
  readonly listening: Listening
}

/** The simulator that runs in this process: hands everything on to its parts. */
export class LocalSimulator implements Simulator {
  readonly #parts: Parts
  readonly clock: SimulatorClock

  constructor(parts: Parts) {
    this.#parts = parts
    const { timeline } = parts
    this.clock = { now: timeline.now, advance: (milliseconds) => timeline.advance(milliseconds) }
  }

  get url(): string {
    return this.#parts.world.url
  }

  get config(): SimulatorConfig {
    const { merchant, platform, url, now } = this.#parts.world
    return {
      mchid: merchant.mchid,
      serialNo: merchant.serialNo,
      privateKey: merchant.privateKey,
      apiV3Key: merchant.apiV3Key,
      v2: { key: merchant.apiV2Key, workwxSecret: merchant.workwxSecret },
      platformKeys: Object.fromEntries(platform.keys.map(({ id, pem }) => [id, pem])),
      baseUrl: url,
      clock: now,
    }
  }

  get brand(): SimulatorBrandConfig {
    if (this.#parts.world.merchant.algorithm === 'SM2') {
      throw new SimulatorError('brand: brands have RSA alone, and this simulator has SM2.')
    }
    const { brandId, serialNo, privateKey, apiV3Key } = this.#parts.world.brand()
    const { platformKeys, baseUrl, clock } = this.config
    return { brandId, serialNo, privateKey, apiV3Key, platformKeys, baseUrl, clock }
  }

  get keys(): SimulatorKeys {
    const { merchant, brand, platform } = this.#parts.world
    return exportKeys(merchant, merchant.algorithm === 'SM2' ? undefined : brand(), platform)
  }

  get rootCertificate(): string {
    return this.#parts.authority.certificate.pem
  }

  get requests(): readonly SeenRequest[] {
    return this.#parts.handling.journal.requests
  }

  get notifications(): readonly SentNotification[] {
    return this.#parts.outbox.sent
  }

  order(outTradeNo: string): Order | undefined {
    return this.#parts.world.state.orders.find(outTradeNo)
  }

  refund(outRefundNo: string): Refund | undefined {
    return this.#parts.world.state.refunds.find(outRefundNo)
  }

  async pay(outTradeNo: string, payment?: PaymentOptions): Promise<SentNotification> {
    return pay(this.#parts.world, outTradeNo, payment)
  }

  refuse(outTradeNo: string): void {
    refusePayment(this.#parts.world, outTradeNo)
  }

  async refundByHand(outTradeNo: string, amount?: number): Promise<SentNotification> {
    return refundByHand(this.#parts.world, outTradeNo, amount)
  }

  async redeliver(id: string): Promise<SentNotification> {
    return this.#parts.outbox.redeliver(id)
  }

  async completeRefund(
    outRefundNo: string,
    result: RefundResult = 'SUCCESS',
  ): Promise<SentNotification> {
    return completeRefund(this.#parts.world, outRefundNo, result)
  }

  async signContract(contractCode: string, openid?: string): Promise<SentNotification> {
    const { world } = this.#parts
    signContract(world, contractCode, openid)
    return tellOfContract(world, contractCode, 'ADD')
  }

  async endContract(contractCode: string): Promise<SentNotification> {
    const { world } = this.#parts
    endContract(world, mustFind(world, contractCode), 2)
    return tellOfContract(world, contractCode, 'DELETE')
  }

  update(number: string, facts: Fields): void {
    const { resources } = this.#parts.world.state
    const resource = resources.findAny(number)
    if (!resource) {
      const known = resources.all.map((each) => each.number).join(', ') || 'nothing'
      throw new SimulatorError(`Nothing was created under the number ${number}. Known: ${known}.`)
    }
    resources.save({ ...resource, facts: { ...resource.facts, ...facts } })
  }

  async notify(event: string, options: NotifyOptions = {}): Promise<SentNotification> {
    const { url, resource, eventType, signType } = options
    const { handling, world } = this.#parts
    const contents = { facts: resource, resource, eventType, optional: 'all' } as const
    return handling.catalog.notification(event).endpoint.v2
      ? world.notifyByXml(event, contents, url, { signType })
      : world.notify(event, contents, url)
  }

  fault(kind: FaultKind, rule: FaultRule = {}): FaultHandle {
    return this.#parts.handling.faults.add(kind, rule)
  }

  answer(
    operation: OperationSelector,
    patch: unknown,
    options: Pick<AnswerPatch, 'times'> = {},
  ): void {
    this.#parts.handling.patches.add({ operation, patch, ...options })
  }

  async rotateCertificate(rotation?: Rotation): Promise<string> {
    const { platform, now } = this.#parts.world
    return (await platform.rotate(now(), rotation)).id
  }

  reset(): void {
    const { world, handling, outbox, timeline } = this.#parts
    world.state = new State(world.now)
    handling.journal.clear()
    handling.faults.clear()
    handling.patches.clear()
    outbox.clear()
    timeline.clear()
  }

  idle(): Promise<void> {
    return this.#parts.tasks.idle()
  }

  async close(): Promise<void> {
    this.#parts.timeline.stop()
    await this.#parts.listening.close()
  }
}
