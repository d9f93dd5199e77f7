// Generated from specs/marketing/busifavor/delete-coupon-code.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'deleteCouponCode',
  method: 'DELETE',
  path: '/v3/marketing/busifavor/stocks/{stock_id}/couponcodes/{coupon_code}',
  response: 'json',
  repeats: ['stock_id'],
}

/**
 * 删除预存code · Delete one preloaded coupon code from a stock
 *
 * `DELETE /v3/marketing/busifavor/stocks/{stock_id}/couponcodes/{coupon_code}` · 直连商户
 *
 * @see https://pay.weixin.qq.com/docs/merchant/products/merchant-exclusive-coupon/introduction.html
 */
export function deleteCouponCode(
  wxpay: WechatPay,
  request: DeleteCouponCodeRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<DeleteCouponCodeResponse>> {
  return wxpay.call(operation, request, options)
}
deleteCouponCode.operation = operation

/** {@link deleteCouponCode} 的请求 */
export interface DeleteCouponCodeRequest {
  /** 批次号，例：`101156451224` */
  stock_id: string
  /** 商户上传的code，例：`1212` */
  coupon_code: string
  query: DeleteCouponCodeQuery
}

/** 查询参数 */
export interface DeleteCouponCodeQuery {
  /** 请求业务单据号，例：`1212` */
  delete_request_no: string
}

/** {@link deleteCouponCode} 的应答 */
export interface DeleteCouponCodeResponse {
  /** 批次号，例：`101156451224` */
  stock_id: string
  /** 删除时间，RFC 3339 */
  delete_time: string
}
