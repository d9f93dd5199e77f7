// Generated from specs/credit-repayment/create-schedule-records.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'createScheduleRecords',
  method: 'POST',
  path: '/v3/credit-repayment/partner/schedule-records/batch-create',
  request: 'json',
  response: 'json',
  dates: { request: ['schedule_items[].repayment_date'] },
}

/**
 * 预约还款 · Schedule several repayments under a contract
 *
 * `POST /v3/credit-repayment/partner/schedule-records/batch-create` · 服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4016779459
 */
export function createScheduleRecords(
  wxpay: WechatPay,
  request: CreateScheduleRecordsRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<CreateScheduleRecordsResponse>> {
  return wxpay.call(operation, request, options)
}
createScheduleRecords.operation = operation

/** {@link createScheduleRecords} 的请求 */
export interface CreateScheduleRecordsRequest {
  json: CreateScheduleRecordsJson
}

/** 请求包体 */
export interface CreateScheduleRecordsJson {
  /** 还款协议ID，例：`20251105000000123456789` */
  contract_id: string
  /** 商户AppID，例：`wxd678efh567hg6787` */
  appid: string
  /** 用户标识，例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
  openid: string
  /** 预约还款项列表 */
  schedule_items: CreateScheduleRecordsJsonScheduleItems[]
}

/** 预约还款项列表 */
export interface CreateScheduleRecordsJsonScheduleItems {
  /** 商户侧预约还款单号，例：`1234567abcde` */
  out_record_id: string
  /** 子商户号，例：`1900000109` */
  sub_mchid: string
  /** 子商户AppID，例：`wxcbda96de0b165489` */
  sub_appid?: string
  /** 应还款金额，例：`10000` */
  repayment_amount: string
  /** 最低还款金额，例：`2000` */
  min_repayment_amount?: string
  /** 还款日期，YYYY-MM-DD，例：`2025-11-18` */
  repayment_date: string | Date
}

/** {@link createScheduleRecords} 的应答 */
export interface CreateScheduleRecordsResponse {
  /** 预约还款记录列表 */
  schedule_records?: CreateScheduleRecordsResponseScheduleRecords[]
}

/** 预约还款记录列表 */
export interface CreateScheduleRecordsResponseScheduleRecords {
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
