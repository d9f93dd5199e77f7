// Generated from specs/hk/prepay-native.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'prepayNative',
  method: 'POST',
  path: '/hk/v3/transactions/native',
  request: 'json',
  response: 'json',
  overseas: true,
}

/**
 * 扫码支付下单 · Place an order to be paid by scanning the merchant's QR code
 *
 * `POST /hk/v3/transactions/native` · 直连模式、机构模式
 *
 * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/NativePay/chapter4_3.shtml
 */
export function prepayNative(
  wxpay: WechatPay,
  request: PrepayNativeRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<PrepayNativeResponse>> {
  return wxpay.call(operation, request, options)
}
prepayNative.operation = operation

/** {@link prepayNative} 的请求 */
export interface PrepayNativeRequest {
  json: PrepayNativeJson
}

/** 请求包体 */
export interface PrepayNativeJson {
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
  /** 交易类型，例：`NATIVE` */
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
  payer?: PrepayNativeJsonPayer
  /** 订单金额 */
  amount: PrepayNativeJsonAmount
  /** 场景信息 */
  scene_info?: PrepayNativeJsonSceneInfo
  /** 优惠功能 */
  detail?: PrepayNativeJsonDetail[]
}

/** 支付者 */
export interface PrepayNativeJsonPayer {
  /** 用户标识，例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
  openid?: string
  /** 用户标识（机构），例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
  sp_openid?: string
  /** 用户标识（特约商户），例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
  sub_openid?: string
}

/** 订单金额 */
export interface PrepayNativeJsonAmount {
  /** 总金额（币种的最小单位），例：`888` */
  total: number
  /** 货币类型，例：`HKD` */
  currency?: string
}

/** 场景信息 */
export interface PrepayNativeJsonSceneInfo {
  /** 商户端设备号，例：`013467007045764` */
  device_id?: string
  /** 商户端设备IP，例：`128.0.0.1` */
  device_ip?: string
  /** 用户终端IP，例：`128.0.0.1` */
  payer_client_ip?: string
  /** 操作员ID，例：`123145` */
  operator_id?: string
  /** 商户门店信息 */
  store_info?: PrepayNativeJsonSceneInfoStoreInfo
}

/** 商户门店信息 */
export interface PrepayNativeJsonSceneInfoStoreInfo {
  /** 编号，例：`0001` */
  id?: string
  /** 名称，例：`腾讯大厦分店` */
  name: string
  /** 详细地址，例：`广东省深圳市南山区科技中一道10000号` */
  address: string
}

/** 优惠功能 */
export interface PrepayNativeJsonDetail {
  /** 订单原价（币种的最小单位），例：`608800` */
  cost_price?: number
  /** 商品小票ID，例：`wx123` */
  receipt_id?: string
  /** 单品列表 */
  goods_detail?: PrepayNativeJsonDetailGoodsDetail[]
}

/** 单品列表 */
export interface PrepayNativeJsonDetailGoodsDetail {
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

/** {@link prepayNative} 的应答 */
export interface PrepayNativeResponse {
  /** 二维码链接，例：`weixin://wxpay/s/An4baqw` */
  code_url: string
}
