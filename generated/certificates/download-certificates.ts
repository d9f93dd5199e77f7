// Generated from specs/certificates/download-certificates.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'downloadCertificates',
  method: 'GET',
  path: '/v3/certificates',
  response: 'json',
}

/**
 * 获取平台证书列表 · Download the current WeChat Pay platform certificates
 *
 * `GET /v3/certificates` · 微信平台商户
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012551764
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012715700
 */
export function downloadCertificates(
  wxpay: WechatPay,
  request?: DownloadCertificatesRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<DownloadCertificatesResponse>> {
  return wxpay.call(operation, request, options)
}
downloadCertificates.operation = operation

/** {@link downloadCertificates} 的请求 */
export interface DownloadCertificatesRequest {
  query?: DownloadCertificatesQuery
}

/** 查询参数 */
export interface DownloadCertificatesQuery {
  /** 证书算法版本 */
  algorithm_type?: 'SM2' | 'RSA' | 'ALL'
}

/** {@link downloadCertificates} 的应答 */
export interface DownloadCertificatesResponse {
  data?: DownloadCertificatesResponseData[]
}

export interface DownloadCertificatesResponseData {
  /** 例：`5157F09EFDC096DE15EBE81A47057A7232F1B8E1` */
  serial_no: string
  /** RFC 3339，例：`2018-06-08T10:34:56+08:00` */
  effective_time: string
  /** RFC 3339，例：`2018-12-08T10:34:56+08:00` */
  expire_time: string
  encrypt_certificate: DownloadCertificatesResponseDataEncryptCertificate
}

export interface DownloadCertificatesResponseDataEncryptCertificate {
  /** 例：`AEAD_AES_256_GCM` */
  algorithm: string
  /** 例：`61f9c719728a` */
  nonce: string
  /** 例：`certificate` */
  associated_data: string
  /** 例：`sRvt...` */
  ciphertext: string
}
