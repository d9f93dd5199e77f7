// Generated from specs/global/merchant/update-h5-permission-application.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'updateH5PermissionApplication',
  method: 'PATCH',
  path: '/v3/global/merchant/h5/permission/applications/{applyment_id}',
  request: 'json',
  response: 'json',
  repeats: ['applyment_id'],
  overseas: true,
}

/**
 * 修改H5支付权限申请单 · Edit an application for H5 payment permission
 *
 * `PATCH /v3/global/merchant/h5/permission/applications/{applyment_id}` · 机构模式
 *
 * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013025109
 */
export function updateH5PermissionApplication(
  wxpay: WechatPay,
  request: UpdateH5PermissionApplicationRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<UpdateH5PermissionApplicationResponse>> {
  return wxpay.call(operation, request, options)
}
updateH5PermissionApplication.operation = operation

/** {@link updateH5PermissionApplication} 的请求 */
export interface UpdateH5PermissionApplicationRequest {
  /** 申请单号，例：`100000` */
  applyment_id: number
  json: UpdateH5PermissionApplicationJson
}

/** 请求包体 */
export interface UpdateH5PermissionApplicationJson {
  /** H5支付域名，例：`["qq.com"]` */
  domains: string[]
  /**
   * 公司介绍和业务描述，例：`腾讯于1998年11月成立，是一家互联网公司，通过技术丰富互联网用户的生活，助力企业数字化升级。我们的使命是“用户为本 科技向善”`
   */
  business_description?: string
  /** 公司注册资质证书，图片上传接口返回的 media_id，例：`6uqyGjvHzOhsLleGFQVRF` */
  company_register_cert?: string
  /** 经营网址商业页面截图，例：`["6uqyGjvHzOhsLleGFQVRF"]` */
  website_business_page_pics?: string[]
  /** 经营网址首页截图，例：`["6uqyGjvHzOhsLleGFQVRF"]` */
  website_homepage_pics?: string[]
  /** 子商户经营网址状态，例：`HAS_LAUNCHED` */
  website_state?: 'HAS_LAUNCHED' | 'UN_LAUNCHED'
  /** 子商户H5经营网址，例：`https://qq.com` */
  website_url?: string
}

/** {@link updateH5PermissionApplication} 的应答 */
export interface UpdateH5PermissionApplicationResponse {
  /** 子商户号，例：`2491935631` */
  sub_mchid: string
  /** H5支付域名，例：`["qq.com"]` */
  domains: unknown[]
  /**
   * 公司介绍和业务描述，例：`腾讯于1998年11月成立，是一家互联网公司，通过技术丰富互联网用户的生活，助力企业数字化升级。我们的使命是“用户为本 科技向善”`
   */
  business_description?: string
  /** 限额类型，例：`UN_LAUNCHED_WEBSITE_LIMIT` */
  transaction_limit_type: 'UN_LAUNCHED_WEBSITE_LIMIT' | 'NORMAL_LIMIT' | 'NO_LIMIT' | (string & {})
  /** 公司注册资质证书，例：`6uqyGjvHzOhsLleGFQVRF` */
  company_register_cert?: string
  /** 经营网址商业页面截图，例：`["6uqyGjvHzOhsLleGFQVRF"]` */
  website_business_page_pics?: string[]
  /** 经营网址首页截图，例：`["6uqyGjvHzOhsLleGFQVRF"]` */
  website_homepage_pics?: string[]
  /** 子商户经营网址状态，例：`HAS_LAUNCHED` */
  website_state: 'HAS_LAUNCHED' | 'UN_LAUNCHED' | (string & {})
  /** 子商户H5经营网址，例：`https://qq.com` */
  website_url: string
  /** 申请单号，例：`100000` */
  applyment_id: number
  /** 驳回原因，例：`商户证书不符合要求` */
  audit_reject_detail?: string
  /** 申请单状态，例：`PENDING` */
  applyment_state: 'PENDING' | 'UNDER_REVIEW' | 'APPROVED' | 'REJECTED' | (string & {})
  /** 申请单类型，例：`APPLY_FOR_PAYMENT_AUTHORITY` */
  applyment_type: 'APPLY_FOR_PAYMENT_AUTHORITY' | 'APPLY_FOR_RELIEVE_LIMITED' | (string & {})
  /** 商户提供的审核结果回调接口，例：`https://pay.weixin.qq.com/wxpay/pay.action` */
  notify_url?: string
}
