// Generated from specs/v2/vehicle/notify-entry.yaml. Edit that file and run `npm run generate`.
import type { RequestOptions, WechatPay, WechatPayResponse } from '../../../runtime/operation.js'
import { callV2 } from '../../../runtime/v2/call.js'
import type { V2Operation } from '../../../runtime/v2/operation.js'

const operation: V2Operation = {
  id: 'notifyEntry',
  method: 'POST',
  path: '/vehicle/pay/notification',
  request: 'xml',
  response: 'xml',
  signTypes: ['HMAC-SHA256'],
  sendsSignType: true,
  nonce: true,
  mchid: ['mch_id'],
  json: ['scene_info'],
}

/**
 * 用户入场通知 · Report that a user's vehicle has entered
 *
 * `POST /vehicle/pay/notification`
 *
 * APIv3 的类似接口：`createParking`（`wechatpay-ky/vehicle`）
 *
 * @see https://pay.weixin.qq.com/doc/v2/merchant/4011985272
 */
export function notifyEntry(
  wxpay: WechatPay,
  request: NotifyEntryRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<NotifyEntryResponse>> {
  return callV2(wxpay, operation, request, options)
}
notifyEntry.operation = operation

/** {@link notifyEntry} 的请求 */
export interface NotifyEntryRequest {
  xml: NotifyEntryXml
}

/** 请求的字段 */
export interface NotifyEntryXml {
  /** 公众账号id，最长 32 个字符，例：`wxcbda96de0b165486` */
  appid: string
  /** 商户号，可不填，由客户端填入自己的商户号，最长 32 个字符，例：`10000098` */
  mch_id?: string
  /** 版本号，例：`3.0` */
  version: '3.0'
  /**
   * 交易场景，例：`PARKING`
   * - `PARKING` 停车场场景
   * - `PARKING SPACE` 路侧停车场景
   */
  trade_scene: 'PARKING' | 'PARKING SPACE'
  /** 场景信息 */
  scene_info: NotifyEntryXmlSceneInfo | string
}

export interface NotifyEntryXmlSceneInfo {
  /** 停车场景的信息 */
  scene_info: NotifyEntryXmlSceneInfoSceneInfo
}

/** 停车场景的信息 */
export interface NotifyEntryXmlSceneInfoSceneInfo {
  /** 入场时间，例：`20170826104339` */
  start_time: string
  /** 回调通知URL，例：`https://merchant.example/vehicle` */
  notify_url?: string
  /** 车牌号，例：`粤B888888` */
  plate_number?: string
  /** 车辆类型，例：`小型车` */
  car_type?: string
  /** 停车场名称，例：`欢乐海岸停车场` */
  parking_name?: string
  /** 免费时长（单位：秒），例：`1200` */
  free_time: string
  /** 用户标识 */
  openid?: string
  /** 车位编号，例：`D6666` */
  space_number?: string
}

/** {@link notifyEntry} 的应答 */
export interface NotifyEntryResponse {
  /**
   * 返回状态码
   * - `SUCCESS` 成功
   * - `FAIL` 失败
   */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 */
  return_msg?: string
  /** 公众账号id */
  appid: string
  /** 商户号 */
  mch_id: string
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
   * - `BLOCK` 不可用
   */
  user_state: 'NORMAL' | 'BLOCK' | (string & {})
  /**
   * 发起扣费方式
   * - `PROACTIVE` 表示用户主动支付
   * - `AUTOPAY` 表示微信免密扣费
   */
  deduct_mode?: 'PROACTIVE' | 'AUTOPAY' | (string & {})
}
