// Generated from specs/webhooks/payscore-mch-prepay.yaml. Edit that file and run `npm run generate`.
import type { Notification } from '../../runtime/notifications/notification.js'

/**
 * 支付分从业机构-商户预下单 · A merchant placed a pay score order through its institution
 *
 * `PAYSCORE.MCH_PREPAY`
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012084127
 */
export type PayscoreMchPrepayNotification = Notification<
  'PAYSCORE.MCH_PREPAY',
  PayscoreMchPrepayResource,
  'payscore'
>

/** 支付分从业机构-商户预下单的通知内容 */
export interface PayscoreMchPrepayResource {
  /** 调用创单接口时提交的服务ID */
  service_id: string
  /** 调用创单接口时提交的应用ID */
  appid: string
  /** 调用创单接口时提交的商户号 */
  mchid: string
  /** 调用创单接口时传入的子商户应用ID */
  sub_appid?: string
  /** 调用创单接口时传入的子商户商户号 */
  sub_mchid: string
  /** 调用创单接口时传入的渠道商商户号 */
  channel_id?: string
  /** 调用创单接口时提交的商户服务订单号 */
  out_order_no: string
  /** 微信用户在商户对应AppID下的唯一标识 */
  openid?: string
  /** 微信用户在商户对应sub_appid下的唯一标识 */
  sub_openid?: string
  /** 总金额（单位：分） */
  total_amount: number
  /** 预下单请求部分输入参数 */
  prepay_req_body: PayscoreMchPrepayResourcePrepayReqBody
  prepay_req_header_base64?: string
  prepay_req_body_base64?: string
  /** 从业机构请求预下单接口时 */
  prepay_resp_http_code?: number
  prepay_resp_header_base64?: string
  prepay_resp_body_base64?: string
}

/** 预下单请求部分输入参数 */
export interface PayscoreMchPrepayResourcePrepayReqBody {
  /** 终端设备号 */
  device_info: string
  /** 微信支付分配给收单服务商的ID */
  nonce_str: string
  /** 商品或支付单简要描述 */
  body: string
  /** 附加数据 */
  attach?: string
  /** 符合ISO 4217标准的三位字母代码 */
  fee_type: string
  /** 订单生成时间 */
  time_start: string
  /** 订单失效时间 */
  time_expire: string
  /** 商品标记 */
  goods_tag?: string
  /** 异步接收微信支付结果通知的回调地址 */
  notify_url: string
  /** JSAPI */
  trade_type: 'NATIVE' | (string & {})
  /** no_credit */
  limit_pay: string
  /** 需要跟公众平台的发票功能联合使用 */
  need_receipt: boolean
}
