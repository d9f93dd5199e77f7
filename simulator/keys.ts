import type { Brand, BrandKeys } from './identity/brand.js'
import type { Merchant, MerchantOptions } from './identity/merchant.js'
import { keyText, type Platform } from './identity/platform.js'
import type { SimulatorKeys, SimulatorOptions } from './options.js'

export const exportKeys = (
  merchant: Merchant,
  brand: Brand | undefined,
  platform: Platform,
): SimulatorKeys => ({
  ...(merchant.algorithm === 'SM2' && { algorithm: 'SM2' as const }),
  mchid: merchant.mchid,
  serialNo: merchant.serialNo,
  privateKey: merchant.privateKey,
  certificate: merchant.certificate,
  apiV3Key: merchant.apiV3Key,
  apiV2Key: merchant.apiV2Key,
  workwxSecret: merchant.workwxSecret,
  ...(brand && { brand: brandKeys(brand) }),
  platform: platform.keys.map(keyText),
})

const brandKeys = ({ publicKey: _, ...brand }: Brand): BrandKeys => brand

/** The merchant of the options, or of the kept keys if the options name none. */
export const merchantOptions = ({ keys, ...options }: SimulatorOptions): MerchantOptions => {
  if (!keys) return options
  return {
    algorithm: options.algorithm ?? keys.algorithm,
    mchid: options.mchid ?? keys.mchid,
    serialNo: options.serialNo ?? keys.serialNo,
    privateKey: options.privateKey ?? keys.privateKey,
    certificate: options.certificate ?? (keys.certificate || undefined),
    apiV3Key: options.apiV3Key ?? keys.apiV3Key,
    apiV2Key: options.apiV2Key ?? keys.apiV2Key,
    workwxSecret: options.workwxSecret ?? keys.workwxSecret,
  }
}
