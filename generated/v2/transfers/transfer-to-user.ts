// Generated from specs/v2/transfers/transfer-to-user.yaml. Edit that file and run `npm run generate`.
import type { RequestOptions, WechatPay, WechatPayResponse } from '../../../runtime/operation.js'
import { callV2 } from '../../../runtime/v2/call.js'
import type { V2Operation } from '../../../runtime/v2/operation.js'

const operation: V2Operation = {
  id: 'transferToUser',
  method: 'POST',
  path: '/mmpaymkttransfers/promotion/transfers',
  request: 'xml',
  response: 'xml',
  signTypes: ['MD5'],
  nonce: true,
  mchid: ['mchid'],
  certificate: true,
  unsigned: true,
}

/**
 * 向微信用户个人付款 · Pay money into a user's WeChat balance
 *
 * `POST /mmpaymkttransfers/promotion/transfers`
 *
 * APIv3：`transferToUser`（`wechatpay-ky/fund-app/mch-transfer`）
 *
 * @see https://pay.weixin.qq.com/doc/v2/merchant/4011989673
 * @deprecated 不再向新商户开放
 */
export function transferToUser(
  wxpay: WechatPay,
  request: TransferToUserRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<TransferToUserResponse>> {
  return callV2(wxpay, operation, request, options)
}
transferToUser.operation = operation

/** {@link transferToUser} 的请求 */
export interface TransferToUserRequest {
  xml: TransferToUserXml
}

/** 请求的字段 */
export interface TransferToUserXml {
  /** 商户账号appid，最长 128 个字符，例：`wx8888888888888888` */
  mch_appid: string
  /** 商户号，可不填，由客户端填入自己的商户号，最长 32 个字符，例：`1900000109` */
  mchid?: string
  /** 设备号，最长 32 个字符，例：`013467007045764` */
  device_info?: string
  /** 商户订单号，最长 32 个字符，例：`10000098201411111234567890` */
  partner_trade_no: string
  /** 用户openid，最长 64 个字符，例：`oxTWIuGaIt6gTKsQRLau2M0yL16E` */
  openid: string
  /**
   * 校验用户姓名选项，例：`FORCE_CHECK`
   * - `NO_CHECK` 不校验真实姓名
   * - `FORCE_CHECK` 强校验真实姓名
   */
  check_name: 'NO_CHECK' | 'FORCE_CHECK'
  /** 收款用户姓名，最长 64 个字符，例：`张三` */
  re_user_name?: string
  /** 金额（单位：分），例：`10099` */
  amount: number
  /** 企业付款备注，例：`理赔` */
  desc: string
  /** Ip地址，最长 64 个字符，例：`192.168.0.1` */
  spbill_create_ip: string
  /** 付款场景，最长 64 个字符，例：`BRAND_REDPACKET` */
  scene?: string
  /** 品牌ID，例：`1234` */
  brand_id?: number
  /** 消息模板ID，最长 128 个字符，例：`1243100000000000` */
  finder_template_id?: string
}

/** {@link transferToUser} 的应答 */
export interface TransferToUserResponse {
  /**
   * 返回状态码
   * - `SUCCESS` 成功
   * - `FAIL` 失败
   */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 */
  return_msg?: string
  /** 商户appid */
  mch_appid?: string
  /** 商户号 */
  mchid?: string
  /** 设备号 */
  device_info?: string
  /** 随机字符串 */
  nonce_str?: string
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
  /** 商户订单号 */
  partner_trade_no: string
  /** 微信付款单号 */
  payment_no: string
  /** 付款成功时间 */
  payment_time: string
}
