// As much of an assertion library as the scenario needs: `node:assert` is not on every platform.

export const equal = (actual, expected) => {
  if (!Object.is(actual, expected)) throw new Error(`expected ${expected}, got ${actual}`)
}

export const matches = (actual, pattern) => {
  if (typeof actual !== 'string' || !pattern.test(actual)) {
    throw new Error(`expected text like ${pattern}, got ${actual}`)
  }
}

/** The promise has to fail, with an error that has these properties, or properties like these. */
export const refused = async (promise, expected) => {
  const error = await promise.then(
    () => undefined,
    (reason) => reason,
  )
  if (error === undefined) throw new Error('expected an error, there was none')
  for (const [name, value] of Object.entries(expected)) {
    if (value instanceof RegExp ? value.test(error[name]) : error[name] === value) continue
    throw new Error(`expected ${name} ${value}, got ${error[name]}`, { cause: error })
  }
}
