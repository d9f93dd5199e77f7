// Generated from specs/pay/partner/prepay-mini-program.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'prepayMiniProgram',
  method: 'POST',
  path: '/v3/pay/partner/transactions/miniprogram',
  request: 'json',
  response: 'json',
  mchid: ['json.sp_mchid'],
}

/**
 * 小程序支付下单 · Create a sub-merchant's order to be paid in a mini program
 *
 * `POST /v3/pay/partner/transactions/miniprogram` · 服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012886115
 */
export function prepayMiniProgram(
  wxpay: WechatPay,
  request: PrepayMiniProgramRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<PrepayMiniProgramResponse>> {
  return wxpay.call(operation, request, options)
}
prepayMiniProgram.operation = operation

/** {@link prepayMiniProgram} 的请求 */
export interface PrepayMiniProgramRequest {
  json: PrepayMiniProgramJson
}

/** 请求包体 */
export interface PrepayMiniProgramJson {
  /** 服务商公众号ID，最长 32 个字符，例：`wx8888888888888888` */
  sp_appid: string
  /** 服务商户号，可不填，由客户端填入自己的商户号，最长 32 个字符，例：`1230000109` */
  sp_mchid?: string
  /** 子商户公众号ID，最长 32 个字符，例：`wxd678efh567hg6999` */
  sub_appid?: string
  /** 子商户号，最长 32 个字符，例：`1900000109` */
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
  notify_url?: string
  /** 订单优惠标记，最长 32 个字符，例：`WXG` */
  goods_tag?: string
  /** 电子发票入口开放标识 */
  support_fapiao?: boolean
  /** 订单金额 */
  amount: PrepayMiniProgramJsonAmount
  /** 支付者 */
  payer: PrepayMiniProgramJsonPayer
  /** 优惠功能 */
  detail?: PrepayMiniProgramJsonDetail
  /** 场景信息 */
  scene_info?: PrepayMiniProgramJsonSceneInfo
  /** 结算信息 */
  settle_info?: PrepayMiniProgramJsonSettleInfo
}

/** 订单金额 */
export interface PrepayMiniProgramJsonAmount {
  /** 总金额（单位：分），例：`100` */
  total: number
  /** 货币类型，例：`CNY` */
  currency?: string
}

/** 支付者 */
export interface PrepayMiniProgramJsonPayer {
  /** 用户标识，例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
  sp_openid?: string
  /** 用户子标识，例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
  sub_openid?: string
}

/** 优惠功能 */
export interface PrepayMiniProgramJsonDetail {
  /** 订单原价（单位：分），例：`608800` */
  cost_price?: number
  /** 商品小票ID，例：`微信123` */
  invoice_id?: string
  /** 单品列表 */
  goods_detail?: PrepayMiniProgramJsonDetailGoodsDetail[]
}

/** 单品列表 */
export interface PrepayMiniProgramJsonDetailGoodsDetail {
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
export interface PrepayMiniProgramJsonSceneInfo {
  /** 用户终端IP，例：`14.23.150.211` */
  payer_client_ip?: string
  /** 商户端设备号，例：`013467007045764` */
  device_id?: string
  /** 商户门店信息 */
  store_info?: PrepayMiniProgramJsonSceneInfoStoreInfo
}

/** 商户门店信息 */
export interface PrepayMiniProgramJsonSceneInfoStoreInfo {
  /** 门店编号，例：`0001` */
  id?: string
  /** 商家自定义编码，例：`example_out_id` */
  out_id?: string
}

/** 结算信息 */
export interface PrepayMiniProgramJsonSettleInfo {
  /** 是否指定分账 */
  profit_sharing?: boolean
}

/** {@link prepayMiniProgram} 的应答 */
export interface PrepayMiniProgramResponse {
  /** 预支付交易会话标识，例：`wx201410272009395522657a690389285100` */
  prepay_id: string
}
