import type { OperationDescriptor } from '../operation.js'

/**
 * Copies an object without its prototype: its own properties and those of its class, but nothing
 * that another library put on `Object.prototype`. There, `unsigned = true` would disable
 * verification for every operation, and `platformKeys` would configure every client that has none.
 */
export const own = <T extends object>(given: T): T => {
  const copy = Object.create(null) as T
  const prototype: unknown = Object.getPrototypeOf(given)
  if (prototype === null || prototype === Object.prototype) return Object.assign(copy, given)
  for (const level of levelsOf(given)) {
    for (const name of Object.getOwnPropertyNames(level)) {
      const key = name as keyof T
      if (name !== 'constructor') copy[key] = given[key]
    }
  }
  return copy
}

/** Returns the object and its classes, with the object last. */
const levelsOf = (given: object): object[] => {
  const levels: object[] = []
  let level: object | null = given
  while (level !== null && level !== Object.prototype) {
    levels.unshift(level)
    level = Object.getPrototypeOf(level) as object | null
  }
  return levels
}

const operations = /* @__PURE__ */ new WeakMap<OperationDescriptor, OperationDescriptor>()

/** The same for a descriptor, which is copied once for many calls. */
export const ownOperation = (operation: OperationDescriptor): OperationDescriptor => {
  const before = operations.get(operation)
  if (before) return before
  const { form, sensitive, json, dates, ...others } = own(operation)
  const copy = own({
    ...others,
    ...(form && { form: own(form) }),
    ...(sensitive && { sensitive: own(sensitive) }),
    ...(json && { json: own(json) }),
    ...(dates && { dates: own(dates) }),
  })
  operations.set(operation, copy)
  return copy
}
