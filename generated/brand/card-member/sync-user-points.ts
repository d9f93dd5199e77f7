// Generated from specs/brand/card-member/sync-user-points.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'syncUserPoints',
  method: 'POST',
  path: '/brand/card-member/user-points/sync',
  request: 'json',
  response: 'json',
}

/**
 * 同步积分余额 · Sync a member's points balance
 *
 * `POST /brand/card-member/user-points/sync` · 品牌商户
 *
 * @see https://pay.weixin.qq.com/doc/brand/4015897319
 */
export function syncUserPoints(
  wxpay: WechatPay,
  request: SyncUserPointsRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<SyncUserPointsResponse>> {
  return wxpay.call(operation, request, options)
}
syncUserPoints.operation = operation

/** {@link syncUserPoints} 的请求 */
export interface SyncUserPointsRequest {
  json: SyncUserPointsJson
}

/** 请求包体 */
export interface SyncUserPointsJson {
  /** 商家请求单号，例：`100002322019090134234sfdf` */
  out_request_no: string
  /** 会员卡模板ID，例：`pbLatjvWOibDc5-TBnbUk1pD12o0` */
  card_id: string
  /** 用户标识，例：`obLatjnx9gnqzS4myYGmLZ7LgLBA` */
  openid: string
  /** 会员卡code，例：`478515832665` */
  user_card_code: string
  /** 积分余额，例：`1000` */
  point_balance: number
}

/** {@link syncUserPoints} 的应答 */
export interface SyncUserPointsResponse {
  /** 商家请求单号，例：`100002322019090134234sfdf` */
  out_request_no: string
  /** 品牌ID，例：`1004` */
  brand_id: string
  /** 会员卡模板ID，例：`pbLatjvWOibDc5-TBnbUk1pD12o0` */
  card_id: string
  /** 用户标识，例：`obLatjnx9gnqzS4myYGmLZ7LgLBA` */
  openid: string
  /** 会员卡code，例：`478515832665` */
  user_card_code: string
  /** 积分余额，例：`1000` */
  point_balance: number
}
