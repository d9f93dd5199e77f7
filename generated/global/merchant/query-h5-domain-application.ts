// Generated from specs/global/merchant/query-h5-domain-application.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'queryH5DomainApplication',
  method: 'GET',
  path: '/v3/global/merchant/h5/permission/domain/applications/{applyment_id}',
  response: 'json',
  repeats: ['applyment_id'],
  overseas: true,
}

/**
 * 查询H5支付域名修改申请单 · Look up an application to change H5 payment domains
 *
 * `GET /v3/global/merchant/h5/permission/domain/applications/{applyment_id}` · 机构模式
 *
 * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013025112
 */
export function queryH5DomainApplication(
  wxpay: WechatPay,
  request: QueryH5DomainApplicationRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<QueryH5DomainApplicationResponse>> {
  return wxpay.call(operation, request, options)
}
queryH5DomainApplication.operation = operation

/** {@link queryH5DomainApplication} 的请求 */
export interface QueryH5DomainApplicationRequest {
  /** 申请单号，例：`100000` */
  applyment_id: number
}

/** {@link queryH5DomainApplication} 的应答 */
export interface QueryH5DomainApplicationResponse {
  /** 子商户号，例：`2491935631` */
  sub_mchid: string
  /** 子商户经营网址状态，例：`HAS_LAUNCHED` */
  website_state: 'HAS_LAUNCHED' | 'UN_LAUNCHED' | (string & {})
  /** H5支付域名，例：`["qq.com"]` */
  domains: string[]
  /** 子商户H5经营网址，例：`https://qq.com` */
  webiste_url: string
  /** 经营网址商业页面截图，例：`["6uqyGjvHzOhsLleGFQVRF"]` */
  website_business_page_pics?: string[]
  /** 经营网址首页截图，例：`["6uqyGjvHzOhsLleGFQVRF"]` */
  website_homepage_pics?: string[]
  /** 申请单号，例：`1000000` */
  applyment_id: number
  /** 驳回原因，例：`经营网址首页截图内容违法` */
  audit_reject_detail?: string
  /** 申请单状态，例：`PENDING` */
  applyment_state?: 'PENDING' | 'UNDER_REVIEW' | 'APPROVED' | 'REJECTED' | (string & {})
  /** 商户提供的审核结果回调接口，例：`https://pay.weixin.qq.com/wxpay/pay.action` */
  notify_url?: string
  /** 商户申请单号，例：`123456` */
  out_applyment_id: string
}
