// Generated from specs/global/certificates/list-certificates.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'listCertificates',
  method: 'GET',
  path: '/v3/global/certificates',
  response: 'json',
  overseas: true,
}

/**
 * 获取平台证书列表 · Fetch the WeChat Pay platform certificates for cross-border merchants
 *
 * `GET /v3/global/certificates` · 直连模式、机构模式
 *
 * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013013878
 */
export function listCertificates(
  wxpay: WechatPay,
  request?: ListCertificatesRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<ListCertificatesResponse>> {
  return wxpay.call(operation, request, options)
}
listCertificates.operation = operation

/** {@link listCertificates} 的请求 */
export type ListCertificatesRequest = Record<string, never>

/** {@link listCertificates} 的应答 */
export interface ListCertificatesResponse {
  data: ListCertificatesResponseData[]
}

/** 平台证书列表 */
export interface ListCertificatesResponseData {
  /** 证书序列号，例：`5157F09EFDC096DE15EBE81A47057A7232F1B8E1` */
  serial_no?: string
  /** 证书启用时间，RFC 3339，例：`2018-06-08T10:34:56+08:00` */
  effective_time?: string
  /** 证书弃用时间，RFC 3339，例：`2018-12-08T10:34:56+08:00` */
  expire_time?: string
  /** 证书信息 */
  encrypt_certificate?: ListCertificatesResponseDataEncryptCertificate
}

/** 证书信息 */
export interface ListCertificatesResponseDataEncryptCertificate {
  /** 加密证书的算法，例：`AEAD_AES_256_GCM` */
  algorithm?: string
  /** 加密证书的随机串，例：`61f9c719728a` */
  nonce?: string
  /** 加密证书的附加数据，例：`certificate` */
  associated_data?: string
  /** 证书内容，例：`sRvt...` */
  ciphertext?: string
}
