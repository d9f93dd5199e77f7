import { parse, stringify } from '../base/json.js'

/**
 * Any store of texts: a KV namespace, Redis, a file. The client stores WeChat Pay's answer
 * unchanged, with the certificates still encrypted with the APIv3 key, so write access to the store
 * is not enough to forge one.
 *
 * ```ts
 * const cache: CertificateCache = {
 *   get: (key) => kv.get(key),
 *   set: (key, value) => kv.put(key, value),
 * }
 * ```
 */
export interface CertificateCache {
  get(key: string): Promise<string | null | undefined> | string | null | undefined
  set(key: string, value: string): unknown
}

export interface Cached {
  /** When it was downloaded; milliseconds since 1970. */
  readonly at: number
  readonly answer: unknown
}

/** In milliseconds. A cache that hangs must not delay every payment. */
const PATIENCE = 2000

export const readCached = async (
  cache: CertificateCache | undefined,
  key: string,
): Promise<Cached> => {
  const text = cache && (await inTime(Promise.resolve(cache.get(key))))
  const value = typeof text === 'string' ? parse(text) : undefined
  if (typeof value !== 'object' || value === null) return NOTHING
  const { at, answer } = value as Partial<Cached>
  return { at: typeof at === 'number' ? at : 0, answer }
}

const NOTHING: Cached = { at: 0, answer: undefined }

export const writeCached = async (
  cache: CertificateCache | undefined,
  key: string,
  answer: unknown,
  at: number,
): Promise<void> => {
  await cache?.set(key, stringify({ at, answer }) ?? '')
}

const inTime = async <T>(promise: Promise<T>): Promise<T> => {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_, reject) => {
    const error = new Error(`certificates.cache.get: no answer within ${PATIENCE} ms.`)
    timer = setTimeout(() => reject(error), PATIENCE)
  })
  try {
    return await Promise.race([promise, late])
  } finally {
    clearTimeout(timer)
  }
}
