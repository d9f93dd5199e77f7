// Generated from specs/brand/card-member/upload-member-image.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  UploadFile,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'uploadMemberImage',
  method: 'POST',
  path: '/brand/card-member/media/image-upload',
  request: 'form',
  response: 'json',
  form: {
    file: 'file',
    filename: 'filename',
    digest: 'file_digest',
    algorithm: 'SHA-256',
    maxBytes: 2097152,
  },
}

/**
 * 图片上传 · Upload an image for a member card and get its URL
 *
 * `POST /brand/card-member/media/image-upload` · 品牌商户
 *
 * @see https://pay.weixin.qq.com/doc/brand/4015680641
 */
export function uploadMemberImage(
  wxpay: WechatPay,
  request: UploadMemberImageRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<UploadMemberImageResponse>> {
  return wxpay.call(operation, request, options)
}
uploadMemberImage.operation = operation

/** {@link uploadMemberImage} 的请求 */
export interface UploadMemberImageRequest {
  form: UploadMemberImageForm
}

/** 上传的文件及其说明 */
export interface UploadMemberImageForm {
  /** 图片文件，不超过 2 MB */
  file: UploadFile
  /** 媒体文件元信息 */
  meta?: UploadMemberImageFormMeta
}

/** 媒体文件元信息 */
export interface UploadMemberImageFormMeta {
  /** 图片文件名，例：`file.jpg` */
  filename?: string
  /** 图片文件摘要 */
  file_digest?: string
}

/** {@link uploadMemberImage} 的应答 */
export interface UploadMemberImageResponse {
  /** 媒体文件URL地址，例：`https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/0` */
  media_url: string
}
