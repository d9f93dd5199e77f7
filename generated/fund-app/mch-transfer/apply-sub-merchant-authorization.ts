// Generated from specs/fund-app/mch-transfer/apply-sub-merchant-authorization.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'applySubMerchantAuthorization',
  method: 'POST',
  path: '/v3/fund-app/mch-transfer/partner/sub-mch-authorizations',
  request: 'json',
  response: 'json',
}

/**
 * 申请子商户商家转账授权 · Ask a sub-merchant to let the partner make transfers for it
 *
 * `POST /v3/fund-app/mch-transfer/partner/sub-mch-authorizations` · 服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4015469102
 */
export function applySubMerchantAuthorization(
  wxpay: WechatPay,
  request: ApplySubMerchantAuthorizationRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<ApplySubMerchantAuthorizationResponse>> {
  return wxpay.call(operation, request, options)
}
applySubMerchantAuthorization.operation = operation

/** {@link applySubMerchantAuthorization} 的请求 */
export interface ApplySubMerchantAuthorizationRequest {
  json: ApplySubMerchantAuthorizationJson
}

/** 请求包体 */
export interface ApplySubMerchantAuthorizationJson {
  /** 二级商户号，例：`1900001121` */
  sub_mchid: string
  /** 商户申请单号，例：`apply2020042013` */
  out_apply_no: string
}

/** {@link applySubMerchantAuthorization} 的应答 */
export interface ApplySubMerchantAuthorizationResponse {
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
