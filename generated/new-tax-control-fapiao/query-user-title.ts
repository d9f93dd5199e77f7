// Generated from specs/new-tax-control-fapiao/query-user-title.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'queryUserTitle',
  method: 'GET',
  path: '/v3/new-tax-control-fapiao/user-title',
  response: 'json',
  sensitive: { response: ['phone', 'email'] },
}

/**
 * 获取用户填写的抬头 · Look up the fapiao title a user filled in
 *
 * `GET /v3/new-tax-control-fapiao/user-title` · 直连商户、服务商、渠道商
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012538112
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012474048
 */
export function queryUserTitle(
  wxpay: WechatPay,
  request: QueryUserTitleRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<QueryUserTitleResponse>> {
  return wxpay.call(operation, request, options)
}
queryUserTitle.operation = operation

/** {@link queryUserTitle} 的请求 */
export interface QueryUserTitleRequest {
  query: QueryUserTitleQuery
}

/** 查询参数 */
export interface QueryUserTitleQuery {
  /** 子商户号，例：`1900000109` */
  sub_mchid?: string
  /** 开票场景，例：`WITH_WECHATPAY` */
  scene: 'WITH_WECHATPAY' | 'WITHOUT_WECHATPAY'
  /** 发票申请单号，例：`4200000444201910177461284488` */
  fapiao_apply_id: string
}

/** {@link queryUserTitle} 的应答 */
export interface QueryUserTitleResponse {
  /** 购买方类型，例：`ORGANIZATION` */
  type: 'INDIVIDUAL' | 'ORGANIZATION' | (string & {})
  /** 名称，例：`深圳市南山区测试企业` */
  name: string
  /** 纳税人识别号，例：`202003261233701778` */
  taxpayer_id?: string
  /** 地址，例：`深圳市南山区深南大道10000号` */
  address?: string
  /** 电话，例：`075512345678` */
  telephone?: string
  /** 开户银行，例：`测试银行` */
  bank_name?: string
  /** 银行账号，例：`62001234567890` */
  bank_account?: string
  /** 手机号，敏感信息，明文即可，由运行时加解密 */
  phone?: string
  /** 邮箱地址，敏感信息，明文即可，由运行时加解密 */
  email?: string
  /** 订单金额（单位：分），例：`1000` */
  amount?: number
  /** 商户订单号，例：`order_20200701_123456` */
  out_trade_no?: string
  /** 开具的发票类型，例：`COMM_FAPIAO` */
  fapiao_bill_type?: 'COMM_FAPIAO' | 'VAT_FAPIAO' | (string & {})
  /** 留言信息，例：`用户留言` */
  user_apply_message?: string
}
