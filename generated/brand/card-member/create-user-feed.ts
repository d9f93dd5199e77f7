// Generated from specs/brand/card-member/create-user-feed.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'createUserFeed',
  method: 'POST',
  path: '/brand/card-member/user-feeds',
  request: 'json',
  response: 'json',
}

/**
 * 创建用户动态信息 · Post an update to a member about their card
 *
 * `POST /brand/card-member/user-feeds` · 品牌商户
 *
 * @see https://pay.weixin.qq.com/doc/brand/4015582679
 */
export function createUserFeed(
  wxpay: WechatPay,
  request: CreateUserFeedRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<CreateUserFeedResponse>> {
  return wxpay.call(operation, request, options)
}
createUserFeed.operation = operation

/** {@link createUserFeed} 的请求 */
export interface CreateUserFeedRequest {
  json: CreateUserFeedJson
}

/** 请求包体 */
export interface CreateUserFeedJson {
  /** 会员卡模板ID，例：`pbLatjvWOibDc5-TBnbUk1pD12o0` */
  card_id: string
  /** 会员卡code，例：`478515832665` */
  user_card_code: string
  /** 用户标识，例：`obLatjnx9gnqzS4myYGmLZ7LgLBA` */
  openid: string
  /** 商家请求单号，例：`100002322019090134234sfdf` */
  out_request_no: string
  /** 会员动态内容，最长 128 个字符，例：`15_1200_1` */
  cell: string
}

/** {@link createUserFeed} 的应答 */
export interface CreateUserFeedResponse {
  /** 品牌ID，例：`1004` */
  brand_id: string
  /** 会员卡模板ID，例：`pbLatjvWOibDc5-TBnbUk1pD12o0` */
  card_id: string
  /** 会员卡code，例：`478515832665` */
  user_card_code: string
  /** 用户标识，例：`obLatjnx9gnqzS4myYGmLZ7LgLBA` */
  openid: string
  /** 商家请求单号，例：`100002322019090134234sfdf` */
  out_request_no: string
  /** 会员动态内容，例：`15_1200_1` */
  cell: string
}
