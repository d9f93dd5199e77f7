// Generated from specs/platsolution/ecommerce/add-recharge-employee.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'addRechargeEmployee',
  method: 'POST',
  path: '/v3/platsolution/ecommerce/recharge-employees',
  request: 'json',
  response: 'json',
}

/**
 * 添加二级商户可扫码充值员工 · Allow an employee of a sub-merchant to top up by scanning a code
 *
 * `POST /v3/platsolution/ecommerce/recharge-employees` · 服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4013521743
 */
export function addRechargeEmployee(
  wxpay: WechatPay,
  request: AddRechargeEmployeeRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<AddRechargeEmployeeResponse>> {
  return wxpay.call(operation, request, options)
}
addRechargeEmployee.operation = operation

/** {@link addRechargeEmployee} 的请求 */
export interface AddRechargeEmployeeRequest {
  json: AddRechargeEmployeeJson
}

/** 请求包体 */
export interface AddRechargeEmployeeJson {
  /** 二级商户号，例：`1900000109` */
  sub_mchid: string
  /** 员工OpenID，例：`oLTPCuCsfN3ABBz50VUZBNlHDbUU` */
  sp_openid: string
}

/** {@link addRechargeEmployee} 的应答 */
export interface AddRechargeEmployeeResponse {
  /** 二级商户号，例：`1900000109` */
  sub_mchid: string
  /** 员工OpenID，例：`oLTPCuCsfN3ABBz50VUZBNlHDbUU` */
  sp_openid?: string
  /** 员工状态 */
  state?: 'EFFECTIVE' | 'DELETED' | (string & {})
  /** 添加员工时间，RFC 3339，例：`2015-05-20T13:29:35.120+08:00` */
  create_time?: string
  /** 最后更新时间，RFC 3339，例：`2015-05-20T13:29:35.120+08:00` */
  update_time?: string
}
