import { expectTypeOf } from 'vitest'
import { createOrder, queryRefund, reportCall } from '../../generated/v2/pay/index.js'
import { queryOrder } from '../../generated/v2/profitsharing/index.js'
import { applyDeduction as payForRide } from '../../generated/v2/transit/index.js'
import { notifyEntry, applyDeduction as payForParking } from '../../generated/v2/vehicle/index.js'
import type { TransactionSuccessResource } from '../../generated/v2/webhooks/index.js'
import { payEmployee } from '../../generated/v2/workwx/index.js'
import type { WechatPay } from '../../runtime/operation.js'

/** What callers of APIv2 are told by the types. Checked by `types.test.ts`. */
declare const wxpay: WechatPay
const order = {
  appid: 'wx8888888888888888',
  body: '商品',
  out_trade_no: '1217752501201407033233368018',
  total_fee: 100,
  spbill_create_ip: '123.12.12.123',
  notify_url: 'https://merchant.example/notify',
}

// An H5 order names the page that it is paid on; another order may name a store.
createOrder(wxpay, {
  xml: {
    ...order,
    trade_type: 'MWEB',
    scene_info: { h5_info: { type: 'Wap', wap_url: 'https://pay.qq.com', wap_name: '腾讯充值' } },
  },
})
createOrder(wxpay, {
  xml: { ...order, trade_type: 'JSAPI', scene_info: { store_info: { id: 'SZTX001' } } },
})

// Each scene of a deduction has fields of its own.
const deduction = { ...order, trade_type: 'PAP' as const }
payForRide(wxpay, {
  xml: {
    ...deduction,
    version: '2.0',
    trade_scene: 'METRO',
    scene_info: {
      scene_info: { start_time: '20170826104339', start_station: '西单', end_station: '天安门西' },
    },
  },
})
payForParking(wxpay, {
  xml: {
    ...deduction,
    version: '3.0',
    trade_scene: 'PARKING',
    scene_info: {
      scene_info: {
        start_time: '20170826104339',
        end_time: '20170826114339',
        charging_time: '3600',
        plate_number: '粤B888888',
        parking_name: '欢乐海岸停车场',
      },
    },
  },
})
notifyEntry(wxpay, {
  xml: {
    appid: order.appid,
    version: '3.0',
    trade_scene: 'PARKING',
    scene_info: {
      scene_info: { start_time: '20170826104339', plate_number: '粤B888888', free_time: '1200' },
    },
  },
})

// A report is of one call, or of a batch of payments.
const caller = {
  appid: order.appid,
  interface_url: 'https://api.mch.weixin.qq.com/pay/unifiedorder',
}
reportCall(wxpay, {
  xml: {
    ...{ ...caller, user_ip: '8.8.8.8', execute_time_: 1000 },
    ...{ return_code: 'SUCCESS', return_msg: 'OK', result_code: 'SUCCESS' },
  },
})

// An employee may be paid without a check of the name; the client signs for WeCom.
payEmployee(wxpay, {
  xml: {
    ...{ appid: 'ww8888888888888888', partner_trade_no: '10000098201411111234567890' },
    ...{ openid: 'o', check_name: 'NO_CHECK', amount: 100, desc: '报销' },
    ...{ spbill_create_ip: '10.2.3.10', ww_msg_type: 'NORMAL_MSG' },
  },
})

// Values of answers are known, and open.
const { data: refunds } = await queryRefund(wxpay, {
  xml: { appid: order.appid, out_trade_no: order.out_trade_no },
})
expectTypeOf(refunds.refunds?.[0]?.refund_status).toEqualTypeOf<
  'SUCCESS' | 'REFUNDCLOSE' | 'PROCESSING' | 'CHANGE' | (string & {}) | undefined
>()

// The query of a finished order has no receivers.
const { data: shared } = await queryOrder(wxpay, {
  xml: { transaction_id: '4208450740201411110007820472', out_order_no: 'P20150806125346' },
})
// @ts-expect-error they may be missing
shared.receivers.length
// A field of JSON is text where WeChat Pay sends something else.
if (typeof shared.receivers === 'object') shared.receivers[0]?.account.length
// @ts-expect-error it may be text
shared.receivers?.[0]?.account.length

declare const paid: TransactionSuccessResource
expectTypeOf(paid.coupons?.[0]?.coupon_fee).toEqualTypeOf<number | undefined>()
expectTypeOf(paid.cash_fee).toEqualTypeOf<number | undefined>()
