// Generated from specs/facemch/query-user-real-name-info.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'queryUserRealNameInfo',
  method: 'GET',
  path: '/v3/facemch/users/{face_sid}',
  response: 'json',
  sensitive: {
    response: ['real_name_info.encrypted_real_name', 'real_name_info.encrypted_credential_id'],
  },
}

/**
 * 查询用户授权的实名信息 · Query the real-name details a user shared through face payment
 *
 * `GET /v3/facemch/users/{face_sid}` · 服务商
 *
 * @see https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/android/sid.html
 */
export function queryUserRealNameInfo(
  wxpay: WechatPay,
  request: QueryUserRealNameInfoRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<QueryUserRealNameInfoResponse>> {
  return wxpay.call(operation, request, options)
}
queryUserRealNameInfo.operation = operation

/** {@link queryUserRealNameInfo} 的请求 */
export interface QueryUserRealNameInfoRequest {
  /** 终端设备识别用户成功后返回的凭证，例：`aabbccdd12345` */
  face_sid: string
  query: QueryUserRealNameInfoQuery
}

/** 查询参数 */
export interface QueryUserRealNameInfoQuery {
  /** 标识本次请求获取的信息类型，例：`ASK_UNIONID` */
  info_type: 'ASK_UNIONID' | 'ASK_REAL_NAME'
  /** 微信分配的公众账号ID，例：`wx2b029c08a6233333` */
  appid: string
  /** 微信支付分配的子商户号，例：`123456789` */
  sub_mchid?: string
  /** 微信分配的子商户公众账号ID，例：`wx2b029c08a6255555` */
  sub_appid?: string
  /** ⼦商户证书序列号，例：`wx2b029c08a6255555` */
  sub_serial_no?: string
}

/** {@link queryUserRealNameInfo} 的应答 */
export interface QueryUserRealNameInfoResponse {
  /** UnionID */
  union_id?: string
  /** 用户在商户appid下的唯⼀标识 */
  openid?: string
  /** 用户在⼦商户appid下的唯⼀标识 */
  sub_openid?: string
  /** 姓名信息 */
  real_name_info?: QueryUserRealNameInfoResponseRealNameInfo
}

/** 姓名信息 */
export interface QueryUserRealNameInfoResponseRealNameInfo {
  /** 姓名信息，敏感信息，明文即可，由运行时加解密 */
  encrypted_real_name?: string
  /**
   * - `1` 身份证
   * - `2` 护照
   * - `3` 军官证
   * - `4` ⼠兵证
   * - `5` 回乡证
   * - `6` 临时身份证
   * - `7` 户⼝簿
   * - `8` 警官证
   * - `9` 台胞证
   * - `10` 营业执照
   * - `11` 其他证件
   */
  credential_type?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | (number & {})
  /** 身份证号，敏感信息，明文即可，由运行时加解密 */
  encrypted_credential_id?: string
}
