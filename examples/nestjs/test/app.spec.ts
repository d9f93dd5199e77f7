import type { AddressInfo } from 'node:net'
import type { INestApplication } from '@nestjs/common'
import { Test } from '@nestjs/testing'
import { ApiError, createWechatPay, type WechatPay } from 'wechatpay-ky'
import { createSimulator, type Simulator } from 'wechatpay-ky/simulator'
import { AppModule } from '../src/app.module'
import { OrdersService } from '../src/orders.service'
import { WECHATPAY } from '../src/wechatpay'

let sim: Simulator
let wxpay: WechatPay
let app: INestApplication
let url: string

beforeAll(async () => {
  sim = await createSimulator()
  wxpay = createWechatPay({ ...sim.config })
  const testing = Test.createTestingModule({ imports: [AppModule] })
  const module = await testing.overrideProvider(WECHATPAY).useValue(wxpay).compile()
  app = module.createNestApplication({ rawBody: true, logger: false })
  await app.listen(0)
  url = `http://127.0.0.1:${(app.getHttpServer().address() as AddressInfo).port}`
  process.env.WECHATPAY_APPID = 'wxd678efh567hg6787'
  process.env.WECHATPAY_NOTIFY_URL = `${url}/wechatpay`
})
afterAll(async () => {
  await app.close()
  await sim.close()
})

const post = (path: string, body: string): Promise<Response> =>
  fetch(`${url}${path}`, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body })
const state = async (number: string): Promise<string> =>
  ((await (await fetch(`${url}/orders/${number}`)).json()) as { state: string }).state

test('an order is placed, and paid by its notification', async () => {
  const placed = await post('/orders', '{"total":100}')
  const { number, codeUrl } = (await placed.json()) as { number: string; codeUrl: string }
  expect(codeUrl).toMatch(/^weixin:/)
  expect(await state(number)).toBe('placed')
  sim.fault('duplicate')
  expect((await sim.pay(number)).state).toBe('accepted')
  expect(await state(number)).toBe('paid')
})

test('a forged notification is refused', async () => {
  expect((await post('/wechatpay', '{}')).status).toBe(401)
})

test('a notification whose bytes were changed is refused', async () => {
  const { number } = (await (await post('/orders', '{"total":100}')).json()) as { number: string }
  sim.fault('tampered-body', { on: 'notification' })
  expect((await sim.pay(number)).attempts[0]?.status).toBe(401)
  expect(await state(number)).toBe('placed')
})

test('what WeChat Pay refuses is an ApiError', async () => {
  sim.fault('error', { status: 400, code: 'PARAM_ERROR', message: 'no' })
  await expect(app.get(OrdersService).place(100)).rejects.toBeInstanceOf(ApiError)
})
