// Generated from specs/merchant-settlement/query-settle-rule-application.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'querySettleRuleApplication',
  method: 'GET',
  path: '/v3/merchant-settlement/merchant-settle-rule-applications/{application_id}',
  response: 'json',
  repeats: ['application_id'],
}

/**
 * 根据申请单ID查询结果 · Get the outcome of a settlement rule change application
 *
 * `GET /v3/merchant-settlement/merchant-settle-rule-applications/{application_id}` · 从业机构
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012698574
 */
export function querySettleRuleApplication(
  wxpay: WechatPay,
  request: QuerySettleRuleApplicationRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<QuerySettleRuleApplicationResponse>> {
  return wxpay.call(operation, request, options)
}
querySettleRuleApplication.operation = operation

/** {@link querySettleRuleApplication} 的请求 */
export interface QuerySettleRuleApplicationRequest {
  /** 申请单编号，例：`20000011111` */
  application_id: string
}

/** {@link querySettleRuleApplication} 的应答 */
export interface QuerySettleRuleApplicationResponse {
  /** 申请单编号，例：`20000011111` */
  application_id: string
  /** 申请单处理信息，例：`正在处理中` */
  application_process_info?: string
  /** 申请单状态，例：`PROCESSING` */
  application_state?: string
  /** 最后更新时间，RFC 3339，例：`2015-05-20T13:29:35+08:00` */
  update_time?: string
  /** 从业机构号，例：`1356485` */
  acquiring_bank_id?: string
  /** 渠道商户号，例：`20001111` */
  channel_id?: string
  /** 从业机构特约商户号，例：`1346578` */
  sub_mchid?: string
  /** 结算规则id，例：`760` */
  settle_rule_id?: number
}
