/** Bodies of the requests that tests send again and again. */

export const order = (mchid: string, number: string, more: Record<string, unknown> = {}) => ({
  appid: 'wxd678efh567hg6787',
  mchid,
  description: '一件商品',
  out_trade_no: number,
  notify_url: 'https://merchant.example/notify',
  amount: { total: 100 },
  payer: { openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o' },
  ...more,
})

export const refund = (number: string, outTradeNo: string, amount: number, total = 100) => ({
  out_trade_no: outTradeNo,
  out_refund_no: number,
  amount: { refund: amount, total, currency: 'CNY' },
})

export const JSAPI = '/v3/pay/transactions/jsapi'
export const REFUNDS = '/v3/refund/domestic/refunds'

export const queryPath = (number: string, mchid: string): string =>
  `/v3/pay/transactions/out-trade-no/${number}?mchid=${mchid}`

export const closePath = (number: string): string =>
  `/v3/pay/transactions/out-trade-no/${number}/close`
