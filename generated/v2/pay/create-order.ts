// Generated from specs/v2/pay/create-order.yaml. Edit that file and run `npm run generate`.
import type { RequestOptions, WechatPay, WechatPayResponse } from '../../../runtime/operation.js'
import { callV2 } from '../../../runtime/v2/call.js'
import type { V2Operation } from '../../../runtime/v2/operation.js'

const operation: V2Operation = {
  id: 'createOrder',
  method: 'POST',
  path: '/pay/unifiedorder',
  request: 'xml',
  response: 'xml',
  signTypes: ['MD5', 'HMAC-SHA256'],
  sendsSignType: true,
  nonce: true,
  mchid: ['mch_id'],
  json: ['detail', 'scene_info'],
  times: ['time_start', 'time_expire'],
  answer: { json: ['promotion_detail'] },
}

/**
 * 统一下单 · Create a prepaid order for JSAPI, Native, app, H5 or mini program payment
 *
 * `POST /pay/unifiedorder`
 *
 * APIv3：`prepayJsapi`（`wechatpay-ky/pay/transactions`）、`prepayApp`（`wechatpay-ky/pay/transactions`）、`prepayH5`（`wechatpay-ky/pay/transactions`）、`prepayNative`（`wechatpay-ky/pay/transactions`）、`prepayJsapi`（`wechatpay-ky/pay/partner`）、`prepayApp`（`wechatpay-ky/pay/partner`）、`prepayH5`（`wechatpay-ky/pay/partner`）、`prepayNative`（`wechatpay-ky/pay/partner`）
 *
 * @see https://pay.weixin.qq.com/doc/v2/merchant/4011935214
 * @see https://pay.weixin.qq.com/doc/v2/partner/4011936644
 * @see https://pay.weixin.qq.com/doc/global/v2/zh/4013636595
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
  /** 接口版本号，最长 32 个字符，例：`1.0` */
  version?: '1.0'
  /**
   * 是否分账，例：`N`
   * - `N` 否，不分账
   * - `Y` 是，需要分账
   */
  profit_sharing?: 'N' | 'Y'
  /** 公众账号ID，最长 32 个字符，例：`wxd678efh567hg6787` */
  appid: string
  /** 商户号，可不填，由客户端填入自己的商户号，最长 32 个字符，例：`1230000109` */
  mch_id?: string
  /** 设备号，最长 32 个字符，例：`013467007045764` */
  device_info?: string
  /** 商品描述，最长 128 个字符，例：`腾讯充值中心-QQ会员充值` */
  body: string
  /** 单品优惠 */
  detail?: CreateOrderXmlDetail | string
  /** 附加数据，最长 127 个字符，例：`深圳分店` */
  attach?: string
  /** 商户订单号，6–32 个字符，例：`20150806125346` */
  out_trade_no: string
  /** 标价币种，最长 16 个字符，例：`CNY` */
  fee_type?: string
  /** 标价金额（单位：分），例：`88` */
  total_fee: number
  /** 终端IP，最长 64 个字符，例：`123.12.12.123` */
  spbill_create_ip: string
  /** 交易起始时间，yyyyMMddHHmmss，最长 14 个字符，例：`20091225091010` */
  time_start?: string | Date
  /** 交易结束时间，yyyyMMddHHmmss，最长 14 个字符，例：`20091227091010` */
  time_expire?: string | Date
  /** 订单优惠标记，最长 32 个字符，例：`WXG` */
  goods_tag?: string
  /** 通知地址，最长 256 个字符，例：`http://www.weixin.qq.com/wxpay/pay.php` */
  notify_url: string
  /**
   * 交易类型，最长 16 个字符，例：`JSAPI`
   * - `JSAPI` 公众号或小程序支付
   * - `NATIVE` 扫码支付
   * - `APP` APP支付
   * - `MWEB` H5支付
   */
  trade_type: 'JSAPI' | 'NATIVE' | 'APP' | 'MWEB'
  /** 商品ID，最长 32 个字符，例：`12235413214070356458058` */
  product_id?: string
  /** 指定支付方式，最长 32 个字符，例：`no_credit` */
  limit_pay?: string
  /** 用户标识，最长 128 个字符，例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
  openid?: string
  /**
   * 电子发票入口开放标识，最长 8 个字符，例：`Y`
   * - `Y` 开通
   * - `N` 不开通
   */
  receipt?: 'Y' | 'N'
  /** 场景信息 */
  scene_info?: CreateOrderXmlSceneInfo | string
  /**
   * 证件类型(指定身份支付)，例：`IDCARD`
   * - `IDCARD` 大陆身份证
   * - `HONGKONG_MACAO` 港澳居民来往内地通行证
   * - `HONGKONG_MACAO_RESIDENT` 港澳居民居住证
   * - `TAIWAN_RESIDENT` 台湾居民居住证
   * - `FOREIGN_RESIDENT` 外国人永久居留身份证
   * - `OVERSEA_PASSPORT` 海外护照
   */
  user_type?:
    | 'IDCARD'
    | 'HONGKONG_MACAO'
    | 'HONGKONG_MACAO_RESIDENT'
    | 'TAIWAN_RESIDENT'
    | 'FOREIGN_RESIDENT'
    | 'OVERSEA_PASSPORT'
  /** 证件号(指定身份支付) */
  user_creid?: string
  /** 姓名(指定身份支付) */
  user_truename?: string
  /** 子商户用户标识，最长 128 个字符，例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
  sub_openid?: string
  /** 设备指纹 */
  fingerprint?: string
  /** 子商户应用ID，最长 32 个字符，例：`wx8888888888888888` */
  sub_appid?: string
  /** 子商户号，最长 32 个字符，例：`1900000100` */
  sub_mch_id?: string
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
  /** 商品种类，例：`123789` */
  goods_category?: string
  /** 商品描述，例：`苹果手机` */
  body?: string
  /** 商品种类，例：`FOOD_BEVERAGE` */
  category?: string
  /** 商品MCC码，例：`5942` */
  merchant_category_code?: number
}

export interface CreateOrderXmlSceneInfo {
  /** 实际门店信息 */
  store_info?: CreateOrderXmlSceneInfoStoreInfo
  /** H5支付的场景信息 */
  h5_info?: CreateOrderXmlSceneInfoH5Info
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

/** H5支付的场景信息 */
export interface CreateOrderXmlSceneInfoH5Info {
  /**
   * 场景类型，例：`Wap`
   * - `Wap` WAP网站应用
   * - `IOS` iOS移动应用
   * - `Android` 安卓移动应用
   */
  type: 'Wap' | 'IOS' | 'Android'
  /** WAP网站URL地址，例：`https://pay.qq.com` */
  wap_url?: string
  /** WAP网站名，例：`腾讯充值` */
  wap_name?: string
  /** 应用名，例：`王者荣耀` */
  app_name?: string
  /** iOS应用的bundle_id，例：`com.tencent.wzryIOS` */
  bundle_id?: string
  /** 安卓应用的包名，例：`com.tencent.tmgp.sgame` */
  package_name?: string
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
  return_msg: string
  /** 公众账号ID */
  appid: string
  /** 商户号 */
  mch_id: string
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
   * - `NATIVE` 扫码支付
   * - `APP` APP支付
   * - `MWEB` H5支付
   */
  trade_type: 'JSAPI' | 'NATIVE' | 'APP' | 'MWEB' | (string & {})
  /** 预支付交易会话标识 */
  prepay_id: string
  /** 二维码链接 */
  code_url?: string
  /** 支付跳转链接 */
  mweb_url?: string
  /** 营销详情，JSON 字符串，直接给内容即可，由运行时编解码 */
  promotion_detail?: CreateOrderResponsePromotionDetail | string
  /** 子商户应用ID */
  sub_appid?: string
  /** 子商户号 */
  sub_mch_id?: string
}

/** 营销详情 */
export interface CreateOrderResponsePromotionDetail {
  /** 营销详情 */
  promotion_detail?: CreateOrderResponsePromotionDetailPromotionDetail[]
}

/** 营销详情 */
export interface CreateOrderResponsePromotionDetailPromotionDetail {
  /** 券ID */
  promotion_id: string
  /** 优惠名称 */
  name?: string
  /**
   * 优惠范围
   * - `GLOBAL` 全场优惠类型
   * - `SINGLE` 单品优惠类型
   */
  scope?: 'GLOBAL' | 'SINGLE' | (string & {})
  /**
   * 优惠类型
   * - `COUPON` 充值型代金券
   * - `DISCOUNT` 免充值型优惠
   */
  type?: 'COUPON' | 'DISCOUNT' | (string & {})
  /** 优惠券面额（单位：分） */
  amount: number
  /** 活动ID */
  activity_id: string
  /** 微信出资（单位：分） */
  wxpay_contribute?: number
  /** 商户出资（单位：分） */
  merchant_contribute?: number
  /** 其他出资（单位：分） */
  other_contribute?: number
  /** 单品列表 */
  goods_detail?: CreateOrderResponsePromotionDetailGoodsDetail[]
}

/** 单品列表 */
export interface CreateOrderResponsePromotionDetailGoodsDetail {
  /** 商品编码 */
  goods_id?: string
  /** 商品备注 */
  goods_remark?: string
  /** 商品优惠金额（单位：分） */
  discount_amount?: number
  /** 微信支付商品编码 */
  wxpay_goods_id?: string
  /** 商品名称 */
  goods_name?: string
  /** 商品数量 */
  quantity: number
  /** 商品单价（单位：分） */
  price: number
}
