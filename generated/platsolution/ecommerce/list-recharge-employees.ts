// Generated from specs/platsolution/ecommerce/list-recharge-employees.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'listRechargeEmployees',
  method: 'GET',
  path: '/v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}',
  response: 'json',
}

/**
 * 查询二级商户可扫码充值员工列表 · List the employees who may top up a sub-merchant by scanning a code
 *
 * `GET /v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}` · 服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4013521757
 */
export function listRechargeEmployees(
  wxpay: WechatPay,
  request: ListRechargeEmployeesRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<ListRechargeEmployeesResponse>> {
  return wxpay.call(operation, request, options)
}
listRechargeEmployees.operation = operation

/** {@link listRechargeEmployees} 的请求 */
export interface ListRechargeEmployeesRequest {
  /** 二级商户号，例：`1900000109` */
  sub_mchid: string
}

/** {@link listRechargeEmployees} 的应答 */
export interface ListRechargeEmployeesResponse {
  /** 员工列表 */
  employees?: ListRechargeEmployeesResponseEmployees[]
}

/** 员工列表 */
export interface ListRechargeEmployeesResponseEmployees {
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
