// Generated from specs/repayment/prepay-repayment-order.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'prepayRepaymentOrder',
  method: 'POST',
  path: '/v3/repayment/combine-transactions/partner/prepay',
  request: 'json',
  response: 'json',
  sensitive: {
    request: ['combine_payer_info.identity.number', 'combine_payer_info.identity.name'],
  },
  mchid: ['json.combine_mchid'],
}

/**
 * 还款下单 · Place a combined repayment order and get what the payer needs to pay it
 *
 * `POST /v3/repayment/combine-transactions/partner/prepay` · 服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4015124463
 */
export function prepayRepaymentOrder(
  wxpay: WechatPay,
  request: PrepayRepaymentOrderRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<PrepayRepaymentOrderResponse>> {
  return wxpay.call(operation, request, options)
}
prepayRepaymentOrder.operation = operation

/** {@link prepayRepaymentOrder} 的请求 */
export interface PrepayRepaymentOrderRequest {
  json: PrepayRepaymentOrderJson
}

/** 请求包体 */
export interface PrepayRepaymentOrderJson {
  /** 还款单订单号，例：`1217752501201407033233368018` */
  combine_out_trade_no: string
  /** 还款服务商商户号，可不填，由客户端填入自己的商户号，例：`1230000109` */
  combine_mchid?: string
  /** 还款明细单信息列表，最多 10 项 */
  sub_orders: PrepayRepaymentOrderJsonSubOrders[]
  /** 交易结束时间，RFC 3339，例：`2018-06-08T10:34:56+08:00` */
  time_expire?: string | Date
  /** 通知地址，例：`https://yourapp.com/notify` */
  notify_url?: string
  /** H5调起支付场景信息 */
  h5_info?: PrepayRepaymentOrderJsonH5Info
  /** APP调起支付场景信息 */
  app_info?: PrepayRepaymentOrderJsonAppInfo
  /** 小程序调起支付场景信息 */
  miniprogram_info?: PrepayRepaymentOrderJsonMiniprogramInfo
  /** 支付者信息 */
  combine_payer_info?: PrepayRepaymentOrderJsonCombinePayerInfo
  /** 微信内网页调起支付场景信息 */
  wechat_web_info?: PrepayRepaymentOrderJsonWechatWebInfo
}

/** 还款明细单信息列表 */
export interface PrepayRepaymentOrderJsonSubOrders {
  /** 还款单发起商户号，例：`1230000109` */
  mchid: string
  /** 子商户号，例：`1900000109` */
  sub_mchid?: string
  /** 还款明细单订单号，例：`20150806125346` */
  out_trade_no: string
  /** 订单金额 */
  amount: PrepayRepaymentOrderJsonSubOrdersAmount
  /** 附加数据，例：`深圳分店` */
  attach: string
  /** 商品描述，例：`某某放心借` */
  description: string
  /** 结算信息 */
  settle_info?: PrepayRepaymentOrderJsonSubOrdersSettleInfo
}

/** 订单金额 */
export interface PrepayRepaymentOrderJsonSubOrdersAmount {
  /** 标价金额（单位：分），例：`10` */
  total_amount: number
  /** 标价币种，例：`CNY` */
  currency: string
}

/** 结算信息 */
export interface PrepayRepaymentOrderJsonSubOrdersSettleInfo {
  /** 是否指定分账 */
  profit_sharing?: boolean
  /** 补差金额（单位：分），例：`10` */
  subsidy_amount?: number
}

/** H5调起支付场景信息 */
export interface PrepayRepaymentOrderJsonH5Info {
  /** 还款服务商APPID，例：`wxd678efh567hg6787` */
  combine_appid: string
  /** 用户终端IP，例：`127.0.0.1` */
  payer_client_ip: string
  /** 场景类型，例：`iOS` */
  type: 'iOS' | 'Android' | 'Wap'
  /** 应用名称，例：`王者荣耀` */
  app_name?: string
  /** 网站URL，例：`https://pay.qq.com` */
  app_url: string
  /** iOS平台BundleID，例：`com.tencent.wzryiOS` */
  bundle_id?: string
  /** Android平台PackageName，例：`com.tencent.tmgp.sgame` */
  package_name?: string
}

/** APP调起支付场景信息 */
export interface PrepayRepaymentOrderJsonAppInfo {
  /** 还款服务商APPID，例：`wxd678efh567hg6787` */
  combine_appid: string
}

/** 小程序调起支付场景信息 */
export interface PrepayRepaymentOrderJsonMiniprogramInfo {
  /** 还款服务商APPID，例：`wxd678efh567hg6787` */
  combine_appid: string
  /** 用户标识，例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
  openid: string
}

/** 支付者信息 */
export interface PrepayRepaymentOrderJsonCombinePayerInfo {
  /** 实名支付 */
  identity?: PrepayRepaymentOrderJsonCombinePayerInfoIdentity
}

/** 实名支付 */
export interface PrepayRepaymentOrderJsonCombinePayerInfoIdentity {
  /**
   * 类型
   * - `IDCARD` 身份证
   * - `HONGKONG_MACAO` 港澳回乡证
   * - `HONGKONG_MACAO_RESIDENT` 港澳居住证
   * - `TAIWAN_RESIDENT` 台湾居住证
   * - `FOREIGN_RESIDENT` 外国人永居证
   * - `OVERSEA_PASSPORT` 护照
   * - `TAIWAN_COMPATRIOT_PERMIT` 台胞证
   */
  type:
    | 'IDCARD'
    | 'HONGKONG_MACAO'
    | 'HONGKONG_MACAO_RESIDENT'
    | 'TAIWAN_RESIDENT'
    | 'FOREIGN_RESIDENT'
    | 'OVERSEA_PASSPORT'
    | 'TAIWAN_COMPATRIOT_PERMIT'
  /** 证件号，敏感信息，明文即可，由运行时加解密 */
  number: string
  /** 姓名，敏感信息，明文即可，由运行时加解密 */
  name: string
}

/** 微信内网页调起支付场景信息 */
export interface PrepayRepaymentOrderJsonWechatWebInfo {
  /** 还款服务商APPID */
  combine_appid?: string
  /** 用户标识 */
  openid?: string
  /** 网页经营场景URL */
  webview_url?: string
}

/** {@link prepayRepaymentOrder} 的应答 */
export interface PrepayRepaymentOrderResponse {
  /** 预支付交易会话标识，例：`wx201410272009395522657a690389285100` */
  prepay_id?: string
  /**
   * 支付跳转链接，例：`https://wx.tenpay.com/cgi-bin/mmpayweb-bin/checkmweb?prepay_id=wx2016121516420242444321ca0631331346&package=1405458241`
   */
  h5_url?: string
}
