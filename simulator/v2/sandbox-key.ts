import { createHash } from 'node:crypto'

/**
 * The key of the sandbox (沙箱密钥) that `getSignKey` returns. It is derived from the merchant, so it
 * is not stored.
 */
export const sandboxKey = (apiV2Key: string): string =>
  createHash('md5').update(`sandbox ${apiV2Key}`).digest('hex')
