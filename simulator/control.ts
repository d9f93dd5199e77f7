import { SimulatorError } from './error.js'
import type { FaultKind, FaultRule } from './faults/fault.js'
import type { RefundResult } from './flows/refunds/complete.js'
import { recordOf, textOf } from './flows/request.js'
import { type Fields, writeJson } from './schema/json.js'
import type { Simulator } from './simulator.js'
import { jsonAnswer, pathOf, type Reply, type WireRequest } from './wire/message.js'
import { isToThisMachine } from './wire/this-machine.js'

type Command = (body: Fields, sim: Simulator) => unknown

/**
 * The commands over HTTP, for using the simulator from the shell: `curl -H 'Content-Type:
 * application/json' -d '{"out_trade_no":"T00001"}' URL/simulator/pay`
 */
const COMMANDS: Readonly<Record<string, Command>> = {
  pay: (body, sim) => {
    const { openid, bank_type: bankType } = body
    return sim.pay(required(body, 'out_trade_no'), {
      openid: textOf(openid),
      bankType: textOf(bankType),
      payerTotal: fenOf(body, 'payer_total'),
    })
  },
  refuse: (body, sim) => sim.refuse(required(body, 'out_trade_no')),
  'refund-by-hand': (body, sim) =>
    sim.refundByHand(
      required(body, 'out_trade_no'),
      body['amount'] === undefined ? undefined : Number(required(body, 'amount')),
    ),
  redeliver: (body, sim) => sim.redeliver(required(body, 'id')),
  'complete-refund': (body, sim) =>
    sim.completeRefund(
      required(body, 'out_refund_no'),
      (textOf(body['result']) ?? 'SUCCESS') as RefundResult,
    ),
  'sign-contract': (body, sim) =>
    sim.signContract(required(body, 'contract_code'), textOf(body['openid'])),
  'end-contract': (body, sim) => sim.endContract(required(body, 'contract_code')),
  update: (body, sim) => sim.update(required(body, 'number'), recordOf(body['facts'])),
  notify: (body, sim) =>
    sim.notify(required(body, 'event'), {
      url: textOf(body['url']),
      resource: recordOf(body['resource']),
    }),
  fault: (body, sim) => {
    const { kind: _, ...rule } = body
    sim.fault(required(body, 'kind') as FaultKind, rule as FaultRule)
  },
  advance: (body, sim) => sim.clock.advance(Number(required(body, 'milliseconds'))),
  'rotate-certificate': async (_, sim) => ({ serial_no: await sim.rotateCertificate() }),
  reset: (_, sim) => sim.reset(),
}

const PREFIX = '/simulator/'

/** Carries out a command; nothing for requests that are meant for the platform. */
export const control = async (request: WireRequest, sim: Simulator): Promise<Reply | undefined> => {
  const path = pathOf(request.target)
  if (!path.startsWith(PREFIX)) return undefined
  const name = path.slice(PREFIX.length)
  const delivered = { kind: 'delivered' } as const
  const problem = refuse(request, name)
  if (problem) return { answer: jsonAnswer(400, writeJson({ message: problem })), fate: delivered }
  try {
    const result = name === 'state' ? state(sim) : await run(name, request, sim)
    return { answer: jsonAnswer(200, writeJson(result ?? {})), fate: delivered }
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    return { answer: jsonAnswer(400, writeJson({ message })), fate: delivered }
  }
}

/**
 * A page in a browser must not control the simulator: it cannot send this Content-Type without a
 * preflight request, which is not answered, and DNS rebinding cannot forge this Host.
 */
const refuse = ({ method, header }: WireRequest, name: string): string | undefined => {
  if (!isToThisMachine(header)) {
    return 'Commands are taken under 127.0.0.1 and localhost only.'
  }
  if (name === 'state') return method === 'GET' ? undefined : 'GET, please.'
  if (!Object.hasOwn(COMMANDS, name)) {
    return `There is no ${PREFIX}${name}. Known: state, config, ${Object.keys(COMMANDS).join(', ')}.`
  }
  const isJson = /^application\/json\b/.test(header('content-type') ?? '')
  return method === 'POST' && isJson
    ? undefined
    : 'POST with Content-Type: application/json, please.'
}

const run = (name: string, { body }: WireRequest, sim: Simulator): unknown =>
  COMMANDS[name]?.(recordOf(JSON.parse(body.toString() || '{}')), sim)

const required = (body: Fields, name: string): string => {
  const value = body[name]
  if (typeof value === 'string' || typeof value === 'number') return String(value)
  throw new SimulatorError(`${name} is missing.`)
}

const fenOf = (body: Fields, name: string): number | undefined => {
  const value = body[name]
  if (value === undefined || typeof value === 'number') return value
  throw new SimulatorError(
    `${name} must be a whole number of fen without quotes, not ${writeJson(value)}.`,
  )
}

const state = ({ requests, notifications, clock }: Simulator): object => ({
  now: clock.now(),
  requests: requests.map(({ method, target, status, code, query, body }) => ({
    method,
    target,
    status,
    code,
    query,
    body,
  })),
  notifications,
})
