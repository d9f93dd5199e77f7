// Generated from specs/marketing/membercard-open/create-permission-token.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'createPermissionToken',
  method: 'POST',
  path: '/v3/marketing/membercard-open/cards/{card_id}/permission-tokens',
  request: 'json',
  response: 'json',
}

/**
 * 商户预授权 · Get a pre-authorization token for opening the card activation flow
 *
 * `POST /v3/marketing/membercard-open/cards/{card_id}/permission-tokens` · 直连商户、服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012550867
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012728179
 */
export function createPermissionToken(
  wxpay: WechatPay,
  request: CreatePermissionTokenRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<CreatePermissionTokenResponse>> {
  return wxpay.call(operation, request, options)
}
createPermissionToken.operation = operation

/** {@link createPermissionToken} 的请求 */
export interface CreatePermissionTokenRequest {
  /** 会员卡模板id，例：`pbLatjvWOibDc5-TBnbUk1pD12o0` */
  card_id: string
  json: CreatePermissionTokenJson
}

/** 请求包体 */
export interface CreatePermissionTokenJson {
  /** 激活类型，例：`AUTO_ACTIVATE` */
  activate_type: string
  /** 设置用户在开卡完成后 */
  navigate_back_previous_page?: boolean
  /** 跳转激活的url，例：`https://w.url.cn/s/Ahz3p2C` */
  activate_url?: string
  /** 跳转激活的appid，例：`wxea9c30a90fs8d3fe` */
  activate_appid?: string
  /** 跳转激活的path，例：`pages/activate/activate` */
  activate_path?: string
  /** 自定义场景值，例：`szwxtd` */
  outer_str?: string
}

/** {@link createPermissionToken} 的应答 */
export interface CreatePermissionTokenResponse {
  /**
   * 预授权token，例：`EhhEF0Jt0uDLPK6Cr70KCrJmkTtfPPE222gUFsdP87CF4RqzpIdnNpDsbOD1kpsNuioecawJqEUfANcDhLrSA3xadU4pD6IJ7tpLEheA3kS1b6`
   */
  permission_token: string
}
