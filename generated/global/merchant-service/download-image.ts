// Generated from specs/global/merchant-service/download-image.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'downloadImage',
  method: 'GET',
  path: '/v3/global/merchant-service/images/{media_id}',
  response: 'file',
  unsigned: true,
  overseas: true,
}

/**
 * 图片下载 · Download an image attached to a complaint
 *
 * `GET /v3/global/merchant-service/images/{media_id}` · 服务商、渠道商、从业机构
 *
 */
export function downloadImage(
  wxpay: WechatPay,
  request: DownloadImageRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<ReadableStream<Uint8Array>>> {
  return wxpay.call(operation, request, options)
}
downloadImage.operation = operation

/** {@link downloadImage} 的请求 */
export interface DownloadImageRequest {
  /** 媒体文件ID，例：`xxxxx` */
  media_id: string
  query: DownloadImageQuery
}

/** 查询参数 */
export interface DownloadImageQuery {
  /** 投诉单号，例：`200201820200101080076610000` */
  complaint_id: string
}
