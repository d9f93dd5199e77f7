// Generated from specs/payscore/acquiringbank/get-deduct-info.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'getDeductInfo',
  method: 'GET',
  path: '/v3/payscore/acquiringbank/serviceorder/deduction',
  response: 'json',
}

/**
 * 从业机构查询微信支付分扣款信息 · Look up the deduction details of an institution's pay score order
 *
 * `GET /v3/payscore/acquiringbank/serviceorder/deduction` · 从业机构
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012458665
 */
export function getDeductInfo(
  wxpay: WechatPay,
  request: GetDeductInfoRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<GetDeductInfoResponse>> {
  return wxpay.call(operation, request, options)
}
getDeductInfo.operation = operation

/** {@link getDeductInfo} 的请求 */
export interface GetDeductInfoRequest {
  query: GetDeductInfoQuery
}

/** 查询参数 */
export interface GetDeductInfoQuery {
  /** 服务ID，例：`2002000000000558128851361561536` */
  service_id: string
  /** 从业机构申请的公众号或移动应用AppID */
  appid: string
  /** 子商户号，例：`1900000109` */
  sub_mchid: string
  /** 子商户申请的公众号或移动应用AppID */
  sub_appid?: string
  /** 渠道商商户号，例：`1230000109` */
  channel_id: string
  /** 商户服务订单号，例：`1234323JKHDFE1243252` */
  out_order_no?: string
}

/** {@link getDeductInfo} 的应答 */
export interface GetDeductInfoResponse {
  /** 商品或支付单简要描述 */
  description: string
  /** 商户扣款单号 */
  out_trade_no: string
}
