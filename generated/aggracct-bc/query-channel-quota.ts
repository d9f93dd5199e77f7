// Generated from specs/aggracct-bc/query-channel-quota.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'queryChannelQuota',
  method: 'GET',
  path: '/v3/aggracct-bc/wb-channel/account/balance',
  response: 'json',
  sensitive: { query: ['bal_account_no', 'card_no'] },
}

/**
 * 查询渠道额度 · Query the remaining quota of a merchant's channel account
 *
 * `GET /v3/aggracct-bc/wb-channel/account/balance` · 直连商户
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4016061186
 */
export function queryChannelQuota(
  wxpay: WechatPay,
  request: QueryChannelQuotaRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<QueryChannelQuotaResponse>> {
  return wxpay.call(operation, request, options)
}
queryChannelQuota.operation = operation

/** {@link queryChannelQuota} 的请求 */
export interface QueryChannelQuotaRequest {
  query: QueryChannelQuotaQuery
}

/** 查询参数 */
export interface QueryChannelQuotaQuery {
  /** 微信支付商户号，例：`1900016681` */
  mchid: string
  /** 额度台账号，敏感信息，明文即可，由运行时加解密 */
  bal_account_no: string
  /** 卡号，敏感信息，明文即可，由运行时加解密 */
  card_no?: string
  /** 商户子账户协议号，例：`example_sgn_no` */
  sgn_no?: string
  /** 请求场景，例：`SJT_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT` */
  req_scene?:
    | 'SJT_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT'
    | 'SJT_MICRO_MERCHANT'
    | 'WX_SHOP_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT'
}

/** {@link queryChannelQuota} 的应答 */
export interface QueryChannelQuotaResponse {
  /** 是否存在在途减额指令 */
  in_transit_reduction_exist?: boolean
  /** 额度台账号额度，例：`1` */
  balance?: number
}
