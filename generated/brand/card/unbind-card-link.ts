// Generated from specs/brand/card/unbind-card-link.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'unbindCardLink',
  method: 'POST',
  path: '/v3/brand/card/card-links/unbind-card-link',
  request: 'json',
  response: 'json',
}

/**
 * 解除已生效交易连接名片场景 · Remove an active link between payments of a scene and a brand's business card
 *
 * `POST /v3/brand/card/card-links/unbind-card-link` · 服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4016366804
 */
export function unbindCardLink(
  wxpay: WechatPay,
  request: UnbindCardLinkRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<UnbindCardLinkResponse>> {
  return wxpay.call(operation, request, options)
}
unbindCardLink.operation = operation

/** {@link unbindCardLink} 的请求 */
export interface UnbindCardLinkRequest {
  json: UnbindCardLinkJson
}

/** 请求包体 */
export interface UnbindCardLinkJson {
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

/** {@link unbindCardLink} 的应答 */
export interface UnbindCardLinkResponse {
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
