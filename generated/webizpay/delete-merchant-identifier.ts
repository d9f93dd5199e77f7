// Generated from specs/webizpay/delete-merchant-identifier.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'deleteMerchantIdentifier',
  method: 'DELETE',
  path: '/v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers/{merchant_identifier}',
  request: 'json',
  response: 'json',
  mchid: ['json.sp_mchid'],
  repeats: ['range_id'],
}

/**
 * 删除商户标识 · Remove a merchant identifier from an available merchant range
 *
 * `DELETE /v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers/{merchant_identifier}` · 服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4017205637
 */
export function deleteMerchantIdentifier(
  wxpay: WechatPay,
  request: DeleteMerchantIdentifierRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<DeleteMerchantIdentifierResponse>> {
  return wxpay.call(operation, request, options)
}
deleteMerchantIdentifier.operation = operation

/** {@link deleteMerchantIdentifier} 的请求 */
export interface DeleteMerchantIdentifierRequest {
  /** 可用商户范围id，例：`89f5123e-5ad4-4e0e-89b1-63ced0c798c5` */
  range_id: string
  /** 商户标识值，例：`91110000710926094P` */
  merchant_identifier: string
  json?: DeleteMerchantIdentifierJson
}

/** 请求包体 */
export interface DeleteMerchantIdentifierJson {
  /** 服务商商户号，可不填，由客户端填入自己的商户号，例：`12341234` */
  sp_mchid?: string
}

/** {@link deleteMerchantIdentifier} 的应答 */
export interface DeleteMerchantIdentifierResponse {
  /** 可用商户范围id，例：`89f5123e-5ad4-4e0e-89b1-63ced0c798c5` */
  range_id: string
}
