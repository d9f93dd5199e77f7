// Generated from specs/payscore/acquiringbank/register-deduct-info.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'registerDeductInfo',
  method: 'POST',
  path: '/v3/payscore/acquiringbank/serviceorder/{out_order_no}/registerdeductinfo',
  request: 'json',
  response: 'json',
}

/**
 * 从业机构登记微信支付分扣款信息 · Register the deduction of an institution's pay score order
 *
 * `POST /v3/payscore/acquiringbank/serviceorder/{out_order_no}/registerdeductinfo` · 从业机构
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012458414
 */
export function registerDeductInfo(
  wxpay: WechatPay,
  request: RegisterDeductInfoRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<RegisterDeductInfoResponse>> {
  return wxpay.call(operation, request, options)
}
registerDeductInfo.operation = operation

/** {@link registerDeductInfo} 的请求 */
export interface RegisterDeductInfoRequest {
  /** 商户服务订单号，例：`1234323JKHDFE1243252` */
  out_order_no: string
  json: RegisterDeductInfoJson
}

/** 请求包体 */
export interface RegisterDeductInfoJson {
  /** 服务ID，例：`2002000000000558128851361561536` */
  service_id: string
  /** 服务商应用ID，例：`wxd678efh567hg6787` */
  appid?: string
  /** 子商户号，例：`1900000109` */
  sub_mchid: string
  /** 渠道商商户号，例：`1230000109` */
  channel_id: string
  /** 商户系统内部扣款单号，例：`1234323JKHDFE1243252` */
  out_trade_no?: string
  /** 子商户公众账号ID，例：`wxd678efh567hg6999` */
  sub_appid?: string
}

/** {@link registerDeductInfo} 的应答 */
export interface RegisterDeductInfoResponse {
  /** 商品或支付单简要描述 */
  description?: string
}
