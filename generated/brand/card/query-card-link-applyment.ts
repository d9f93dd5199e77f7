// Generated from specs/brand/card/query-card-link-applyment.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'queryCardLinkApplyment',
  method: 'GET',
  path: '/v3/brand/card/card-links/business-code/{business_code}',
  response: 'json',
}

/**
 * 根据业务申请编号查询添加申请状态 · Query the status of a request to add a card link rule
 *
 * `GET /v3/brand/card/card-links/business-code/{business_code}` · 服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4016366816
 */
export function queryCardLinkApplyment(
  wxpay: WechatPay,
  request: QueryCardLinkApplymentRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<QueryCardLinkApplymentResponse>> {
  return wxpay.call(operation, request, options)
}
queryCardLinkApplyment.operation = operation

/** {@link queryCardLinkApplyment} 的请求 */
export interface QueryCardLinkApplymentRequest {
  /** 业务申请编号，例：`1900013511_10000` */
  business_code: string
  query: QueryCardLinkApplymentQuery
}

/** 查询参数 */
export interface QueryCardLinkApplymentQuery {
  /** 品牌ID，例：`120344` */
  brand_id: string
}

/** {@link queryCardLinkApplyment} 的应答 */
export interface QueryCardLinkApplymentResponse {
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
  /** 交易连接名片配置状态，例：`AUDIT_REJECT` */
  configuration_state:
    | 'WAITING_AUDIT'
    | 'AUDIT_REJECT'
    | 'WAITING_CONFIRMATION'
    | 'MERCHANT_ADMIN_REJECT'
    | 'IN_EFFECT'
    | (string & {})
  /** 驳回原因，例：`具体驳回原因xxx` */
  reject_reason?: string
}
