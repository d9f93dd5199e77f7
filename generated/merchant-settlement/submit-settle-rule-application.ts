// Generated from specs/merchant-settlement/submit-settle-rule-application.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'submitSettleRuleApplication',
  method: 'POST',
  path: '/v3/merchant-settlement/merchant-settle-rule-applications',
  request: 'json',
  response: 'json',
}

/**
 * 申请修改特约商户结算规则 · Apply to change the settlement rule of a sub-merchant
 *
 * `POST /v3/merchant-settlement/merchant-settle-rule-applications` · 从业机构
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012697924
 */
export function submitSettleRuleApplication(
  wxpay: WechatPay,
  request: SubmitSettleRuleApplicationRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<SubmitSettleRuleApplicationResponse>> {
  return wxpay.call(operation, request, options)
}
submitSettleRuleApplication.operation = operation

/** {@link submitSettleRuleApplication} 的请求 */
export interface SubmitSettleRuleApplicationRequest {
  json: SubmitSettleRuleApplicationJson
}

/** 请求包体 */
export interface SubmitSettleRuleApplicationJson {
  /** 从业机构号，例：`1356485` */
  acquiring_bank_id: string
  /** 渠道商户号，例：`20001111` */
  channel_id: string
  /** 从业机构特约商户号，例：`1346578` */
  sub_mchid: string
  /** 结算规则id，例：`760` */
  settle_rule_id: number
}

/** {@link submitSettleRuleApplication} 的应答 */
export interface SubmitSettleRuleApplicationResponse {
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
