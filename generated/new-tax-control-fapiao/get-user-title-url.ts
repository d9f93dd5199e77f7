// Generated from specs/new-tax-control-fapiao/get-user-title-url.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'getUserTitleUrl',
  method: 'GET',
  path: '/v3/new-tax-control-fapiao/user-title/title-url',
  response: 'json',
}

/**
 * 获取抬头填写链接 · Get the link where a user fills in a fapiao title
 *
 * `GET /v3/new-tax-control-fapiao/user-title/title-url` · 直连商户、服务商、渠道商
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012538106
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012474040
 */
export function getUserTitleUrl(
  wxpay: WechatPay,
  request: GetUserTitleUrlRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<GetUserTitleUrlResponse>> {
  return wxpay.call(operation, request, options)
}
getUserTitleUrl.operation = operation

/** {@link getUserTitleUrl} 的请求 */
export interface GetUserTitleUrlRequest {
  query: GetUserTitleUrlQuery
}

/** 查询参数 */
export interface GetUserTitleUrlQuery {
  /** 子商户号，例：`1900000109` */
  sub_mchid?: string
  /** 发票申请单号，例：`fapiao_20200701_123456` */
  fapiao_apply_id: string
  /** 开票来源，例：`WEB` */
  source: 'WEB' | 'MINIPROGRAM'
  /** 商户AppID，例：`wxb1170446a4c0a5a2` */
  appid: string
  /** 用户OpenID，例：`plN5twRbHym_j-QcqCzstl0HmwEs` */
  openid: string
  /** 总金额（单位：分），例：`382895` */
  total_amount: number
  /** 销售方名称，例：`深圳市南山区测试商户` */
  seller_name?: string
  /** 是否需要展示手机号填写栏 */
  show_phone_cell?: boolean
  /** 用户是否必须填写手机号 */
  must_input_phone?: boolean
  /** 是否需要展示邮箱地址填写栏 */
  show_email_cell?: boolean
  /** 用户是否必须填写邮箱地址 */
  must_input_email?: boolean
}

/** {@link getUserTitleUrl} 的应答 */
export interface GetUserTitleUrlResponse {
  /** 抬头填写链接，例：`https://payapp.weixin.qq.com` */
  title_url?: string
  /** 抬头填写小程序AppID，例：`wxb1170446a4c0a5a2` */
  miniprogram_appid?: string
  /** 抬头填写小程序页面路径，例：`pages/xxxPage` */
  miniprogram_path?: string
  /** 抬头填写小程序的用户名，例：`gh_86a091e50ad4@app` */
  miniprogram_user_name?: string
}
