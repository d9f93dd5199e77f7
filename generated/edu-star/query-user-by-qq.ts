// Generated from specs/edu-star/query-user-by-qq.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'queryUserByQq',
  method: 'GET',
  path: '/v3/edu-star/users/qq/{qq}',
  response: 'json',
}

/**
 * 通过QQ账号查询用户信息 · Query a user's student status by QQ account
 *
 * `GET /v3/edu-star/users/qq/{qq}` · 直连商户
 *
 * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/assets/img/common/edu/edu-star/chapter2_3.png
 */
export function queryUserByQq(
  wxpay: WechatPay,
  request: QueryUserByQqRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<QueryUserByQqResponse>> {
  return wxpay.call(operation, request, options)
}
queryUserByQq.operation = operation

/** {@link queryUserByQq} 的请求 */
export interface QueryUserByQqRequest {
  /** 用户QQ账号，例：`100000000000` */
  qq: string
  query: QueryUserByQqQuery
}

/** 查询参数 */
export interface QueryUserByQqQuery {
  /** 商户appid，例：`wx998877665544wx` */
  appid: string
}

/** {@link queryUserByQq} 的应答 */
export interface QueryUserByQqResponse {
  /** 学生标识 */
  education_star_student: boolean
  /** 商户appid，例：`wx998877665544wx` */
  appid: string
  /** 用户在appid下的唯一标识，例：`oUpF8uMuAJOM2pxb1Q` */
  wechat_openid: string
  /** 用户QQ账号，例：`100000000000` */
  qq: string
  /** 注册时间，RFC 3339，例：`2018-05-23T12:13:50+08:00` */
  register_time?: string
}
