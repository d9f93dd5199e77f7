// Generated from specs/webizpay/cancel-quota-card.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'cancelQuotaCard',
  method: 'POST',
  path: '/v3/webizpay/employees/{employee_id}/quota-cards/{card_no}/cancel',
  request: 'json',
  response: 'json',
  mchid: ['json.sp_mchid'],
  repeats: ['employee_id'],
}

/**
 * 企业商户作废员工企业支付额度卡 · Void an employee's enterprise pay quota card
 *
 * `POST /v3/webizpay/employees/{employee_id}/quota-cards/{card_no}/cancel` · 服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4014507127
 */
export function cancelQuotaCard(
  wxpay: WechatPay,
  request: CancelQuotaCardRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<CancelQuotaCardResponse>> {
  return wxpay.call(operation, request, options)
}
cancelQuotaCard.operation = operation

/** {@link cancelQuotaCard} 的请求 */
export interface CancelQuotaCardRequest {
  /** 微信授权关系ID，例：`WeBizPay_a968402a-73bb-43e2-9e1a-8371b0ca3d7c` */
  employee_id: string
  /** 企业支付额度卡卡号，例：`1068019671702503425` */
  card_no: string
  json: CancelQuotaCardJson
}

/** 请求包体 */
export interface CancelQuotaCardJson {
  /** 服务商商户号，可不填，由客户端填入自己的商户号，例：`12341234` */
  sp_mchid?: string
  /** 出资子商户号，例：`43214321` */
  sub_mchid: string
  /** 作废原因，例：`商户主动作废` */
  reason: string
}

/** {@link cancelQuotaCard} 的应答 */
export interface CancelQuotaCardResponse {
  /** 服务商商户号，例：`12341234` */
  sp_mchid: string
  /** 出资子商户号，例：`43214321` */
  sub_mchid: string
  /** 微信授权关系ID，例：`WeBizPay_a968402a-73bb-43e2-9e1a-8371b0ca3d7c` */
  employee_id: string
  /** 企业支付额度卡卡号，例：`1068019671702503425` */
  card_no: string
  /** 卡片状态，例：`DISABLED` */
  card_state: 'ACTIVE' | 'DISABLED' | (string & {})
  /** 卡片失效时间，RFC 3339，例：`2023-06-08T10:34:56+08:00` */
  card_disabled_time?: string
}
