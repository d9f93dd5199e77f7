// Generated from specs/new-tax-control-fapiao/get-merchant-invite-url.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'getMerchantInviteUrl',
  method: 'GET',
  path: '/v3/new-tax-control-fapiao/fapiaomerchant/getspinviteurl',
  response: 'json',
  sensitive: { query: ['operate_user'] },
}

/**
 * 获取邀请商户开通服务商电子发票能力 · Get a link inviting merchants to enable the provider's e-fapiao service
 *
 * `GET /v3/new-tax-control-fapiao/fapiaomerchant/getspinviteurl` · 服务商、渠道商
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4015941495
 */
export function getMerchantInviteUrl(
  wxpay: WechatPay,
  request: GetMerchantInviteUrlRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<GetMerchantInviteUrlResponse>> {
  return wxpay.call(operation, request, options)
}
getMerchantInviteUrl.operation = operation

/** {@link getMerchantInviteUrl} 的请求 */
export interface GetMerchantInviteUrlRequest {
  query: GetMerchantInviteUrlQuery
}

/** 查询参数 */
export interface GetMerchantInviteUrlQuery {
  /** 操作类型，例：`AUTH_BINDING` */
  operation_type: 'AUTH_BINDING'
  /** 开票模式，例：`THIRD_OR_SELF_FAPIAO` */
  fapiao_mode: 'THIRD_OR_SELF_FAPIAO' | 'TENCENT_DIGITAL_TAX'
  /** 发票能力类型 */
  fapiao_ability_type_list?: (
    | 'BASE_ABILITY'
    | 'REAL_ESTATE_ABILITY'
    | 'PASSENGER_TRANSPORT_ABILITY'
    | 'REFINED_OIL_ABILITY'
  )[]
  /** 服务商邀请渠道，例：`miniprogram` */
  invite_channel?: string
  /** 操作人员，敏感信息，明文即可，由运行时加解密 */
  operate_user?: string
  /** 服务商邀请code，例：`code_20200101_123` */
  invite_code: string
  /** 子商户号，例：`1900000109` */
  sub_mchid?: string
}

/** {@link getMerchantInviteUrl} 的应答 */
export interface GetMerchantInviteUrlResponse {
  /** 邀请开通二维码链接，例：`https://wxacurl.cn?xxx=` */
  invite_url: string
  /** 开通小程序AppID，例：`wxb1170446a4c0a5a2` */
  miniprogram_appid: string
  /** 开通小程序跳转路径，例：`pages/xxxPage` */
  miniprogram_path: string
}
