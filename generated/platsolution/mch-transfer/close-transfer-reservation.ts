// Generated from specs/platsolution/mch-transfer/close-transfer-reservation.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'closeTransferReservation',
  method: 'POST',
  path: '/v3/platsolution/mch-transfer/reservation/out-reservation-no/{out_reservation_no}/close',
  response: 'json',
  repeats: ['out_reservation_no'],
}

/**
 * 关闭预约商家转账记录 · Close a transfer reservation so it can no longer be used
 *
 * `POST /v3/platsolution/mch-transfer/reservation/out-reservation-no/{out_reservation_no}/close` · 服务商
 *
 * @see https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-reservation/transfer-reservation-close.html
 */
export function closeTransferReservation(
  wxpay: WechatPay,
  request: CloseTransferReservationRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<CloseTransferReservationResponse>> {
  return wxpay.call(operation, request, options)
}
closeTransferReservation.operation = operation

/** {@link closeTransferReservation} 的请求 */
export interface CloseTransferReservationRequest {
  /** 商户预约单号，例：`plfk2020042013` */
  out_reservation_no: string
  query: CloseTransferReservationQuery
}

/** 查询参数 */
export interface CloseTransferReservationQuery {
  /** 二级商户号，例：`1900001109` */
  sub_mchid: string
}

/** {@link closeTransferReservation} 的应答 */
export interface CloseTransferReservationResponse {
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
  state: string
  /** 预约记录受理的时间，RFC 3339，例：`2015-05-20T13:29:35.120+08:00` */
  accept_time: string
  /** 预约记录用户确认预约的时间，RFC 3339，例：`2015-05-20T13:29:35.120+08:00` */
  reserve_time?: string
  /** 预约记录的关闭信息 */
  close_info?: CloseTransferReservationResponseCloseInfo
}

/** 预约记录的关闭信息 */
export interface CloseTransferReservationResponseCloseInfo {
  /** 预约记录关闭的时间，RFC 3339，例：`2015-05-20T13:29:35.120+08:00` */
  close_time: string
  /** 预约记录关闭的原因，例：`USER_OVERDUE_UNCONFIRMED` */
  close_reason: string
}
