// Generated from specs/lovefeast/query-order-by-user.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'queryOrderByUser',
  method: 'GET',
  path: '/v3/lovefeast/users/{openid}/orders/out-trade-no/{out_trade_no}',
  response: 'json',
}

/**
 * 查询用户捐赠单详情 · Read one of a user's meal donations by the merchant order number
 *
 * `GET /v3/lovefeast/users/{openid}/orders/out-trade-no/{out_trade_no}` · 服务商、微信平台商户
 *
 */
export function queryOrderByUser(
  wxpay: WechatPay,
  request: QueryOrderByUserRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<QueryOrderByUserResponse>> {
  return wxpay.call(operation, request, options)
}
queryOrderByUser.operation = operation

/** {@link queryOrderByUser} 的请求 */
export interface QueryOrderByUserRequest {
  /** 用户在商户AppID下的唯一标识，例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
  openid: string
  /** 商户系统内部订单号，例：`1217752501201407033233368018` */
  out_trade_no: string
}

/** {@link queryOrderByUser} 的应答 */
export interface QueryOrderByUserResponse {
  /** 捐赠订单号 */
  welfare_trade_id: string
  /** 应用ID */
  appid: string
  /** 子商户应用ID */
  sub_appid?: string
  /** 品牌ID */
  brand_id: number
  /**
   * 捐赠来源
   * - `MINIPROGRAM_PAY` 一起捐小程序
   * - `ENTRUST_PAY` 一块捐插件
   */
  donate_source: 'MINIPROGRAM_PAY' | 'ENTRUST_PAY' | (string & {})
  /** 商户订单 */
  merchant_order?: QueryOrderByUserResponseMerchantOrder
  /** 捐赠机构名称 */
  institution_name: string
  /** 捐赠项目编号 */
  business_id: string
  /** 捐赠活动名称 */
  business_name: string
  /** 支付完成时间 */
  success_time: string
  /** 支付者 */
  payer: QueryOrderByUserResponsePayer
  /** 订单金额 */
  amount: QueryOrderByUserResponseAmount
  /** 设备编号 */
  device_id?: string
}

/** 商户订单 */
export interface QueryOrderByUserResponseMerchantOrder {
  /** 商户系统内部订单号 */
  out_trade_no: string
  /** 直连商户的商户号或服务商的商户号 */
  mchid: string
  /** 子商户的商户号 */
  sub_mchid?: string
  /** 一块捐用户所在门店的商家编号 */
  store_id: string
}

/** 支付者 */
export interface QueryOrderByUserResponsePayer {
  /** 用户标识 */
  openid: string
  /** 用户子标识 */
  sub_openid?: string
  /** 用户头像URL */
  avatar?: string
  /** 用户昵称 */
  nickname?: string
}

/** 订单金额 */
export interface QueryOrderByUserResponseAmount {
  /** 订单总金额（单位：分） */
  total: number
  /** 用户支付金额（单位：分） */
  payer_total: number
  /** CNY */
  currency: string
  /** 用户支付币种 */
  payer_currency: string
}
