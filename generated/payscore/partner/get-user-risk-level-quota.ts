// Generated from specs/payscore/partner/get-user-risk-level-quota.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'getUserRiskLevelQuota',
  method: 'GET',
  path: '/v3/payscore/partner/servicequotas/service-id/{service_id}',
  response: 'json',
  repeats: ['service_id'],
}

/**
 * 查询用户分层对应建议先享金额 · Get the suggested use-first amount for each user risk level
 *
 * `GET /v3/payscore/partner/servicequotas/service-id/{service_id}` · 服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4013394486
 */
export function getUserRiskLevelQuota(
  wxpay: WechatPay,
  request: GetUserRiskLevelQuotaRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<GetUserRiskLevelQuotaResponse>> {
  return wxpay.call(operation, request, options)
}
getUserRiskLevelQuota.operation = operation

/** {@link getUserRiskLevelQuota} 的请求 */
export interface GetUserRiskLevelQuotaRequest {
  /** 服务ID，例：`2002000000000558128851361561536` */
  service_id: string
  query: GetUserRiskLevelQuotaQuery
}

/** 查询参数 */
export interface GetUserRiskLevelQuotaQuery {
  /** 子商户商户号，例：`1230000109` */
  sub_mchid: string
  /** 服务商的公众号ID，例：`wxd678efh567hg6787` */
  appid: string
  /** 子商户的公众号ID，例：`wxd678efh567hg6787` */
  sub_appid?: string
  /** 分层版本，例：`1` */
  risk_level_version: number
}

/** {@link getUserRiskLevelQuota} 的应答 */
export interface GetUserRiskLevelQuotaResponse {
  /** 服务ID，例：`2002000000000558128851361561536` */
  service_id: string
  /** 商户号，例：`1230000109` */
  mchid: string
  /** 子商户商户号，例：`1230000109` */
  sub_mchid: string
  /** 公众号ID，例：`wxd678efh567hg6787` */
  appid: string
  /** 子商户的公众号ID，例：`wxd678efh567hg6787` */
  sub_appid?: string
  /** 分层版本，例：`1` */
  risk_level_version: number
  /** 先享金额列表 */
  quotas: GetUserRiskLevelQuotaResponseQuotas[]
}

/** 先享金额列表 */
export interface GetUserRiskLevelQuotaResponseQuotas {
  /** 用户分层，例：`1` */
  risk_level: number
  /** 建议先享金额（单位：分），例：`1000` */
  suggested_quota: number
}
