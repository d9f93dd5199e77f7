import { createWechatPay } from 'wechatpay-ky'
import { readConfig, SetupError } from './config.js'
import { openDatabase } from './db/open.js'
import type { Shop } from './shop.js'

/**
 * Starts the shop with the settings of the environment. A fault at start is reported in one line.
 */
export const openShop = async (): Promise<{ shop: Shop; close: () => Promise<void> }> => {
  try {
    const config = readConfig(process.env)
    const wxpay = createWechatPay(config.wechatpay)
    const log = (line: string) => console.log(line)
    const { db, close } = await openDatabase(config, log)
    return { shop: { config, db, wxpay, log }, close }
  } catch (error) {
    const isKnown = error instanceof SetupError || (error as Error).name === 'ConfigError'
    if (!isKnown) throw error
    console.error((error as Error).message)
    process.exit(1)
  }
}
