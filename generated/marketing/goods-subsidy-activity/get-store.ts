// Generated from specs/marketing/goods-subsidy-activity/get-store.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'getStore',
  method: 'GET',
  path: '/v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores/{store_code}',
  response: 'json',
}

/**
 * 查询小店活动门店详情 · Get the details of one store in a retail store activity
 *
 * `GET /v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores/{store_code}` · 普通商户、服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012384379
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012384437
 */
export function getStore(
  wxpay: WechatPay,
  request: GetStoreRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<GetStoreResponse>> {
  return wxpay.call(operation, request, options)
}
getStore.operation = operation

/** {@link getStore} 的请求 */
export interface GetStoreRequest {
  /** 品牌ID，例：`1001` */
  brand_id: string
  /** 门店编码，例：`abc_001` */
  store_code: string
}

/** {@link getStore} 的应答 */
export interface GetStoreResponse {
  /** 门店编码，例：`abc_001` */
  store_code?: string
  /** 门店名称，例：`幸福小店` */
  store_name?: string
}
