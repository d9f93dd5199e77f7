import { SimulatorError } from '../error.js'
import { FAULT_KINDS, type FaultKind, type FaultRule, isFaultKind } from './fault.js'

/** What a value of a fault has to be, and how to say it. */
interface Expected {
  readonly words: string
  readonly fits: (value: unknown) => boolean
}

const isAtLeast = (least: number, value: unknown): boolean =>
  typeof value === 'number' && value >= least

const text: Expected = { words: 'a text', fits: (value) => typeof value === 'string' }
const flag: Expected = { words: 'true or false', fits: (value) => typeof value === 'boolean' }

/** A misspelt name or a text in place of a number would otherwise be a fault that never strikes. */
const EXPECTED: Readonly<Record<keyof FaultRule, Expected>> = {
  times: {
    words: 'a whole number from 1, or Infinity',
    fits: (value) => isAtLeast(1, value) && (Number.isInteger(value) || value === Infinity),
  },
  after: {
    words: 'a whole number from 0',
    fits: (value) => isAtLeast(0, value) && Number.isInteger(value),
  },
  operation: {
    words: 'a generated function, or the path or ID of an operation',
    fits: (value) => typeof value === 'string' || (value instanceof Object && 'operation' in value),
  },
  path: {
    words: 'a text or a regular expression',
    fits: (value) => typeof value === 'string' || value instanceof RegExp,
  },
  on: {
    words: '"answer" or "notification"',
    fits: (value) => value === 'answer' || value === 'notification',
  },
  event: text,
  status: {
    words: 'a status from 200 to 599',
    fits: (value) => isAtLeast(200, value) && Number.isInteger(value) && Number(value) <= 599,
  },
  code: text,
  message: text,
  html: flag,
  milliseconds: {
    words: 'a number of milliseconds from 0',
    fits: (value) => isAtLeast(0, value) && Number.isFinite(value),
  },
  carriedOut: flag,
}

/** Throws a `SimulatorError` for a kind, a name or a value that no fault has. */
export const checkFault = (kind: string, rule: FaultRule): void => {
  checkKind(kind)
  for (const [name, value] of Object.entries(rule)) {
    const expected = isRuleName(name) ? EXPECTED[name] : undefined
    if (!expected) throw unknownName(name, Object.keys(EXPECTED))
    if (value !== undefined && !expected.fits(value)) {
      throw new SimulatorError(`fault: ${name} must be ${expected.words}, not ${shown(value)}.`)
    }
  }
}

export const checkKind: (kind: string) => asserts kind is FaultKind = (kind) => {
  if (isFaultKind(kind)) return
  throw new SimulatorError(`fault: there is no ${kind}. Known: ${FAULT_KINDS.join(', ')}.`)
}

export const unknownName = (name: string, known: readonly string[]): SimulatorError =>
  new SimulatorError(`fault: there is no ${name}. Take one of ${known.join(', ')}.`)

const isRuleName = (name: string): name is keyof FaultRule => Object.hasOwn(EXPECTED, name)

/** JSON would show NaN as null. */
const shown = (value: unknown): string =>
  typeof value === 'number' ? String(value) : JSON.stringify(value)
