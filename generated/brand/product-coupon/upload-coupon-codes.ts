// Generated from specs/brand/product-coupon/upload-coupon-codes.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'uploadCouponCodes',
  method: 'POST',
  path: '/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/upload-coupon-codes',
  request: 'json',
  response: 'json',
}

/**
 * 预上传券Code · Preload merchant-generated coupon codes into a stock
 *
 * `POST /brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/upload-coupon-codes` · 品牌商户
 *
 */
export function uploadCouponCodes(
  wxpay: WechatPay,
  request: UploadCouponCodesRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<UploadCouponCodesResponse>> {
  return wxpay.call(operation, request, options)
}
uploadCouponCodes.operation = operation

/** {@link uploadCouponCodes} 的请求 */
export interface UploadCouponCodesRequest {
  /** 商品券ID，例：`1000000013` */
  product_coupon_id: string
  /** 批次ID，例：`1000000013001` */
  stock_id: string
  json: UploadCouponCodesJson
}

/** 请求包体 */
export interface UploadCouponCodesJson {
  /** 请求单号，例：`34657_20250101_123456` */
  out_request_no: string
  /** 券Code列表 */
  code_list: string[]
}

/** {@link uploadCouponCodes} 的应答 */
export interface UploadCouponCodesResponse {
  /** 去重后券Code总数，例：`100` */
  total_count: number
  /** 上传成功的券Code列表 */
  success_code_list?: string[]
  /** 上传失败的券Code列表 */
  failed_code_list?: UploadCouponCodesResponseFailedCodeList[]
  /** 已经存在的券Code列表 */
  already_exist_code_list?: string[]
  /** 重复的券Code列表 */
  duplicate_code_list?: string[]
}

/** 上传失败的券Code列表 */
export interface UploadCouponCodesResponseFailedCodeList {
  /** 券Code，例：`code_0000001` */
  coupon_code?: string
  /** 错误码，例：`PARAM_ERROR` */
  code?: string
  /** 错误信息，例：`券Code不合法` */
  message?: string
}
