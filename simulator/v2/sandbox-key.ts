import { createHash } from 'node:crypto'

/** The key of the sandbox (沙箱密钥), which `getSignKey` gives. Always the same for a merchant, so that
 * nothing has to be kept. */
export const sandboxKey = (apiV2Key: string): string =>
  createHash('md5').update(`sandbox ${apiV2Key}`).digest('hex')
