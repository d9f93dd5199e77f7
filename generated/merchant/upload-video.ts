// Generated from specs/merchant/upload-video.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  UploadFile,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'uploadVideo',
  method: 'POST',
  path: '/v3/merchant/media/video_upload',
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
 * 视频上传 · Upload a video and get the media id that other calls take
 *
 * `POST /v3/merchant/media/video_upload` · 微信支付商户
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012761084
 */
export function uploadVideo(
  wxpay: WechatPay,
  request: UploadVideoRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<UploadVideoResponse>> {
  return wxpay.call(operation, request, options)
}
uploadVideo.operation = operation

/** {@link uploadVideo} 的请求 */
export interface UploadVideoRequest {
  form: UploadVideoForm
}

/** 上传的文件及其说明 */
export interface UploadVideoForm {
  /** 图片文件，不超过 5 MB */
  file: UploadFile
  /** 媒体文件元信息 */
  meta?: UploadVideoFormMeta
}

/** 媒体文件元信息 */
export interface UploadVideoFormMeta {
  /** 文件名称 */
  filename?: string
  /** 文件摘要 */
  sha256?: string
}

/** {@link uploadVideo} 的应答 */
export interface UploadVideoResponse {
  /**
   * 媒体文件标识Id，例：`6uqyGjGrCf2GtyXP8bxrbuH9-aAoTjH-rKeSl3Lf4_So6kdkQu4w8BYVP3bzLtvR38lxt4PjtCDXsQpzqge_hQEovHzOhsLleGFQVRF-U_0`
   */
  media_id: string
}
