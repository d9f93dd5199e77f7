import type { OperationDescriptor } from '../operation.js'

/**
 * Copies an object without its prototype: its own properties and those of its class, but nothing
 * that another library put on `Object.prototype`. There, `unsigned = true` would disable
 * verification for every operation, and `platformKeys` would configure every client that has none.
 *
 * The methods of a class are not enumerable in the copy, as they are not in the object: a
 * configuration may have them, and they are no parts of a request.
 */
export const own = <T extends object>(given: T): T => {
  const copy = Object.create(null) as T
  const prototype = Object.getPrototypeOf(given) as object | null
  if (prototype === null || isRoot(prototype)) return Object.assign(copy, given)
  for (const level of levelsOf(given)) {
    for (const name of Object.getOwnPropertyNames(level)) {
      if (name === 'constructor') continue
      const value = given[name as keyof T]
      const enumerable = level === given || typeof value !== 'function'
      Object.defineProperty(copy, name, { value, enumerable, configurable: true, writable: true })
    }
  }
  return copy
}

/**
 * Whether this is the `Object.prototype` of any realm: tests and `node:vm` have one of their own.
 * `Object.create(null)` has no prototype either, but nothing of this name.
 */
const isRoot = (level: object): boolean =>
  Object.getPrototypeOf(level) === null && Object.hasOwn(level, 'isPrototypeOf')

/** Returns the object and its classes, with the object last. */
const levelsOf = (given: object): object[] => {
  const levels: object[] = []
  let level: object | null = given
  while (level !== null && !isRoot(level)) {
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
