// Generated from specs/merchant-service/upload-image.yaml. Edit that file and run `npm run generate`.
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
  path: '/v3/merchant-service/images/upload',
  request: 'form',
  response: 'json',
  form: {
    file: 'file',
    filename: 'filename',
    digest: 'sha256',
    algorithm: 'SHA-256',
    maxBytes: 2097152,
  },
}

/**
 * 商户上传反馈图片 · Upload an image to attach to a complaint reply
 *
 * `POST /v3/merchant-service/images/upload` · 直连商户、服务商、渠道商
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012467250
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012467222
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
  /** 图片文件，不超过 2 MB */
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
  /** 媒体文件标识ID，图片上传接口返回的 media_id，例：`BB04A5DEEFEA18D4F2554C1EDD3B610B.bmp` */
  media_id: string
}
