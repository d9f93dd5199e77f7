// Generated from specs/edu-star/query-user-by-openid.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'queryUserByOpenid',
  method: 'GET',
  path: '/v3/edu-star/users/openid/{wechat_openid}',
  response: 'json',
  repeats: ['wechat_openid'],
}

/**
 * 通过微信用户标识查询用户信息 · Query a user's student status by WeChat openid
 *
 * `GET /v3/edu-star/users/openid/{wechat_openid}` · 直连商户
 *
 * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/assets/img/common/edu/edu-star/chapter2_3.png
 */
export function queryUserByOpenid(
  wxpay: WechatPay,
  request: QueryUserByOpenidRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<QueryUserByOpenidResponse>> {
  return wxpay.call(operation, request, options)
}
queryUserByOpenid.operation = operation

/** {@link queryUserByOpenid} 的请求 */
export interface QueryUserByOpenidRequest {
  /** 用户在appid下的唯一标识，例：`oUpF8uMuAJOM2pxb1Q` */
  wechat_openid: string
  query: QueryUserByOpenidQuery
}

/** 查询参数 */
export interface QueryUserByOpenidQuery {
  /** 商户appid，例：`wx998877665544wx` */
  appid: string
}

/** {@link queryUserByOpenid} 的应答 */
export interface QueryUserByOpenidResponse {
  /** 是否学生 */
  education_star_student: boolean
  /** appid，例：`wx998877665544wx` */
  appid: string
  /** 用户在appid下的唯一标识，例：`oUpF8uMuAJOM2pxb1Q` */
  wechat_openid: string
  /** 用户QQ账号，例：`100000000000` */
  qq?: string
  /** 注册时间，RFC 3339，例：`2018-05-23T12:13:50+08:00` */
  register_time?: string
}
