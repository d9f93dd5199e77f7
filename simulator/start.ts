import type { KeyObject } from 'node:crypto'
import { existsSync } from 'node:fs'
import { AnswerPatches } from './answer/patches.js'
import { Catalog, openCatalog } from './catalog/catalog.js'
import { locateSpecs } from './catalog/locate.js'
import { PREPARED } from './catalog/prepared.js'
import { AuthorizationCheck } from './checks/authorization.js'
import { ALL_CHECKS, type Checks } from './checks/index.js'
import { control } from './control.js'
import { type Authority, createAuthority } from './crypto/certificate.js'
import type { KeySource } from './crypto/key-pool.js'
import { SimulatorError } from './error.js'
import { FaultRules } from './faults/rules.js'
import { isBeingMade } from './flows/bills/ready.js'
import { createFlows, createStatelessFlows } from './flows/index.js'
import { type Handling, handle } from './handler.js'
import { type Brand, brandSource } from './identity/brand.js'
import { createMerchant, type Merchant } from './identity/merchant.js'
import { Platform } from './identity/platform.js'
import { createServerIdentity } from './identity/server.js'
import { merchantOptions } from './keys.js'
import { LocalSimulator } from './local-simulator.js'
import { deliverByHttp, deliverToFunction } from './notify/delivery.js'
import { writeEnvelope } from './notify/envelope.js'
import { jsonParcel } from './notify/json-parcel.js'
import { Outbox } from './notify/outbox.js'
import { algorithmIn, checkOptions, type SimulatorOptions, signWithOf } from './options.js'
import { Changes } from './page/changes.js'
import { type PageParts, page } from './page/page.js'
import type { Simulator } from './simulator.js'
import { Timeline } from './state/clock.js'
import { Journal } from './state/journal.js'
import { Numbers } from './state/numbers.js'
import { State } from './state/state.js'
import { Tasks } from './state/tasks.js'
import { statelessXmlFlows, xmlFlows } from './v2/flows/index.js'
import { xmlParcel } from './v2/parcel.js'
import { listen } from './wire/http-server.js'
import type { Reply, WireRequest } from './wire/message.js'
import { isToThisMachine } from './wire/this-machine.js'
import type { BillRules, MutableWorld, World } from './world.js'

/** The platform waits so long for the answer to a notification, in milliseconds. */
const NOTIFICATION_TIMEOUT = 5_000

/** Makes the keys, opens the specs and listens. */
export const startSimulator = async (
  given: SimulatorOptions,
  keys: KeySource,
): Promise<Simulator> => {
  checkOptions(given)
  const changes = new Changes()
  const bringsKey = given.privateKey !== undefined
  const options = { ...given, log: noticing(changes, given.log) }
  const timeline = new Timeline(options.clock)
  const authority = createAuthority(timeline.now(), algorithmIn(options))
  const identities = createIdentities(options, authority, keys, timeline.now())
  // The keys are made on other threads meanwhile.
  const catalog = await catalogFor(options.specs)
  const brand = brandSource(
    options.brandId,
    options.keys?.brand,
    keys.brand,
    authority,
    timeline.now,
  )
  const basis: Basis = { ...(await identities), brand, options, keys, timeline, catalog }
  const faults = new FaultRules()
  const outbox = createOutbox(basis, faults)
  const world = createWorld(basis, outbox)
  const tasks = new Tasks()
  const handling = createHandling(basis, world, faults, tasks)
  const listening = await listen(
    options.port ?? 0,
    (request) =>
      answer(request, {
        handling,
        page: { sim: simulator, state: () => world.state, changes, bringsKey },
      }),
    options.tls ? createServerIdentity(authority, basis.merchant) : undefined,
  )
  world.url = `${options.tls ? 'https' : 'http'}://127.0.0.1:${listening.port}`
  const parts = { authority, handling, world, outbox, timeline, tasks, listening }
  const simulator = new LocalSimulator(parts)
  return simulator
}

/** The package's specs and the caller's, for which the generator's reader is loaded. */
async function catalogFor(own: string | undefined): Promise<Catalog> {
  if (own === undefined) return openCatalog(locateSpecs(), PREPARED)
  if (!existsSync(own)) throw new SimulatorError(`specs: there is no folder ${own}.`)
  const { readOwn } = await import('./catalog/own.js')
  return new Catalog(locateSpecs(), PREPARED, readOwn(own))
}

/** Whatever is logged has changed what the page shows. */
const noticing =
  (changes: Changes, log: (line: string) => void = ignore) =>
  (line: string): void => {
    changes.happened()
    log(line)
  }

/** The page, its commands, and WeChat Pay, all under one address. */
const answer = async (
  request: WireRequest,
  { handling, page: parts }: { readonly handling: Handling; readonly page: PageParts },
): Promise<Reply> => {
  const shown = isToThisMachine(request.header) ? await page(request, parts) : undefined
  if (shown) return { answer: shown, fate: { kind: 'delivered' } }
  const done = await control(request, parts.sim)
  if (done) parts.changes.happened()
  return done ?? handle(request, handling)
}

/** The inputs of the other parts. */
interface Basis {
  readonly options: SimulatorOptions
  readonly keys: KeySource
  readonly timeline: Timeline
  readonly catalog: Catalog
  readonly merchant: Merchant
  readonly brand: () => Brand
  readonly platform: Platform
}

const createIdentities = async (
  options: SimulatorOptions,
  authority: Authority,
  keys: KeySource,
  now: number,
): Promise<{ merchant: Merchant; platform: Platform }> => {
  const platform = new Platform(authority, keys)
  const making = createMerchant(merchantOptions(options), authority, keys, now)
  if (options.keys) platform.restore(options.keys.platform)
  else {
    const { mchid = '1900000109' } = options
    const usual = algorithmIn(options) === 'SM2' ? 'certificate' : 'public-key'
    await Promise.all([making, platform.create(signWithOf(options) ?? usual, mchid, now)])
  }
  return { merchant: await making, platform }
}

const createOutbox = ({ options, timeline }: Basis, faults: FaultRules): Outbox => {
  const { deliver, notificationTimeout = NOTIFICATION_TIMEOUT, log = ignore } = options
  return new Outbox({
    timeline,
    faults,
    deliver: deliver ? deliverToFunction(deliver) : deliverByHttp,
    anywhere: deliver !== undefined,
    timeout: notificationTimeout,
    log,
  })
}

const createWorld = (
  { options, timeline, catalog, merchant, brand, platform, keys }: Basis,
  outbox: Outbox,
): MutableWorld => ({
  url: '',
  merchant,
  brand,
  platform,
  numbers: new Numbers(),
  state: new State(timeline.now),
  now: timeline.now,
  bills: billRules(options, timeline.now),
  notify: (event, contents, url) => {
    const described = catalog.notification(event)
    const isBrands = described.endpoint.roles.includes('品牌商户')
    const { apiV3Key, publicKey } = isBrands ? brand() : merchant
    const algorithm = isBrands ? 'RSA' : merchant.algorithm
    const sealing = { algorithm, apiV3Key, merchantKey: publicKey, now: timeline.now() }
    const envelope = writeEnvelope(described, contents, sealing)
    const signing = {
      key: () => platform.current,
      now: timeline.now,
      foreignKey: () => foreignKey(keys),
      isBrands,
    }
    return outbox.send(jsonParcel(envelope, signing), url ?? options.notifyUrl)
  },
  notifyByXml: (event, contents, url, { signType = 'HMAC-SHA256' } = {}) => {
    const notice = { contents, merchant, signType }
    const parcel = xmlParcel(catalog.notification(event), notice)
    return outbox.send(parcel, url ?? options.notifyUrl)
  },
  bankKey: () => keys('bank'),
})

const createHandling = (
  { options, keys, timeline, catalog, merchant, brand }: Basis,
  world: World,
  faults: FaultRules,
  tasks: Tasks,
): Handling => ({
  catalog,
  world,
  faults,
  journal: new Journal(options.log ?? ignore),
  patches: new AnswerPatches(),
  remembers: !options.stateless,
  checks: readChecks(options.checks),
  authorization: new AuthorizationCheck(merchant, brand, timeline.now),
  flows: options.stateless ? createStatelessFlows() : createFlows(),
  xmlFlows: options.stateless ? statelessXmlFlows : xmlFlows,
  foreignKey: () => foreignKey(keys),
  afterwards: (task) => tasks.start(task),
})

const foreignKey = async (keys: KeySource): Promise<KeyObject> => (await keys('foreign')).privateKey

const readChecks = (given: SimulatorOptions['checks']): Checks => {
  const entries = Object.keys(ALL_CHECKS).map((name) => [name, given !== false])
  return { ...Object.fromEntries(entries), ...(given || {}) } as Checks
}

const billRules = (
  { checks, rowsPerBillFile }: SimulatorOptions,
  now: () => number,
): BillRules => ({
  isBeingMade: (day) => readChecks(checks).billTime && isBeingMade(day, now()),
  rowsPerFile: rowsPerBillFile ?? Number.POSITIVE_INFINITY,
})

const ignore = (): void => {}
