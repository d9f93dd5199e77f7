// Generated from specs/brand/partner/close-brand-store.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'closeBrandStore',
  method: 'POST',
  path: '/v3/brand/partner/store/brandstores/{store_id}/close',
  request: 'json',
  response: 'json',
  repeats: ['store_id'],
}

/**
 * 暂停门店营业 · Suspend a store's business until it is resumed
 *
 * `POST /v3/brand/partner/store/brandstores/{store_id}/close` · 服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4016756671
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
export interface CloseBrandStoreJson {
  /** 品牌ID，例：`123456789` */
  brand_id: string
}

/** {@link closeBrandStore} 的应答 */
export interface CloseBrandStoreResponse {
  /** 品牌ID，例：`123456789` */
  brand_id: string
  /** 品牌门店ID，例：`20488000` */
  store_id?: string
  /** 门店状态，例：`CLOSED` */
  store_state?: 'OPEN' | 'CREATING' | 'CLOSED' | (string & {})
}
