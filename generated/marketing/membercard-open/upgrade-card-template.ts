// Generated from specs/marketing/membercard-open/upgrade-card-template.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'upgradeCardTemplate',
  method: 'POST',
  path: '/v3/marketing/membercard-open/cards/{card_id}/upgrade',
  request: 'json',
  response: 'empty',
}

/**
 * 老会员卡模板升级 · Upgrade a legacy member card template to the current version
 *
 * `POST /v3/marketing/membercard-open/cards/{card_id}/upgrade` · 直连商户、服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012545673
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012708437
 */
export function upgradeCardTemplate(
  wxpay: WechatPay,
  request: UpgradeCardTemplateRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<undefined>> {
  return wxpay.call(operation, request, options)
}
upgradeCardTemplate.operation = operation

/** {@link upgradeCardTemplate} 的请求 */
export interface UpgradeCardTemplateRequest {
  /** 会员卡id，例：`pbLatjvWOibDc5-TBnbUk1pD12o0` */
  card_id: string
  json: UpgradeCardTemplateJson
}

/** 请求包体 */
export interface UpgradeCardTemplateJson {
  /** 品牌id，例：`1001622624` */
  brand_id: string
  /** 商户AppId，例：`wxea9c30890f48d5ae` */
  appid: string
}
