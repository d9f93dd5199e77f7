import type { KeyObject } from 'node:crypto'
import type { Operation } from '../generator/model/types.js'
import { type Responding, respond } from './answer/respond.js'
import { type Call, endpointOf } from './call.js'
import type { Described } from './catalog/catalog.js'
import type { Match } from './catalog/endpoint-index.js'
import type { AuthorizationCheck } from './checks/authorization.js'
import type { Checks } from './checks/index.js'
import { readCall } from './checks/read-call.js'
import { checksFor, unsignedHint } from './checks/unsigned.js'
import { signatureHeaders, tamper } from './crypto/signature-headers.js'
import { errorAnswer } from './faults/error-answer.js'
import { type Fault, type FaultKind, isSignatureFault } from './faults/fault.js'
import { type FaultRules, readFaultHeader } from './faults/rules.js'
import type { Flows } from './flows/flow.js'
import { isBrandPath } from './identity/brand.js'
import { Refusal } from './refusal.js'
import { writeJson } from './schema/json.js'
import { exchangeXml, type XmlExchanging } from './v2/exchange.js'
import {
  type Answer,
  emptyAnswer,
  type Fate,
  jsonAnswer,
  pathOf,
  type WireRequest,
} from './wire/message.js'

export interface Exchanging extends Responding, XmlExchanging {
  readonly checks: Checks
  readonly authorization: AuthorizationCheck
  readonly flows: Flows
  readonly faults: FaultRules
  readonly foreignKey: () => Promise<KeyObject>
}

/** A request with its answer. */
export interface Exchange {
  readonly answer: Answer
  readonly fate: Fate
  readonly call?: Call | undefined
  readonly code?: string | undefined
  readonly plain?: unknown
  readonly fault?: FaultKind | undefined
}

/** One request to a known endpoint, faults included. */
export const exchange = async (
  request: WireRequest,
  match: Match,
  described: Described<Operation>,
  exchanging: Exchanging,
): Promise<Exchange> => {
  const operation = described.endpoint
  const fault =
    readFaultHeader(request.header('x-simulator-fault')) ??
    exchanging.faults.forAnswer(operation, pathOf(request.target))
  if (operation.v2) {
    const done = await exchangeXml(request, described, exchanging, fault)
    return { ...done, fate: fateOf(fault), fault: fault?.kind }
  }
  const isCarriedOut = fault?.carriedOut ?? fault?.kind !== 'error'
  const result = isCarriedOut
    ? await carryOut(request, match, described, exchanging)
    : { answer: emptyAnswer(operation.response.status), signed: undefined }
  const answered = fault?.kind === 'error' ? failed(fault) : result
  const serial = result.call?.serial ?? request.header('wechatpay-serial')
  const isBrands = isBrandPath(request.target)
  const answer = await sign(answered, { serial, fault, isBrands }, exchanging)
  return {
    answer: { ...answer, headers: { ...answer.headers, ...unsignedHint(request) } },
    fate: fateOf(fault),
    call: result.call,
    code: answered.code,
    plain: answered.plain,
    fault: fault?.kind,
  }
}

interface Result {
  readonly answer: Answer
  /** The text that the signature covers; absent for an unsigned answer. */
  readonly signed: Buffer | undefined
  readonly call?: Call
  readonly code?: string
  readonly plain?: unknown
}

const carryOut = async (
  request: WireRequest,
  match: Match,
  described: Described<Operation>,
  exchanging: Exchanging,
): Promise<Result> => {
  const { checks, authorization, world, flows } = exchanging
  let call: Call | undefined
  try {
    const reading = {
      checks: checksFor(request, checks),
      authorization,
      platform: world.platform,
      now: world.now(),
    }
    call = readCall(request, described, match.parameters, reading)
    const flow = flows[endpointOf(described.endpoint)]
    const { answer, signed, plain, afterwards } = await respond(call, flow, exchanging)
    if (afterwards) exchanging.afterwards(afterwards)
    return { answer, signed, call, plain }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    const answer = jsonAnswer(error.status, writeJson(error.toJSON()))
    const signed = error.isSigned ? answer.body : undefined
    return { answer, signed, code: error.code, plain: error.toJSON(), ...(call ? { call } : {}) }
  }
}

/** Pages of gateways are not signed. */
const failed = (fault: Fault): Result => {
  const answer = errorAnswer(fault)
  if (fault.html) return { answer, signed: undefined }
  const plain = JSON.parse(answer.body.toString()) as { code: string }
  return { answer, signed: answer.body, plain, code: plain.code }
}

/** The parts of a request that decide the signature of its answer. */
interface Asked {
  readonly serial: string | undefined
  readonly fault: Fault | undefined
  readonly isBrands: boolean
}

const sign = async (
  { answer, signed }: Result,
  { serial, fault, isBrands }: Asked,
  { world, foreignKey }: Exchanging,
): Promise<Answer> => {
  if (!signed) return answer
  const wanted = fault && isSignatureFault(fault.kind) ? fault.kind : undefined
  // Nothing can be added to a body that may not exist.
  const isBodiless = wanted === 'tampered-body' && signed.length === 0
  const headers = await signatureHeaders(signed, {
    key: world.platform.find(serial) ?? world.platform.current,
    now: world.now(),
    fault: isBodiless ? 'bad-signature' : wanted,
    foreignKey,
    isBrands,
  })
  return {
    ...answer,
    headers: { ...answer.headers, ...headers },
    body: wanted === 'tampered-body' && !isBodiless ? tamper(answer.body) : answer.body,
  }
}

const fateOf = (fault: Fault | undefined): Fate => {
  switch (fault?.kind) {
    case 'slow':
      return { kind: 'slow', milliseconds: fault.milliseconds ?? 1_000 }
    case 'hang':
      return { kind: 'hung' }
    case 'truncate':
      return { kind: 'truncated' }
    case 'reset':
      return { kind: 'reset' }
    default:
      return { kind: 'delivered' }
  }
}
