// Generated from specs/eduschoolpay/query-user-debt-state.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'queryUserDebtState',
  method: 'GET',
  path: '/v3/eduschoolpay/users/{openid}/debt-state',
  response: 'json',
  repeats: ['openid'],
}

/**
 * 商户查询用户欠款状态 · Query whether a user has overdue campus payments
 *
 * `GET /v3/eduschoolpay/users/{openid}/debt-state` · 服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012469161
 */
export function queryUserDebtState(
  wxpay: WechatPay,
  request: QueryUserDebtStateRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<QueryUserDebtStateResponse>> {
  return wxpay.call(operation, request, options)
}
queryUserDebtState.operation = operation

/** {@link queryUserDebtState} 的请求 */
export interface QueryUserDebtStateRequest {
  /** 商户appid下的用户标识，例：`oUpF8uMuAJOM2pxb1Q` */
  openid: string
}

/** {@link queryUserDebtState} 的应答 */
export interface QueryUserDebtStateResponse {
  /** 商户appid，例：`wx8888888888888888` */
  appid: string
  /** 商户appid下的用户标识，例：`oUpF8uMuAJOM2pxb1Q` */
  openid: string
  /** 用户状态，例：`FORBIDDEN` */
  state: string
  /** 当前用户欠款笔数，例：`2` */
  debt_count: number
  /** 用户欠款状态更新时间，RFC 3339，例：`2017-08-26T09:43:39+08:00` */
  update_time: string
}
