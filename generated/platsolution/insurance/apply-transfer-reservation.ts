// Generated from specs/platsolution/insurance/apply-transfer-reservation.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'applyTransferReservation',
  method: 'POST',
  path: '/v3/platsolution/insurance/mch-transfer/reservation/apply',
  request: 'json',
  response: 'json',
  dates: { request: ['estimated_date'] },
  sensitive: { request: ['user_real_name'] },
}

/**
 * 受理单次预约商家转账 · Reserve a one-off transfer from an insurance sub-merchant to a user
 *
 * `POST /v3/platsolution/insurance/mch-transfer/reservation/apply` · 服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4013504216
 */
export function applyTransferReservation(
  wxpay: WechatPay,
  request: ApplyTransferReservationRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<ApplyTransferReservationResponse>> {
  return wxpay.call(operation, request, options)
}
applyTransferReservation.operation = operation

/** {@link applyTransferReservation} 的请求 */
export interface ApplyTransferReservationRequest {
  json: ApplyTransferReservationJson
}

/** 请求包体 */
export interface ApplyTransferReservationJson {
  /** 二级商户号，例：`1900001109` */
  sub_mchid: string
  /** 服务商AppID，例：`wxf636efh567hg4356` */
  sp_appid: string
  /** 二级商户AppID，例：`wxf636efh567hg4356` */
  sub_appid?: string
  /** 商户预约单号，例：`plfk2020042013` */
  out_reservation_no: string
  /** 转账场景ID，例：`1000` */
  transfer_scene_id: string
  /** 预计最晚转账日期，YYYY-MM-DD，例：`2019-11-22` */
  estimated_date: string | Date
  /** 预计最大转账金额（单位：分），例：`400000` */
  estimated_max_amount?: number
  /** 准确转账金额（单位：分），例：`100000` */
  exact_amount?: number
  /** 收款用户OpenID，例：`o-MYE42l80oelYMDE34nYD456Xoy` */
  openid?: string
  /** 收款用户姓名，敏感信息，明文即可，由运行时加解密 */
  user_real_name?: string
  /** 预约备注，例：`由于存在收益波动，实际到账资金可能不等于当前金额` */
  reserve_remark: string
  /** 商户回调地址，例：`https://www.weixin.qq.com/wxpay/pay.php` */
  notify_url: string
  /** 场景报备信息 */
  scene_report_data?: ApplyTransferReservationJsonSceneReportData
}

/** 场景报备信息 */
export interface ApplyTransferReservationJsonSceneReportData {
  /** 保险保单报备信息 */
  insurance_policy?: ApplyTransferReservationJsonInsurancePolicy
}

/** 保险保单报备信息 */
export interface ApplyTransferReservationJsonInsurancePolicy {
  /** 保险产品备案编号，例：`40058541257` */
  product_registration_no: string
  /** 保险单号，例：`202301011651` */
  policy_no: string
  /** 保险名称，例：`养老保险` */
  name: string
  /** 取现单号，例：`202310410941` */
  withdrawal_no?: string
  /** 理赔单号，例：`202310410941` */
  claim_no?: string
}

/** {@link applyTransferReservation} 的应答 */
export interface ApplyTransferReservationResponse {
  /** 二级商户号，例：`1900001109` */
  sub_mchid: string
  /** 商户预约单号，例：`plfk2020042013` */
  out_reservation_no: string
  /** 微信转账预约单号，例：`1330000071100999991182020050700019480001` */
  reservation_id: string
  /** 预约记录受理时间，RFC 3339，例：`2015-05-20T13:29:35.120+08:00` */
  accept_time: string
  /** 预约记录状态，例：`ACCEPTED` */
  state: 'ACCEPTED' | 'CONFIRMED' | 'CLOSED' | (string & {})
  /** 跳转微信支付用户确认预约页的package信息，例：`affffddafdfafddffda==` */
  package_info: string
}
