// Generated from specs/offlineface/create-transaction.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'createTransaction',
  method: 'POST',
  path: '/v3/offlineface/transactions',
  request: 'json',
  response: 'json',
}

/**
 * 申请扣款 · Charge a user by the auth code of a face payment
 *
 * `POST /v3/offlineface/transactions` · 服务商
 *
 * @see https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html
 */
export function createTransaction(
  wxpay: WechatPay,
  request: CreateTransactionRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<CreateTransactionResponse>> {
  return wxpay.call(operation, request, options)
}
createTransaction.operation = operation

/** {@link createTransaction} 的请求 */
export interface CreateTransactionRequest {
  json: CreateTransactionJson
}

/** 请求包体 */
export interface CreateTransactionJson {
  /** 支付凭证 */
  auth_code: string
  /** 服务商公众号appid */
  sp_appid?: string
  /** 服务商商户号 */
  sp_mchid?: string
  /** 子商户公众号appid */
  sub_appid?: string
  /** 子商户商户号 */
  sub_mchid?: string
  /** 金额信息 */
  amount?: CreateTransactionJsonAmount
  /** 支付场景信息 */
  scene_info?: CreateTransactionJsonSceneInfo
  /** 优惠标记 */
  goods_tag?: string
  /** 商品信息 */
  description?: string
  /** 商户附加信息 */
  attach?: string
  /** 结算信息 */
  settle_info?: CreateTransactionJsonSettleInfo
  /** 商户订单号 */
  out_trade_no?: string
  /** 业务信息 */
  business?: CreateTransactionJsonBusiness
}

/** 金额信息 */
export interface CreateTransactionJsonAmount {
  /** 总金额（单位：分） */
  total: number | bigint
  /** 货币类型 */
  currency: 'CNY'
}

/** 支付场景信息 */
export interface CreateTransactionJsonSceneInfo {
  /** 设备IP */
  device_ip: string
}

/** 结算信息 */
export interface CreateTransactionJsonSettleInfo {
  /** 是否支持分账 */
  profit_sharing?: boolean
}

/** 业务信息 */
export interface CreateTransactionJsonBusiness {
  /**
   * 平台产品ID
   * - `2` K12
   * - `11` 企业团餐
   */
  business_product_id: 2 | 11
  /**
   * 平台场景ID
   * - `3` 食堂
   * - `4` 超市
   * - `5` 校医院
   * - `6` K12测试场景
   * - `124` 团餐测试
   * - `125` 企业食堂
   * - `126` 腾讯食堂
   */
  business_scene_id: 3 | 4 | 5 | 6 | 124 | 125 | 126
}

/** {@link createTransaction} 的应答 */
export interface CreateTransactionResponse {
  /** 服务商公众号appid */
  sp_appid: string
  /** 服务商商户号 */
  sp_mchid: string
  /** 子商户公众号appid */
  sub_appid?: string
  /** 子商户商户号 */
  sub_mchid: string
  /** 支付用户信息 */
  payer?: CreateTransactionResponsePayer
  /** 金额信息 */
  amount?: CreateTransactionResponseAmount
  /** 优惠信息列表 */
  promotion_detail?: Record<string, unknown>[]
  /** 支付场景信息 */
  scene_info?: CreateTransactionResponseSceneInfo
  /** 付款银行 */
  bank_type?: string
  /**
   * 交易类型
   * - `AUTH` 行业代扣
   */
  trade_type?: 'NATIVE' | 'JSAPI' | 'APP' | 'MWEB' | 'AUTH' | (string & {})
  /** 交易状态 */
  trade_state?: string
  /** 交易描述 */
  trade_state_description?: string
  /** 欠款状态 */
  debt_state?: string
  /** 商品信息 */
  description?: string
  /** 商户附加信息 */
  attach?: string
  /** 支付成功时间，RFC 3339 */
  success_time?: string
  /** 微信订单号 */
  transaction_id?: string
  /** 还款微信订单号 */
  repayment_transaction_id?: string
  /** 商户订单号 */
  out_trade_no?: string
  /** 错误分类 */
  error_type?: string
}

/** 支付用户信息 */
export interface CreateTransactionResponsePayer {
  /** 公众下的openid */
  sp_openid?: string
  /** 子公众下的openid */
  sub_openid?: string
}

/** 金额信息 */
export interface CreateTransactionResponseAmount {
  /** 总金额（单位：分） */
  total: number | bigint
  /** 货币类型 */
  currency: 'CNY' | (string & {})
}

/** 支付场景信息 */
export interface CreateTransactionResponseSceneInfo {
  /** 设备IP */
  device_ip?: string
}
