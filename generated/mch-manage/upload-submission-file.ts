// Generated from specs/mch-manage/upload-submission-file.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  UploadFile,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'uploadSubmissionFile',
  method: 'POST',
  path: '/v3/mch-manage/submission-files/sub-mchid/{sub_mchid}/upload',
  request: 'form',
  response: 'json',
  form: {
    file: 'submission_file',
    filename: 'file_name',
    digest: 'file_digest',
    algorithm: 'SHA-256',
  },
}

/**
 * 上传商户提交资料文件 · Upload a file to include in a management record submission
 *
 * `POST /v3/mch-manage/submission-files/sub-mchid/{sub_mchid}/upload` · 服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4014940425
 */
export function uploadSubmissionFile(
  wxpay: WechatPay,
  request: UploadSubmissionFileRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<UploadSubmissionFileResponse>> {
  return wxpay.call(operation, request, options)
}
uploadSubmissionFile.operation = operation

/** {@link uploadSubmissionFile} 的请求 */
export interface UploadSubmissionFileRequest {
  /** 子商户号，例：`123000110` */
  sub_mchid: string
  form: UploadSubmissionFileForm
}

/** 上传的文件及其说明 */
export interface UploadSubmissionFileForm {
  /** 资料文件 */
  submission_file: UploadFile
  /** 媒体文件元信息 */
  meta?: UploadSubmissionFileFormMeta
  /** 资料项唯一id，例：`56` */
  item_id: number
  /** 商户管理记录ID，例：`56` */
  manage_record_id: string
}

/** 媒体文件元信息 */
export interface UploadSubmissionFileFormMeta {
  /** 文件名称，例：`demo.png` */
  file_name?: string
  /** 文件摘要，例：`B94D27B9934D3E08A52E52D7DA7DABFAC484EFE37A5380EE9088F7ACE2EFCDE9` */
  file_digest?: string
}

/** {@link uploadSubmissionFile} 的应答 */
export interface UploadSubmissionFileResponse {
  /** 文件标识ID，例：`V1_E1W7MchDBewmOMGmKSMCgh5` */
  file_id: string
}
