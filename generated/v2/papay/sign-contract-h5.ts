// Generated from specs/v2/papay/sign-contract-h5.yaml. Edit that file and run `npm run generate`.
import type { RequestOptions, WechatPay, WechatPayResponse } from '../../../runtime/operation.js'
import { callV2 } from '../../../runtime/v2/call.js'
import type { V2Operation } from '../../../runtime/v2/operation.js'

const operation: V2Operation = {
  id: 'signContractH5',
  method: 'GET',
  path: '/papay/h5entrustweb',
  request: 'query',
  response: 'xml',
  signTypes: ['MD5', 'HMAC-SHA256'],
  sendsSignType: true,
  mchid: ['mch_id'],
  unsigned: true,
}

/**
 * H5纯签约 · Get the link that opens deduction contract signing from a mobile browser (by permission)
 *
 * `GET /papay/h5entrustweb`
 *
 * APIv3 的类似接口：`preSignH5`（`wechatpay-ky/papay/scheduled-deduct-sign`）
 *
 * @see https://pay.weixin.qq.com/doc/v2/merchant/4011987295
 */
export function signContractH5(
  wxpay: WechatPay,
  request: SignContractH5Request,
  options?: RequestOptions,
): Promise<WechatPayResponse<SignContractH5Response>> {
  return callV2(wxpay, operation, request, options)
}
signContractH5.operation = operation

/** {@link signContractH5} 的请求 */
export interface SignContractH5Request {
  query: SignContractH5Query
}

/** 查询参数 */
export interface SignContractH5Query {
  /** 应用ID，最长 32 个字符，例：`wxcbda96de0b165486` */
  appid: string
  /** 商户号，可不填，由客户端填入自己的商户号，最长 32 个字符 */
  mch_id?: string
  /** 模板id，最长 28 个字符，例：`123` */
  plan_id: string
  /** 签约协议号，最长 32 个字符，例：`1023658866` */
  contract_code: string
  /** 请求序列号，例：`1000` */
  request_serial: number
  /** 用户账户展示名称，例：`微信代扣` */
  contract_display_account: string
  /** 回调通知url，最长 256 个字符，例：`https://merchant.example/notify` */
  notify_url: string
  /** 版本号 */
  version: '1.0'
  /** 时间戳，例：`1414488825` */
  timestamp: string
  /** 客户端 IP，例：`119.145.83.6` */
  clientip: string
  /** 回调应用appid */
  return_appid?: string
  /** 第三方用户标识，例：`100001` */
  outerid?: string
}

/** {@link signContractH5} 的应答 */
export interface SignContractH5Response {
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
  /** 业务结果描述 */
  result_msg?: string
  /** 跳转URL */
  redirect_url: string
}
