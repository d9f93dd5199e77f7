// Generated from specs/marketing/busifavor/upload-coupon-code.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'uploadCouponCode',
  method: 'POST',
  path: '/v3/marketing/busifavor/stocks/{stock_id}/couponcodes',
  request: 'json',
  response: 'json',
  repeats: ['stock_id'],
}

/**
 * 上传预存code · Preload merchant-generated coupon codes into a stock
 *
 * `POST /v3/marketing/busifavor/stocks/{stock_id}/couponcodes` · 直连商户
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012487038
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012492853
 */
export function uploadCouponCode(
  wxpay: WechatPay,
  request: UploadCouponCodeRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<UploadCouponCodeResponse>> {
  return wxpay.call(operation, request, options)
}
uploadCouponCode.operation = operation

/** {@link uploadCouponCode} 的请求 */
export interface UploadCouponCodeRequest {
  /** 批次号，例：`98065001` */
  stock_id: string
  json: UploadCouponCodeJson
}

/** 请求包体 */
export interface UploadCouponCodeJson {
  /** 券code列表 */
  coupon_code_list: string[]
  /** 请求业务单据号，例：`100002322019090134234sfdf` */
  upload_request_no: string
}

/** {@link uploadCouponCode} 的应答 */
export interface UploadCouponCodeResponse {
  /** 批次号，例：`98065001` */
  stock_id: string
  /** 去重后上传code总数，例：`500` */
  total_count: number
  /** 上传成功code个数，例：`20` */
  success_count: number
  /** 上传成功的code列表 */
  success_codes?: string[]
  /** 上传成功时间，RFC 3339，例：`2015-05-20T13:29:35+08:00` */
  success_time: string
  /** 上传失败code个数，例：`10` */
  fail_count?: number
  /** 上传失败的code及原因 */
  fail_codes?: UploadCouponCodeResponseFailCodes[]
  /** 已存在的code列表 */
  exist_codes?: string[]
  /** 本次请求中重复的code列表 */
  duplicate_codes?: string[]
}

/** 上传失败的code及原因 */
export interface UploadCouponCodeResponseFailCodes {
  /** 上传失败的券code，例：`ABCD23456` */
  coupon_code: string
  /** 上传失败错误码，例：`LENGTH_LIMIT` */
  code: string
  /** 上传失败错误信息，例：`长度超过最大值32位` */
  message: string
}
