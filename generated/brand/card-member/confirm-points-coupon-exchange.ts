// Generated from specs/brand/card-member/confirm-points-coupon-exchange.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'confirmPointsCouponExchange',
  method: 'POST',
  path: '/brand/card-member/user-points/exchange-coupon/confirm',
  request: 'json',
  response: 'json',
}

/**
 * 同步积分兑券结果 · Report whether a member's exchange of points for a coupon succeeded
 *
 * `POST /brand/card-member/user-points/exchange-coupon/confirm` · 品牌商户
 *
 * @see https://pay.weixin.qq.com/doc/brand/4015897310
 */
export function confirmPointsCouponExchange(
  wxpay: WechatPay,
  request: ConfirmPointsCouponExchangeRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<ConfirmPointsCouponExchangeResponse>> {
  return wxpay.call(operation, request, options)
}
confirmPointsCouponExchange.operation = operation

/** {@link confirmPointsCouponExchange} 的请求 */
export interface ConfirmPointsCouponExchangeRequest {
  json: ConfirmPointsCouponExchangeJson
}

/** 请求包体 */
export interface ConfirmPointsCouponExchangeJson {
  /** 积分兑券ID，例：`pbLatjvWOibDc5-TBnbUk1pD12o0` */
  record_id: string
  /** 积分兑券模板ID，例：`0Flpo7FqTQ` */
  exchange_coupon_template_id: string
  /** 会员卡模板ID，例：`pbLatjvWOibDc5-TBnbUk1pD12o0` */
  card_id: string
  /** 用户标识，例：`obLatjnx9gnqzS4myYGmLZ7LgLBA` */
  openid: string
  /** 会员卡code，例：`478515832665` */
  user_card_code: string
  /**
   * 积分兑券结果，例：`POINT_EXCHANGE_COUPON_ALLOW`
   * - `POINT_EXCHANGE_COUPON_ALLOW` 允许积分兑券
   * - `POINT_EXCHANGE_COUPON_REJECT` 拒绝积分兑券
   */
  result: 'POINT_EXCHANGE_COUPON_ALLOW' | 'POINT_EXCHANGE_COUPON_REJECT'
  /** 拒绝兑券原因，最长 32 个字符 */
  reject_reason?: string
}

/** {@link confirmPointsCouponExchange} 的应答 */
export interface ConfirmPointsCouponExchangeResponse {
  /** 积分兑券ID，例：`pbLatjvWOibDc5-TBnbUk1pD12o0` */
  record_id: string
  /** 积分兑券模板ID，例：`0Flpo7FqTQ` */
  exchange_coupon_template_id: string
  /** 品牌ID，例：`1004` */
  brand_id: string
  /** 会员卡模板ID，例：`pbLatjvWOibDc5-TBnbUk1pD12o0` */
  card_id: string
  /** 用户标识，例：`obLatjnx9gnqzS4myYGmLZ7LgLBA` */
  openid: string
  /** 会员卡code，例：`478515832665` */
  user_card_code: string
  /** 积分兑券状态，例：`POINT_EXCHANGE_COUPON_SUCCESS` */
  state: 'POINT_EXCHANGE_COUPON_SUCCESS' | 'POINT_EXCHANGE_COUPON_FAIL' | (string & {})
  /** 兑券成功的券code，例：`123446565767` */
  coupon_code?: string
  /** 拒绝兑券原因，例：`积分不足` */
  reject_reason?: string
  /** 商品券ID */
  product_coupon_id?: string
  /** 商品券批次类型 */
  product_coupon_stock_type?: string
  /** 商品券批次ID */
  stock_id?: string
}
