import { isDate } from '../base/beijing-time.js'

/** Changes the string at one place of a value. */
export type Change = (text: string) => Promise<string>

/** Changes what stands at one place of a value, whatever it is. */
export type ValueChange = (value: unknown) => unknown

/** For what stands at a place and does not fit the path, or is no string: the error to throw, or
 * nothing to let it be. */
export type Misfit = (expected: string, value: unknown) => Error | undefined

interface Step {
  readonly key: string
  readonly isArray: boolean
}

/** `ubo_list[].name` → ubo_list (array), name. */
const stepsOf = (path: string): readonly Step[] => {
  const steps = known.get(path) ?? readSteps(path)
  known.set(path, steps)
  return steps
}

// As many as the operations that are called have sensitive fields.
const known = /* @__PURE__ */ new Map<string, readonly Step[]>()

const readSteps = (path: string): Step[] =>
  path.split('.').map((part) => ({
    key: part.replace(/\[\]$/, ''),
    isArray: part.endsWith('[]'),
  }))

/**
 * A copy of the value in which the strings at this path are changed. Copied is only what lies on
 * the way; the value given stays as it is. What is absent stays absent, an empty string stays
 * empty: neither travels encrypted.
 */
export const changeAt = (
  value: unknown,
  path: string,
  change: Change,
  misfit: Misfit,
): Promise<unknown> =>
  changeSteps(
    value,
    stepsOf(path),
    (leaf) => (typeof leaf === 'string' ? change(leaf) : letBe(leaf, misfit('a string', leaf))),
    misfit,
  )

/** The same for values of any type. What does not fit the path stays as it is. */
export const changeValueAt = (
  value: unknown,
  path: string,
  change: ValueChange,
): Promise<unknown> => changeSteps(value, stepsOf(path), change, () => undefined)

const changeSteps = async (
  given: unknown,
  steps: readonly Step[],
  change: ValueChange,
  misfit: Misfit,
): Promise<unknown> => {
  const value = asJson(given)
  const [step, ...rest] = steps
  if (!step) return value === undefined || value === '' ? value : change(value)
  if (value === undefined || value === null) return value
  if (typeof value !== 'object' || Array.isArray(value)) {
    return letBe(value, misfit('an object around it', value))
  }
  if (!Object.hasOwn(value, step.key)) return value
  const held: unknown = (value as Record<string, unknown>)[step.key]
  const changed = await (step.isArray
    ? changeItems(held, rest, change, misfit)
    : changeSteps(held, rest, change, misfit))
  return changed === held ? value : { ...value, [step.key]: changed }
}

/** An object may say by itself what it is in JSON, and hold the field only there. A Date is written
 * by this client. */
export const asJson = (value: unknown): unknown =>
  typeof value === 'object' &&
  value !== null &&
  'toJSON' in value &&
  typeof value.toJSON === 'function' &&
  !isDate(value)
    ? value.toJSON()
    : value

const changeItems = async (
  items: unknown,
  rest: readonly Step[],
  change: ValueChange,
  misfit: Misfit,
): Promise<unknown> => {
  if (items === undefined || items === null) return items
  // Left alone, a single object in place of a list would go out in plain text.
  if (!Array.isArray(items)) return letBe(items, misfit('a list', items))
  return Promise.all(items.map((item: unknown) => changeSteps(item, rest, change, misfit)))
}

const letBe = (value: unknown, error: Error | undefined): unknown => {
  if (error) throw error
  return value
}
