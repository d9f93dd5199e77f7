// Generated from specs/parking/withdraw-parking-lot-applyment.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'withdrawParkingLotApplyment',
  method: 'POST',
  path: '/v3/parking/reminders/application/withdraw',
  request: 'json',
  response: 'empty',
}

/**
 * 撤回停车场进件申请 · Take back a parking lot's submitted onboarding application
 *
 * `POST /v3/parking/reminders/application/withdraw` · 普通服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4019557799
 */
export function withdrawParkingLotApplyment(
  wxpay: WechatPay,
  request: WithdrawParkingLotApplymentRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<undefined>> {
  return wxpay.call(operation, request, options)
}
withdrawParkingLotApplyment.operation = operation

/** {@link withdrawParkingLotApplyment} 的请求 */
export interface WithdrawParkingLotApplymentRequest {
  json: WithdrawParkingLotApplymentJson
}

/** 请求包体 */
export interface WithdrawParkingLotApplymentJson {
  /** 停车场进件审核单号，最长 64 个字符，例：`PLA202604230001` */
  parking_lot_audit_no: string
  /** 商户停车场ID，最长 64 个字符，例：`lot_sz_tencent_001` */
  out_parking_lot_id: string
}
