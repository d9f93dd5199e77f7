// Generated from specs/ecommerce/account/upload-media.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  UploadFile,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'uploadMedia',
  method: 'POST',
  path: '/v3/ecommerce/account/cancel-applications/media',
  request: 'form',
  response: 'json',
  form: {
    file: 'file',
    filename: 'file_name',
    digest: 'file_digest',
    algorithm: 'SHA-256',
    maxBytes: 2097152,
  },
}

/**
 * 图片上传 · Upload an image that supports an account closure application
 *
 * `POST /v3/ecommerce/account/cancel-applications/media` · 电商平台
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012691710
 */
export function uploadMedia(
  wxpay: WechatPay,
  request: UploadMediaRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<UploadMediaResponse>> {
  return wxpay.call(operation, request, options)
}
uploadMedia.operation = operation

/** {@link uploadMedia} 的请求 */
export interface UploadMediaRequest {
  form: UploadMediaForm
}

/** 上传的文件及其说明 */
export interface UploadMediaForm {
  /** 图片文件，不超过 2 MB */
  file: UploadFile
  /** 媒体文件元信息 */
  meta?: UploadMediaFormMeta
}

/** 媒体文件元信息 */
export interface UploadMediaFormMeta {
  /** 文件摘要 */
  file_digest?: string
  /** 文件名称 */
  file_name?: string
}

/** {@link uploadMedia} 的应答 */
export interface UploadMediaResponse {
  /**
   * 媒体文件标识Id，例：`H1ihR9JUtVj-J7CJqBUY5ZOrG_Je75H-rKhTG7FUmg9sxNTbRN54dFiUHnhgrBQ6EKeHoGcHTJMHn5TAuLVjHUQDBInSWXcIHYXOeRa2OHA`
   */
  media_id: string
}
