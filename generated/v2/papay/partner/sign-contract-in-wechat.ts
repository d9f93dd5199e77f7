// Generated from specs/v2/papay/partner/sign-contract-in-wechat.yaml. Edit that file and run `npm run generate`.
import type { WechatPay } from '../../../../runtime/operation.js'
import { linkV2 } from '../../../../runtime/v2/call.js'
import type { V2Operation } from '../../../../runtime/v2/operation.js'

const operation: V2Operation = {
  id: 'signContractInWechat',
  method: 'GET',
  path: '/papay/partner/entrustweb',
  request: 'query',
  response: 'link',
  signTypes: ['MD5'],
  mchid: ['mch_id'],
}

/**
 * 公众号纯签约 · Page address that opens deduction contract signing inside WeChat, for a partner
 *
 * `GET /papay/partner/entrustweb`
 *
 * APIv3 的类似接口：`preSignPartnerJsapi`（`wechatpay-ky/papay/scheduled-deduct-sign`）
 *
 * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay_v2/papay/chapter5_1.shtml
 */
export function signContractInWechat(
  wxpay: WechatPay,
  request: SignContractInWechatRequest,
): Promise<string> {
  return linkV2(wxpay, operation, request)
}
signContractInWechat.operation = operation

/** {@link signContractInWechat} 的请求 */
export interface SignContractInWechatRequest {
  query: SignContractInWechatQuery
}

/** 查询参数 */
export interface SignContractInWechatQuery {
  /** 应用ID，最长 32 个字符，例：`wxcbda96de0b165486` */
  appid: string
  /** 商户号，可不填，由客户端填入自己的商户号，最长 32 个字符 */
  mch_id?: string
  /** 子商户应用ID，最长 32 个字符，例：`wx8888888888888888` */
  sub_appid?: string
  /** 子商户号，最长 32 个字符，例：`1900000100` */
  sub_mch_id: string
  /** 模板id，例：`123` */
  plan_id: number
  /** 签约协议号，例：`1023658866` */
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
  /** 返回web */
  return_web?: 1
}
