// Generated from specs/credit-repayment/query-schedule-record.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'queryScheduleRecord',
  method: 'GET',
  path: '/v3/credit-repayment/partner/schedule-records/{out_record_id}',
  response: 'json',
  repeats: ['out_record_id'],
}

/**
 * 查询预约还款记录 · Query a scheduled repayment
 *
 * `GET /v3/credit-repayment/partner/schedule-records/{out_record_id}` · 服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4016779463
 */
export function queryScheduleRecord(
  wxpay: WechatPay,
  request: QueryScheduleRecordRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<QueryScheduleRecordResponse>> {
  return wxpay.call(operation, request, options)
}
queryScheduleRecord.operation = operation

/** {@link queryScheduleRecord} 的请求 */
export interface QueryScheduleRecordRequest {
  /** 商户侧预约还款单号，例：`1234567abcde` */
  out_record_id: string
  query: QueryScheduleRecordQuery
}

/** 查询参数 */
export interface QueryScheduleRecordQuery {
  /** 还款协议ID，例：`20251105000000123456789` */
  contract_id: string
}

/** {@link queryScheduleRecord} 的应答 */
export interface QueryScheduleRecordResponse {
  /** 商户侧预约还款单号，例：`1234567abcde` */
  out_record_id: string
  /** 商户AppID，例：`wxd678efh567hg6787` */
  appid: string
  /** 子商户AppID，例：`wxcbda96de0b165489` */
  sub_appid?: string
  /** 还款协议ID，例：`20251105000000123456789` */
  contract_id?: string
  /** 应还款金额，例：`10000` */
  repayment_amount: string
  /** 最低还款金额，例：`2000` */
  min_repayment_amount: string
  /** 还款日期，例：`2025-11-18` */
  repayment_date: string
  /** 用户标识，例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
  openid: string
}
