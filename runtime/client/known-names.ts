import { suggestion } from '../base/suggest.js'
import { ConfigError } from '../errors/config-error.js'

/** Throws `ConfigError` for a name that is not an option; `place` is the option that holds them. */
export const refuseUnknown = (
  given: object,
  known: Readonly<Record<string, true>>,
  place?: string,
): void => {
  for (const key of Object.keys(given)) {
    if (Object.hasOwn(known, key)) continue
    const names = place === undefined ? 'One of the names' : `One of the names in ${place}`
    const name = place === undefined ? key : `${place}.${key}`
    // Name and value may be swapped, so do not print a name that could be a key.
    const shown = /^\w{1,24}$/.test(key) ? name : names
    throw new ConfigError(`${shown}: no such option.${suggestion(key, Object.keys(known))}`)
  }
}
