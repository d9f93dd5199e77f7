// Generated from specs/marketing/membercard-open/import-user-card-by-openid.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'importUserCardByOpenid',
  method: 'POST',
  path: '/v3/marketing/membercard-open/cards/{card_id}/users/import',
  request: 'json',
  response: 'json',
}

/**
 * 根据openid导入用户会员卡 · Import an existing member's card by openid
 *
 * `POST /v3/marketing/membercard-open/cards/{card_id}/users/import` · 直连商户、服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012549739
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012727561
 */
export function importUserCardByOpenid(
  wxpay: WechatPay,
  request: ImportUserCardByOpenidRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<ImportUserCardByOpenidResponse>> {
  return wxpay.call(operation, request, options)
}
importUserCardByOpenid.operation = operation

/** {@link importUserCardByOpenid} 的请求 */
export interface ImportUserCardByOpenidRequest {
  /** 会员卡ID，例：`pbLatjvWOibDc5-TBnbUk1pD12o0` */
  card_id: string
  json: ImportUserCardByOpenidJson
}

/** 请求包体 */
export interface ImportUserCardByOpenidJson {
  /** 用户标识，例：`obLatjnx9gnqzS4myYGmLZ7LgLBA` */
  openid: string
  /** 会员卡code，例：`478515832665` */
  code?: string
  /** 商户请求单号，例：`100002322019090134234sfdf` */
  out_request_no: string
}

/** {@link importUserCardByOpenid} 的应答 */
export interface ImportUserCardByOpenidResponse {
  /** 会员卡code，例：`478515832665` */
  code: string
}
