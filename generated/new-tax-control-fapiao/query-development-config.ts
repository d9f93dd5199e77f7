// Generated from specs/new-tax-control-fapiao/query-development-config.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'queryDevelopmentConfig',
  method: 'GET',
  path: '/v3/new-tax-control-fapiao/merchant/development-config',
  response: 'json',
}

/**
 * 查询商户配置的开发选项 · Look up the merchant's e-fapiao callback and display settings
 *
 * `GET /v3/new-tax-control-fapiao/merchant/development-config` · 直连商户、服务商、渠道商
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012529526
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012474033
 */
export function queryDevelopmentConfig(
  wxpay: WechatPay,
  request?: QueryDevelopmentConfigRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<QueryDevelopmentConfigResponse>> {
  return wxpay.call(operation, request, options)
}
queryDevelopmentConfig.operation = operation

/** {@link queryDevelopmentConfig} 的请求 */
export type QueryDevelopmentConfigRequest = Record<string, never>

/** {@link queryDevelopmentConfig} 的应答 */
export interface QueryDevelopmentConfigResponse {
  /** 商户回调地址，例：`https://pay.weixin.qq.com/callback` */
  callback_url: string
  /** 全部账单展示开发票入口开关，例：`false` */
  show_fapiao_cell?: boolean
  /** 商户是否支持开电子专票，例：`false` */
  support_vat_fapiao?: boolean
}
