// Generated from specs/pay/partner/prepay-h5.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'
import type { LimitPay } from '../../_shared/enums.js'

const operation: OperationDescriptor = {
  id: 'prepayH5',
  method: 'POST',
  path: '/v3/pay/partner/transactions/h5',
  request: 'json',
  response: 'json',
  sensitive: { request: ['payer.identity.number', 'payer.identity.name'] },
  mchid: ['json.sp_mchid'],
}

/**
 * H5下单 · Create a sub-merchant's order to be paid from a mobile browser
 *
 * `POST /v3/pay/partner/transactions/h5` · 服务商、电商平台
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012523544
 */
export function prepayH5(
  wxpay: WechatPay,
  request: PrepayH5Request,
  options?: RequestOptions,
): Promise<WechatPayResponse<PrepayH5Response>> {
  return wxpay.call(operation, request, options)
}
prepayH5.operation = operation

/** {@link prepayH5} 的请求 */
export interface PrepayH5Request {
  json: PrepayH5Json
}

/** 请求包体 */
export interface PrepayH5Json {
  /** 服务商公众号ID，最长 32 个字符，例：`wx8888888888888888` */
  sp_appid: string
  /** 服务商户号，可不填，由客户端填入自己的商户号，最长 32 个字符，例：`1230000109` */
  sp_mchid?: string
  /** 子商户公众号ID，最长 32 个字符，例：`wxd678efh567hg6999` */
  sub_appid?: string
  /** 子商户号，最长 32 个字符，例：`1900000109` */
  sub_mchid: string
  /** 结算信息 */
  settle_info?: PrepayH5JsonSettleInfo
  /** 商品描述，最长 127 个字符，例：`Image形象店-深圳腾大-QQ公仔` */
  description: string
  /** 附加数据，最长 128 个字符，例：`自定义数据` */
  attach?: string
  /** 商户订单号，6–32 个字符，例：`1217752501201407033233368018` */
  out_trade_no: string
  /** 订单金额 */
  amount: PrepayH5JsonAmount
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
  detail?: PrepayH5JsonDetail
  /** 场景信息 */
  scene_info: PrepayH5JsonSceneInfo
  /** 支付者 */
  payer?: PrepayH5JsonPayer
}

/** 结算信息 */
export interface PrepayH5JsonSettleInfo {
  /** 是否指定分账 */
  profit_sharing?: boolean
  /** 补差金额（单位：分），例：`10` */
  subsidy_amount?: number
}

/** 订单金额 */
export interface PrepayH5JsonAmount {
  /** 总金额（单位：分），例：`100` */
  total: number
  /** 货币类型，例：`CNY` */
  currency?: string
}

/** 优惠功能 */
export interface PrepayH5JsonDetail {
  /** 订单原价（单位：分），例：`608800` */
  cost_price?: number
  /** 商品小票ID，例：`微信123` */
  invoice_id?: string
  /** 单品列表 */
  goods_detail?: PrepayH5JsonDetailGoodsDetail[]
}

/** 单品列表 */
export interface PrepayH5JsonDetailGoodsDetail {
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
export interface PrepayH5JsonSceneInfo {
  /** 用户终端IP，例：`14.23.150.211` */
  payer_client_ip: string
  /** 商户端设备号，例：`013467007045764` */
  device_id?: string
  /** 商户门店信息 */
  store_info?: PrepayH5JsonSceneInfoStoreInfo
  /** H5场景信息 */
  h5_info: PrepayH5JsonSceneInfoH5Info
}

/** 商户门店信息 */
export interface PrepayH5JsonSceneInfoStoreInfo {
  /** 门店编号，例：`0001` */
  id: string
  /** 门店名称，例：`腾讯大厦分店` */
  name?: string
  /** 地区编码，例：`440305` */
  area_code?: string
  /** 详细地址，例：`广东省深圳市南山区科技中一道10000号` */
  address?: string
}

/** H5场景信息 */
export interface PrepayH5JsonSceneInfoH5Info {
  /** 场景类型，例：`iOSAndroidWap` */
  type: string
  /** 应用名称，例：`王者荣耀` */
  app_name?: string
  /** 网站URL，例：`https://pay.qq.com` */
  app_url?: string
  /** iOS平台BundleID，例：`com.tencent.wzryiOS` */
  bundle_id?: string
  /** Android平台PackageName，例：`com.tencent.tmgp.sgame` */
  package_name?: string
}

/** 支付者 */
export interface PrepayH5JsonPayer {
  /** 实名支付(需单独申请权限) */
  identity?: PrepayH5JsonPayerIdentity
}

/** 实名支付(需单独申请权限) */
export interface PrepayH5JsonPayerIdentity {
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

/** {@link prepayH5} 的应答 */
export interface PrepayH5Response {
  /**
   * 支付跳转链接，例：`https://wx.tenpay.com/cgi-bin/mmpayweb-bin/checkmweb?prepay_id=wx2016121516420242444321ca0631331346&package=1405458241`
   */
  h5_url: string
}
