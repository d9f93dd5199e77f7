// Generated from specs/offlinefacemch/update-user-by-out-user-id.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'updateUserByOutUserId',
  method: 'PATCH',
  path: '/v3/offlinefacemch/organizations/{organization_id}/users/out-user-id/{out_user_id}',
  request: 'json',
  response: 'empty',
  sensitive: { request: ['user_name', 'phone'] },
}

/**
 * 刷脸用户信息修改 · Change a face payment user's details by the organization's user ID
 *
 * `PATCH /v3/offlinefacemch/organizations/{organization_id}/users/out-user-id/{out_user_id}` · 服务商
 *
 * @see https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html
 */
export function updateUserByOutUserId(
  wxpay: WechatPay,
  request: UpdateUserByOutUserIdRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<undefined>> {
  return wxpay.call(operation, request, options)
}
updateUserByOutUserId.operation = operation

/** {@link updateUserByOutUserId} 的请求 */
export interface UpdateUserByOutUserIdRequest {
  /** 机构ID */
  organization_id: string
  /** 商户刷脸用户ID */
  out_user_id: string
  json: UpdateUserByOutUserIdJson
}

/** 请求包体 */
export interface UpdateUserByOutUserIdJson {
  /** 姓名，敏感信息，明文即可，由运行时加解密 */
  user_name?: string
  /** 用户类型 */
  user_type?: 'STUDENT' | 'STUFF'
  /** 学生信息 */
  student_info?: UpdateUserByOutUserIdJsonStudentInfo
  /** 职工信息 */
  staff_info?: UpdateUserByOutUserIdJsonStaffInfo
  /** 状态 */
  status?: 'NORMAL' | 'DISABLED'
  /** 手机号，敏感信息，明文即可，由运行时加解密 */
  phone?: string
}

/** 学生信息 */
export interface UpdateUserByOutUserIdJsonStudentInfo {
  /** 班级名 */
  class_name?: string
}

/** 职工信息 */
export interface UpdateUserByOutUserIdJsonStaffInfo {
  /** 职业 */
  occupation?: string
}
