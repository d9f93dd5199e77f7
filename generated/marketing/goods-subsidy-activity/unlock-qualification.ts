// Generated from specs/marketing/goods-subsidy-activity/unlock-qualification.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'unlockQualification',
  method: 'POST',
  path: '/v3/marketing/goods-subsidy-activity/qualification/unlock',
  request: 'json',
  response: 'json',
}

/**
 * 解锁品牌加价购活动资格 · Release the add-on purchase qualifications locked for an order
 *
 * `POST /v3/marketing/goods-subsidy-activity/qualification/unlock` · 普通商户、服务商
 *
 * @see https://pay.weixin.qq.com/docs/merchant/products/retail-store/introduction.html
 */
export function unlockQualification(
  wxpay: WechatPay,
  request: UnlockQualificationRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<UnlockQualificationResponse>> {
  return wxpay.call(operation, request, options)
}
unlockQualification.operation = operation

/** {@link unlockQualification} 的请求 */
export interface UnlockQualificationRequest {
  json: UnlockQualificationJson
}

/** 请求包体 */
export interface UnlockQualificationJson {
  /** 订单信息 */
  order_information: UnlockQualificationJsonOrderInformation
  /** 待锁定的加价购资格ID列表 */
  qualification_ids?: string[]
}

/** 订单信息 */
export interface UnlockQualificationJsonOrderInformation {
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

/** {@link unlockQualification} 的应答 */
export interface UnlockQualificationResponse {
  /** 返回结果文案 */
  return_message?: string
  /** 锁定失败的资格ID列表 */
  failed_qualification_ids?: string[]
  /** 锁定成功的资格ID列表 */
  succeed_qualification_ids?: string[]
}
