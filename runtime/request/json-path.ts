import { isDate } from '../base/beijing-time.js'

/** Changes the string at one place of a value. */
export type Change = (text: string) => Promise<string>

/** Changes what stands at one place of a value, whatever it is. */
export type ValueChange = (value: unknown) => unknown

/**
 * Called for a value that does not match the path or is not a string. Returns the error to throw,
 * or nothing to skip the value.
 */
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

// The cache has as many entries as the called operations have sensitive fields.
const known = /* @__PURE__ */ new Map<string, readonly Step[]>()

const readSteps = (path: string): Step[] =>
  path.split('.').map((part) => ({
    key: part.replace(/\[\]$/, ''),
    isArray: part.endsWith('[]'),
  }))

/**
 * Returns a copy of the value with changed strings at this path. Only the objects on the path are
 * copied; the given value is not changed. Absent values and empty strings stay, because they are
 * not encrypted.
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

/** The same for values of any type. Values that do not match the path stay unchanged. */
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

/** An object may have a toJSON, and only its result may have the field. A Date is written
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
  // Otherwise a single object in place of a list would be sent in plain text.
  if (!Array.isArray(items)) return letBe(items, misfit('a list', items))
  return Promise.all(items.map((item: unknown) => changeSteps(item, rest, change, misfit)))
}

const letBe = (value: unknown, error: Error | undefined): unknown => {
  if (error) throw error
  return value
}
