// Generated from specs/merchant-risk-manage/query-trade-risk-information.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'queryTradeRiskInformation',
  method: 'GET',
  path: '/v3/merchant-risk-manage/trade-risk-information',
  response: 'json',
}

/**
 * 查询风险信息 · Get the risk score and type assessed for an order
 *
 * `GET /v3/merchant-risk-manage/trade-risk-information` · 普通商户、服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012526198
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012467535
 */
export function queryTradeRiskInformation(
  wxpay: WechatPay,
  request: QueryTradeRiskInformationRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<QueryTradeRiskInformationResponse>> {
  return wxpay.call(operation, request, options)
}
queryTradeRiskInformation.operation = operation

/** {@link queryTradeRiskInformation} 的请求 */
export interface QueryTradeRiskInformationRequest {
  query: QueryTradeRiskInformationQuery
}

/** 查询参数 */
export interface QueryTradeRiskInformationQuery {
  /** 服务商商户号，例：`1900000109` */
  sp_mchid?: string
  /** 从业机构号，例：`1356485` */
  acquiring_bank_id?: string
  /** 渠道号，例：`1900000108` */
  channel_id?: string
  /** 子商户号，例：`1900009231` */
  sub_mchid?: string
  /** 商户订单号，例：`1217752501201407033233368018` */
  out_trade_no: string
  /** 投诉信息，例：`商家说高额返利，支付很大金额之后发现并没有返利，是骗子` */
  complaints_information?: string
}

/** {@link queryTradeRiskInformation} 的应答 */
export interface QueryTradeRiskInformationResponse {
  /** 风险系数值，例：`1` */
  risk_score: number
  /** 风险类型，例：`OTHER_RISK` */
  risk_type?: 'OTHER_RISK' | 'INDUCE_PAYMENT' | 'FRAUD' | 'GAMBLING' | 'CYBERSEX' | (string & {})
  /** 处置手段，例：`OTHER_PUNISH` */
  punish_type?:
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
  /** 处置手段描述，例：`延长商户账期7天` */
  punish_description?: string
}
