// Generated from specs/combine-transactions/prepay-native.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'prepayNative',
  method: 'POST',
  path: '/v3/combine-transactions/native',
  request: 'json',
  response: 'json',
  sensitive: {
    request: ['combine_payer_info.identity.number', 'combine_payer_info.identity.name'],
  },
  mchid: ['json.combine_mchid'],
}

/**
 * 合单下单-Native支付 · Create a combined order to be paid by scanning a QR code
 *
 * `POST /v3/combine-transactions/native` · 电商平台、服务商、直连商户
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012556982
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012758240
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
  /** 合单商户appid，最长 32 个字符，例：`wxd678efh567hg6787` */
  combine_appid: string
  /** 合单商户号，可不填，由客户端填入自己的商户号，最长 32 个字符，例：`1900000109` */
  combine_mchid?: string
  /** 合单商户订单号，最长 32 个字符，例：`P20150806125346` */
  combine_out_trade_no: string
  /** 场景信息 */
  scene_info?: PrepayNativeJsonSceneInfo
  /** 商品单信息 */
  sub_orders: PrepayNativeJsonSubOrders[]
  /** 交易起始时间，RFC 3339，例：`2019-12-31T15:59:59+08:00` */
  time_start?: string | Date
  /** 交易结束时间，RFC 3339，例：`2019-12-31T15:59:59+08:00` */
  time_expire?: string | Date
  /** 通知地址，例：`https://yourapp.com/notify` */
  notify_url: string
  /** 指定支付方式 */
  limit_pay?: ('no_balance' | 'no_debit' | 'balance_only')[]
  /** 支付者 */
  combine_payer_info?: PrepayNativeJsonCombinePayerInfo
}

/** 场景信息 */
export interface PrepayNativeJsonSceneInfo {
  /** 商户端设备号，例：`POS1:1` */
  device_id?: string
  /** 用户终端IP，例：`14.17.22.32` */
  payer_client_ip: string
}

/** 商品单信息 */
export interface PrepayNativeJsonSubOrders {
  /** 子单商户号，最长 32 个字符，例：`1900000109` */
  mchid: string
  /** 附加数据，例：`深圳分店` */
  attach: string
  /** 订单金额 */
  amount: PrepayNativeJsonSubOrdersAmount
  /** 商品单商户订单号，最长 32 个字符，例：`20150806125346` */
  out_trade_no: string
  /** 二级商户号，最长 32 个字符，例：`1900000109` */
  sub_mchid?: string
  /** 订单优惠标记，例：`WXG` */
  goods_tag?: string
  /** 商品描述，例：`腾讯充值中心-QQ会员充值` */
  description: string
  /** 结算信息 */
  settle_info?: PrepayNativeJsonSubOrdersSettleInfo
  /** 子商户应用ID，例：`wxd678efh567hg6999` */
  sub_appid?: string
}

/** 订单金额 */
export interface PrepayNativeJsonSubOrdersAmount {
  /** 标价金额（单位：分），例：`100` */
  total_amount: number
  /** 标价币种，例：`CNY` */
  currency: string
}

/** 结算信息 */
export interface PrepayNativeJsonSubOrdersSettleInfo {
  /** 是否指定分账 */
  profit_sharing?: boolean
  /** 补差金额（单位：分），例：`10` */
  subsidy_amount?: number
}

/** 支付者 */
export interface PrepayNativeJsonCombinePayerInfo {
  /** 用户标识，例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
  openid?: string
  /** 用户子标识，例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
  sub_openid?: string
  /** 实名支付(需单独申请权限) */
  identity?: PrepayNativeJsonCombinePayerInfoIdentity
}

/** 实名支付(需单独申请权限) */
export interface PrepayNativeJsonCombinePayerInfoIdentity {
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

/** {@link prepayNative} 的应答 */
export interface PrepayNativeResponse {
  /** 二维码链接，例：`weixin://pay.weixin.qq.com/bizpayurl/up?pr=NwY5Mz9&groupid=00` */
  code_url: string
}
