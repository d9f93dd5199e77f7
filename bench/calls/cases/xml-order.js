/** What every case of APIv2 sends: a Native order, as small as it may be. */
export const xmlOrderOf = (number) => ({
  appid: 'wxd678efh567hg6787',
  body: 'Image形象店-深圳腾大-QQ公仔',
  out_trade_no: `T0000${number}`,
  total_fee: 100,
  spbill_create_ip: '123.12.12.123',
  notify_url: 'https://www.weixin.qq.com/wxpay/pay.php',
  trade_type: 'NATIVE',
  product_id: '12235413214070356458058',
})
