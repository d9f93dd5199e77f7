import type { SimulatorKeys } from '../../../simulator/index.js'

/** The numbers that the pages write out, so that their blocks work as they stand. */
export const MCHID = '1900000109'
export const SERIAL_NO = '3775B6A45ACD588826D15E583A95F5DD27A1B1C5'
export const PUBLIC_KEY_ID = 'PUB_KEY_ID_0119000001092024'
export const PLATFORM_SERIAL = '5157F09EFDC096DE15EBE81A47057A7232F1B8E1'

const stored = new Map<string, string>()

/** Environment variables, and what edge workers get as their `env`. */
export const environment = (keys: SimulatorKeys) => {
  const texts = {
    MCHID,
    SERIAL_NO,
    PRIVATE_KEY: keys.privateKey,
    API_V3_KEY: keys.apiV3Key,
    API_V2_KEY: keys.apiV2Key ?? '',
    BRAND_SERIAL_NO: keys.brand?.serialNo ?? '',
    BRAND_PRIVATE_KEY: keys.brand?.privateKey ?? '',
    BRAND_API_V3_KEY: keys.brand?.apiV3Key ?? '',
    PUBLIC_KEY_ID,
    PUBLIC_KEY: keys.platform.find(({ id }) => id === PUBLIC_KEY_ID)?.pem ?? '',
  }
  // Like Cloudflare's KV. Not enumerable: it is no environment variable.
  const store = {
    get: async (key: string) => stored.get(key) ?? null,
    put: async (key: string, value: string) => void stored.set(key, value),
  }
  return Object.defineProperty(texts, 'CERTIFICATES', { value: store })
}
