// Generated from specs/pay/partner/prepay-app-with-contract.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'prepayAppWithContract',
  method: 'POST',
  path: '/v3/pay/partner/transactions/app-with-contract',
  request: 'json',
  response: 'json',
  mchid: ['json.sp_mchid'],
}

/**
 * APP下单并签约 · Create a sub-merchant's in-app order that also signs a contract
 *
 * `POST /v3/pay/partner/transactions/app-with-contract` · 服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4017019941
 */
export function prepayAppWithContract(
  wxpay: WechatPay,
  request: PrepayAppWithContractRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<PrepayAppWithContractResponse>> {
  return wxpay.call(operation, request, options)
}
prepayAppWithContract.operation = operation

/** {@link prepayAppWithContract} 的请求 */
export interface PrepayAppWithContractRequest {
  json: PrepayAppWithContractJson
}

/** 请求包体 */
export interface PrepayAppWithContractJson {
  /** 服务商应用ID，最长 32 个字符，例：`wx8888888888888888` */
  sp_appid: string
  /** 服务商户号，可不填，由客户端填入自己的商户号，最长 32 个字符，例：`1230000109` */
  sp_mchid?: string
  /** 子商户/二级商户应用ID，最长 32 个字符，例：`wxd678efh567hg6999` */
  sub_appid?: string
  /** 子商户号/二级商户号，最长 32 个字符，例：`1900000109` */
  sub_mchid: string
  /** 商品描述，最长 127 个字符，例：`Image形象店-深圳腾大-QQ公仔` */
  description: string
  /** 商户订单号，6–32 个字符，例：`1217752501201407033233368018` */
  out_trade_no: string
  /** 交易结束时间，RFC 3339，例：`2018-06-08T10:34:56+08:00` */
  time_expire?: string | Date
  /** 附加数据，最长 128 个字符，例：`自定义数据` */
  attach?: string
  /** 通知地址，最长 256 个字符，例：`https://www.weixin.qq.com/wxpay/pay.php` */
  notify_url: string
  /** 订单优惠标记，最长 32 个字符，例：`WXG` */
  goods_tag?: string
  /** 结算信息 */
  settle_info?: PrepayAppWithContractJsonSettleInfo
  /** 电子发票入口开放标识，例：`true` */
  support_fapiao?: boolean
  /** 订单金额 */
  amount: PrepayAppWithContractJsonAmount
  /** 优惠功能 */
  detail?: PrepayAppWithContractJsonDetail
  /** 场景信息 */
  scene_info?: PrepayAppWithContractJsonSceneInfo
  /** 签约授权信息 */
  contract_info: PrepayAppWithContractJsonContractInfo
}

/** 结算信息 */
export interface PrepayAppWithContractJsonSettleInfo {
  /** 是否指定分账，例：`true` */
  profit_sharing?: boolean
}

/** 订单金额 */
export interface PrepayAppWithContractJsonAmount {
  /** 总金额（单位：分），例：`100` */
  total: number
  /** 货币类型，例：`CNY` */
  currency?: string
}

/** 优惠功能 */
export interface PrepayAppWithContractJsonDetail {
  /** 订单原价（单位：分），例：`608800` */
  cost_price?: number
  /** 商品小票ID，例：`微信123` */
  invoice_id?: string
  /** 单品列表 */
  goods_detail: PrepayAppWithContractJsonDetailGoodsDetail[]
}

/** 单品列表 */
export interface PrepayAppWithContractJsonDetailGoodsDetail {
  /** 商户侧商品编码，例：`1246464644` */
  merchant_goods_id: string
  /** 微信支付商品编码，例：`1001` */
  wechatpay_goods_id?: string
  /** 商品名称，例：`iPhoneX 256G` */
  goods_name?: string
  /** 商品数量，例：`1` */
  quantity: number
  /** 商品单价（单位：分），例：`528800` */
  unit_price: number
}

/** 场景信息 */
export interface PrepayAppWithContractJsonSceneInfo {
  /** 用户终端IP，例：`14.23.150.211` */
  payer_client_ip: string
  /** 商户端设备号，例：`013467007045764` */
  device_id?: string
  /** 商户门店信息 */
  store_info?: PrepayAppWithContractJsonSceneInfoStoreInfo
}

/** 商户门店信息 */
export interface PrepayAppWithContractJsonSceneInfoStoreInfo {
  /** 门店编号，例：`0001` */
  id?: string
  /** 门店名称，例：`腾讯大厦分店` */
  name?: string
  /** 地区编码，例：`440305` */
  area_code?: string
  /** 详细地址，例：`广东省深圳市南山区科技中一道10000号` */
  address?: string
}

/** 签约授权信息 */
export interface PrepayAppWithContractJsonContractInfo {
  /** 模板ID，例：`3484306348` */
  plan_id: string
  /** 签约商户号，例：`1200009811` */
  contract_mchid: string
  /** 签约AppID，例：`wxcbda96de0b165486` */
  contract_appid: string
  /** 签约协议号，例：`100001256` */
  contract_code: string
  /** 请求序列号，例：`1695` */
  request_serial: string
  /** 用户账户展示名称，例：`123456` */
  contract_display_account: string
  /** 签约信息通知URL，例：`https://yoursite.com` */
  contract_notify_url?: string
}

/** {@link prepayAppWithContract} 的应答 */
export interface PrepayAppWithContractResponse {
  /** 预支付交易会话标识，例：`wx201410272009395522657a690389285100` */
  prepay_id: string
}
