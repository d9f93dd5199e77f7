// Generated from specs/businesscircle/get-points-commit-status.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'getPointsCommitStatus',
  method: 'GET',
  path: '/v3/businesscircle/users/{openid}/points/commit_status',
  response: 'json',
}

/**
 * 商圈会员待积分状态查询 · Query whether a business circle member has points waiting to be granted
 *
 * `GET /v3/businesscircle/users/{openid}/points/commit_status` · 直连商户、服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012534994
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012474129
 */
export function getPointsCommitStatus(
  wxpay: WechatPay,
  request: GetPointsCommitStatusRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<GetPointsCommitStatusResponse>> {
  return wxpay.call(operation, request, options)
}
getPointsCommitStatus.operation = operation

/** {@link getPointsCommitStatus} 的请求 */
export interface GetPointsCommitStatusRequest {
  /** 顾客openid，例：`oUpF8uMuAJOM2pxb1Q` */
  openid: string
  query: GetPointsCommitStatusQuery
}

/** 查询参数 */
export interface GetPointsCommitStatusQuery {
  /** 商圈商户ID，例：`1900000109` */
  sub_mchid?: string
  /** 品牌ID，例：`1000` */
  brandid: number
  /** 应用ID，例：`wx931386123456789e` */
  appid: string
}

/** {@link getPointsCommitStatus} 的应答 */
export interface GetPointsCommitStatusResponse {
  /** 待积分状态 */
  points_commit_status?: 'PENDING' | 'FINISHED' | (string & {})
}
