// Generated from specs/marketing/membercard-open/import-member-codes.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'
import type { MemberCardCodeDepositResult } from '../../_shared/enums.js'

const operation: OperationDescriptor = {
  id: 'importMemberCodes',
  method: 'POST',
  path: '/v3/marketing/membercard-open/cards/{card_id}/codes/deposit',
  request: 'json',
  response: 'json',
}

/**
 * 导入会员Code · Import merchant-generated member codes into a card template
 *
 * `POST /v3/marketing/membercard-open/cards/{card_id}/codes/deposit` · 直连商户、服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012545728
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012709031
 */
export function importMemberCodes(
  wxpay: WechatPay,
  request: ImportMemberCodesRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<ImportMemberCodesResponse>> {
  return wxpay.call(operation, request, options)
}
importMemberCodes.operation = operation

/** {@link importMemberCodes} 的请求 */
export interface ImportMemberCodesRequest {
  /** 会员卡id，例：`pbLatjvWOibDc5-TBnbUk1pD12o0` */
  card_id: string
  json: ImportMemberCodesJson
}

/** 请求包体 */
export interface ImportMemberCodesJson {
  /** 会员卡code，例：`["478515832665"]` */
  code?: string[]
}

/** {@link importMemberCodes} 的应答 */
export interface ImportMemberCodesResponse {
  /** 导入结果 */
  data?: ImportMemberCodesResponseData[]
}

/** 导入结果 */
export interface ImportMemberCodesResponseData {
  /** 会员卡code，例：`478515832665` */
  code?: string
  /** 导入结果 */
  result?: MemberCardCodeDepositResult | (string & {})
}
