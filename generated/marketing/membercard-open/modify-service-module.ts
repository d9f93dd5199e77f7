// Generated from specs/marketing/membercard-open/modify-service-module.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'modifyServiceModule',
  method: 'PATCH',
  path: '/v3/marketing/membercard-open/cards/{card_id}/service-modules/{service_module_id}',
  request: 'json',
  response: 'json',
  repeats: ['card_id', 'service_module_id'],
}

/**
 * 修改会员卡服务项 · Change where a member card service item leads
 *
 * `PATCH /v3/marketing/membercard-open/cards/{card_id}/service-modules/{service_module_id}` · 直连商户、服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4017167417
 * @see https://pay.weixin.qq.com/doc/v3/partner/4017176491
 */
export function modifyServiceModule(
  wxpay: WechatPay,
  request: ModifyServiceModuleRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<ModifyServiceModuleResponse>> {
  return wxpay.call(operation, request, options)
}
modifyServiceModule.operation = operation

/** {@link modifyServiceModule} 的请求 */
export interface ModifyServiceModuleRequest {
  /** 会员卡id，例：`pbLatjvWOibDc5-TBnbUk1pD12o0` */
  card_id: string
  /** 会员服务项ID，例：`666` */
  service_module_id: string
  json: ModifyServiceModuleJson
}

/** 请求包体 */
export interface ModifyServiceModuleJson {
  /** 跳转小程序 */
  jump_miniprogram: ModifyServiceModuleJsonJumpMiniprogram
}

/** 跳转小程序 */
export interface ModifyServiceModuleJsonJumpMiniprogram {
  /** 小程序appid，例：`wx37178d097a6851d8` */
  appid: string
  /** 小程序path，例：`pages/index/index` */
  path: string
}

/** {@link modifyServiceModule} 的应答 */
export interface ModifyServiceModuleResponse {
  /** 会员卡id，例：`pbLatjvWOibDc5-TBnbUk1pD12o0` */
  card_id: string
  /** 会员服务项ID，例：`666` */
  service_module_id: string
  /** 跳转小程序 */
  jump_miniprogram: ModifyServiceModuleResponseJumpMiniprogram
}

/** 跳转小程序 */
export interface ModifyServiceModuleResponseJumpMiniprogram {
  /** 小程序appid，例：`wx37178d097a6851d8` */
  appid: string
  /** 小程序path，例：`pages/index/index` */
  path: string
}
