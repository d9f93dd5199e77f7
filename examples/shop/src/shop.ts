import type { WechatPay } from 'wechatpay-ky'
import type { ShopConfig } from './config.js'
import type { Database } from './db/open.js'

/** The shared dependencies of the shop's parts. */
export interface Shop {
  readonly config: ShopConfig
  readonly db: Database
  readonly wxpay: WechatPay
  readonly log: (line: string) => void
}

/** When the job asks about something that was heard of just now. */
export const nextCheck = ({ config }: Shop): Date => new Date(Date.now() + config.settleAfter)

/** Our number of an order or a refund: never used twice, 6 to 32 characters. */
export const newNumber = (letter: string): string =>
  `${letter}${Date.now()}${crypto.randomUUID().replaceAll('-', '').slice(0, 10)}`
