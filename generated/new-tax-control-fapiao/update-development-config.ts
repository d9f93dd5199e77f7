// Generated from specs/new-tax-control-fapiao/update-development-config.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'updateDevelopmentConfig',
  method: 'PATCH',
  path: '/v3/new-tax-control-fapiao/merchant/development-config',
  request: 'json',
  response: 'json',
}

/**
 * 配置开发选项 · Change the merchant's e-fapiao callback and display settings
 *
 * `PATCH /v3/new-tax-control-fapiao/merchant/development-config` · 直连商户、服务商、渠道商
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012529457
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012474031
 */
export function updateDevelopmentConfig(
  wxpay: WechatPay,
  request: UpdateDevelopmentConfigRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<UpdateDevelopmentConfigResponse>> {
  return wxpay.call(operation, request, options)
}
updateDevelopmentConfig.operation = operation

/** {@link updateDevelopmentConfig} 的请求 */
export interface UpdateDevelopmentConfigRequest {
  json: UpdateDevelopmentConfigJson
}

/** 请求包体 */
export interface UpdateDevelopmentConfigJson {
  /** 商户回调地址，例：`https://pay.weixin.qq.com/callback` */
  callback_url?: string
  /** 子商户号，例：`1900000109` */
  sub_mch_code?: string
  /** 全部账单展示开发票入口开关，例：`false` */
  show_fapiao_cell?: boolean
  /** 商户是否支持开电子专票，例：`false` */
  support_vat_fapiao?: boolean
}

/** {@link updateDevelopmentConfig} 的应答 */
export interface UpdateDevelopmentConfigResponse {
  /** 商户回调地址，例：`https://pay.weixin.qq.com/callback` */
  callback_url: string
  /** 全部账单展示开发票入口开关，例：`false` */
  show_fapiao_cell?: boolean
  /** 商户是否支持开电子专票，例：`false` */
  support_vat_fapiao?: boolean
}
