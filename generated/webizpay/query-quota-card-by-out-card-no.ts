// Generated from specs/webizpay/query-quota-card-by-out-card-no.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'queryQuotaCardByOutCardNo',
  method: 'GET',
  path: '/v3/webizpay/employees/{employee_id}/out-quota-cards/{out_card_no}',
  response: 'json',
  mchid: ['query.sp_mchid'],
  repeats: ['employee_id'],
}

/**
 * 使用商户卡号查询企业支付额度卡 · Look up an employee's quota card by the merchant's card number
 *
 * `GET /v3/webizpay/employees/{employee_id}/out-quota-cards/{out_card_no}` · 服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4015001625
 */
export function queryQuotaCardByOutCardNo(
  wxpay: WechatPay,
  request: QueryQuotaCardByOutCardNoRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<QueryQuotaCardByOutCardNoResponse>> {
  return wxpay.call(operation, request, options)
}
queryQuotaCardByOutCardNo.operation = operation

/** {@link queryQuotaCardByOutCardNo} 的请求 */
export interface QueryQuotaCardByOutCardNoRequest {
  /** 微信授权关系ID，例：`WeBizPay_a968402a-73bb-43e2-9e1a-8371b0ca3d7c` */
  employee_id: string
  /** 企业支付额度卡商户卡号，例：`out_card_123456` */
  out_card_no: string
  query: QueryQuotaCardByOutCardNoQuery
}

/** 查询参数 */
export interface QueryQuotaCardByOutCardNoQuery {
  /** 服务商商户号，可不填，由客户端填入自己的商户号，例：`12341234` */
  sp_mchid?: string
  /** 出资子商户号，例：`43214321` */
  sub_mchid: string
}

/** {@link queryQuotaCardByOutCardNo} 的应答 */
export interface QueryQuotaCardByOutCardNoResponse {
  /** 服务商商户号，例：`12341234` */
  sp_mchid: string
  /** 出资子商户号，例：`43214321` */
  sub_mchid: string
  /** 企业支付额度卡卡号，例：`1068019671702503425` */
  card_no: string
  /** 商户卡号，例：`mch_card_123456` */
  out_card_no: string
  /** 微信授权关系ID，例：`WeBizPay_a968402a-73bb-43e2-9e1a-8371b0ca3d7c` */
  employee_id: string
  /** 企业支付卡模板ID，例：`template_123` */
  card_template_id: string
  /** 使用规则，例：`SINGLE` */
  card_rule: 'SINGLE' | 'MULTIPLE' | (string & {})
  /** 退款规则，例：`RETURN` */
  refund_rule: 'RETURN' | 'NOT_RETURN' | (string & {})
  /** 卡片总金额（单位：分），例：`10000` */
  amount: number
  /** 卡片可用金额（单位：分），例：`8000` */
  remain_amount: number
  /** 卡片有效期，RFC 3339，例：`2023-12-31T23:59:59+08:00` */
  effective_end_time: string
  /** 卡片生效时间，RFC 3339，例：`2023-01-01T23:59:59+08:00` */
  effective_begin_time: string
  /** 卡片状态，例：`ACTIVE` */
  card_state: 'ACTIVE' | 'DISABLED' | (string & {})
  /** 卡片名称，例：`报销额度卡` */
  card_name: string
  /** 失效原因，例：`有效期结束` */
  reason?: string
  /** 卡片使用时间，RFC 3339，例：`2023-12-31T23:59:59+08:00` */
  card_usage_time?: string
  /** 卡片关联微信支付订单号，例：`4200000123202306081234567890` */
  transaction_id?: string
  /** 卡片失效时间，RFC 3339，例：`2023-12-31T23:59:59+08:00` */
  card_disabled_time?: string
  /** 卡片备注，例：`2023年1月差旅报销` */
  card_remark?: string
}
