// Generated from specs/marketing/bank-favor/enroll-bank-multi-activity.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'enrollBankMultiActivity',
  method: 'POST',
  path: '/v3/marketing/bank-favor/users/{openid}/bank-multi-activity',
  request: 'json',
  response: 'json',
}

/**
 * 给指定用户报名多笔立减活动 · Enroll a user in a bank's multi-payment discount activity and issue the coupon
 *
 * `POST /v3/marketing/bank-favor/users/{openid}/bank-multi-activity` · 直连商户
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4014569793
 */
export function enrollBankMultiActivity(
  wxpay: WechatPay,
  request: EnrollBankMultiActivityRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<EnrollBankMultiActivityResponse>> {
  return wxpay.call(operation, request, options)
}
enrollBankMultiActivity.operation = operation

/** {@link enrollBankMultiActivity} 的请求 */
export interface EnrollBankMultiActivityRequest {
  /** 用户标识ID，例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
  openid: string
  json: EnrollBankMultiActivityJson
}

/** 请求包体 */
export interface EnrollBankMultiActivityJson {
  /** 批次号，例：`100088` */
  stock_id: string
  /** 活动ID，例：`186745560` */
  activity_id: string
  /** 发券凭证，例：`1002600620019090123143254435` */
  out_request_no: string
  /** 公众账号ID，例：`wx1234567889999` */
  appid: string
  /** 创建批次的商户号，例：`9800064` */
  stock_creator_mchid: string
}

/** {@link enrollBankMultiActivity} 的应答 */
export interface EnrollBankMultiActivityResponse {
  /** 代金券id，例：`98674556` */
  coupon_id: string
}
