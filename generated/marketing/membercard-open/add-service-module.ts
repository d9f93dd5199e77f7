// Generated from specs/marketing/membercard-open/add-service-module.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'addServiceModule',
  method: 'POST',
  path: '/v3/marketing/membercard-open/cards/{card_id}/service-modules',
  request: 'json',
  response: 'json',
  repeats: ['card_id'],
}

/**
 * 添加会员卡服务项 · Add a service item to a member card template
 *
 * `POST /v3/marketing/membercard-open/cards/{card_id}/service-modules` · 直连商户、服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4017167277
 * @see https://pay.weixin.qq.com/doc/v3/partner/4017176338
 */
export function addServiceModule(
  wxpay: WechatPay,
  request: AddServiceModuleRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<AddServiceModuleResponse>> {
  return wxpay.call(operation, request, options)
}
addServiceModule.operation = operation

/** {@link addServiceModule} 的请求 */
export interface AddServiceModuleRequest {
  /** 会员卡id，例：`pbLatjvWOibDc5-TBnbUk1pD12o0` */
  card_id: string
  json: AddServiceModuleJson
}

/** 请求包体 */
export interface AddServiceModuleJson {
  /** 会员服务项ID，例：`666` */
  service_module_id: string
  /** 跳转小程序 */
  jump_miniprogram: AddServiceModuleJsonJumpMiniprogram
}

/** 跳转小程序 */
export interface AddServiceModuleJsonJumpMiniprogram {
  /** 小程序appid，例：`wx37178d097a6851d8` */
  appid: string
  /** 小程序path，例：`pages/index/index` */
  path: string
}

/** {@link addServiceModule} 的应答 */
export interface AddServiceModuleResponse {
  /** 会员卡id，例：`pbLatjvWOibDc5-TBnbUk1pD12o0` */
  card_id: string
  /** 会员服务项ID，例：`666` */
  service_module_id: string
  /** 跳转小程序 */
  jump_miniprogram: AddServiceModuleResponseJumpMiniprogram
}

/** 跳转小程序 */
export interface AddServiceModuleResponseJumpMiniprogram {
  /** 小程序appid，例：`wx37178d097a6851d8` */
  appid: string
  /** 小程序path，例：`pages/index/index` */
  path: string
}
