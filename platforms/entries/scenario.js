// What has to work on every platform, the same text on each: against simulators in a Node process on
// this machine (counterpart.js), with nothing but the packed package, fetch and WebCrypto.
import { createWechatPay } from 'wechatpay-ky'
import { getTradeBill } from 'wechatpay-ky/bill'
import { billRows, downloadBill } from 'wechatpay-ky/bills'
import { chain } from 'wechatpay-ky/chain'
import { jsapiPayment } from 'wechatpay-ky/invoke'
import { queryBalance, uploadImage } from 'wechatpay-ky/merchant'
import { notificationHandler, readNotification } from 'wechatpay-ky/notifications'
import { prepayJsapi, queryOrderByOutTradeNo } from 'wechatpay-ky/pay/transactions'
import { createRefund } from 'wechatpay-ky/refund'
import { echoMessage } from 'wechatpay-ky/security'
import { received, simulate } from './ask.js'
import { equal, matches, refused } from './expect.js'
import { sm2Checks } from './scenario-sm2.js'
import { v2Checks } from './scenario-v2.js'

const mchid = '1900000109'
const query = { mchid }
const balance = { account_type: 'BASIC' }
const order = (out_trade_no, notify_url) => ({
  mchid,
  appid: 'wxd678efh567hg6787',
  description: '一杯咖啡',
  out_trade_no,
  notify_url,
  amount: { total: 100 },
  payer: { openid: 'oUpF8uMuAJO' },
})

const paid = async (wxpay, settings, number) => {
  await prepayJsapi(wxpay, { json: order(number, settings.mailbox) })
  await simulate(settings, 'pay', { out_trade_no: number })
}

const today = () => new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10)

/** Each takes a client and the settings that counterpart.js gave. */
const checks = {
  'a call is signed, its answer verified': async (wxpay, { mailbox }) => {
    const { data, status, requestId } = await prepayJsapi(wxpay, { json: order('T00001', mailbox) })
    equal(status, 200)
    matches(data.prepay_id, /^wx/)
    matches(requestId, /./)
  },
  'an answer that was tampered with is refused': async (wxpay) => {
    const headers = { 'X-Simulator-Fault': 'tampered-body' }
    const call = queryBalance(wxpay, balance, { headers })
    await refused(call, { name: 'VerificationError', reason: 'bad-signature' })
  },
  'an error of the platform has its code': async (wxpay) => {
    const call = queryOrderByOutTradeNo(wxpay, { out_trade_no: 'NONE', query })
    await refused(call, { name: 'ApiError', status: 404, code: 'ORDER_NOT_EXIST' })
  },
  'a notification is read': async (wxpay, settings) => {
    await paid(wxpay, settings, 'T00002')
    const event = await readNotification(wxpay, await received(settings))
    equal(event.event_type, 'TRANSACTION.SUCCESS')
    equal(event.resource.out_trade_no, 'T00002')
    equal(event.resource.amount.total, 100)
  },
  'a notification that was tampered with is refused': async (wxpay, settings) => {
    const request = await received(settings, (body) => body.replace('ciphertext":"', '$&A'))
    await refused(readNotification(wxpay, request), { reason: 'bad-signature' })
  },
  'a handler answers 204, and 401 to a forgery': async (wxpay, settings) => {
    const seen = []
    const handle = notificationHandler(wxpay, async ({ id }) => {
      seen.push(id)
    })
    equal((await handle(await received(settings))).status, 204)
    equal((await handle(await received(settings, (body) => `${body} `))).status, 401)
    equal(seen.length, 1)
  },
  'a refund goes out, and is answered': async (wxpay) => {
    const json = {
      out_trade_no: 'T00002',
      out_refund_no: 'R2',
      amount: { refund: 40, total: 100, currency: 'CNY' },
    }
    const { data } = await createRefund(wxpay, { json })
    equal(data.amount.refund, 40)
  },
  'a file is uploaded, as bytes, Blob and File': async (wxpay) => {
    const bytes = new Uint8Array(70_000).fill(7)
    const files = [
      { name: 'a.png', data: bytes },
      { name: 'b.png', data: new Blob([bytes]) },
      new File([bytes], '营业执照.png', { type: 'image/png' }),
    ]
    for (const file of files) {
      const { data } = await uploadImage(wxpay, { form: { file } })
      matches(data.media_id, /./)
    }
  },
  'a bill streams, is unzipped and matches its hash': async (wxpay) => {
    const { data } = await getTradeBill(wxpay, { query: { bill_date: today(), tar_type: 'GZIP' } })
    const rows = billRows(await downloadBill(wxpay, data))
    const orders = []
    for await (const row of rows) orders.push(row.商户订单号)
    equal(orders.includes('T00002'), true)
    matches(rows.totals.总交易单数, /^\d+$/)
  },
  'a bill that does not match its hash is refused at its end': async (wxpay) => {
    const { data } = await getTradeBill(wxpay, { query: { bill_date: today() } })
    const file = await downloadBill(wxpay, { ...data, hash_value: '0'.repeat(40) })
    await refused(new Response(file).text(), { name: 'VerificationError' })
  },
  'the chain calls the same operations': async (wxpay) => {
    const wx = chain(wxpay)
    const out_trade_no = 'T00002'
    const { data } = await wx.v3.pay.transactions.outTradeNo._out_trade_no_.get({
      out_trade_no,
      params: { mchid },
    })
    equal(data.out_trade_no, out_trade_no)
  },
  'sensitive fields travel encrypted, both ways': async (wxpay) => {
    const json = { echo_message: 'plain', encrypted_echo_message: '张三，13800138000' }
    const { data } = await echoMessage(wxpay, { json })
    equal(data.encrypted_echo_message, json.encrypted_echo_message)
  },
  'integers beyond 2^53 are not rounded': async (wxpay) => {
    const { data } = await queryBalance(wxpay, balance)
    equal(data.available_amount, 9_007_199_254_740_993n)
  },
  'a redirect is not followed': async (_, { config, elsewhere, mailbox }) => {
    const wxpay = createWechatPay({ ...config, baseUrl: elsewhere })
    const notFollowed = { name: 'ApiError', message: /^Redirect.* not followed/ }
    await refused(queryBalance(wxpay, balance), notFollowed)
    await refused(prepayJsapi(wxpay, { json: order('T00003', mailbox) }), notFollowed)
  },
  'a failure is tried again, signed anew': async (wxpay, settings) => {
    await simulate(settings, 'fault', { kind: 'error', status: 503, html: true, times: 2 })
    await simulate(settings, 'fault', { kind: 'reset', times: 1, after: 2 })
    const quick = { retry: { limit: 3, delay: () => 1 } }
    equal((await queryBalance(wxpay, balance, quick)).status, 200)
  },
  'a call that takes too long ends with a TimeoutError': async (wxpay) => {
    const options = { timeout: 150, retry: 0, headers: { 'X-Simulator-Fault': 'hang' } }
    await refused(queryBalance(wxpay, balance, options), { name: 'TimeoutError' })
  },
  'a call that its caller gives up ends at once': async (wxpay) => {
    const signal = AbortSignal.timeout(50)
    const options = { signal, headers: { 'X-Simulator-Fault': 'hang' } }
    await refused(queryBalance(wxpay, balance, options), { name: 'TimeoutError' })
    equal(signal.aborted, true)
  },
  'a payment is invoked': async (wxpay) => {
    const { paySign } = await jsapiPayment(wxpay, { appid: 'wx1', prepay_id: 'wx2' })
    matches(paySign, /^[\w+/]{342}==$/)
  },
  'platform certificates are downloaded and verify': async (_, { certificateConfig }) => {
    const wxpay = createWechatPay({ ...certificateConfig, certificates: 'auto' })
    const calls = [queryBalance(wxpay, balance), queryBalance(wxpay, balance)]
    for (const { status } of await Promise.all(calls)) equal(status, 200)
  },
  ...sm2Checks,
  ...v2Checks,
}

/**
 * @param {{ config: object, certificateConfig: object, mailbox: string }} settings
 * @param {typeof fetch} certified With the merchant's certificate.
 * @returns {Promise<{ passed: number, failed: { name: string, why: string }[] }>}
 */
export async function scenario(settings, certified) {
  const wxpay = createWechatPay(settings.config)
  const failed = []
  for (const [name, check] of Object.entries(checks)) {
    try {
      await check(wxpay, settings, certified)
    } catch (error) {
      failed.push({ name, why: String(error?.stack ?? error) })
    }
  }
  return { passed: Object.keys(checks).length - failed.length, failed }
}
