import { inspect } from 'node:util'

/** What a call rejects with; fails if it resolves. */
export const rejection = async (promise: Promise<unknown>): Promise<unknown> => {
  try {
    await promise
  } catch (error) {
    return error
  }
  throw new Error('Expected a rejection, but the promise resolved.')
}

/** What a function throws; fails if it returns. */
export const thrown = (action: () => unknown): unknown => {
  try {
    action()
  } catch (error) {
    return error
  }
  throw new Error('Expected an error, but none was thrown.')
}

/** Everything that printing a value could possibly show. */
export const everythingIn = (value: unknown): string =>
  [
    inspect(value, {
      depth: Number.POSITIVE_INFINITY,
      showHidden: true,
      maxStringLength: null,
      maxArrayLength: null,
      getters: true,
    }),
    JSON.stringify(value, (_, part: unknown) => (typeof part === 'bigint' ? String(part) : part)),
    String(value),
  ].join('\n')
