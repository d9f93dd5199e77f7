// Generated from specs/offlineface/list-face-collections.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  Paged,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor & Paged<'face_collections'> = {
  id: 'listFaceCollections',
  method: 'GET',
  path: '/v3/offlineface/face-collections',
  response: 'json',
  pages: { items: 'face_collections', offset: 'offset', limit: 'limit' },
}

/**
 * 查询重采用户列表 · List an organization's users whose face must be captured again
 *
 * `GET /v3/offlineface/face-collections` · 服务商
 *
 * 所有分页：`for await (const item of items(listFaceCollections, wxpay, …))`（`wechatpay-ky/lists`）
 *
 * @see https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html
 */
export function listFaceCollections(
  wxpay: WechatPay,
  request: ListFaceCollectionsRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<ListFaceCollectionsResponse>> {
  return wxpay.call(operation, request, options)
}
listFaceCollections.operation = operation

/** {@link listFaceCollections} 的请求 */
export interface ListFaceCollectionsRequest {
  query: ListFaceCollectionsQuery
}

/** 查询参数 */
export interface ListFaceCollectionsQuery {
  /** 机构ID，例：`Ofewewfwefweewf` */
  organization_id: string
  /** 列表偏移，例：`30` */
  offset?: number
  /** 资源个数，例：`20` */
  limit?: number
}

/** {@link listFaceCollections} 的应答 */
export interface ListFaceCollectionsResponse {
  /** 重采列表 */
  face_collections: ListFaceCollectionsResponseFaceCollections[]
}

/** 重采对象 */
export interface ListFaceCollectionsResponseFaceCollections {
  /** 重采ID */
  collection_id: string
  /** 用户ID */
  use_id: string
  /** 机构ID */
  organization_id: string
  /**
   * 重采状态
   * - `COLLECTION_REQUIRED` 该刷脸用户需要进行重采
   * - `PHOTO_UPLOADED` 照片已上传
   * - `COMPLETE` 支付用户已经确认照片, 重采结束
   */
  collection_state: 'COLLECTION_REQUIRED' | 'PHOTO_UPLOADED' | 'COMPLETE' | (string & {})
  /** 注册照上传时间，RFC 3339 */
  register_photo_upload_time?: string
  /** 支付用户确认时间，RFC 3339 */
  confirm_time?: string
}
