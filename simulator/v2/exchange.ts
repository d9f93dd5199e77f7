import type { Operation } from '../../generator/model/types.js'
import type { Described } from '../catalog/catalog.js'
import type { Checks } from '../checks/index.js'
import { errorAnswer } from '../faults/error-answer.js'
import type { Fault } from '../faults/fault.js'
import { type Answer, textAnswer, type WireRequest } from '../wire/message.js'
import { type Answering, failureOf, successOf } from './answer.js'
import type { XmlCall, XmlFlows } from './call.js'
import { readXmlCall } from './checks/read-call.js'
import { type Signing, writeSigned } from './faults.js'
import { encodeFields } from './fields.js'
import { GatewayPage, refuseBusiness, XmlRefusal } from './refusal.js'
import type { XmlTree } from './xml/write.js'

export interface XmlExchanging extends Answering {
  readonly checks: Checks
  readonly xmlFlows: XmlFlows
  /** Takes what is to be done once the answer has left. */
  readonly afterwards: (task: () => Promise<unknown>) => void
}

/** The result of a request: the answer and its journal entry. */
export interface XmlExchange {
  readonly answer: Answer
  readonly call: XmlCall | undefined
  readonly code: string | undefined
  readonly plain: unknown
}

/** The answer to send: a document that is not signed yet, or another kind of answer. */
interface Prepared {
  readonly document?: XmlTree
  readonly signing?: Signing | undefined
  readonly answer?: Answer
  readonly call?: XmlCall | undefined
  readonly code?: string | undefined
  readonly plain?: unknown
}

/** One request to an operation of APIv2, faults included. */
export const exchangeXml = async (
  request: WireRequest,
  described: Described<Operation>,
  exchanging: XmlExchanging,
  fault: Fault | undefined,
): Promise<XmlExchange> => {
  const done = await carryOut(request, described, exchanging, fault)
  // A wrong request is refused despite the fault, so that the fault does not hide a mistake.
  const isStruck = fault?.kind === 'error' && (fault.html || done.call)
  const prepared = isStruck ? failed(fault, done.call) : done
  const { document, signing, answer, call, code, plain } = prepared
  const body = document && writeSigned(document, signing, fault?.kind)
  return {
    answer: answer ?? textAnswer(statusOf(fault), 'text/xml; charset=utf-8', body ?? ''),
    call,
    code,
    plain,
  }
}

/** APIv2 says its errors with status 200. */
const statusOf = (fault: Fault | undefined): number =>
  fault?.kind === 'error' ? (fault.status ?? 200) : 200

/** Checks and carries out; for a fault that keeps a call from being carried out, checks only: the
 * answer is signed as the request was. */
const carryOut = async (
  request: WireRequest,
  described: Described<Operation>,
  exchanging: XmlExchanging,
  fault: Fault | undefined,
): Promise<Prepared> => {
  const { checks, world } = exchanging
  let call: XmlCall | undefined
  try {
    const isUserPaying = fault?.kind === 'user-paying'
    call = await readXmlCall(request, described, { checks, world, isUserPaying })
    if (!(fault?.carriedOut ?? fault?.kind !== 'error')) return { call }
    return await perform(call, exchanging)
  } catch (error) {
    if (error instanceof GatewayPage) {
      const { status, message } = error
      return { answer: errorAnswer({ kind: 'error', html: true, status, message }), call }
    }
    if (!(error instanceof XmlRefusal)) throw error
    return refused(error, call)
  }
}

const perform = async (call: XmlCall, exchanging: XmlExchanging): Promise<Prepared> => {
  const { operation } = call
  const outcome = await exchanging.xmlFlows[operation.path]?.(call, exchanging.world)
  if (outcome?.afterwards) exchanging.afterwards(outcome.afterwards)
  if (outcome?.file) {
    const { type, content } = outcome.file
    return { call, answer: textAnswer(200, type, content) }
  }
  if (outcome?.location !== undefined) {
    const answer = { status: 302, headers: { Location: outcome.location }, body: Buffer.alloc(0) }
    return { call, answer }
  }
  const plain = successOf(call, outcome && (outcome.facts ?? {}), exchanging)
  const document = encodeFields(plain, operation.v2?.answer)
  return { document: unsigned(document), signing: signingOf(call), call, plain }
}

/** The specs list a `sign` among the fields; it is made when the document is written. */
const unsigned = ({ sign: _, ...rest }: XmlTree): XmlTree => rest

/** Nothing is signed before the caller is known, nor by endpoints that do not sign. */
const signingOf = (call: XmlCall | undefined): Signing | undefined =>
  call && !call.operation.unsigned ? { type: call.signType, key: call.key } : undefined

const refused = (refusal: XmlRefusal, call: XmlCall | undefined): Prepared => {
  const document = failureOf(refusal, call)
  const signing = refusal.code === undefined ? undefined : signingOf(call)
  const { code = 'FAIL', message } = refusal
  return { document, signing, call, code, plain: { ...document, message } }
}

/** The fault `error`: a page, or a refusal with any code; by default SYSTEMERROR. */
const failed = (fault: Fault, call: XmlCall | undefined): Prepared => {
  if (fault.html) return { answer: errorAnswer(fault), call }
  const usual = refuseBusiness('systemError')
  const { code = usual.code, message = usual.message } = fault
  return refused(new XmlRefusal(code, message), call)
}
