// Generated from specs/marketing/shopping-receipt/upload-receipt-jump-info.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'uploadReceiptJumpInfo',
  method: 'POST',
  path: '/v3/marketing/shopping-receipt/merchantshoppingreceiptjumpinfos',
  request: 'json',
  response: 'json',
}

/**
 * 上传商家电子小票跳转信息 · Supply the link from a payment to the merchant's own shopping receipt
 *
 * `POST /v3/marketing/shopping-receipt/merchantshoppingreceiptjumpinfos` · 服务商、渠道商
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012443843
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012443825
 */
export function uploadReceiptJumpInfo(
  wxpay: WechatPay,
  request: UploadReceiptJumpInfoRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<UploadReceiptJumpInfoResponse>> {
  return wxpay.call(operation, request, options)
}
uploadReceiptJumpInfo.operation = operation

/** {@link uploadReceiptJumpInfo} 的请求 */
export interface UploadReceiptJumpInfoRequest {
  json: UploadReceiptJumpInfoJson
}

/** 请求包体 */
export interface UploadReceiptJumpInfoJson {
  /** 微信支付订单号，例：`4200000008202209139188072801` */
  transaction_id: string
  /** 商户号，例：`1230000109` */
  transaction_mchid?: string
  /** 子商户号，例：`1230000109` */
  transaction_sub_mchid?: string
  /** 下单用户OpenID，例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
  openid: string
  /** 商户上传时间，RFC 3339，例：`2021-05-20T13:29:35.120+08:00` */
  merchant_upload_time: string | Date
  /** 跳转信息 */
  jump_info: UploadReceiptJumpInfoJsonJumpInfo
}

/** 跳转信息 */
export interface UploadReceiptJumpInfoJsonJumpInfo {
  /** 商户电子小票跳转信息小程序AppID，例：`example_merchant_appid` */
  merchant_appid: string
  /** 商户电子小票跳转信息小程序路径，例：`example_merchant_path` */
  merchant_path: string
}

/** {@link uploadReceiptJumpInfo} 的应答 */
export interface UploadReceiptJumpInfoResponse {
  /** 商家电子小票跳转信息 */
  merchant_jump_info?: UploadReceiptJumpInfoResponseMerchantJumpInfo
}

/** 商家电子小票跳转信息 */
export interface UploadReceiptJumpInfoResponseMerchantJumpInfo {
  /** 微信支付订单号，例：`4200000008202209139188072801` */
  transaction_id: string
  /** 商户号，例：`1230000109` */
  transaction_mchid?: string
  /** 子商户号，例：`1230000109` */
  transaction_sub_mchid?: string
  /** 下单用户OpenID，例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
  openid: string
  /** 商户上传时间，RFC 3339，例：`2021-05-20T13:29:35.120+08:00` */
  merchant_upload_time: string
  /** 跳转信息 */
  jump_info: UploadReceiptJumpInfoResponseJumpInfo
  /** 创建时间，RFC 3339，例：`2015-05-20T13:29:35+08:00` */
  create_time: string
  /** 修改时间，RFC 3339，例：`2015-05-20T13:29:35+08:00` */
  modify_time: string
  /** 归属品牌ID，例：`1142` */
  brand_id?: number
}

/** 跳转信息 */
export interface UploadReceiptJumpInfoResponseJumpInfo {
  /** 商户电子小票跳转信息小程序AppID，例：`example_merchant_appid` */
  merchant_appid: string
  /** 商户电子小票跳转信息小程序路径，例：`example_merchant_path` */
  merchant_path: string
}
