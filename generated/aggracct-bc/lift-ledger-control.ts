// Generated from specs/aggracct-bc/lift-ledger-control.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'liftLedgerControl',
  method: 'POST',
  path: '/v3/aggracct-bc/wb-channel/control-orders/recover',
  request: 'json',
  response: 'json',
  sensitive: { request: ['bal_account_no', 'card_no'] },
}

/**
 * 解除对微众台账的管控 · Lift a risk control from a merchant's WeBank ledger account
 *
 * `POST /v3/aggracct-bc/wb-channel/control-orders/recover` · 直连商户
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4016025279
 */
export function liftLedgerControl(
  wxpay: WechatPay,
  request: LiftLedgerControlRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<LiftLedgerControlResponse>> {
  return wxpay.call(operation, request, options)
}
liftLedgerControl.operation = operation

/** {@link liftLedgerControl} 的请求 */
export interface LiftLedgerControlRequest {
  json: LiftLedgerControlJson
}

/** 请求包体 */
export interface LiftLedgerControlJson {
  /** 微众解管单号，例：`example_out_request_no` */
  out_request_no: string
  /** 关联微众管控单号，例：`example_related_webank_punish_no` */
  related_webank_punish_no: string
  /** 关联微信支付管控单号，例：`example_related_wxpay_punish_no` */
  related_wxpay_punish_no: string
  /** 目标解管商户号，例：`example_mchid` */
  mchid: string
  /** 目标解管台账ID，敏感信息，明文即可，由运行时加解密 */
  bal_account_no: string
  /** 解管原因描述，例：`example_recover_reason` */
  recover_reason: string
  /** 目标下管卡号，敏感信息，明文即可，由运行时加解密 */
  card_no?: string
  /** 目标下管商户子账户协议号，例：`example_sgn_no` */
  sgn_no?: string
  /** 请求场景，例：`SJT_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT` */
  req_scene?:
    | 'SJT_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT'
    | 'SJT_MICRO_MERCHANT'
    | 'WX_SHOP_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT'
}

/** {@link liftLedgerControl} 的应答 */
export interface LiftLedgerControlResponse {
  /** 微信支付解管单号，例：`example_wxpay_recover_no` */
  wxpay_recover_no: string
  /** 微众解管单号，例：`example_out_request_no` */
  out_request_no: string
}
