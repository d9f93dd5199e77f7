// Generated from specs/webizpay/get-quota-card-payment-url.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'getQuotaCardPaymentUrl',
  method: 'GET',
  path: '/v3/webizpay/employees/{employee_id}/quota-cards/{card_no}/payment-url',
  response: 'json',
  mchid: ['query.sp_mchid'],
  repeats: ['employee_id'],
}

/**
 * 企业商户获取指定额度卡支付链接 · Get the link an employee opens to pay with a given quota card
 *
 * `GET /v3/webizpay/employees/{employee_id}/quota-cards/{card_no}/payment-url` · 服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4014507160
 */
export function getQuotaCardPaymentUrl(
  wxpay: WechatPay,
  request: GetQuotaCardPaymentUrlRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<GetQuotaCardPaymentUrlResponse>> {
  return wxpay.call(operation, request, options)
}
getQuotaCardPaymentUrl.operation = operation

/** {@link getQuotaCardPaymentUrl} 的请求 */
export interface GetQuotaCardPaymentUrlRequest {
  /** 微信授权关系ID，例：`WeBizPay_a968402a-73bb-43e2-9e1a-8371b0ca3d7c` */
  employee_id: string
  /** 企业支付额度卡卡号，例：`1068019671702503425` */
  card_no: string
  query: GetQuotaCardPaymentUrlQuery
}

/** 查询参数 */
export interface GetQuotaCardPaymentUrlQuery {
  /** 服务商商户号，可不填，由客户端填入自己的商户号，例：`12341234` */
  sp_mchid?: string
  /** 出资子商户号，例：`43214321` */
  sub_mchid: string
  /** 拉起付款码页面的企业应用类型，例：`H5` */
  application_type: 'H5' | 'MINIPROGRAM'
}

/** {@link getQuotaCardPaymentUrl} 的应答 */
export interface GetQuotaCardPaymentUrlResponse {
  /** 服务商商户号，例：`12341234` */
  sp_mchid: string
  /** 出资子商户号，例：`43214321` */
  sub_mchid: string
  /** 微信授权关系ID，例：`WeBizPay_a968402a-73bb-43e2-9e1a-8371b0ca3d7c` */
  employee_id: string
  /** 企业支付额度卡卡号，例：`1068019671702503425` */
  card_no: string
  /** 链接失效时间，RFC 3339，例：`2023-06-08T10:34:56+08:00` */
  expire_time: string
  /**
   * 跳转链接，例：`weixin://dl/liteapp?url=https%3A%2F%2Fliteapp.wxpapp.weixin.qq.com%2Fq%2FgjoM7g%3Ftoken%3D123%23wechat_pay`
   */
  payment_url: string
  /** 拉起付款码页面的企业应用类型，例：`H5` */
  application_type?: 'H5' | 'MINIPROGRAM' | (string & {})
  /** 小程序查询参数，例：`token=123` */
  mp_query?: string
  /** 小程序业务类型，例：`liteAppWebizPayRegister` */
  mp_business_type?: string
}
