// Generated from specs/merchant-risk-manage/report-dispose-result.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'reportDisposeResult',
  method: 'POST',
  path: '/v3/merchant-risk-manage/ec-trade-risk/recv-dispose-result',
  request: 'json',
  response: 'json',
}

/**
 * 回传处置结果 · Report how a flagged e-commerce order was finally handled
 *
 * `POST /v3/merchant-risk-manage/ec-trade-risk/recv-dispose-result` · 普通商户、服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4013894250
 * @see https://pay.weixin.qq.com/doc/v3/partner/4013894227
 */
export function reportDisposeResult(
  wxpay: WechatPay,
  request: ReportDisposeResultRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<ReportDisposeResultResponse>> {
  return wxpay.call(operation, request, options)
}
reportDisposeResult.operation = operation

/** {@link reportDisposeResult} 的请求 */
export interface ReportDisposeResultRequest {
  json: ReportDisposeResultJson
}

/** 请求包体 */
export interface ReportDisposeResultJson {
  /** 服务商商户号，例：`1900000109` */
  sp_mchid?: string
  /** 子商户号，例：`1900009231` */
  sub_mchid?: string
  /** 商户号，例：`1900009231` */
  mchid?: string
  /** 商户订单号，例：`20150806125346` */
  out_trade_no: string
  /** 最终风险结论，例：`1` */
  final_risk_result?: 1 | 2
  /** 最终风险类型，例：`1` */
  final_risk_type?: 1 | 2 | 3 | 4
  /** 处置结论 */
  disp_conclusion?: (1 | 2 | 3)[]
  /** 处置补充，例：`example_disp_addition` */
  disp_addition?: string
  /** 是否有投诉 */
  exist_complaint?: boolean
  /** 退款金额（单位：分），例：`100` */
  refund_amount?: number
}

/** {@link reportDisposeResult} 的应答 */
export interface ReportDisposeResultResponse {
  /** 返回描述，例：`ok` */
  rsp_msg?: string
}
