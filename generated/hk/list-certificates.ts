// Generated from specs/hk/list-certificates.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'listCertificates',
  method: 'GET',
  path: '/hk/v3/certificates',
  response: 'json',
  overseas: true,
}

/**
 * 获取平台证书列表 · Fetch the WeChat Pay platform certificates for Hong Kong merchants
 *
 * `GET /hk/v3/certificates` · 直连模式、机构模式
 *
 * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_7.shtml
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

export interface ListCertificatesResponseData {
  /** 例：`5157F09EFDC096DE15EBE81A47057A7232F1B8E1` */
  serial_no?: string
  /** RFC 3339，例：`2018-06-08T10:34:56+08:00` */
  effective_time?: string
  /** RFC 3339，例：`2018-12-08T10:34:56+08:00` */
  expire_time?: string
  encrypt_certificate?: ListCertificatesResponseDataEncryptCertificate
}

export interface ListCertificatesResponseDataEncryptCertificate {
  /** 例：`AEAD_AES_256_GCM` */
  algorithm?: string
  /** 例：`61f9c719728a` */
  nonce?: string
  /** 例：`certificate` */
  associated_data?: string
  /** 例：`sRvt...` */
  ciphertext?: string
}
