// Generated from specs/mch-operation-manage/upload-enhanced-due-diligence-file.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  UploadFile,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'uploadEnhancedDueDiligenceFile',
  method: 'POST',
  path: '/v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/upload',
  request: 'form',
  response: 'json',
  form: {
    file: 'due_diligence_file',
    filename: 'file_name',
    digest: 'file_digest',
    algorithm: 'SHA-256',
  },
}

/**
 * 上传尽调资料文件 · Upload a file for an enhanced due diligence case
 *
 * `POST /v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/upload` · 服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4015631042
 */
export function uploadEnhancedDueDiligenceFile(
  wxpay: WechatPay,
  request: UploadEnhancedDueDiligenceFileRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<UploadEnhancedDueDiligenceFileResponse>> {
  return wxpay.call(operation, request, options)
}
uploadEnhancedDueDiligenceFile.operation = operation

/** {@link uploadEnhancedDueDiligenceFile} 的请求 */
export interface UploadEnhancedDueDiligenceFileRequest {
  /** 尽调单号，例：`123000110_2_2190381dakdajois1283i12jo` */
  due_diligence_id: string
  form: UploadEnhancedDueDiligenceFileForm
}

/** 上传的文件及其说明 */
export interface UploadEnhancedDueDiligenceFileForm {
  /** 图片文件 */
  due_diligence_file: UploadFile
  /** 媒体文件元信息 */
  meta?: UploadEnhancedDueDiligenceFileFormMeta
}

/** 媒体文件元信息 */
export interface UploadEnhancedDueDiligenceFileFormMeta {
  /** 文件名称，例：`demo.png` */
  file_name?: string
  /** 文件摘要，例：`B94D27B9934D3E08A52E52D7DA7DABFAC484EFE37A5380EE9088F7ACE2EFCDE9` */
  file_digest?: string
  /** 子商户号，例：`1230001104` */
  sub_mchid?: string
  /** 资料项唯一id，例：`130013` */
  item_id?: number
}

/** {@link uploadEnhancedDueDiligenceFile} 的应答 */
export interface UploadEnhancedDueDiligenceFileResponse {
  /** 文件标识ID，例：`V1_E1W7MchDBewmOMGmKSMCgh5` */
  file_id: string
}
