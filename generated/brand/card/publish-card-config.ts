// Generated from specs/brand/card/publish-card-config.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'publishCardConfig',
  method: 'POST',
  path: '/v3/brand/card/card-configs/publish',
  request: 'json',
  response: 'json',
}

/**
 * 发布商家名片配置 · Publish an approved business card configuration, now or at a set time
 *
 * `POST /v3/brand/card/card-configs/publish` · 服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4016475176
 */
export function publishCardConfig(
  wxpay: WechatPay,
  request: PublishCardConfigRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<PublishCardConfigResponse>> {
  return wxpay.call(operation, request, options)
}
publishCardConfig.operation = operation

/** {@link publishCardConfig} 的请求 */
export interface PublishCardConfigRequest {
  json: PublishCardConfigJson
}

/** 请求包体 */
export interface PublishCardConfigJson {
  /** 业务申请编号，例：`1900013511_10000` */
  business_code?: string
  /** 微信支付申请单号，例：`1111111111` */
  applyment_id?: string
  /** 品牌ID，例：`1004` */
  brand_id: string
  /** 发布方式，例：`SCHEDULED_PUBLISH` */
  publish_type: 'IMMEDIATE_PUBLISH' | 'SCHEDULED_PUBLISH'
  /** 定时发布时间，RFC 3339，例：`2025-05-20T13:29:35+08:00` */
  scheduled_publish_time?: string | Date
}

/** {@link publishCardConfig} 的应答 */
export interface PublishCardConfigResponse {
  /** 业务申请编号，例：`1900013511_10000` */
  business_code: string
  /** 微信支付申请单号，例：`1111111111` */
  applyment_id: string
  /** 品牌ID，例：`1004` */
  brand_id: string
  /** 发布方式，例：`SCHEDULED_PUBLISH` */
  publish_type: 'IMMEDIATE_PUBLISH' | 'SCHEDULED_PUBLISH' | (string & {})
  /** 定时发布时间，RFC 3339，例：`2025-05-20T13:29:35+08:00` */
  scheduled_publish_time?: string
}
