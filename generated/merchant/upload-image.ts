// Generated from specs/merchant/upload-image.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  UploadFile,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'uploadImage',
  method: 'POST',
  path: '/v3/merchant/media/upload',
  request: 'form',
  response: 'json',
  form: {
    file: 'file',
    filename: 'filename',
    digest: 'sha256',
    algorithm: 'SHA-256',
    maxBytes: 5242880,
  },
}

/**
 * 文件上传 · Upload an image and get the media id that other calls take
 *
 * `POST /v3/merchant/media/upload` · 微信支付商户
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012760432
 */
export function uploadImage(
  wxpay: WechatPay,
  request: UploadImageRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<UploadImageResponse>> {
  return wxpay.call(operation, request, options)
}
uploadImage.operation = operation

/** {@link uploadImage} 的请求 */
export interface UploadImageRequest {
  form: UploadImageForm
}

/** 上传的文件及其说明 */
export interface UploadImageForm {
  /** 图片文件，不超过 5 MB */
  file: UploadFile
  /** 媒体文件元信息 */
  meta?: UploadImageFormMeta
}

/** 媒体文件元信息 */
export interface UploadImageFormMeta {
  /** 文件名称 */
  filename?: string
  /** 文件摘要 */
  sha256?: string
}

/** {@link uploadImage} 的应答 */
export interface UploadImageResponse {
  /**
   * 媒体文件标识Id，例：`6uqyGjGrCf2GtyXP8bxrbuH9-aAoTjH-rKeSl3Lf4_So6kdkQu4w8BYVP3bzLtvR38lxt4PjtCDXsQpzqge_hQEovHzOhsLleGFQVRF-U_0`
   */
  media_id: string
}
