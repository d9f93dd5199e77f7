// APIv2 on every platform: XML, MD5, and the merchant's certificate within TLS.
import { createWechatPay } from 'wechatpay-ky'
import { readNotification } from 'wechatpay-ky/v2/notifications'
import { createOrder, createRefund, queryOrder } from 'wechatpay-ky/v2/pay'
import { received, simulate } from './ask.js'
import { equal, matches, refused } from './expect.js'

const appid = 'wxd678efh567hg6787'
const order = (out_trade_no, notify_url) => ({
  appid,
  body: '一杯咖啡 & Kuchen',
  out_trade_no,
  total_fee: 100,
  spbill_create_ip: '123.12.12.123',
  notify_url,
  trade_type: 'NATIVE',
  product_id: 'P1',
})
const refund = {
  appid,
  out_trade_no: 'NONE',
  out_refund_no: 'R1',
  total_fee: 100,
  refund_fee: 100,
}

/** As the other checks; `certified` is a `fetch` with the merchant's certificate. */
export const v2Checks = {
  'APIv2: an order is signed with HMAC-SHA256, its answer verified': async (wxpay, { mailbox }) => {
    const { data } = await createOrder(wxpay, { xml: order('V00001', mailbox) })
    matches(data.code_url, /^weixin:/)
  },
  'APIv2: the same with MD5': async (_, { config, mailbox }) => {
    const wxpay = createWechatPay({ ...config, v2: { ...config.v2, signType: 'MD5' } })
    const { data } = await createOrder(wxpay, { xml: order('V00002', mailbox) })
    matches(data.code_url, /^weixin:/)
  },
  'APIv2: an answer that was tampered with is refused': async (wxpay) => {
    const headers = { 'X-Simulator-Fault': 'tampered-body' }
    const call = queryOrder(wxpay, { xml: { appid, out_trade_no: 'V00001' } }, { headers })
    await refused(call, { name: 'VerificationError', reason: 'bad-signature' })
  },
  'APIv2: a notification is read': async (wxpay, settings) => {
    await simulate(settings, 'pay', { out_trade_no: 'V00001' })
    const event = await readNotification(wxpay, await received(settings))
    equal(event.event_type, 'transaction.success')
    equal(event.resource.out_trade_no, 'V00001')
    equal(event.resource.total_fee, 100)
  },
  'APIv2: a refund presents the certificate of the merchant': async (_, { tls }, certified) => {
    const wxpay = createWechatPay({ ...tls.config, fetch: certified })
    // The order does not exist, which is all that the simulator has to say.
    await refused(createRefund(wxpay, { xml: refund }), {
      name: 'ApiError',
      code: 'ORDERNOTEXIST',
    })
  },
  'APIv2: a refund without a certificate is not sent': async (_, { tls }) => {
    const call = createRefund(createWechatPay(tls.config), { xml: refund })
    await refused(call, { name: 'ConfigError' })
  },
}
