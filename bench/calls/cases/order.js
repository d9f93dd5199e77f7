/** What every case sends: a Native order, as small as it may be. */
export const orderOf = ({ mchid }, number) => ({
  appid: 'wxd678efh567hg6787',
  mchid,
  description: 'Image形象店-深圳腾大-QQ公仔',
  out_trade_no: `T0000${number}`,
  notify_url: 'https://www.weixin.qq.com/wxpay/pay.php',
  amount: { total: 100, currency: 'CNY' },
})

export const PATH = '/v3/pay/transactions/native'
