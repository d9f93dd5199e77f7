// Generated from specs/marketing/shopping-receipt/upload-shopping-receipt.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  UploadFile,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'uploadShoppingReceipt',
  method: 'POST',
  path: '/v3/marketing/shopping-receipt/shoppingreceipts',
  request: 'form',
  response: 'json',
  form: { file: 'file', digest: 'sha256', algorithm: 'SHA-256', maxBytes: 204800 },
  sensitive: {
    request: ['meta.merchant_contact_information.consultation_phone_number'],
    response: ['receipt.merchant_contact_information.consultation_phone_number'],
  },
}

/**
 * 上传电子小票 · Upload the shopping receipt file of a payment
 *
 * `POST /v3/marketing/shopping-receipt/shoppingreceipts` · 服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012553506
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012698614
 */
export function uploadShoppingReceipt(
  wxpay: WechatPay,
  request: UploadShoppingReceiptRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<UploadShoppingReceiptResponse>> {
  return wxpay.call(operation, request, options)
}
uploadShoppingReceipt.operation = operation

/** {@link uploadShoppingReceipt} 的请求 */
export interface UploadShoppingReceiptRequest {
  form: UploadShoppingReceiptForm
}

/** 上传的文件及其说明 */
export interface UploadShoppingReceiptForm {
  /** 电子小票上传信息 */
  meta: UploadShoppingReceiptFormMeta
  /** 图片文件，不超过 0.1953125 MB */
  file: UploadFile
}

/** 电子小票上传信息 */
export interface UploadShoppingReceiptFormMeta {
  /** 微信支付订单的交易单号 */
  transaction_id: string
  /** 微信支付订单的下单商户号 */
  transaction_mchid?: string
  /** 微信支付订单的下单子商户号 */
  transaction_sub_mchid?: string
  /** 微信支付订单的商户订单号 */
  out_trade_no?: string
  /** 微信支付订单中OpenID */
  openid: string
  /** 图片文件的文件摘要 */
  sha256?: string
  /** 用户与商家的联系渠道 */
  merchant_contact_information?: UploadShoppingReceiptFormMerchantContactInformation
  /** 上传时间 */
  upload_time?: string
}

/** 用户与商家的联系渠道 */
export interface UploadShoppingReceiptFormMerchantContactInformation {
  /** 品牌售后部门的咨询电话，敏感信息，明文即可，由运行时加解密 */
  consultation_phone_number?: string
}

/** {@link uploadShoppingReceipt} 的应答 */
export interface UploadShoppingReceiptResponse {
  /** 电子小票上传信息 */
  receipt: UploadShoppingReceiptResponseReceipt
}

/** 电子小票上传信息 */
export interface UploadShoppingReceiptResponseReceipt {
  /** 电子小票ID，例：`121630001` */
  receipt_id: string
  /**
   * 电子小票图片审核状态，例：`WAIT_REVIEW`
   * - `WAIT_REVIEW` 等待审核
   * - `NOT_PASS_REVIEW` 审核不通过
   * - `PASS_REVIEW` 审核通过
   */
  state: 'WAIT_REVIEW' | 'NOT_PASS_REVIEW' | 'PASS_REVIEW' | (string & {})
  /** 微信支付订单的交易单号，例：`1217752501201407033233368018` */
  transaction_id: string
  /** 微信支付订单的商户号，例：`1230000109` */
  transaction_mchid?: string
  /** 微信支付订单的子商户号，例：`1230000109` */
  transaction_sub_mchid?: string
  /** 微信支付订单中OpenID，例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
  openid: string
  /** 电子小票归属品牌的ID，例：`1142` */
  brand_id?: number
  /** 图片文件的文件摘要，例：`2969f98ef4763da62670d3aee5d456b56a8f3447c0178da21445206aa400a464` */
  sha256: string
  /** 标识电子小票图片类型，例：`PNG` */
  image_type: string
  /** 电子小票创建的时间，RFC 3339，例：`2015-05-20T13:29:35+08:00` */
  create_time: string
  /** 电子小票最后一次修改时间，RFC 3339，例：`2015-05-20T13:29:35+08:00` */
  modify_time: string
  /** 用户与商家的联系渠道 */
  merchant_contact_information?: UploadShoppingReceiptResponseMerchantContactInformation
  /** 上传时间，RFC 3339，例：`2021-05-20T13:29:35.120+08:00` */
  upload_time?: string
}

/** 用户与商家的联系渠道 */
export interface UploadShoppingReceiptResponseMerchantContactInformation {
  /** 品牌售后部门的咨询电话，敏感信息，明文即可，由运行时加解密 */
  consultation_phone_number?: string
}
