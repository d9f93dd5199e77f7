// Generated from specs/webizpay/list-available-merchant-ranges.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'listAvailableMerchantRanges',
  method: 'GET',
  path: '/v3/webizpay/avail-mch-ranges',
  response: 'json',
  mchid: ['query.sp_mchid'],
}

/**
 * 查询可用商户范围列表 · List the ranges of merchants where enterprise pay can be spent
 *
 * `GET /v3/webizpay/avail-mch-ranges` · 服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4017205627
 */
export function listAvailableMerchantRanges(
  wxpay: WechatPay,
  request?: ListAvailableMerchantRangesRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<ListAvailableMerchantRangesResponse>> {
  return wxpay.call(operation, request, options)
}
listAvailableMerchantRanges.operation = operation

/** {@link listAvailableMerchantRanges} 的请求 */
export interface ListAvailableMerchantRangesRequest {
  query?: ListAvailableMerchantRangesQuery
}

/** 查询参数 */
export interface ListAvailableMerchantRangesQuery {
  /** 服务商商户号，可不填，由客户端填入自己的商户号，例：`12341234` */
  sp_mchid?: string
}

/** {@link listAvailableMerchantRanges} 的应答 */
export interface ListAvailableMerchantRangesResponse {
  /** 服务商商户号，例：`12341234` */
  sp_mchid: string
  /** 可用商户范围列表 */
  range_list: ListAvailableMerchantRangesResponseRangeList[]
}

/** 可用商户范围列表 */
export interface ListAvailableMerchantRangesResponseRangeList {
  /** 可用商户范围id，例：`89f5123e-5ad4-4e0e-89b1-63ced0c798c5` */
  range_id?: string
  /** 商户标识类型，例：`ORGANIZATION_CODE` */
  identifier_type?: 'ORGANIZATION_CODE' | 'TRANSACTION_ID' | (string & {})
}
