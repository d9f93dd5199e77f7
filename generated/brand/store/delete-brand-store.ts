// Generated from specs/brand/store/delete-brand-store.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'deleteBrandStore',
  method: 'DELETE',
  path: '/brand/store/brandstores/{store_id}',
  request: 'json',
  response: 'empty',
}

/**
 * 删除品牌门店 · Delete a brand's store
 *
 * `DELETE /brand/store/brandstores/{store_id}` · 品牌商户
 *
 * @see https://pay.weixin.qq.com/doc/brand/4015783019
 */
export function deleteBrandStore(
  wxpay: WechatPay,
  request: DeleteBrandStoreRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<undefined>> {
  return wxpay.call(operation, request, options)
}
deleteBrandStore.operation = operation

/** {@link deleteBrandStore} 的请求 */
export interface DeleteBrandStoreRequest {
  /** 品牌门店ID，例：`20488000` */
  store_id: string
  json: DeleteBrandStoreJson
}

/** 请求包体 */
export type DeleteBrandStoreJson = Record<string, never>
