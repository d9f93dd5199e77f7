import type { Operation } from '../../generator/model/types.js'
import { SimulatorError } from '../error.js'
import { selects } from '../selector.js'
import { checkFault, checkKind, unknownName } from './check-fault.js'
import {
  type Fault,
  type FaultHandle,
  type FaultKind,
  type FaultRule,
  isFaultOf,
  isNotificationFault,
  isSignatureFault,
  isXmlFault,
} from './fault.js'

/** The faults that were asked for and have not struck yet. */
export class FaultRules {
  #armed: ArmedFault[] = []

  add(kind: FaultKind, rule: FaultRule): FaultHandle {
    checkFault(kind, rule)
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

/** The values of a fault that its header may give. */
const IN_HEADER = ['status', 'milliseconds', 'code', 'message', 'html', 'carried-out']

/**
 * A fault for one call, out of its header: `X-Simulator-Fault: error; status=503; html`.
 */
export const readFaultHeader = (header: string | undefined): Fault | undefined => {
  if (header === undefined) return undefined
  const [kind = '', ...parameters] = header.split(';').map((part) => part.trim())
  checkKind(kind)
  const values = new Map(
    parameters.map((part): [string, string] => splitPair(part)).filter(([name]) => name !== ''),
  )
  for (const name of values.keys()) {
    if (!IN_HEADER.includes(name)) throw unknownName(name, IN_HEADER)
  }
  const number = (name: string) => {
    const text = values.get(name)
    if (text === undefined) return undefined
    return /^\d+$/.test(text) ? Number(text) : text
  }
  const rule = {
    status: number('status'),
    milliseconds: number('milliseconds'),
    code: values.get('code'),
    message: values.get('message'),
    html: values.has('html'),
    ...(values.has('carried-out') ? { carriedOut: values.get('carried-out') !== 'false' } : {}),
  } as FaultRule
  checkFault(kind, rule)
  return { ...rule, kind }
}

const splitPair = (part: string): [string, string] => {
  const [name = '', ...value] = part.split('=')
  return [name, value.join('=')]
}
