// Generated from specs/lovefeast/get-brand.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'getBrand',
  method: 'GET',
  path: '/v3/lovefeast/brands/{brand_id}',
  response: 'json',
}

/**
 * 查询爱心餐品牌信息 · Read how many meals a brand's donors have given and its diners have eaten
 *
 * `GET /v3/lovefeast/brands/{brand_id}` · 服务商、微信平台商户
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012472863
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012466619
 */
export function getBrand(
  wxpay: WechatPay,
  request: GetBrandRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<GetBrandResponse>> {
  return wxpay.call(operation, request, options)
}
getBrand.operation = operation

/** {@link getBrand} 的请求 */
export interface GetBrandRequest {
  /** 品牌ID，例：`2250` */
  brand_id: string
}

/** {@link getBrand} 的应答 */
export interface GetBrandResponse {
  /** 捐赠数量 */
  donate_count: number
  /** 供餐数量 */
  consume_count?: number
}
