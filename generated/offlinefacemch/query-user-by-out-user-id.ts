// Generated from specs/offlinefacemch/query-user-by-out-user-id.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'queryUserByOutUserId',
  method: 'GET',
  path: '/v3/offlinefacemch/organizations/{organization_id}/users/out-user-id/{out_user_id}',
  response: 'json',
  repeats: ['organization_id', 'out_user_id'],
}

/**
 * 刷脸用户信息查询 · Look up a face payment user by the organization's user ID
 *
 * `GET /v3/offlinefacemch/organizations/{organization_id}/users/out-user-id/{out_user_id}` · 服务商
 *
 * @see https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html
 */
export function queryUserByOutUserId(
  wxpay: WechatPay,
  request: QueryUserByOutUserIdRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<QueryUserByOutUserIdResponse>> {
  return wxpay.call(operation, request, options)
}
queryUserByOutUserId.operation = operation

/** {@link queryUserByOutUserId} 的请求 */
export interface QueryUserByOutUserIdRequest {
  /** 机构ID */
  organization_id: string
  /** 商户刷脸用户ID */
  out_user_id: string
}

/** {@link queryUserByOutUserId} 的应答 */
export interface QueryUserByOutUserIdResponse {
  /** 刷脸用户ID */
  use_id?: string
  /** 商户刷脸用户ID */
  out_user_id?: string
  /** 机构ID */
  organization_id?: string
  /** 姓名 */
  user_name?: string
  /** 用户类型 */
  user_type?: 'STUDENT' | 'STUFF' | (string & {})
  /** 学生信息 */
  student_info?: QueryUserByOutUserIdResponseStudentInfo
  /** 职工信息 */
  staff_info?: QueryUserByOutUserIdResponseStaffInfo
  /** 用户状态 */
  status?: 'NORMAL' | 'DISABLED' | (string & {})
  /**
   * 签约状态
   * - `NOT_CONTRACTED` 未签约
   * - `TERMINATED` 已解约
   * - `CONTRACTED` 已签约
   */
  contract_state?: 'NOT_CONTRACTED' | 'TERMINATED' | 'CONTRACTED' | (string & {})
  /** 人脸图片上传状态 */
  face_image_ok?: boolean
  /** 签约ID */
  contract_id?: string
}

/** 学生信息 */
export interface QueryUserByOutUserIdResponseStudentInfo {
  /** 班级名 */
  class_name?: string
}

/** 职工信息 */
export interface QueryUserByOutUserIdResponseStaffInfo {
  /** 职业 */
  occupation?: string
}
