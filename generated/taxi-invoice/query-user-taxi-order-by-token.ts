// Generated from specs/taxi-invoice/query-user-taxi-order-by-token.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'queryUserTaxiOrderByToken',
  method: 'GET',
  path: '/v3/taxi-invoice/user-taxi-order/find-by-token',
  response: 'json',
}

/**
 * 根据凭证查询乘客行程单 · Find a passenger's taxi trip by the token of its invoice request
 *
 * `GET /v3/taxi-invoice/user-taxi-order/find-by-token` · 服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012460180
 */
export function queryUserTaxiOrderByToken(
  wxpay: WechatPay,
  request: QueryUserTaxiOrderByTokenRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<QueryUserTaxiOrderByTokenResponse>> {
  return wxpay.call(operation, request, options)
}
queryUserTaxiOrderByToken.operation = operation

/** {@link queryUserTaxiOrderByToken} 的请求 */
export interface QueryUserTaxiOrderByTokenRequest {
  query: QueryUserTaxiOrderByTokenQuery
}

/** 查询参数 */
export interface QueryUserTaxiOrderByTokenQuery {
  /**
   * 获取乘客行程单详情的凭证，例：`ESvqG19gjw0qiiy1eeRA4VusLrOmIYQOMJ8rXX2V-ztUUuQvu_YBEZg9FAht0Y15r71mft9rcaMIjn7y6x0KSg`
   */
  token: string
  /** 用户标识，例：`oUypO5fUvaUkyuc6ueOwgwDMjCiM` */
  openid: string
  /** 应用ID，例：`wxb1170446a4c0a5a2` */
  appid: string
  /** 行政区划代码，例：`310100` */
  region_id?: number
  /** 授权模式，例：`ORDER_AUTH` */
  auth_mode?: string
}

/** {@link queryUserTaxiOrderByToken} 的应答 */
export interface QueryUserTaxiOrderByTokenResponse {
  /** 车牌号，例：`川ADT9716` */
  plate_number: string
  /** 营运资格证号，例：`08512-2` */
  driver_license: string
  /** 上车时间，RFC 3339，例：`2020-04-07T19:47:32+08:00` */
  up_time: string
  /** 行政区划代码，例：`310100` */
  region_id: number
  /** 乘客行程单来源，例：`SOURCE_PAY` */
  source: string
  /** 面对面付款时间，RFC 3339，例：`2020-04-07T19:47:32+08:00` */
  pay_time?: string
  /** 面对面付款金额（单位：分），例：`5450` */
  pay_amount?: number
}
