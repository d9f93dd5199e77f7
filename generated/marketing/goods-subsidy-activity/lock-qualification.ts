// Generated from specs/marketing/goods-subsidy-activity/lock-qualification.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'lockQualification',
  method: 'POST',
  path: '/v3/marketing/goods-subsidy-activity/qualification/lock',
  request: 'json',
  response: 'json',
}

/**
 * 锁定品牌加价购活动资格 · Lock a user's add-on purchase qualifications for an order
 *
 * `POST /v3/marketing/goods-subsidy-activity/qualification/lock` · 普通商户、服务商
 *
 * @see https://pay.weixin.qq.com/docs/merchant/products/retail-store/introduction.html
 */
export function lockQualification(
  wxpay: WechatPay,
  request: LockQualificationRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<LockQualificationResponse>> {
  return wxpay.call(operation, request, options)
}
lockQualification.operation = operation

/** {@link lockQualification} 的请求 */
export interface LockQualificationRequest {
  json: LockQualificationJson
}

/** 请求包体 */
export interface LockQualificationJson {
  /** 订单信息 */
  order_information: LockQualificationJsonOrderInformation
  /** 待锁定的加价购资格ID列表 */
  qualification_ids?: string[]
}

/** 订单信息 */
export interface LockQualificationJsonOrderInformation {
  /** 支付订单的微信用户OpenID */
  payer_openid: string
  /** 商户订单号 */
  out_trade_no: string
  /** 订单总金额（单位：分） */
  total_fee: number
  /** 门店ID */
  store_id: string
  /** 门店商户号 */
  store_merchant_id: string
}

/** {@link lockQualification} 的应答 */
export interface LockQualificationResponse {
  /** 返回结果文案 */
  return_message?: string
  /** 锁定失败的资格ID列表 */
  failed_qualification_ids?: string[]
  /** 锁定成功的资格ID列表 */
  succeed_qualification_ids?: string[]
}
