const { readFileSync } = require('node:fs')
const { createWechatPay, WechatPayError } = require('wechatpay-ky')
const { getTradeBill } = require('wechatpay-ky/bill')
const { billRows, downloadBill } = require('wechatpay-ky/bills')

const env = (name) => {
  const value = process.env[name]
  if (!value) throw new Error(`${name} is not set. The README of the examples says what it is.`)
  return value
}

const createClient = () =>
  createWechatPay({
    mchid: env('WECHATPAY_MCHID'),
    serialNo: env('WECHATPAY_SERIAL_NO'),
    privateKey: readFileSync(env('WECHATPAY_PRIVATE_KEY_FILE'), 'utf8'),
    platformKeys: {
      [env('WECHATPAY_PUBLIC_KEY_ID')]: readFileSync(env('WECHATPAY_PUBLIC_KEY_FILE'), 'utf8'),
    },
    baseUrl: process.env.WECHATPAY_BASE_URL,
  })

/** Bills are in yuan, as text: `12.30` is 1230 fen. */
const toFen = (yuan) => Math.round(Number(yuan) * 100)

const addUp = async (wxpay, day) => {
  const { data } = await getTradeBill(wxpay, { query: { bill_date: day, tar_type: 'GZIP' } })
  let payments = 0
  let fen = 0
  const rows = billRows(await downloadBill(wxpay, data))
  for await (const row of rows) {
    if (row.交易状态 !== 'SUCCESS') continue
    payments += 1
    fen += toFen(row.订单金额)
  }
  // The hash is verified only now; do not use any row before.
  return { payments, fen }
}

const main = async ([day]) => {
  if (!day) throw new Error('Which day? npm run bill -- 2026-03-05')
  const { payments, fen } = await addUp(createClient(), day)
  console.log(`${day}: ${payments} payments, ${(fen / 100).toFixed(2)} yuan`)
}

main(process.argv.slice(2)).catch((error) => {
  console.error(error instanceof WechatPayError ? `${error.name}: ${error.message}` : error)
  process.exitCode = 1
})
