import type { Operation } from '../../generator/model/types.js'
import { SimulatorError } from '../error.js'
import { selects } from '../selector.js'
import {
  FAULT_KINDS,
  type Fault,
  type FaultHandle,
  type FaultKind,
  type FaultRule,
  isFaultKind,
  isFaultOf,
  isNotificationFault,
  isSignatureFault,
  isXmlFault,
} from './fault.js'

/** The faults that were asked for and have not struck yet. */
export class FaultRules {
  #armed: ArmedFault[] = []

  add(kind: FaultKind, rule: FaultRule): FaultHandle {
    checkKind(kind)
    const armed = new ArmedFault({ ...rule, kind })
    if (!armed.onNotification && isNotificationFault(kind)) {
      throw new SimulatorError(`fault: ${kind} concerns notifications, not answers.`)
    }
    if (armed.onNotification && !canStrikeNotifications(kind)) {
      throw new SimulatorError(`fault: ${kind} concerns answers, not notifications.`)
    }
    this.#armed.push(armed)
    return {
      get hits() {
        return armed.hits
      },
      remove: () => {
        this.#armed = this.#armed.filter((each) => each !== armed)
      },
    }
  }

  clear(): void {
    this.#armed = []
  }

  /** The fault for this answer, which counts as struck. The first rule that fits counts. */
  forAnswer(operation: Operation, path: string): Fault | undefined {
    return this.#strike(
      ({ fault, onNotification }) =>
        !onNotification &&
        isFaultOf(fault.kind, operation.v2 !== undefined) &&
        (fault.operation === undefined || selects(fault.operation, operation)) &&
        (fault.path === undefined || fitsPath(fault.path, path)),
    )
  }

  forNotification(eventType: string, isV2: boolean): Fault | undefined {
    return this.#strike(
      ({ fault, onNotification }) =>
        onNotification &&
        isFaultOf(fault.kind, isV2) &&
        (fault.event === undefined || fault.event === eventType),
    )
  }

  #strike(isMeant: (armed: ArmedFault) => boolean): Fault | undefined {
    // Every matching rule counts this request, so `after` is independent of other rules.
    const struck = this.#armed.filter(isMeant).filter((armed) => armed.isDue())
    const [first] = struck
    if (first) first.hits += 1
    return first?.fault
  }
}

class ArmedFault {
  readonly fault: Fault
  readonly onNotification: boolean
  hits = 0
  #spared = 0

  constructor(fault: Fault) {
    this.fault = fault
    const byDefault = isNotificationFault(fault.kind) || fault.event !== undefined
    this.onNotification = fault.on === undefined ? byDefault : fault.on === 'notification'
  }

  isDue(): boolean {
    if (this.#spared < (this.fault.after ?? 0)) {
      this.#spared += 1
      return false
    }
    return this.hits < (this.fault.times ?? 1)
  }
}

/** `error`, `hang` and the like, and what only an operation can say, are for answers. */
const canStrikeNotifications = (kind: FaultKind): boolean =>
  isNotificationFault(kind) ||
  isSignatureFault(kind) ||
  (isXmlFault(kind) && kind !== 'user-paying')

const fitsPath = (wanted: string | RegExp, path: string): boolean =>
  typeof wanted === 'string' ? wanted === path : path.search(wanted) >= 0

const checkKind = (kind: string): void => {
  if (isFaultKind(kind)) return
  throw new SimulatorError(`fault: there is no ${kind}. Known: ${FAULT_KINDS.join(', ')}.`)
}

/**
 * A fault for one call, out of its header: `X-Simulator-Fault: error; status=503; html`.
 */
export const readFaultHeader = (header: string | undefined): Fault | undefined => {
  if (header === undefined) return undefined
  const [kind = '', ...parameters] = header.split(';').map((part) => part.trim())
  checkKind(kind)
  const values = new Map(parameters.map((part): [string, string] => splitPair(part)))
  const number = (name: string) => {
    const text = values.get(name)
    return text === undefined ? undefined : Number(text)
  }
  return {
    kind: kind as FaultKind,
    status: number('status'),
    milliseconds: number('milliseconds'),
    code: values.get('code'),
    message: values.get('message'),
    html: values.has('html'),
    ...(values.has('carried-out') ? { carriedOut: values.get('carried-out') !== 'false' } : {}),
  }
}

const splitPair = (part: string): [string, string] => {
  const [name = '', ...value] = part.split('=')
  return [name, value.join('=')]
}
