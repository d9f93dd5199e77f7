// Generated from specs/global/transactions/prepay-app.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'prepayApp',
  method: 'POST',
  path: '/v3/global/transactions/app',
  request: 'json',
  response: 'json',
  overseas: true,
}

/**
 * APP支付下单 · Place an order to be paid in the merchant's app
 *
 * `POST /v3/global/transactions/app` · 直连模式、机构模式
 *
 * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013014223
 */
export function prepayApp(
  wxpay: WechatPay,
  request: PrepayAppRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<PrepayAppResponse>> {
  return wxpay.call(operation, request, options)
}
prepayApp.operation = operation

/** {@link prepayApp} 的请求 */
export interface PrepayAppRequest {
  json: PrepayAppJson
}

/** 请求包体 */
export interface PrepayAppJson {
  /** 商户号，例：`1900000109` */
  mchid?: string
  /** APPID，例：`wx8888888888888888` */
  appid?: string
  /** 子商户号，例：`1900000109` */
  sub_mchid?: string
  /** 机构商户号，例：`1900000100` */
  sp_mchid?: string
  /** 机构APPID，例：`wx8888888888888888` */
  sp_appid?: string
  /** 子商户APPID */
  sub_appid?: string
  /** 商品描述，例：`image形象店-深圳腾大- QQ公仔` */
  description: string
  /** 商户数据，例：`自定义数据` */
  attach?: string
  /** 通知地址，例：`https://www.weixin.qq.com/wxpay/pay.php` */
  notify_url: string
  /** 商户订单号，例：`1217752501201407033233368018` */
  out_trade_no: string
  /** 商品标记，例：`WXG` */
  goods_tag?: string
  /** 交易类型，例：`APP` */
  trade_type: string
  /** 指定支付方式，例：`no_credit` */
  limit_pay?: string
  /** 交易起始时间，RFC 3339，例：`2018-06-08T10:34:56+08:00` */
  time_start?: string | Date
  /** 交易结束时间，RFC 3339，例：`2018-06-08T10:34:56+08:00` */
  time_expire?: string | Date
  /** MCC码，例：`1011` */
  merchant_category_code: string
  /** 支付者 */
  payer?: PrepayAppJsonPayer
  /** 订单金额 */
  amount: PrepayAppJsonAmount
  /** 场景信息 */
  scene_info?: PrepayAppJsonSceneInfo
  /** 优惠功能 */
  detail?: PrepayAppJsonDetail[]
}

/** 支付者 */
export interface PrepayAppJsonPayer {
  /** 用户标识，例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
  openid?: string
  /** 用户标识（机构），例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
  sp_openid?: string
  /** 用户标识（特约商户），例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
  sub_openid?: string
}

/** 订单金额 */
export interface PrepayAppJsonAmount {
  /** 总金额（币种的最小单位），例：`888` */
  total: number
  /** 货币类型，例：`HKD` */
  currency?: string
}

/** 场景信息 */
export interface PrepayAppJsonSceneInfo {
  /** 商户端设备号，例：`013467007045764` */
  device_id?: string
  /** 商户端设备IP，例：`128.0.0.1` */
  device_ip?: string
  /** 用户终端IP，例：`128.0.0.1` */
  payer_client_ip?: string
  /** 操作员ID，例：`123145` */
  operator_id?: string
  /** 商户门店信息 */
  store_info?: PrepayAppJsonSceneInfoStoreInfo
}

/** 商户门店信息 */
export interface PrepayAppJsonSceneInfoStoreInfo {
  /** 编号，例：`0001` */
  id?: string
  /** 名称，例：`腾讯大厦分店` */
  name: string
  /** 详细地址，例：`广东省深圳市南山区科技中一道10000号` */
  address: string
}

/** 优惠功能 */
export interface PrepayAppJsonDetail {
  /** 订单原价（币种的最小单位），例：`608800` */
  cost_price?: number
  /** 商品小票ID，例：`wx123` */
  receipt_id?: string
  /** 单品列表 */
  goods_detail?: PrepayAppJsonDetailGoodsDetail[]
}

/** 单品列表 */
export interface PrepayAppJsonDetailGoodsDetail {
  /** 商品编码，例：`12345` */
  goods_id: string
  /** 微信侧商品编码，例：`1001` */
  wxpay_goods_id?: string
  /** 商品名称，例：`iPhone6s 16G` */
  goods_name?: string
  /** 商品数量，例：`1` */
  quantity: number
  /** 商品单价（币种的最小单位），例：`528800` */
  price: number
}

/** {@link prepayApp} 的应答 */
export interface PrepayAppResponse {
  /** 预支付交易会话标识，例：`wx201410272009395522657a690389285100` */
  prepay_id: string
}
