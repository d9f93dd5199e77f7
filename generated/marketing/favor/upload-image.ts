// Generated from specs/marketing/favor/upload-image.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  UploadFile,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'uploadImage',
  method: 'POST',
  path: '/v3/marketing/favor/media/image-upload',
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
 * （营销）图片上传 · Upload a marketing image and get its URL
 *
 * `POST /v3/marketing/favor/media/image-upload` · 微信支付商户
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012557233
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012759802
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
  /** 媒体文件URL地址，例：`https://qpic.cn/xxx` */
  media_url: string
}
