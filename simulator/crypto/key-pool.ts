import { type KeyPair, makeRsaKey } from './rsa-key.js'

export type { KeyPair }

/** What a pooled key is for. Two purposes never share a key. */
export type Purpose = 'merchant' | 'platform' | `platform ${number}` | 'bank' | 'foreign'

export type KeySource = (purpose: Purpose) => Promise<KeyPair>

/** Makes each key when it is first asked for, and keeps it. */
export const createKeyPool = (): KeySource => {
  const pool = new Map<Purpose, Promise<KeyPair>>()
  return (purpose) => {
    const known = pool.get(purpose)
    if (known) return known
    const made = makeRsaKey()
    pool.set(purpose, made)
    return made
  }
}

let shared: KeySource | undefined

/**
 * The simulators of a process share their RSA keys, since making one costs 30 to 150 ms and a test
 * suite may start hundreds of simulators. They can still be told apart: serial numbers, IDs and
 * APIv3 keys are each simulator's own.
 */
export const sharedKeyPool = (): KeySource => {
  shared ??= createKeyPool()
  return shared
}
