// Generated from specs/v2/workwx/pay-employee.yaml. Edit that file and run `npm run generate`.
import type { RequestOptions, WechatPay, WechatPayResponse } from '../../../runtime/operation.js'
import { callV2 } from '../../../runtime/v2/call.js'
import type { V2Operation } from '../../../runtime/v2/operation.js'

const operation: V2Operation = {
  id: 'payEmployee',
  method: 'POST',
  path: '/mmpaymkttransfers/promotion/paywwsptrans2pocket',
  request: 'xml',
  response: 'xml',
  signTypes: ['MD5'],
  nonce: true,
  mchid: ['mch_id'],
  certificate: true,
  secondSign: {
    field: 'workwx_sign',
    over: [
      'amount',
      'appid',
      'desc',
      'mch_id',
      'nonce_str',
      'openid',
      'partner_trade_no',
      'ww_msg_type',
    ],
  },
  unsigned: true,
}

/**
 * 向员工付款 · Pay an employee through WeCom
 *
 * `POST /mmpaymkttransfers/promotion/paywwsptrans2pocket`
 *
 * @see https://developer.work.weixin.qq.com/document/path/90278
 * @deprecated 不再向新商户开放
 */
export function payEmployee(
  wxpay: WechatPay,
  request: PayEmployeeRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<PayEmployeeResponse>> {
  return callV2(wxpay, operation, request, options)
}
payEmployee.operation = operation

/** {@link payEmployee} 的请求 */
export interface PayEmployeeRequest {
  xml: PayEmployeeXml
}

/** 请求的字段 */
export interface PayEmployeeXml {
  /** 公众账号appid，最长 128 个字符，例：`wx8888888888888888` */
  appid: string
  /** 商户号，可不填，由客户端填入自己的商户号，最长 32 个字符，例：`1900000109` */
  mch_id?: string
  /** 设备号，最长 32 个字符，例：`013467007045764` */
  device_info?: string
  /** 商户订单号，最长 32 个字符，例：`10000098201411111234567890` */
  partner_trade_no: string
  /** 用户openid，例：`oxTWIuGaIt6gTKsQRLau2M0yL16E` */
  openid: string
  /**
   * 校验用户姓名选项，例：`FORCE_CHECK`
   * - `NO_CHECK` 不校验真实姓名
   * - `FORCE_CHECK` 强校验真实姓名
   */
  check_name: 'NO_CHECK' | 'FORCE_CHECK'
  /** 收款用户姓名，例：`张三` */
  re_user_name?: string
  /** 金额（单位：分），例：`10099` */
  amount: number
  /** 企业付款备注，例：`理赔` */
  desc: string
  /** Ip地址，最长 64 个字符，例：`192.168.0.1` */
  spbill_create_ip: string
  /** 企业微信签名，最长 128 个字符 */
  workwx_sign?: string
  /**
   * 付款消息类型，例：`NORMAL_MSG`
   * - `NORMAL_MSG` 普通付款消息
   * - `APPROVAL_MSG` 审批付款消息
   */
  ww_msg_type: 'NORMAL_MSG' | 'APPROVAL_MSG'
  /** 审批单号，例：`201705160008` */
  approval_number?: string
  /**
   * 审批类型，例：`1`
   * - `1` 审批付款
   */
  approval_type?: 1
  /** 项目名称，例：`产品部门报销` */
  act_name?: string
  /** 付款的应用id，例：`1` */
  agentid?: string
}

/** {@link payEmployee} 的应答 */
export interface PayEmployeeResponse {
  /**
   * 返回状态码
   * - `SUCCESS` 成功
   * - `FAIL` 失败
   */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 */
  return_msg?: string
  /** 公众账号appid */
  appid?: string
  /** 商户号 */
  mch_id?: string
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
