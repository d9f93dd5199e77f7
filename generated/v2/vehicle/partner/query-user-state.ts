// Generated from specs/v2/vehicle/partner/query-user-state.yaml. Edit that file and run `npm run generate`.
import type { RequestOptions, WechatPay, WechatPayResponse } from '../../../../runtime/operation.js'
import { callV2 } from '../../../../runtime/v2/call.js'
import type { V2Operation } from '../../../../runtime/v2/operation.js'

const operation: V2Operation = {
  id: 'queryUserState',
  method: 'POST',
  path: '/vehicle/partnerpay/querystate',
  request: 'xml',
  response: 'xml',
  signTypes: ['HMAC-SHA256'],
  sendsSignType: true,
  nonce: true,
  mchid: ['mch_id'],
  answer: { json: ['plate_number_info'] },
}

/**
 * 用户状态查询 · Query whether a user can be charged by licence plate, for a sub-merchant
 *
 * `POST /vehicle/partnerpay/querystate`
 *
 * APIv3 的类似接口：`queryPlateService`（`wechatpay-ky/vehicle`）
 *
 * @see https://pay.weixin.qq.com/doc/v2/partner/4011988212
 */
export function queryUserState(
  wxpay: WechatPay,
  request: QueryUserStateRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<QueryUserStateResponse>> {
  return callV2(wxpay, operation, request, options)
}
queryUserState.operation = operation

/** {@link queryUserState} 的请求 */
export interface QueryUserStateRequest {
  xml: QueryUserStateXml
}

/** 请求的字段 */
export interface QueryUserStateXml {
  /** 公众账号id，最长 32 个字符，例：`wxcbda96de0b165486` */
  appid: string
  /** 子商户公众账号id，最长 32 个字符，例：`wxcbda96de0b165489` */
  sub_appid: string
  /** 商户号，可不填，由客户端填入自己的商户号，最长 32 个字符，例：`10000098` */
  mch_id?: string
  /** 子商户号，最长 32 个字符，例：`1900000109` */
  sub_mch_id: string
  /**
   * 交易场景，例：`PARKING`
   * - `PARKING` 停车场场景
   * - `PARKING SPACE` 路侧停车场景
   * - `GAS` 加油场景
   * - `HIGHWAY` 高速场景
   * - `BRIDGE` 路桥场景
   */
  trade_scene: 'PARKING' | 'PARKING SPACE' | 'GAS' | 'HIGHWAY' | 'BRIDGE'
  /** 跳转场景，例：`H5` */
  jump_scene?: 'APP' | 'H5'
  /** 用户标识，最长 128 个字符，例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
  openid: string
  /** 版本号，例：`3.0` */
  version: '3.0'
  /** 车牌号，例：`粤B888888` */
  plate_number?: string
  /** 子商户用户标识，最长 128 个字符，例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
  sub_openid?: string
}

/** {@link queryUserState} 的应答 */
export interface QueryUserStateResponse {
  /**
   * 返回状态码
   * - `SUCCESS` 成功
   * - `FAIL` 失败
   */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 */
  return_msg?: string
  /** 请求appid */
  appid: string
  /** 子商户公众账号id */
  sub_appid?: string
  /** 商户号 */
  mch_id: string
  /** 子商户号 */
  sub_mch_id: string
  /** 随机字符串 */
  nonce_str: string
  /** 签名 */
  sign: string
  /**
   * 业务结果
   * - `SUCCESS` 成功
   * - `FAIL` 失败
   */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 */
  err_code?: string
  /** 错误代码描述 */
  err_code_des?: string
  /**
   * 用户状态
   * - `NORMAL` 正常
   * - `PAUSED` 已暂停
   * - `OVERDUE` 用户有欠款
   * - `UNAUTHORIZED` 未授权
   */
  user_state: 'NORMAL' | 'PAUSED' | 'OVERDUE' | 'UNAUTHORIZED' | (string & {})
  /** 用户标识 */
  openid?: string
  /**
   * 发起扣费方式
   * - `PROACTIVE` 表示用户主动支付
   * - `AUTOPAY` 表示微信免密扣费
   */
  deduct_mode?: 'PROACTIVE' | 'AUTOPAY' | (string & {})
  /** 用户子标识 */
  sub_openid?: string
  /** 跳转路径 */
  path?: string
  /** 车牌信息，JSON 字符串，直接给内容即可，由运行时编解码 */
  plate_number_info?: QueryUserStateResponsePlateNumberInfo | string
}

/** 车牌信息 */
export interface QueryUserStateResponsePlateNumberInfo {
  /** 车牌信息列表 */
  plate_number_info?: QueryUserStateResponsePlateNumberInfoPlateNumberInfo[]
}

/** 车牌信息列表 */
export interface QueryUserStateResponsePlateNumberInfoPlateNumberInfo {
  /** 车牌号 */
  plate_number?: string
  /** 车牌通道标识 */
  channel_type?: string
  /** 常用车牌标志 */
  common_use_flag?: 'COMMON_USE' | (string & {})
}
