import { isRecord } from './json.js'

interface Step {
  readonly key: string
  readonly isList: boolean
}

/** `ubo_list[].name` → ubo_list (a list), name. */
const stepsOf = (path: string): Step[] =>
  path.split('.').map((part) => ({
    key: part.replace(/\[\]$/, ''),
    isList: part.endsWith('[]'),
  }))

/**
 * A copy in which the texts at this path are replaced. `replace` gets the JSON pointer. Absent and
 * empty values stay, because they are not encrypted.
 */
export const replaceAt = (
  value: unknown,
  path: string,
  replace: (text: string, pointer: string) => unknown,
): unknown => replaceSteps(value, stepsOf(path), replace, '')

const replaceSteps = (
  value: unknown,
  [step, ...rest]: readonly Step[],
  replace: (text: string, pointer: string) => unknown,
  pointer: string,
): unknown => {
  if (!step) return typeof value === 'string' && value !== '' ? replace(value, pointer) : value
  if (!isRecord(value) || !Object.hasOwn(value, step.key)) return value
  const held = value[step.key]
  const below = `${pointer}/${step.key}`
  const replaced =
    step.isList && Array.isArray(held)
      ? held.map((item, index) => replaceSteps(item, rest, replace, `${below}/${index}`))
      : replaceSteps(held, rest, replace, below)
  return { ...value, [step.key]: replaced }
}
