import type { OperationDescriptor } from '../operation.js'

/**
 * A copy without a prototype: what an object says itself, or its class, and nothing that another
 * library has put on `Object.prototype`. There `unsigned = true` would switch the verification off
 * for every operation, and `platformKeys` would be configured for every client that has none.
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

/** The object and its classes, the object last. */
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

/** The same for a descriptor, which is used for many calls: one copy of it. */
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
