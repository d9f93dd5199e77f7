import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { queryOrderByOutTradeNo } from '../../../generated/pay/transactions/index.js'
import { createRefund as createRefundV3 } from '../../../generated/refund/index.js'
import {
  createOrder,
  createRefund,
  queryOrder,
  queryRefund,
} from '../../../generated/v2/pay/index.js'
import { ConfigError, createWechatPay, type WechatPay } from '../../../runtime/index.js'
import { createSimulator, type Simulator } from '../../../simulator/index.js'

/** A merchant who has APIv2, APIv3, or both. */

let sim: Simulator
beforeEach(async () => {
  sim = await createSimulator()
})
afterEach(() => sim.close())

const appid = 'wxd678efh567hg6787'
const order = {
  ...{ appid, body: 'b', out_trade_no: 'T00001', total_fee: 100, spbill_create_ip: '127.0.0.1' },
  ...{ notify_url: 'https://merchant.example/', trade_type: 'APP' as const },
}
const queryV2 = (wxpay: WechatPay) => queryOrder(wxpay, { xml: { appid, out_trade_no: 'T00001' } })
const queryV3 = (wxpay: WechatPay) =>
  queryOrderByOutTradeNo(wxpay, { out_trade_no: 'T00001', query: { mchid: sim.config.mchid } })
const refundV3 = (wxpay: WechatPay) =>
  createRefundV3(wxpay, {
    json: {
      ...{ out_trade_no: 'T00001', out_refund_no: 'R1' },
      amount: { refund: 30, total: 100, currency: 'CNY' },
    },
  })

describe('clients', () => {
  it('A client with both APIs sees one order in both, and can refund it in either', async () => {
    const both = createWechatPay(sim.config)
    await createOrder(both, { xml: order })
    await sim.pay('T00001')
    const [v2, v3] = [(await queryV2(both)).data, (await queryV3(both)).data]
    expect([v2.trade_state, v3.trade_state]).toEqual(['SUCCESS', 'SUCCESS'])
    expect(v3.transaction_id).toBe(v2.transaction_id)
    await refundV3(both)
    const { data } = await queryRefund(both, { xml: { appid, out_refund_no: 'R1' } })
    expect(data.refunds).toMatchObject([{ out_refund_no: 'R1', refund_fee: 30 }])
  })

  it('A client with only APIv2 refuses APIv3 before anything is sent', async () => {
    const { mchid, v2, baseUrl } = sim.config
    const wxpay = createWechatPay({ mchid, v2, baseUrl })
    await createOrder(wxpay, { xml: order })
    expect((await queryV2(wxpay)).data.trade_state).toBe('NOTPAY')
    const before = sim.requests.length
    await expect(queryV3(wxpay)).rejects.toThrow(ConfigError)
    expect(sim.requests).toHaveLength(before)
  })

  it('A client with only APIv3 refuses APIv2 before anything is sent', async () => {
    const { v2: _, ...config } = sim.config
    const wxpay = createWechatPay(config)
    await expect(queryV3(wxpay)).rejects.toMatchObject({ code: 'ORDER_NOT_EXIST' })
    const before = sim.requests.length
    await expect(queryV2(wxpay)).rejects.toThrow('Add v2: { key }')
    expect(sim.requests).toHaveLength(before)
  })

  it('A client tells a custom fetch which calls need the certificate', async () => {
    const wanted: string[] = []
    const wxpay = createWechatPay({
      ...sim.config,
      fetch: (url, init) => {
        if ('clientCertificate' in init) wanted.push(new URL(url).pathname)
        return fetch(url, init)
      },
    })
    await createOrder(wxpay, { xml: order })
    await sim.pay('T00001')
    await queryV3(wxpay)
    const refund = {
      appid,
      out_trade_no: 'T00001',
      out_refund_no: 'R2',
      total_fee: 100,
      refund_fee: 1,
    }
    await createRefund(wxpay, { xml: refund })
    expect(wanted).toEqual(['/secapi/pay/refund'])
  })
})
