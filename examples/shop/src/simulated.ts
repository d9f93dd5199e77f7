import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createSimulator, SimulatorError } from 'wechatpay-ky/simulator'

// `npm start`: the shop and its WeChat Pay on this machine. Its keys last as long as it runs.
const folder = join(process.env['DATA_FOLDER'] ?? 'data', '..', '.simulator')
const sim = await createSimulator({ port: Number(process.env['SIMULATOR_PORT'] ?? 8030) }).catch(
  (error: unknown) => {
    if (!(error instanceof SimulatorError)) throw error
    console.error(`${error.message} Take another with SIMULATOR_PORT.`)
    process.exit(1)
  },
)
const { config } = sim
const [[id, pem] = ['', '']] = Object.entries(config.platformKeys)
const file = (name: string, text: string): string => {
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, name), text, { mode: 0o600 })
  return join(folder, name)
}
Object.assign(process.env, {
  WECHATPAY_APPID: process.env['WECHATPAY_APPID'] ?? 'wxd678efh567hg6787',
  WECHATPAY_MCHID: config.mchid,
  WECHATPAY_SERIAL_NO: config.serialNo,
  WECHATPAY_PRIVATE_KEY_FILE: file('apiclient_key.pem', config.privateKey),
  WECHATPAY_API_V3_KEY: config.apiV3Key,
  WECHATPAY_PUBLIC_KEY_ID: id,
  WECHATPAY_PUBLIC_KEY_FILE: file('pub_key.pem', pem),
  WECHATPAY_BASE_URL: sim.url,
  ADMIN_PASSWORD: process.env['ADMIN_PASSWORD'] ?? 'admin',
})
console.log(`You are the customer at ${sim.url}/ (the administrator of the shop: admin, admin)`)
await import('./main.js')
