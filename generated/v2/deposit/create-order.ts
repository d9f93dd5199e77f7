// Generated from specs/v2/deposit/create-order.yaml. Edit that file and run `npm run generate`.
import type { RequestOptions, WechatPay, WechatPayResponse } from '../../../runtime/operation.js'
import { callV2 } from '../../../runtime/v2/call.js'
import type { V2Operation } from '../../../runtime/v2/operation.js'

const operation: V2Operation = {
  id: 'createOrder',
  method: 'POST',
  path: '/deposit/unifiedorder',
  request: 'xml',
  response: 'xml',
  signTypes: ['MD5', 'HMAC-SHA256'],
  sendsSignType: true,
  nonce: true,
  mchid: ['mch_id'],
  json: ['detail', 'scene_info'],
  times: ['time_start', 'time_expire'],
}

/**
 * 支付押金（JSAPI/APP支付） · Create a prepaid order for a deposit
 *
 * `POST /deposit/unifiedorder`
 *
 * @see https://pay.weixin.qq.com/doc/v2/partner/4011986340
 */
export function createOrder(
  wxpay: WechatPay,
  request: CreateOrderRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<CreateOrderResponse>> {
  return callV2(wxpay, operation, request, options)
}
createOrder.operation = operation

/** {@link createOrder} 的请求 */
export interface CreateOrderRequest {
  xml: CreateOrderXml
}

/** 请求的字段 */
export interface CreateOrderXml {
  /** 服务商应用ID，最长 32 个字符，例：`wx8888888888888888` */
  appid: string
  /** 商户号，可不填，由客户端填入自己的商户号，最长 32 个字符，例：`1900000109` */
  mch_id?: string
  /** 子商户应用ID，最长 32 个字符，例：`wx8888888888888888` */
  sub_appid?: string
  /** 子商户号，最长 32 个字符，例：`1900000109` */
  sub_mch_id: string
  /** 设备号，最长 32 个字符，例：`013467007045764` */
  device_info?: string
  /** 商品描述，最长 128 个字符，例：`腾讯充值中心-QQ会员充值` */
  body: string
  /** 单品优惠 */
  detail?: CreateOrderXmlDetail | string
  /** 附加数据，最长 127 个字符，例：`说明` */
  attach?: string
  /** 商户订单号，最长 32 个字符，例：`1217752501201407033233368018` */
  out_trade_no: string
  /** 货币类型，最长 16 个字符，例：`CNY` */
  fee_type: string
  /** 总金额（单位：分），例：`888` */
  total_fee: number
  /** 终端IP，最长 64 个字符，例：`123.12.12.123` */
  spbill_create_ip: string
  /** 交易起始时间，yyyyMMddHHmmss，最长 14 个字符，例：`20091225091010` */
  time_start?: string | Date
  /** 交易结束时间，yyyyMMddHHmmss，最长 14 个字符，例：`20091227091010` */
  time_expire?: string | Date
  /** 通知地址，最长 256 个字符，例：`http://www.weixin.qq.com/wxpay/pay.php` */
  notify_url: string
  /**
   * 交易类型，例：`JSAPI`
   * - `JSAPI` 公众号或小程序支付
   * - `APP` APP支付
   */
  trade_type: 'JSAPI' | 'APP'
  /** 商品ID，最长 32 个字符，例：`12235413214070356458058` */
  product_id?: string
  /** 指定支付方式，最长 32 个字符，例：`no_credit` */
  limit_pay?: string
  /** 用户标识，最长 128 个字符，例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
  openid?: string
  /** 用户子标识，最长 128 个字符，例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
  sub_openid?: string
  /**
   * 电子发票入口开放标识，例：`Y`
   * - `Y` 开通
   * - `N` 不开通
   */
  receipt?: 'Y' | 'N'
  /** 场景信息 */
  scene_info?: CreateOrderXmlSceneInfo | string
}

export interface CreateOrderXmlDetail {
  /** 订单原价（单位：分），例：`1` */
  cost_price?: number
  /** 商品小票ID，例：`wx123` */
  receipt_id?: string
  /** 单品列表 */
  goods_detail: CreateOrderXmlDetailGoodsDetail[]
}

/** 单品列表 */
export interface CreateOrderXmlDetailGoodsDetail {
  /** 商品编码，例：`商品编码` */
  goods_id: string
  /** 微信支付商品编码，例：`1001` */
  wxpay_goods_id?: string
  /** 商品名称，例：`iPhone6s 16G` */
  goods_name?: string
  /** 商品数量，例：`1` */
  quantity: number
  /** 商品单价（单位：分），例：`528800` */
  price: number
}

export interface CreateOrderXmlSceneInfo {
  /** 实际门店信息 */
  store_info: CreateOrderXmlSceneInfoStoreInfo
}

/** 实际门店信息 */
export interface CreateOrderXmlSceneInfoStoreInfo {
  /** 门店id，例：`SZTX001` */
  id: string
  /** 门店名称，例：`腾大餐厅` */
  name?: string
  /** 门店行政区划码，例：`440305` */
  area_code?: string
  /** 门店详细地址 */
  address?: string
}

/** {@link createOrder} 的应答 */
export interface CreateOrderResponse {
  /**
   * 返回状态码
   * - `SUCCESS` 成功
   * - `FAIL` 失败
   */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 */
  return_msg?: string
  /** 服务商应用ID */
  appid: string
  /** 商户号 */
  mch_id: string
  /** 子商户应用ID */
  sub_appid?: string
  /** 子商户号 */
  sub_mch_id: string
  /** 设备号 */
  device_info?: string
  /** 随机字符串 */
  nonce_str: string
  /** 签名 */
  sign: string
  /**
   * 业务结果
   * - `SUCCESS` 成功
   * - `FAIL` 失败
   */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 */
  err_code?: string
  /** 错误代码描述 */
  err_code_des?: string
  /**
   * 交易类型
   * - `JSAPI` 公众号或小程序支付
   * - `APP` APP支付
   */
  trade_type: 'JSAPI' | 'APP' | (string & {})
  /** 预支付交易会话标识 */
  prepay_id: string
  /** 二维码链接 */
  code_url?: string
  /** H5支付跳转链接 */
  mweb_url?: string
}
