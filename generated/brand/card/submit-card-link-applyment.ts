// Generated from specs/brand/card/submit-card-link-applyment.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'submitCardLinkApplyment',
  method: 'POST',
  path: '/v3/brand/card/card-links',
  request: 'json',
  response: 'json',
}

/**
 * 添加交易连接名片规则申请 · Submit a rule that links payments of a scene to a brand's business card
 *
 * `POST /v3/brand/card/card-links` · 服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4016333302
 */
export function submitCardLinkApplyment(
  wxpay: WechatPay,
  request: SubmitCardLinkApplymentRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<SubmitCardLinkApplymentResponse>> {
  return wxpay.call(operation, request, options)
}
submitCardLinkApplyment.operation = operation

/** {@link submitCardLinkApplyment} 的请求 */
export interface SubmitCardLinkApplymentRequest {
  json: SubmitCardLinkApplymentJson
}

/** 请求包体 */
export interface SubmitCardLinkApplymentJson {
  /** 业务申请编号，例：`1900013511_10000` */
  business_code: string
  /** 品牌ID，例：`1004` */
  brand_id: string
  /** 交易场景类型，例：`MINI_PROGRAM` */
  payment_scene: 'MINI_PROGRAM' | 'APP' | 'PAYMENT_SCORE' | 'PAYMENT_CODE'
  /** 公众账号ID，例：`wxea9c30890f48d5ae` */
  appid?: string
  /** 商户号，例：`111222333` */
  card_link_mchid?: string
  /** 服务ID，例：`00005000000000548218251086296300` */
  service_id?: string
}

/** {@link submitCardLinkApplyment} 的应答 */
export interface SubmitCardLinkApplymentResponse {
  /** 业务申请编号，例：`1900013511_10000` */
  business_code: string
  /** 品牌ID，例：`1004` */
  brand_id: string
  /** 交易场景类型，例：`MINI_PROGRAM` */
  payment_scene: 'MINI_PROGRAM' | 'APP' | 'PAYMENT_SCORE' | 'PAYMENT_CODE' | (string & {})
  /** 公众账号ID，例：`wxea9c30890f48d5ae` */
  appid?: string
  /** 商户号，例：`111222333` */
  card_link_mchid?: string
  /** 服务ID，例：`00005000000000548218251086296300` */
  service_id?: string
}
