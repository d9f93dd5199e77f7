// Generated from specs/taxi-invoice/upload-taxi-invoice-card-file.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  UploadFile,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'uploadTaxiInvoiceCardFile',
  method: 'POST',
  path: '/v3/taxi-invoice/cards/upload-file',
  request: 'form',
  response: 'json',
  form: { file: 'file', digest: 'digest', algorithm: 'SM3', maxBytes: 2097152 },
}

/**
 * 上传出租车电子发票文件 · Upload a taxi fapiao file and get its media ID
 *
 * `POST /v3/taxi-invoice/cards/upload-file` · 服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012692904
 */
export function uploadTaxiInvoiceCardFile(
  wxpay: WechatPay,
  request: UploadTaxiInvoiceCardFileRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<UploadTaxiInvoiceCardFileResponse>> {
  return wxpay.call(operation, request, options)
}
uploadTaxiInvoiceCardFile.operation = operation

/** {@link uploadTaxiInvoiceCardFile} 的请求 */
export interface UploadTaxiInvoiceCardFileRequest {
  form: UploadTaxiInvoiceCardFileForm
}

/** 上传的文件及其说明 */
export interface UploadTaxiInvoiceCardFileForm {
  /** 出租车电子发票文件，不超过 2 MB */
  file: UploadFile
  /** 出租车电子发票文件元信息 */
  meta: UploadTaxiInvoiceCardFileFormMeta
}

/** 出租车电子发票文件元信息 */
export interface UploadTaxiInvoiceCardFileFormMeta {
  /** 出租车经营主体商户号，例：`1900000109` */
  company_mchid: string
  /** 文件摘要，例：`addca90a6a290b9642dbaccffdf01e8c22aa348940b2e96754169ba08c19e5db` */
  digest?: string
  /** 文件摘要算法，例：`DIGEST_ALGORITHM_SM3` */
  digest_algorithm: string
  /** 行政区划代码，例：`310100` */
  region_id: number
}

/** {@link uploadTaxiInvoiceCardFile} 的应答 */
export interface UploadTaxiInvoiceCardFileResponse {
  /** 出租车电子发票文件ID，例：`ASNFZ4mrze/+3LqYdlQyEA==` */
  fapiao_media_id: string
}
