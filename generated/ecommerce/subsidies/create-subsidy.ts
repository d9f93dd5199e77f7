// Generated from specs/ecommerce/subsidies/create-subsidy.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'
import type { SubsidyState } from '../../_shared/enums.js'

const operation: OperationDescriptor = {
  id: 'createSubsidy',
  method: 'POST',
  path: '/v3/ecommerce/subsidies/create',
  request: 'json',
  response: 'json',
}

/**
 * 请求补差 · Pay a subsidy from the platform to a sub-merchant for a payment
 *
 * `POST /v3/ecommerce/subsidies/create` · 电商平台
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012477631
 */
export function createSubsidy(
  wxpay: WechatPay,
  request: CreateSubsidyRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<CreateSubsidyResponse>> {
  return wxpay.call(operation, request, options)
}
createSubsidy.operation = operation

/** {@link createSubsidy} 的请求 */
export interface CreateSubsidyRequest {
  json: CreateSubsidyJson
}

/** 请求包体 */
export interface CreateSubsidyJson {
  /** 二级商户号，例：`1900000109` */
  sub_mchid: string
  /** 微信订单号，例：`4208450740201411110007820472` */
  transaction_id: string
  /** 补差金额（单位：分），例：`10` */
  amount: number
  /** 补差描述，例：`测试备注` */
  description: string
  /** 微信退款单号，例：`3008450740201411110007820472` */
  refund_id?: string
  /** 商户补差单号，例：`P20150806125347` */
  out_subsidy_no?: string
}

/** {@link createSubsidy} 的应答 */
export interface CreateSubsidyResponse {
  /** 二级商户号，例：`1900000109` */
  sub_mchid: string
  /** 微信订单号，例：`4208450740201411110007820472` */
  transaction_id: string
  /** 微信补差单号，例：`3008450740201411110007820472` */
  subsidy_id: string
  /** 补差描述，例：`满减补差活动` */
  description: string
  /** 补差金额（单位：分），例：`10` */
  amount: number
  /** 补差单结果，例：`SUCCESS` */
  result: SubsidyState | (string & {})
  /** 补差完成时间，RFC 3339，例：`2015-05-20T13:29:35.120+08:00` */
  success_time: string
  /** 商户补差单号，例：`P20150806125346` */
  out_subsidy_no?: string
}
