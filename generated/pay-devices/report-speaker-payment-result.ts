// Generated from specs/pay-devices/report-speaker-payment-result.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'reportSpeakerPaymentResult',
  method: 'POST',
  path: '/v3/pay-devices/open-scenario-speakerorder/{transaction_id}/report',
  request: 'json',
  response: 'json',
  repeats: ['transaction_id'],
}

/**
 * 码牌支付结果上报 · Report a code plate payment result for its bound speaker
 *
 * `POST /v3/pay-devices/open-scenario-speakerorder/{transaction_id}/report` · 服务商
 *
 */
export function reportSpeakerPaymentResult(
  wxpay: WechatPay,
  request: ReportSpeakerPaymentResultRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<ReportSpeakerPaymentResultResponse>> {
  return wxpay.call(operation, request, options)
}
reportSpeakerPaymentResult.operation = operation

/** {@link reportSpeakerPaymentResult} 的请求 */
export interface ReportSpeakerPaymentResultRequest {
  /** 微信支付订单号，例：`20190611222222222200000000012122` */
  transaction_id: string
  json: ReportSpeakerPaymentResultJson
}

/** 请求包体 */
export interface ReportSpeakerPaymentResultJson {
  /** 子商户，例：`1900000001` */
  sub_mchid: string
  /** 收款链接url，例：`URl:weixin://wxpay/s/An4baqw` */
  code_url: string
  /** 商户订单号，例：`example_out_trade_no` */
  out_trade_no: string
  /** 设备sn，例：`example_device_sn` */
  device_sn: string
}

/** {@link reportSpeakerPaymentResult} 的应答 */
export interface ReportSpeakerPaymentResultResponse {
  /** 子商户，例：`1900000001` */
  sub_mchid: string
  /** 收款链接url，例：`URl:weixin://wxpay/s/An4baqw` */
  code_url: string
  /** 商户订单号，例：`example_out_trade_no` */
  out_trade_no: string
  /** 设备sn，例：`example_device_sn` */
  device_sn: string
  /** 微信支付订单号，例：`20190611222222222200000000012122` */
  transaction_id: string
}
