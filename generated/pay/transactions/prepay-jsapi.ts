// Generated from specs/pay/transactions/prepay-jsapi.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'
import type { LimitPay } from '../../_shared/enums.js'

const operation: OperationDescriptor = {
  id: 'prepayJsapi',
  method: 'POST',
  path: '/v3/pay/transactions/jsapi',
  request: 'json',
  response: 'json',
  sensitive: { request: ['payer.identity.number', 'payer.identity.name'] },
  mchid: ['json.mchid'],
}

/**
 * JSAPI下单 · Create an order to be paid inside WeChat
 *
 * `POST /v3/pay/transactions/jsapi` · 直连商户、特约商户（直连模式）
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012525167
 */
export function prepayJsapi(
  wxpay: WechatPay,
  request: PrepayJsapiRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<PrepayJsapiResponse>> {
  return wxpay.call(operation, request, options)
}
prepayJsapi.operation = operation

/** {@link prepayJsapi} 的请求 */
export interface PrepayJsapiRequest {
  json: PrepayJsapiJson
}

/** 请求包体 */
export interface PrepayJsapiJson {
  /** 公众号ID，最长 32 个字符，例：`wxd678efh567hg6787` */
  appid: string
  /** 直连商户号，可不填，由客户端填入自己的商户号，最长 32 个字符，例：`1230000109` */
  mchid?: string
  /** 商品描述，最长 127 个字符，例：`Image形象店-深圳腾大-QQ公仔` */
  description: string
  /** 附加数据，最长 128 个字符，例：`自定义数据` */
  attach?: string
  /** 商户订单号，6–32 个字符，例：`1217752501201407033233368018` */
  out_trade_no: string
  /** 订单金额 */
  amount: PrepayJsapiJsonAmount
  /** 交易结束时间，RFC 3339，例：`2018-06-08T10:34:56+08:00` */
  time_expire?: string | Date
  /** 通知地址，最长 256 个字符，例：`https://www.weixin.qq.com/wxpay/pay.php` */
  notify_url: string
  /** 订单优惠标记，最长 32 个字符，例：`WXG` */
  goods_tag?: string
  /** 指定支付方式 */
  limit_pay?: LimitPay[]
  /** 电子发票入口开放标识 */
  support_fapiao?: boolean
  /** 优惠功能 */
  detail?: PrepayJsapiJsonDetail
  /** 场景信息 */
  scene_info?: PrepayJsapiJsonSceneInfo
  /** 支付者 */
  payer: PrepayJsapiJsonPayer
  /** 结算信息 */
  settle_info?: PrepayJsapiJsonSettleInfo
  /** 贴息信息(微信分付) */
  subsidy_info?: PrepayJsapiJsonSubsidyInfo
}

/** 订单金额 */
export interface PrepayJsapiJsonAmount {
  /** 总金额（单位：分），例：`100` */
  total: number
  /** 货币类型，例：`CNY` */
  currency?: string
}

/** 优惠功能 */
export interface PrepayJsapiJsonDetail {
  /** 订单原价（单位：分），例：`608800` */
  cost_price?: number
  /** 商品小票ID，例：`微信123` */
  invoice_id?: string
  /** 单品列表 */
  goods_detail?: PrepayJsapiJsonDetailGoodsDetail[]
}

/** 单品列表 */
export interface PrepayJsapiJsonDetailGoodsDetail {
  /** 商户侧商品编码，例：`商品编码` */
  merchant_goods_id: string
  /** 微信侧商品编码，例：`1001` */
  wechatpay_goods_id?: string
  /** 商品名称，例：`iPhoneX 256G` */
  goods_name?: string
  /** 商品数量，例：`1` */
  quantity: number
  /** 商品单价（单位：分），例：`828800` */
  unit_price: number
}

/** 场景信息 */
export interface PrepayJsapiJsonSceneInfo {
  /** 用户终端IP，例：`14.23.150.211` */
  payer_client_ip: string
  /** 商户端设备号，例：`013467007045764` */
  device_id?: string
  /** 商户门店信息 */
  store_info?: PrepayJsapiJsonSceneInfoStoreInfo
}

/** 商户门店信息 */
export interface PrepayJsapiJsonSceneInfoStoreInfo {
  /** 门店编号，例：`0001` */
  id: string
  /** 门店名称，例：`腾讯大厦分店` */
  name?: string
  /** 地区编码，例：`440305` */
  area_code?: string
  /** 详细地址，例：`广东省深圳市南山区科技中一道10000号` */
  address?: string
}

/** 支付者 */
export interface PrepayJsapiJsonPayer {
  /** 用户标识，例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
  openid?: string
  /** 实名支付(需单独申请权限) */
  identity?: PrepayJsapiJsonPayerIdentity
}

/** 实名支付(需单独申请权限) */
export interface PrepayJsapiJsonPayerIdentity {
  /** 证件类型 */
  type:
    | 'IDCARD'
    | 'HONGKONG_MACAO'
    | 'HONGKONG_MACAO_RESIDENT'
    | 'TAIWAN_RESIDENT'
    | 'FOREIGN_RESIDENT'
    | 'OVERSEA_PASSPORT'
    | 'PHONE_NUMBER'
  /** 证件号，敏感信息，明文即可，由运行时加解密 */
  number: string
  /** 姓名，敏感信息，明文即可，由运行时加解密 */
  name: string
}

/** 结算信息 */
export interface PrepayJsapiJsonSettleInfo {
  /** 是否指定分账，例：`false` */
  profit_sharing?: boolean
}

/** 贴息信息(微信分付) */
export interface PrepayJsapiJsonSubsidyInfo {
  /** 贴息详情列表 */
  subsidy_detail?: PrepayJsapiJsonSubsidyInfoSubsidyDetail[]
}

/** 贴息详情列表 */
export interface PrepayJsapiJsonSubsidyInfoSubsidyDetail {
  /**
   * 贴息方案类型，例：`PERIOD`
   * - `DAILY` 随时还
   * - `PERIOD` 分期还
   */
  subsidy_period_type: 'DAILY' | 'PERIOD'
  /** 贴息方案列表 */
  subsidy_plan: PrepayJsapiJsonSubsidyInfoSubsidyDetailSubsidyPlan[]
}

/** 贴息方案列表 */
export interface PrepayJsapiJsonSubsidyInfoSubsidyDetailSubsidyPlan {
  /** 贴息期数，例：`3` */
  subsidy_installment_num: 3 | 6 | 12
  /** 贴息比例，例：`100` */
  subsidy_percent: 0 | 100
}

/** {@link prepayJsapi} 的应答 */
export interface PrepayJsapiResponse {
  /** 预支付交易会话标识，例：`wx201410272009395522657a690389285100` */
  prepay_id: string
}
