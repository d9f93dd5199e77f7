// The package in programs that are CommonJS: as Jest loads it, and as `require` does.
import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { consumer } from './consumer.js'
import { bare } from './installed.js'
import { node } from './run.js'

/** Jest without configuration and without a transform of packages. */
const JEST = { jest: '30.5.2' }

/** A typical first test: an order, its payment, its notification, an error. */
const TEST = `
const { ApiError, createWechatPay, WechatPayError } = require('wechatpay-ky')
const { chain } = require('wechatpay-ky/chain')
const { jsapiPayment } = require('wechatpay-ky/invoke')
const { isPayment, notificationHandler } = require('wechatpay-ky/notifications')
const { prepayNative, queryOrderByOutTradeNo } = require('wechatpay-ky/pay/transactions')
const { createRefund } = require('wechatpay-ky/refund')
const { createSimulator } = require('wechatpay-ky/simulator')

let sim, wxpay, receive
beforeAll(async () => {
  sim = await createSimulator({ deliver: (request) => receive(request) })
  wxpay = createWechatPay({ ...sim.config })
})
afterAll(() => sim.close())

const order = (out_trade_no) => ({
  appid: 'wxd678efh567hg6787', mchid: wxpay.mchid, description: 'Coffee', out_trade_no,
  notify_url: 'https://shop.example/wechatpay', amount: { total: 100 },
})

test('takes a payment', async () => {
  const paid = []
  receive = notificationHandler(wxpay, (event) => {
    if (isPayment(event)) paid.push(event.resource.out_trade_no)
  })
  const { data } = await prepayNative(wxpay, { json: order('JEST0001') })
  expect(data.code_url).toMatch(/^weixin:/)
  expect((await jsapiPayment(wxpay, { appid: 'wx1', prepay_id: 'p1' })).signType).toBe('RSA')
  await sim.pay('JEST0001')
  expect(paid).toEqual(['JEST0001'])
  const query = { mchid: wxpay.mchid }
  const found = await queryOrderByOutTradeNo(wxpay, { out_trade_no: 'JEST0001', query })
  expect(found.data.trade_state).toBe('SUCCESS')
})

test('knows its errors, whichever entry point they come from', async () => {
  const json = { out_trade_no: 'NONE0001', out_refund_no: 'R1', amount: { refund: 1, total: 1, currency: 'CNY' } }
  const error = await createRefund(wxpay, { json }).catch((error) => error)
  expect(error).toBeInstanceOf(ApiError)
  expect(error).toBeInstanceOf(WechatPayError)
  const chained = await chain(wxpay).v3.refund.domestic.refunds.post({ json }).catch((error) => error)
  expect(chained).toBeInstanceOf(ApiError)
})
`

/** Nothing is set, neither in package.json nor for Node. */
export async function jestTakesIt() {
  const folder = await consumer('jest', {
    dependencies: JEST,
    packageJson: { type: 'commonjs', private: true },
  })
  writeFileSync(join(folder, 'pay.test.js'), TEST)
  await node(['node_modules/jest/bin/jest.js'], { cwd: folder, env: { NODE_OPTIONS: '' } })
  return `Jest ${JEST.jest}: a payment, its notification, errors of all entry points`
}

const CLASSES = `
const { ApiError, ConfigError, createWechatPay, VerificationError, WechatPayError } = require('wechatpay-ky')
const { chain } = require('wechatpay-ky/chain')
const { readNotification } = require('wechatpay-ky/notifications')
const wanted = []
const holds = (what, is) => { if (!is) wanted.push(what) }
const caught = (run) => { try { run() } catch (error) { return error } }
const key = require('node:crypto').generateKeyPairSync('rsa', { modulusLength: 2048 })
const config = {
  mchid: '1900000109', serialNo: 'AA', apiV3Key: 'a'.repeat(32), baseUrl: 'http://127.0.0.1:9',
  privateKey: key.privateKey.export({ type: 'pkcs8', format: 'pem' }),
  platformKeys: { PUB_KEY_ID_1: key.publicKey.export({ type: 'spki', format: 'pem' }) },
}
holds('ConfigError', caught(() => createWechatPay({ mchid: 'x' })) instanceof ConfigError)
holds('the chain', typeof chain(createWechatPay(config)).v3 === 'function' || typeof chain(createWechatPay(config)).v3 === 'object')
readNotification(createWechatPay(config), { headers: new Headers(), body: '{}' }).then(
  () => holds('a refusal', false),
  (error) => {
    holds('of notifications: ' + error, error instanceof VerificationError && error instanceof WechatPayError)
    process.stdout.write(JSON.stringify(wanted))
  },
)
`

/** One copy of the classes for all that was loaded by `require`. */
export async function oneSetOfClasses() {
  const folder = await bare()
  writeFileSync(join(folder, 'classes.cjs'), CLASSES)
  assert.deepEqual(JSON.parse(await node(['classes.cjs'], { cwd: folder })), [])
  // Neither ky nor jose is loaded from outside: nothing of them could be, where there is only require.
  const loaded = `require('wechatpay-ky'); require('wechatpay-ky/refund'); require('wechatpay-ky/simulator')
    const foreign = Object.keys(require.cache).filter((path) => !path.includes('wechatpay-ky/dist/cjs'))
    process.stdout.write(JSON.stringify(foreign))`
  writeFileSync(join(folder, 'loaded.cjs'), loaded)
  const foreign = JSON.parse(await node(['loaded.cjs'], { cwd: folder }))
  assert.deepEqual(
    foreign.filter((/** @type {string} */ path) => !path.endsWith('loaded.cjs')),
    [],
  )
  assert.equal(
    await node(['--no-experimental-require-module', 'classes.cjs'], { cwd: folder }),
    '[]',
  )
}
