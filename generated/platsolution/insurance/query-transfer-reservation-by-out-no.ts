// Generated from specs/platsolution/insurance/query-transfer-reservation-by-out-no.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'queryTransferReservationByOutNo',
  method: 'GET',
  path: '/v3/platsolution/insurance/mch-transfer/reservation/out-reservation-no/{out_reservation_no}',
  response: 'json',
  repeats: ['out_reservation_no'],
}

/**
 * 商户预约单号查询预约商家转账记录 · Look up an insurance transfer reservation by the merchant's number
 *
 * `GET /v3/platsolution/insurance/mch-transfer/reservation/out-reservation-no/{out_reservation_no}` · 服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4013504218
 */
export function queryTransferReservationByOutNo(
  wxpay: WechatPay,
  request: QueryTransferReservationByOutNoRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<QueryTransferReservationByOutNoResponse>> {
  return wxpay.call(operation, request, options)
}
queryTransferReservationByOutNo.operation = operation

/** {@link queryTransferReservationByOutNo} 的请求 */
export interface QueryTransferReservationByOutNoRequest {
  /** 商户预约单号，例：`plfk2020042013` */
  out_reservation_no: string
  query: QueryTransferReservationByOutNoQuery
}

/** 查询参数 */
export interface QueryTransferReservationByOutNoQuery {
  /** 二级商户号，例：`1900001109` */
  sub_mchid: string
}

/** {@link queryTransferReservationByOutNo} 的应答 */
export interface QueryTransferReservationByOutNoResponse {
  /** 服务商商户号，例：`1900001109` */
  sp_mchid: string
  /** 二级商户号，例：`1900001109` */
  sub_mchid: string
  /** 服务商AppID，例：`wxf636efh567hg4356` */
  sp_appid: string
  /** 二级商户AppID，例：`wxf636efh567hg4356` */
  sub_appid?: string
  /** 微信转账预约单号，例：`1330000071100999991182020050700019480001` */
  reservation_id: string
  /** 商户预约单号，例：`plfk2020042013` */
  out_reservation_no: string
  /** 转账场景ID，例：`1000` */
  transfer_scene_id: string
  /** 预计最晚转账日期，例：`2019-11-22` */
  estimated_date?: string
  /** 预计最大转账金额（单位：分），例：`400000` */
  estimated_max_amount?: number
  /** 准确转账金额（单位：分），例：`100000` */
  exact_amount?: number
  /** 收款用户OpenID，例：`o-MYE42l80oelYMDE34nYD456Xoy` */
  openid: string
  /** 收款银行类型，例：`ICBC_DEBIT` */
  bank_type?: string
  /** 预约记录状态，例：`ACCEPTED` */
  state: 'ACCEPTED' | 'CONFIRMED' | 'CLOSED' | (string & {})
  /** 预约记录受理的时间，RFC 3339，例：`2015-05-20T13:29:35.120+08:00` */
  accept_time: string
  /** 预约记录用户确认预约的时间，RFC 3339，例：`2015-05-20T13:29:35.120+08:00` */
  reserve_time?: string
  /** 预约记录的关闭信息 */
  close_info?: QueryTransferReservationByOutNoResponseCloseInfo
}

/** 预约记录的关闭信息 */
export interface QueryTransferReservationByOutNoResponseCloseInfo {
  /** 预约记录关闭的时间，RFC 3339，例：`2015-05-20T13:29:35.120+08:00` */
  close_time: string
  /**
   * 预约记录关闭的原因，例：`USER_OVERDUE_UNCONFIRMED`
   * - `USER_OVERDUE_UNCONFIRMED` 用户超时未确认
   * - `CLOSE_CONFIRMED_VIA_MCH_API` 商户通过API主动关闭已预约的记录
   * - `CLOSE_ACCEPTED_VIA_MCH_API` 商户通过API主动关闭已受理的记录
   * - `TRANSFER_FINISHED` 转账成功后
   * - `OVERDUE_NOT_TRANSFER` 商户在预计最晚转账日期之前
   * - `RESERVE_FAIL` 因业务规则限制或者预约流程不合法
   * - `USER_CLOSE` 用户确认后
   */
  close_reason:
    | 'USER_OVERDUE_UNCONFIRMED'
    | 'CLOSE_CONFIRMED_VIA_MCH_API'
    | 'CLOSE_ACCEPTED_VIA_MCH_API'
    | 'TRANSFER_FINISHED'
    | 'OVERDUE_NOT_TRANSFER'
    | 'RESERVE_FAIL'
    | 'USER_CLOSE'
    | (string & {})
}
