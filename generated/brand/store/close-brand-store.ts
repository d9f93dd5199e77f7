// Generated from specs/brand/store/close-brand-store.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'closeBrandStore',
  method: 'POST',
  path: '/brand/store/brandstores/{store_id}/close',
  request: 'json',
  response: 'json',
  repeats: ['store_id'],
}

/**
 * 暂停门店营业 · Suspend a store's business until it is resumed
 *
 * `POST /brand/store/brandstores/{store_id}/close` · 品牌商户
 *
 * @see https://pay.weixin.qq.com/doc/brand/4016756637
 */
export function closeBrandStore(
  wxpay: WechatPay,
  request: CloseBrandStoreRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<CloseBrandStoreResponse>> {
  return wxpay.call(operation, request, options)
}
closeBrandStore.operation = operation

/** {@link closeBrandStore} 的请求 */
export interface CloseBrandStoreRequest {
  /** 品牌门店ID，例：`20488000` */
  store_id: string
  json: CloseBrandStoreJson
}

/** 请求包体 */
export type CloseBrandStoreJson = Record<string, never>

/** {@link closeBrandStore} 的应答 */
export interface CloseBrandStoreResponse {
  /** 品牌门店ID，例：`20488000` */
  store_id?: string
  /** 门店状态，例：`CLOSED` */
  store_state?: 'OPEN' | 'CREATING' | 'CLOSED' | (string & {})
}
