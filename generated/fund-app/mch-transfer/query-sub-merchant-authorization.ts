// Generated from specs/fund-app/mch-transfer/query-sub-merchant-authorization.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'querySubMerchantAuthorization',
  method: 'GET',
  path: '/v3/fund-app/mch-transfer/partner/sub-mch-authorizations/{sub_mchid}',
  response: 'json',
  repeats: ['sub_mchid'],
}

/**
 * 查询子商户商家转账授权状态 · Check whether a sub-merchant lets the partner make transfers for it
 *
 * `GET /v3/fund-app/mch-transfer/partner/sub-mch-authorizations/{sub_mchid}` · 服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4015469112
 */
export function querySubMerchantAuthorization(
  wxpay: WechatPay,
  request: QuerySubMerchantAuthorizationRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<QuerySubMerchantAuthorizationResponse>> {
  return wxpay.call(operation, request, options)
}
querySubMerchantAuthorization.operation = operation

/** {@link querySubMerchantAuthorization} 的请求 */
export interface QuerySubMerchantAuthorizationRequest {
  /** 二级商户号，例：`1900001121` */
  sub_mchid: string
}

/** {@link querySubMerchantAuthorization} 的应答 */
export interface QuerySubMerchantAuthorizationResponse {
  /** 二级商户号，例：`1900001121` */
  sub_mchid: string
  /** 授权状态，例：`AUTHORIZED` */
  state: 'AUTHORIZED' | 'UNAUTHORIZED' | 'CANCELED' | (string & {})
  /** 授权申请单 */
  apply_order?: QuerySubMerchantAuthorizationResponseApplyOrder
  /** 授权时间，RFC 3339，例：`2015-05-20T13:29:35.120+08:00` */
  authorization_time?: string
  /** 解除授权时间，RFC 3339，例：`2015-05-20T13:29:35.120+08:00` */
  cancel_authorization_time?: string
}

/** 授权申请单 */
export interface QuerySubMerchantAuthorizationResponseApplyOrder {
  /** 二级商户号，例：`1900001121` */
  sub_mchid: string
  /** 商户申请单号，例：`apply2020042013` */
  out_apply_no: string
  /** 授权申请单状态，例：`INVITED` */
  state: 'INVITED' | 'PASSED' | 'REJECTED' | 'EXPIRED' | (string & {})
  /** 授权申请受理时间，RFC 3339，例：`2015-05-20T13:29:35.120+08:00` */
  accept_time: string
  /** 最后一次状态变更时间，RFC 3339，例：`2015-05-20T13:29:35.120+08:00` */
  update_time: string
}
