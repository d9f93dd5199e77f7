// What `wechatpay-ky` is for the blocks of pages: the same, but that a client that is given no
// baseUrl goes to the page's simulator in place of WeChat Pay.
import {
  type BrandConfig,
  createWechatPay as create,
  type WechatPayConfig,
} from '../../../runtime/index.js'
import { ownSimulator } from './stage.js'

export * from '../../../runtime/index.js'

export const createWechatPay = (config: WechatPayConfig | BrandConfig) => {
  if (config.baseUrl !== undefined) return create(config)
  const { url, clock } = ownSimulator()
  return create({ baseUrl: url, clock: () => clock.now(), ...config })
}
