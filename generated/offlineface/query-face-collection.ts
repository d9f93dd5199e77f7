// Generated from specs/offlineface/query-face-collection.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'queryFaceCollection',
  method: 'GET',
  path: '/v3/offlineface/face-collections/{collection_id}',
  response: 'json',
  repeats: ['collection_id'],
}

/**
 * 查询重采请求详情 · Look up one face recapture request
 *
 * `GET /v3/offlineface/face-collections/{collection_id}` · 服务商
 *
 * @see https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html
 */
export function queryFaceCollection(
  wxpay: WechatPay,
  request: QueryFaceCollectionRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<QueryFaceCollectionResponse>> {
  return wxpay.call(operation, request, options)
}
queryFaceCollection.operation = operation

/** {@link queryFaceCollection} 的请求 */
export interface QueryFaceCollectionRequest {
  /** 重采ID，例：`FC2353ZJIHOJKHOIIOIJ` */
  collection_id: string
}

/** {@link queryFaceCollection} 的应答 */
export interface QueryFaceCollectionResponse {
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
