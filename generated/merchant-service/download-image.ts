// Generated from specs/merchant-service/download-image.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'downloadImage',
  method: 'GET',
  path: '/v3/merchant-service/images/{media_id}',
  response: 'file',
  unsigned: true,
}

/**
 * 图片下载 · Download an image attached to a complaint
 *
 * `GET /v3/merchant-service/images/{media_id}` · 直连商户、服务商、渠道商
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012467251
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012467223
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
}
