// Generated from specs/v2/papay/pre-sign-contract-app.yaml. Edit that file and run `npm run generate`.
import type { RequestOptions, WechatPay, WechatPayResponse } from '../../../runtime/operation.js'
import { callV2 } from '../../../runtime/v2/call.js'
import type { V2Operation } from '../../../runtime/v2/operation.js'

const operation: V2Operation = {
  id: 'preSignContractApp',
  method: 'POST',
  path: '/papay/preentrustweb',
  request: 'xml',
  response: 'xml',
  signTypes: ['MD5', 'HMAC-SHA256'],
  sendsSignType: true,
  mchid: ['mch_id'],
}

/**
 * APP纯签约 · Prepare deduction contract signing from an app
 *
 * `POST /papay/preentrustweb`
 *
 * APIv3 的类似接口：`preSignContract`（`wechatpay-ky/papay/sign`）、`preSignApp`（`wechatpay-ky/papay/scheduled-deduct-sign`）
 *
 * @see https://pay.weixin.qq.com/doc/v2/merchant/4011986804
 */
export function preSignContractApp(
  wxpay: WechatPay,
  request: PreSignContractAppRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<PreSignContractAppResponse>> {
  return callV2(wxpay, operation, request, options)
}
preSignContractApp.operation = operation

/** {@link preSignContractApp} 的请求 */
export interface PreSignContractAppRequest {
  xml: PreSignContractAppXml
}

/** 请求的字段 */
export interface PreSignContractAppXml {
  /** 应用ID，最长 32 个字符，例：`wxcbda96de0b165486` */
  appid: string
  /** 商户号，可不填，由客户端填入自己的商户号，最长 32 个字符，例：`1200009811` */
  mch_id?: string
  /** 子商户应用ID，最长 32 个字符，例：`wxcbda96de0b165489` */
  sub_appid?: string
  /** 子商户号，最长 32 个字符，例：`1900000109` */
  sub_mch_id?: string
  /** 模板id，例：`12535` */
  plan_id: string
  /** 签约协议号，例：`100000` */
  contract_code: string
  /** 请求序列号，例：`1000` */
  request_serial: number
  /** 用户账户展示名称，例：`微信代扣` */
  contract_display_account: string
  /** 回调通知url，最长 256 个字符，例：`https://merchant.example/notify` */
  notify_url: string
  /** 版本号，例：`1.0` */
  version: '1.0'
  /** 时间戳，例：`1414488825` */
  timestamp: string
  /**
   * 返回app，例：`Y`
   * - `Y` 返回app
   * - `N` 不返回
   */
  return_app?: 'Y' | 'N'
}

/** {@link preSignContractApp} 的应答 */
export interface PreSignContractAppResponse {
  /**
   * 返回状态码
   * - `SUCCESS` 成功
   * - `FAIL` 失败
   */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 */
  return_msg?: string
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
  /** 请求appid */
  appid: string
  /** 商户号 */
  mch_id: string
  /** 随机字符串 */
  nonce_str: string
  /** 签名 */
  sign: string
  /** 跳转签约小程序的username */
  miniprogram_username?: string
  /** 跳转签约小程序的path */
  miniprogram_path?: string
  /** 预签约id */
  pre_entrustweb_id: string
}
