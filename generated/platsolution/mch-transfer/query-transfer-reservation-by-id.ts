// Generated from specs/platsolution/mch-transfer/query-transfer-reservation-by-id.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'queryTransferReservationById',
  method: 'GET',
  path: '/v3/platsolution/mch-transfer/reservation/reservation-id/{reservation_id}',
  response: 'json',
  repeats: ['reservation_id'],
}

/**
 * 微信支付预约单号查询预约商家转账记录 · Look up a transfer reservation by its WeChat Pay reservation ID
 *
 * `GET /v3/platsolution/mch-transfer/reservation/reservation-id/{reservation_id}` · 服务商
 *
 * @see https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-reservation/transfer-reservation-get-by-id.html
 */
export function queryTransferReservationById(
  wxpay: WechatPay,
  request: QueryTransferReservationByIdRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<QueryTransferReservationByIdResponse>> {
  return wxpay.call(operation, request, options)
}
queryTransferReservationById.operation = operation

/** {@link queryTransferReservationById} 的请求 */
export interface QueryTransferReservationByIdRequest {
  /** 微信转账预约单号，例：`1330000071100999991182020050700019480001` */
  reservation_id: string
  query: QueryTransferReservationByIdQuery
}

/** 查询参数 */
export interface QueryTransferReservationByIdQuery {
  /** 二级商户号，例：`1900001109` */
  sub_mchid: string
}

/** {@link queryTransferReservationById} 的应答 */
export interface QueryTransferReservationByIdResponse {
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
  close_info?: QueryTransferReservationByIdResponseCloseInfo
}

/** 预约记录的关闭信息 */
export interface QueryTransferReservationByIdResponseCloseInfo {
  /** 预约记录关闭的时间，RFC 3339，例：`2015-05-20T13:29:35.120+08:00` */
  close_time: string
  /** 预约记录关闭的原因，例：`USER_OVERDUE_UNCONFIRMED` */
  close_reason: string
}
