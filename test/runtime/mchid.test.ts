import { createPublicKey, createVerify } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { chain } from '../../generated/chain/index.js'
import { prepayNative as prepayCombined } from '../../generated/combine-transactions/index.js'
import { prepayNative as prepayForSubMerchant } from '../../generated/pay/partner/index.js'
import {
  closeOrder,
  prepayNative,
  queryOrderByOutTradeNo,
} from '../../generated/pay/transactions/index.js'
import { createReturnOrder } from '../../generated/profitsharing/index.js'
import { createOrder } from '../../generated/v2/pay/index.js'
import { createWechatPay, type OperationDescriptor, RequestError } from '../../runtime/index.js'
import { rejection } from './helpers/errors.js'
import { MCHID, Platform } from './helpers/platform.js'

let platform: Platform
beforeAll(async () => {
  platform = await Platform.start()
})
afterAll(() => platform.close())

const order = {
  appid: 'wxd678efh567hg6787',
  description: 'Coffee',
  out_trade_no: 'T00001',
  notify_url: 'https://shop.example/wechatpay',
  amount: { total: 100 },
}
const sent = () => JSON.parse(platform.lastRequest.text) as Record<string, unknown>

describe('The merchant number of the client', () => {
  it('The client’s merchant number is filled into a body without it, before signing', async () => {
    platform.answers({ body: { code_url: 'weixin://' } })
    const json = Object.freeze({ ...order })
    await prepayNative(platform.client(), { json })
    expect(sent()).toEqual({ ...order, mchid: MCHID })
    expect(json).toEqual(order)
    const { signedMessage, authorization } = platform.lastRequest
    expect(signedMessage.endsWith(`\n${platform.lastRequest.text}\n`)).toBe(true)
    const isSigned = createVerify('RSA-SHA256')
      .update(signedMessage)
      .verify(createPublicKey(platform.merchant.publicPem), authorization.signature ?? '', 'base64')
    expect(isSigned).toBe(true)
  })

  it('The client’s merchant number is filled in next to encrypted fields', async () => {
    platform.answers({ body: { code_url: 'weixin://' } })
    const identity = { type: 'IDCARD', number: '11010119900307', name: '张三' } as const
    await prepayNative(platform.client(), { json: { ...order, payer: { identity } } })
    const { mchid, payer } = sent() as { mchid: string; payer: { identity: { name: string } } }
    expect(mchid).toBe(MCHID)
    expect(platform.decrypt(payer.identity.name)).toBe('张三')
  })

  it.each([
    ['a query that is left out', {}],
    ['an empty query', { query: {} }],
    ['a query that holds undefined', { query: { mchid: undefined as never } }],
    ['a query that has it already', { query: { mchid: MCHID } }],
  ])('The client’s merchant number is in the URL after %s', async (_, parts) => {
    platform.answers({ body: { out_trade_no: 'T00001' } })
    await queryOrderByOutTradeNo(platform.client(), { out_trade_no: 'T00001', ...parts })
    expect(platform.lastRequest.target).toBe(
      `/v3/pay/transactions/out-trade-no/T00001?mchid=${MCHID}`,
    )
  })

  it.each([
    ['a body that is left out', {}],
    ['an empty body', { json: {} }],
    ['a body that says itself what it is in JSON', { json: { toJSON: () => ({}) } as object }],
    ['a number', { json: { mchid: Number(MCHID) as never } }],
  ])('The body is only the client’s merchant number for %s', async (_, parts) => {
    platform.answers({ status: 204, body: '' })
    await closeOrder(platform.client(), { out_trade_no: 'T00001', ...parts })
    expect(sent()).toEqual({ mchid: MCHID })
  })

  it('A merchant number that the caller gave stays in its place', async () => {
    platform.answers({ body: { code_url: 'weixin://' } })
    await prepayNative(platform.client(), { json: { mchid: MCHID, ...order } })
    expect(Object.keys(sent())[0]).toBe('mchid')
  })

  it('The client’s merchant number is sp_mchid for a service provider, and combine_mchid for combined orders', async () => {
    platform.answers({ body: { code_url: 'weixin://' } })
    const { appid, ...others } = order
    await prepayForSubMerchant(platform.client(), {
      json: { ...others, sp_appid: appid, sub_mchid: '1900000110' },
    })
    expect(sent()).toMatchObject({ sp_mchid: MCHID, sub_mchid: '1900000110' })
    expect(sent()).not.toHaveProperty('mchid')
    const sub = { mchid: '1900000111', attach: 'a', out_trade_no: 'T00002', description: 'Tea' }
    await prepayCombined(platform.client(), {
      json: {
        combine_appid: appid,
        combine_out_trade_no: 'C00001',
        notify_url: order.notify_url,
        scene_info: { payer_client_ip: '14.23.150.211' },
        sub_orders: [{ ...sub, amount: { total_amount: 10, currency: 'CNY' } }],
      },
    })
    // A part of a combined order may be another merchant's.
    expect(sent()).toMatchObject({ combine_mchid: MCHID, sub_orders: [{ mchid: '1900000111' }] })
  })

  it('The client’s merchant number is filled in by the chain', async () => {
    platform.answers({ body: { out_trade_no: 'T00001' } }, { status: 204, body: '' })
    const wx = chain(platform.client())
    await wx.v3.pay.transactions.outTradeNo._out_trade_no_.get({ out_trade_no: 'T00001' })
    expect(platform.lastRequest.target).toContain(`?mchid=${MCHID}`)
    await wx
      .chain('v3/pay/transactions/out-trade-no/{out_trade_no}/close')
      .post(undefined, { out_trade_no: 'T00001' })
    expect(sent()).toEqual({ mchid: MCHID })
  })

  it('The client’s merchant number is not filled in if an operation takes any merchant’s number', async () => {
    platform.answers({ body: {} })
    const json = { out_order_no: 'P1', out_return_no: 'R1', amount: 1, description: '退' }
    await createReturnOrder(platform.client(), { json: { ...json, return_mchid: '86693852' } })
    expect(sent()).toEqual({ ...json, return_mchid: '86693852' })
  })

  it('A brand’s client fills in no merchant number', async () => {
    platform.answers({ body: {} })
    const operation: OperationDescriptor = {
      id: 'own',
      method: 'POST',
      path: '/brand/own',
      request: 'json',
      response: 'json',
      mchid: ['json.mchid'],
    }
    await platform.brand().call(operation, { json: { a: 1 } })
    expect(sent()).toEqual({ a: 1 })
  })

  it('A merchant number on Object.prototype is ignored', async () => {
    platform.answers({ body: { out_trade_no: 'T00001' } })
    Object.defineProperty(Object.prototype, 'mchid', { value: '1', configurable: true })
    try {
      await queryOrderByOutTradeNo(platform.client(), { out_trade_no: 'T00001', query: {} })
      expect(platform.lastRequest.target).toContain(`?mchid=${MCHID}`)
    } finally {
      Reflect.deleteProperty(Object.prototype, 'mchid')
    }
  })
})

describe('numbers of other merchants', () => {
  const client = () =>
    createWechatPay(platform.config({ v2: { key: 'v'.repeat(32), signType: 'MD5' } }))

  it.each([
    ['in a body', 'json.mchid', () => prepayNative(client(), { json: { ...order, mchid: '1' } })],
    [
      'in a query',
      'query.mchid',
      () =>
        queryOrderByOutTradeNo(client(), { out_trade_no: 'T1', query: { mchid: '1900000108' } }),
    ],
    [
      'that is empty',
      'json.mchid',
      () => closeOrder(client(), { out_trade_no: 'T1', json: { mchid: '' } }),
    ],
    [
      'that is null',
      'json.mchid',
      () => closeOrder(client(), { out_trade_no: 'T1', json: { mchid: null as never } }),
    ],
    [
      'in APIv2',
      'mch_id',
      () =>
        createOrder(client(), {
          xml: {
            appid: 'wx1',
            mch_id: '1900000108',
            body: 'Coffee',
            out_trade_no: 'T00001',
            total_fee: 1,
            spbill_create_ip: '14.23.150.211',
            notify_url: 'https://shop.example/v2',
            trade_type: 'NATIVE',
          },
        }),
    ],
  ])(
    'another merchant’s number in %s is refused before anything is sent, and the error names the field',
    async (_, field, call) => {
      platform.answers({})
      const error = await rejection(call())
      expect(error).toBeInstanceOf(RequestError)
      const { message, outcome } = error as RequestError
      expect(outcome).toBe('not-sent')
      expect(message).toContain(`: ${field}: expected ${MCHID}, the merchant`)
      expect(message).not.toContain('1900000108')
      expect(platform.requests).toHaveLength(0)
    },
  )
})
