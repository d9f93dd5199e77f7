// Generated from specs/new-tax-control-fapiao/upload-fapiao-file.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  UploadFile,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'uploadFapiaoFile',
  method: 'POST',
  path: '/v3/new-tax-control-fapiao/fapiao-applications/upload-fapiao-file',
  request: 'form',
  response: 'json',
  form: { file: 'file', digest: 'digest', algorithm: 'SM3', maxBytes: 2097152 },
}

/**
 * 上传电子发票文件 · Upload an e-fapiao file and receive its media ID
 *
 * `POST /v3/new-tax-control-fapiao/fapiao-applications/upload-fapiao-file` · 直连商户、服务商、渠道商
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012556605
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012696830
 */
export function uploadFapiaoFile(
  wxpay: WechatPay,
  request: UploadFapiaoFileRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<UploadFapiaoFileResponse>> {
  return wxpay.call(operation, request, options)
}
uploadFapiaoFile.operation = operation

/** {@link uploadFapiaoFile} 的请求 */
export interface UploadFapiaoFileRequest {
  form: UploadFapiaoFileForm
}

/** 上传的文件及其说明 */
export interface UploadFapiaoFileForm {
  /** 电子发票文件二进制数据流，不超过 2 MB */
  file: UploadFile
  /** 媒体文件元信息 */
  meta: UploadFapiaoFileFormMeta
}

/** 媒体文件元信息 */
export interface UploadFapiaoFileFormMeta {
  /** 微信支付分配的子商户号 */
  sub_mchid?: string
  /** 发票文件的类型为PDF，例：`PDF` */
  file_type: string
  /** 文件摘要算法，例：`SM3` */
  digest_alogrithm: string
  /** 文件摘要 */
  digest?: string
}

/** {@link uploadFapiaoFile} 的应答 */
export interface UploadFapiaoFileResponse {
  /** 电子发票文件ID，例：`ASNFZ4mrze/+3LqYdlQyEA==` */
  fapiao_media_id: string
}
