// Generated from specs/platsolution/ecommerce/delete-recharge-employee.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'deleteRechargeEmployee',
  method: 'POST',
  path: '/v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}/sp-openid/{sp_openid}/delete',
  response: 'json',
  repeats: ['sub_mchid', 'sp_openid'],
}

/**
 * 删除二级商户可扫码充值员工 · Stop an employee from topping up a sub-merchant by scanning a code
 *
 * `POST /v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}/sp-openid/{sp_openid}/delete` · 服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4013521753
 */
export function deleteRechargeEmployee(
  wxpay: WechatPay,
  request: DeleteRechargeEmployeeRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<DeleteRechargeEmployeeResponse>> {
  return wxpay.call(operation, request, options)
}
deleteRechargeEmployee.operation = operation

/** {@link deleteRechargeEmployee} 的请求 */
export interface DeleteRechargeEmployeeRequest {
  /** 二级商户号，例：`1900000109` */
  sub_mchid: string
  /** 员工OpenID，例：`oLTPCuCsfN3ABBz50VUZBNlHDbUU` */
  sp_openid: string
}

/** {@link deleteRechargeEmployee} 的应答 */
export interface DeleteRechargeEmployeeResponse {
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
