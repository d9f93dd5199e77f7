// Generated from specs/hire-power-bank/get-qualification-by-open-id.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'getQualificationByOpenId',
  method: 'GET',
  path: '/v3/hire-power-bank/user-qualifications/{openid}',
  response: 'json',
}

/**
 * 查询用户保险订单领取资格 · Check whether a user may claim a power bank insurance order
 *
 * `GET /v3/hire-power-bank/user-qualifications/{openid}` · 普通商户
 *
 * @see https://pay.weixin.qq.com/docs/merchant/apis/hire-power-bank-insurance/insurance-orders/get-qualification-by-open-id.html
 */
export function getQualificationByOpenId(
  wxpay: WechatPay,
  request: GetQualificationByOpenIdRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<GetQualificationByOpenIdResponse>> {
  return wxpay.call(operation, request, options)
}
getQualificationByOpenId.operation = operation

/** {@link getQualificationByOpenId} 的请求 */
export interface GetQualificationByOpenIdRequest {
  /** 微信用户在商户对应appid下的唯一标识，例：`2323dfsdf342342` */
  openid: string
}

/** {@link getQualificationByOpenId} 的应答 */
export interface GetQualificationByOpenIdResponse {
  /** 用户是否具有保险订单领取资格，例：`true` */
  qualified_user?: boolean
}
