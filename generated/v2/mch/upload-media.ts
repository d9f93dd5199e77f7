// Generated from specs/v2/mch/upload-media.yaml. Edit that file and run `npm run generate`.
import type {
  RequestOptions,
  UploadFile,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'
import { callV2 } from '../../../runtime/v2/call.js'
import type { V2Operation } from '../../../runtime/v2/operation.js'

const operation: V2Operation = {
  id: 'uploadMedia',
  method: 'POST',
  path: '/secapi/mch/uploadmedia',
  request: 'form',
  response: 'xml',
  signTypes: ['MD5', 'HMAC-SHA256'],
  sendsSignType: true,
  mchid: ['mch_id'],
  certificate: true,
  overseas: true,
}

/**
 * 图片上传 · Upload an image of a document
 *
 * `POST /secapi/mch/uploadmedia`
 *
 * APIv3 的类似接口：`uploadImage`（`wechatpay-ky/merchant`）
 *
 * @see https://pay.weixin.qq.com/doc/global/v2/zh/4013641477
 */
export function uploadMedia(
  wxpay: WechatPay,
  request: UploadMediaRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<UploadMediaResponse>> {
  return callV2(wxpay, operation, request, options)
}
uploadMedia.operation = operation

/** {@link uploadMedia} 的请求 */
export interface UploadMediaRequest {
  form: UploadMediaForm
}

/** 上传的文件及其说明 */
export interface UploadMediaForm {
  /** 媒体文件 */
  media: UploadFile
  /** 媒体文件MD5 */
  media_hash?: string
  /** 服务商商户号或渠道号，可不填，由客户端填入自己的商户号，最长 32 个字符 */
  mch_id?: string
}

/** {@link uploadMedia} 的应答 */
export interface UploadMediaResponse {
  /**
   * 返回状态码
   * - `SUCCESS` 成功
   * - `FAIL` 失败
   */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 */
  return_msg?: string
  /** 公众账号ID */
  appid: string
  /** 商户号 */
  mch_id: string
  /** 随机字符串 */
  nonce_str: string
  /** 签名 */
  sign: string
  /**
   * 业务结果
   * - `SUCCESS` 成功
   * - `FAIL` 失败
   */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 */
  err_code?: string
  /** 错误代码描述 */
  err_code_des?: string
  /** 媒体标识 */
  media_id: string
}
