// Generated from specs/merchant-service/submit-feedback.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'submitFeedback',
  method: 'POST',
  path: '/v3/merchant-service/feedbacks',
  request: 'json',
  response: 'empty',
}

/**
 * 商户反馈 · Submit the merchant's feedback on a complaint (first-generation API)
 *
 * `POST /v3/merchant-service/feedbacks` · 直连商户、服务商、渠道商
 *
 * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/merchant-service/chapter3_6.shtml
 * @deprecated
 */
export function submitFeedback(
  wxpay: WechatPay,
  request: SubmitFeedbackRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<undefined>> {
  return wxpay.call(operation, request, options)
}
submitFeedback.operation = operation

/** {@link submitFeedback} 的请求 */
export interface SubmitFeedbackRequest {
  json: SubmitFeedbackJson
}

/** 请求包体 */
export interface SubmitFeedbackJson {
  /** 微信支付订单号，例：`4200000404201909069117582536` */
  transaction_id: string
  /** 被诉商户号，例：`9980456248` */
  complainted_mchid: string
  /** 反馈内容类型，例：`1` */
  feedback_type?: number
  /** 反馈内容，例：`已与用户协商解决` */
  feedback_content: string
  /**
   * 图片凭证，例：`["BB04A5DEEFEA18D4F2554C1EDD3B610B.bmp","BB04A5DEEFEA18D4F2554C1EDD3B610B.bmp"]`
   */
  feedback_images?: string[]
  /** 反馈处理完成 */
  launch_confirm_process?: boolean
}
