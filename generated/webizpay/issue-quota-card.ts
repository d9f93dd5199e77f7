// Generated from specs/webizpay/issue-quota-card.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'issueQuotaCard',
  method: 'POST',
  path: '/v3/webizpay/employees/{employee_id}/quota-cards',
  request: 'json',
  response: 'json',
  mchid: ['json.sp_mchid'],
  repeats: ['employee_id'],
}

/**
 * 企业商户为员工下发企业支付额度卡 · Issue an enterprise pay quota card to an employee
 *
 * `POST /v3/webizpay/employees/{employee_id}/quota-cards` · 服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4014507148
 */
export function issueQuotaCard(
  wxpay: WechatPay,
  request: IssueQuotaCardRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<IssueQuotaCardResponse>> {
  return wxpay.call(operation, request, options)
}
issueQuotaCard.operation = operation

/** {@link issueQuotaCard} 的请求 */
export interface IssueQuotaCardRequest {
  /** 微信授权关系ID，例：`WeBizPay_a968402a-73bb-43e2-9e1a-8371b0ca3d7c` */
  employee_id: string
  json: IssueQuotaCardJson
}

/** 请求包体 */
export interface IssueQuotaCardJson {
  /** 服务商商户号，可不填，由客户端填入自己的商户号，例：`12341234` */
  sp_mchid?: string
  /** 出资子商户号，例：`43214321` */
  sub_mchid: string
  /** 企业支付卡模板ID，例：`template_123` */
  card_template_id: string
  /** 卡片总金额（单位：分），例：`10000` */
  amount: number
  /** 卡片名称，例：`报销额度卡` */
  card_name: string
  /** 商户卡号，例：`mch_card_123456` */
  out_card_no: string
  /** 卡片有效期，RFC 3339，例：`2023-12-31T23:59:59+08:00` */
  effective_end_time: string | Date
  /** 卡片备注，例：`2023年1月差旅报销` */
  card_remark?: string
  /** 可用商户范围ID，例：`range_12345678` */
  avail_mch_range_id?: string
}

/** {@link issueQuotaCard} 的应答 */
export interface IssueQuotaCardResponse {
  /** 服务商商户号，例：`12341234` */
  sp_mchid: string
  /** 出资子商户号，例：`43214321` */
  sub_mchid: string
  /** 商户卡号，例：`mch_card_123456` */
  out_card_no: string
  /** 微信授权关系ID，例：`WeBizPay_a968402a-73bb-43e2-9e1a-8371b0ca3d7c` */
  employee_id: string
  /** 企业支付额度卡卡号，例：`1068019671702503425` */
  card_no: string
  /** 卡片生效时间，RFC 3339，例：`2023-01-01T23:59:59+08:00` */
  effective_begin_time: string
  /** 卡片有效期，RFC 3339，例：`2023-12-31T23:59:59+08:00` */
  effective_end_time: string
}
