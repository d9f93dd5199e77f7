// Generated from specs/merchant-risk-manage/create-trade-risk-result.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'createTradeRiskResult',
  method: 'POST',
  path: '/v3/merchant-risk-manage/trade-risk-result',
  request: 'json',
  response: 'json',
}

/**
 * 处置结果回传 · Report the action taken on an order that was assessed as risky
 *
 * `POST /v3/merchant-risk-manage/trade-risk-result` · 普通商户、服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012384516
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012467540
 */
export function createTradeRiskResult(
  wxpay: WechatPay,
  request: CreateTradeRiskResultRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<CreateTradeRiskResultResponse>> {
  return wxpay.call(operation, request, options)
}
createTradeRiskResult.operation = operation

/** {@link createTradeRiskResult} 的请求 */
export interface CreateTradeRiskResultRequest {
  json: CreateTradeRiskResultJson
}

/** 请求包体 */
export interface CreateTradeRiskResultJson {
  /** 服务商商户号，例：`1900000109` */
  sp_mchid?: string
  /** 从业机构商户号，例：`1356485` */
  acquiring_bank_id?: string
  /** 渠道号，例：`1900000108` */
  channel_id?: string
  /** 子商户号，例：`1900009231` */
  sub_mchid?: string
  /** 商户订单号，例：`1217752501201407033233368018` */
  out_trade_no?: string
  /** 风险类型，例：`OTHER_RISK` */
  risk_type?: 'OTHER_RISK' | 'INDUCE_PAYMENT' | 'FRAUD' | 'GAMBLING' | 'CYBERSEX'
  /** 处置手段，例：`OTHER_PUNISH` */
  punish_type:
    | 'OTHER_PUNISH'
    | 'DISABLE_PAYMENT'
    | 'SUSPEND_SETTLEMENT'
    | 'DISABLE_WITHDRAW'
    | 'REMOVE_MERCHANTS'
    | 'ADD_MERCHANTS_BLACKLIST'
    | 'REFUND'
    | 'FREEZING_FUND_BY_TRANSACTION'
    | 'FREEZING_FUND_BY_MERCHANTS'
    | 'BLOCKED_USER'
  /** 处置手段补充，例：`SUSPEND_SETTLEMENT_NDAYS:10` */
  additional_punish_type?: string
  /** 投诉信息，例：`商家说高额返利，支付很大金额之后发现并没有返利，是骗子` */
  complaints_information?: string
}

/** {@link createTradeRiskResult} 的应答 */
export interface CreateTradeRiskResultResponse {
  /** 服务商商户号，例：`1900000109` */
  sp_mchid?: string
  /** 从业机构商户号，例：`1356485` */
  acquiring_bank_id?: string
  /** 渠道号，例：`1900000108` */
  channel_id?: string
  /** 子商户号，例：`1900009231` */
  sub_mchid?: string
  /** 商户订单号，例：`1217752501201407033233368018` */
  out_trade_no?: string
  /** 风险类型，例：`OTHER_RISK` */
  risk_type?: 'OTHER_RISK' | 'INDUCE_PAYMENT' | 'FRAUD' | 'GAMBLING' | 'CYBERSEX' | (string & {})
  /** 处置手段，例：`OTHER_PUNISH` */
  punish_type:
    | 'OTHER_PUNISH'
    | 'DISABLE_PAYMENT'
    | 'SUSPEND_SETTLEMENT'
    | 'DISABLE_WITHDRAW'
    | 'REMOVE_MERCHANTS'
    | 'ADD_MERCHANTS_BLACKLIST'
    | 'REFUND'
    | 'FREEZING_FUND_BY_TRANSACTION'
    | 'FREEZING_FUND_BY_MERCHANTS'
    | 'BLOCKED_USER'
    | (string & {})
  /** 处置手段补充，例：`SUSPEND_SETTLEMENT_NDAYS:10` */
  additional_punish_type?: string
  /** 处置手段描述，例：`延长商户账期7天` */
  punish_description?: string
}
