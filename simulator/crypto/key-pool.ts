import { generateKeyPairSync } from 'node:crypto'
import type { Algorithm } from './algorithm.js'
import { type KeyPair, makeRsaKey } from './rsa-key.js'
import { makeSm2Key } from './sm2.js'

export type { KeyPair }

/** The purpose of a pooled key. Two purposes never share a key. */
export type Purpose = 'merchant' | 'platform' | `platform ${number}` | 'bank' | 'foreign'

export interface KeySource {
  (purpose: Purpose): Promise<KeyPair>
  /** A brand's key, of RSA always. Made without a promise, because `sim.brand` is a property, and only
   * when it is first asked for, because few programs do. */
  readonly brand: () => KeyPair
}

/** Makes each key when it is first asked for, and keeps it. */
export const createKeyPool = (algorithm: Algorithm = 'RSA'): KeySource => {
  const pool = new Map<Purpose, Promise<KeyPair>>()
  let brandKey: KeyPair | undefined
  const brand = (): KeyPair => {
    brandKey ??= generateKeyPairSync('rsa', { modulusLength: 2048 })
    return brandKey
  }
  const source = (purpose: Purpose): Promise<KeyPair> => {
    const known = pool.get(purpose)
    if (known) return known
    // Only APIv2, which has no 国密, encrypts bank cards.
    const made = algorithm === 'SM2' && purpose !== 'bank' ? madeSm2Key() : makeRsaKey()
    pool.set(purpose, made)
    return made
  }
  return Object.assign(source, { brand })
}

const madeSm2Key = async (): Promise<KeyPair> => makeSm2Key()

const shared: Partial<Record<Algorithm, KeySource>> = {}

/**
 * The simulators of a process share their keys, because making an RSA key costs 30 to 150 ms and a
 * test suite may start hundreds of simulators. Serial numbers, IDs and APIv3 keys still differ for
 * each simulator.
 */
export const sharedKeyPool = (algorithm: Algorithm = 'RSA'): KeySource => {
  const pool = shared[algorithm] ?? createKeyPool(algorithm)
  shared[algorithm] = pool
  return pool
}
