// Generated from specs/webizpay/create-available-merchant-range.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'createAvailableMerchantRange',
  method: 'POST',
  path: '/v3/webizpay/avail-mch-ranges',
  request: 'json',
  response: 'json',
  mchid: ['json.sp_mchid'],
}

/**
 * 创建可用商户范围 · Create a range of merchants where enterprise pay can be spent
 *
 * `POST /v3/webizpay/avail-mch-ranges` · 服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4017205621
 */
export function createAvailableMerchantRange(
  wxpay: WechatPay,
  request: CreateAvailableMerchantRangeRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<CreateAvailableMerchantRangeResponse>> {
  return wxpay.call(operation, request, options)
}
createAvailableMerchantRange.operation = operation

/** {@link createAvailableMerchantRange} 的请求 */
export interface CreateAvailableMerchantRangeRequest {
  json: CreateAvailableMerchantRangeJson
}

/** 请求包体 */
export interface CreateAvailableMerchantRangeJson {
  /** 服务商商户号，可不填，由客户端填入自己的商户号，例：`12341234` */
  sp_mchid?: string
  /** 商户标识类型，例：`ORGANIZATION_CODE` */
  identifier_type: 'ORGANIZATION_CODE' | 'TRANSACTION_ID'
}

/** {@link createAvailableMerchantRange} 的应答 */
export interface CreateAvailableMerchantRangeResponse {
  /** 可用商户范围id，例：`89f5123e-5ad4-4e0e-89b1-63ced0c798c5` */
  range_id: string
}
