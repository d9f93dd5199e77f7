// Generated from specs/global/merchant-storage/upload-file.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  UploadFile,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'uploadFile',
  method: 'POST',
  path: '/v3/global/merchant-storage/file/upload',
  request: 'form',
  response: 'json',
  form: {
    file: 'file',
    filename: 'filename',
    digest: 'sha256',
    algorithm: 'SHA-256',
    maxBytes: 5242880,
  },
  overseas: true,
}

/**
 * 上传文件 · Upload a file and get the ID to quote in other requests
 *
 * `POST /v3/global/merchant-storage/file/upload` · 直连模式、机构模式
 *
 * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013024913
 */
export function uploadFile(
  wxpay: WechatPay,
  request: UploadFileRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<UploadFileResponse>> {
  return wxpay.call(operation, request, options)
}
uploadFile.operation = operation

/** {@link uploadFile} 的请求 */
export interface UploadFileRequest {
  form: UploadFileForm
}

/** 上传的文件及其说明 */
export interface UploadFileForm {
  /** 图片文件，不超过 5 MB */
  file: UploadFile
  /** 媒体文件元信息 */
  meta?: UploadFileFormMeta
}

/** 媒体文件元信息 */
export interface UploadFileFormMeta {
  /** 文件名称 */
  filename?: string
  /** 文件摘要 */
  sha256?: string
}

/** {@link uploadFile} 的应答 */
export interface UploadFileResponse {
  /** 文件标识ID，例：`b6a17e2a-1dc4-4376-8630-e73d06490c0d` */
  file_id: string
}
