// Generated from specs/brand/store/resume-brand-store.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'resumeBrandStore',
  method: 'POST',
  path: '/brand/store/brandstores/{store_id}/resume',
  request: 'json',
  response: 'json',
  repeats: ['store_id'],
}

/**
 * 恢复门店营业 · Resume the business of a suspended store
 *
 * `POST /brand/store/brandstores/{store_id}/resume` · 品牌商户
 *
 * @see https://pay.weixin.qq.com/doc/brand/4016756643
 */
export function resumeBrandStore(
  wxpay: WechatPay,
  request: ResumeBrandStoreRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<ResumeBrandStoreResponse>> {
  return wxpay.call(operation, request, options)
}
resumeBrandStore.operation = operation

/** {@link resumeBrandStore} 的请求 */
export interface ResumeBrandStoreRequest {
  /** 品牌门店ID，例：`20488000` */
  store_id: string
  json: ResumeBrandStoreJson
}

/** 请求包体 */
export type ResumeBrandStoreJson = Record<string, never>

/** {@link resumeBrandStore} 的应答 */
export interface ResumeBrandStoreResponse {
  /** 品牌门店ID，例：`20488000` */
  store_id?: string
  /** 门店状态，例：`CLOSED` */
  store_state?: 'OPEN' | 'CREATING' | 'CLOSED' | (string & {})
}
