// Generated from specs/webizpay/add-merchant-identifier.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'addMerchantIdentifier',
  method: 'POST',
  path: '/v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers',
  request: 'json',
  response: 'json',
  mchid: ['json.sp_mchid'],
  repeats: ['range_id'],
}

/**
 * 添加商户标识 · Add a merchant identifier to an available merchant range
 *
 * `POST /v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers` · 服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4017205631
 */
export function addMerchantIdentifier(
  wxpay: WechatPay,
  request: AddMerchantIdentifierRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<AddMerchantIdentifierResponse>> {
  return wxpay.call(operation, request, options)
}
addMerchantIdentifier.operation = operation

/** {@link addMerchantIdentifier} 的请求 */
export interface AddMerchantIdentifierRequest {
  /** 可用商户范围id，例：`89f5123e-5ad4-4e0e-89b1-63ced0c798c5` */
  range_id: string
  json: AddMerchantIdentifierJson
}

/** 请求包体 */
export interface AddMerchantIdentifierJson {
  /** 服务商商户号，可不填，由客户端填入自己的商户号，例：`12341234` */
  sp_mchid?: string
  /** 商户标识值，例：`91110000710926094P` */
  merchant_identifier: string
}

/** {@link addMerchantIdentifier} 的应答 */
export interface AddMerchantIdentifierResponse {
  /** 可用商户范围id，例：`89f5123e-5ad4-4e0e-89b1-63ced0c798c5` */
  range_id: string
}
