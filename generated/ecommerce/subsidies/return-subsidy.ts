// Generated from specs/ecommerce/subsidies/return-subsidy.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'
import type { SubsidyState } from '../../_shared/enums.js'

const operation: OperationDescriptor = {
  id: 'returnSubsidy',
  method: 'POST',
  path: '/v3/ecommerce/subsidies/return',
  request: 'json',
  response: 'json',
}

/**
 * 请求补差回退 · Return a paid subsidy from the sub-merchant to the platform
 *
 * `POST /v3/ecommerce/subsidies/return` · 电商平台
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012477636
 */
export function returnSubsidy(
  wxpay: WechatPay,
  request: ReturnSubsidyRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<ReturnSubsidyResponse>> {
  return wxpay.call(operation, request, options)
}
returnSubsidy.operation = operation

/** {@link returnSubsidy} 的请求 */
export interface ReturnSubsidyRequest {
  json: ReturnSubsidyJson
}

/** 请求包体 */
export interface ReturnSubsidyJson {
  /** 二级商户号，例：`1900000109` */
  sub_mchid: string
  /** 商户补差回退单号，例：`P20150806125346` */
  out_order_no: string
  /** 微信订单号，例：`4208450740201411110007820472` */
  transaction_id: string
  /** 微信退款单号，例：`3008450740201411110007820472` */
  refund_id: string
  /** 补差回退金额（单位：分），例：`10` */
  amount: number
  /** 补差回退描述，例：`测试备注` */
  description: string
  /** 微信补差单号，例：`3008450740201411110007820472` */
  subsidy_id?: string
  /** 回退出资账户及金额 */
  from?: ReturnSubsidyJsonFrom[]
}

/** 回退出资账户及金额 */
export interface ReturnSubsidyJsonFrom {
  /** 出资账户类型 */
  account?: 'AVAILABLE' | 'UNAVAILABLE'
  /** 出资金额（单位：分），例：`10` */
  amount?: number
}

/** {@link returnSubsidy} 的应答 */
export interface ReturnSubsidyResponse {
  /** 二级商户号，例：`1900000109` */
  sub_mchid: string
  /** 微信订单号，例：`4208450740201411110007820472` */
  transaction_id: string
  /** 微信补差回退单号，例：`3008450740201411110007820472` */
  subsidy_refund_id: string
  /** 微信退款单号，例：`3008450740201411110007820472` */
  refund_id: string
  /** 商户补差回退单号，例：`P20150806125346` */
  out_order_no: string
  /** 补差回退金额（单位：分），例：`10` */
  amount: number
  /** 补差回退描述，例：`测试备注` */
  description: string
  /** 补差回退结果，例：`SUCCESS` */
  result: SubsidyState | (string & {})
  /** 补差回退完成时间，RFC 3339，例：`2015-05-20T13:29:35.120+08:00` */
  success_time: string
  /** 微信补差单号，例：`3008450740201411110007820472` */
  subsidy_id?: string
  /** 补差回退出资账户及金额 */
  from?: ReturnSubsidyResponseFrom[]
}

/** 补差回退出资账户及金额 */
export interface ReturnSubsidyResponseFrom {
  /**
   * 出资账户类型，例：`AVAILABLE`
   * - `AVAILABLE` 可用余额
   * - `UNAVAILABLE` 不可用余额
   */
  account?: 'AVAILABLE' | 'UNAVAILABLE' | (string & {})
  /** 出资金额（单位：分），例：`10` */
  amount?: number
}
