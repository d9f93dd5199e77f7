// Generated from specs/aggracct-bc/impose-ledger-control.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'imposeLedgerControl',
  method: 'POST',
  path: '/v3/aggracct-bc/wb-channel/control-orders/punish',
  request: 'json',
  response: 'json',
  sensitive: { request: ['bal_account_no', 'card_no'] },
}

/**
 * 发起微众台账管控 · Place a risk control on a merchant's WeBank ledger account
 *
 * `POST /v3/aggracct-bc/wb-channel/control-orders/punish` · 直连商户
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4016025247
 */
export function imposeLedgerControl(
  wxpay: WechatPay,
  request: ImposeLedgerControlRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<ImposeLedgerControlResponse>> {
  return wxpay.call(operation, request, options)
}
imposeLedgerControl.operation = operation

/** {@link imposeLedgerControl} 的请求 */
export interface ImposeLedgerControlRequest {
  json: ImposeLedgerControlJson
}

/** 请求包体 */
export interface ImposeLedgerControlJson {
  /** 微众管控单号，例：`example_out_request_no` */
  out_request_no: string
  /** 目标下管商户号，例：`example_mchid` */
  mchid: string
  /** 目标下管台账ID，敏感信息，明文即可，由运行时加解密 */
  bal_account_no: string
  /** 管控场景，例：`1` */
  punish_scene: number
  /** 管控原因，例：`example_punish_reason` */
  punish_reason?: string
  /** 管控结束时间，RFC 3339，例：`2015-05-20T13:29:35+08:00` */
  punish_end_time?: string | Date
  /** 目标下管卡号，敏感信息，明文即可，由运行时加解密 */
  card_no?: string
  /** 目标下管商户子账户协议号，例：`example_sgn_no` */
  sgn_no?: string
  /** 请求场景，例：`SJT_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT` */
  req_scene?:
    | 'SJT_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT'
    | 'SJT_MICRO_MERCHANT'
    | 'WX_SHOP_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT'
  /** 微众资金划回策略，例：`ALL_FORBIDDEN` */
  fund_repatriation_strategy?: 'ALL_FORBIDDEN' | 'ALL_ALLOWED_WHEN_UNIQUE'
}

/** {@link imposeLedgerControl} 的应答 */
export interface ImposeLedgerControlResponse {
  /** 微信支付管控单号，例：`example_wxpay_punish_no` */
  wxpay_punish_no: string
  /** 微众管控单号，例：`example_out_request_no` */
  out_request_no: string
}
