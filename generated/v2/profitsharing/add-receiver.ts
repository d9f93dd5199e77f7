// Generated from specs/v2/profitsharing/add-receiver.yaml. Edit that file and run `npm run generate`.
import type { RequestOptions, WechatPay, WechatPayResponse } from '../../../runtime/operation.js'
import { callV2 } from '../../../runtime/v2/call.js'
import type { V2Operation } from '../../../runtime/v2/operation.js'

const operation: V2Operation = {
  id: 'addReceiver',
  method: 'POST',
  path: '/pay/profitsharingaddreceiver',
  request: 'xml',
  response: 'xml',
  signTypes: ['HMAC-SHA256'],
  sendsSignType: true,
  nonce: true,
  mchid: ['mch_id'],
  json: ['receiver'],
  answer: { json: ['receiver'] },
}

/**
 * 添加分账接收方 · Register a profit sharing receiver
 *
 * `POST /pay/profitsharingaddreceiver`
 *
 * APIv3：`addReceiver`（`wechatpay-ky/profitsharing`）
 *
 * @see https://pay.weixin.qq.com/doc/v2/merchant/4011983255
 * @see https://pay.weixin.qq.com/doc/v2/partner/4011984782
 */
export function addReceiver(
  wxpay: WechatPay,
  request: AddReceiverRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<AddReceiverResponse>> {
  return callV2(wxpay, operation, request, options)
}
addReceiver.operation = operation

/** {@link addReceiver} 的请求 */
export interface AddReceiverRequest {
  xml: AddReceiverXml
}

/** 请求的字段 */
export interface AddReceiverXml {
  /** 商户号，可不填，由客户端填入自己的商户号，最长 32 个字符，例：`1900000100` */
  mch_id?: string
  /** 子商户号，最长 32 个字符，例：`1900000109` */
  sub_mch_id?: string
  /** 公众账号ID，最长 32 个字符，例：`wx8888888888888888` */
  appid: string
  /** 子商户公众账号ID，最长 32 个字符，例：`wx8888888888888888` */
  sub_appid?: string
  /** 分账接收方 */
  receiver: AddReceiverXmlReceiver | string
}

export interface AddReceiverXmlReceiver {
  /**
   * 分账接收方类型，例：`MERCHANT_ID`
   * - `MERCHANT_ID` 商户号
   * - `PERSONAL_OPENID` 个人openid（由父商户APPID转换得到）
   * - `PERSONAL_SUB_OPENID` 个人sub_openid（由子商户APPID转换得到）
   */
  type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID'
  /** 分账接收方账号，例：`190001001` */
  account: string
  /** 分账个人接收方姓名，例：`示例商户全称` */
  name?: string
  /**
   * 与分账方的关系类型，例：`SERVICE_PROVIDER`
   * - `SERVICE_PROVIDER` 服务商
   * - `STORE` 门店
   * - `STAFF` 员工
   * - `STORE_OWNER` 店主
   * - `PARTNER` 合作伙伴
   * - `HEADQUARTER` 总部
   * - `BRAND` 品牌方
   * - `DISTRIBUTOR` 分销商
   * - `USER` 用户
   * - `SUPPLIER` 供应商
   * - `CUSTOM` 自定义
   * - `PLATFORM` 平台
   * - `OTHERS` 其他
   */
  relation_type:
    | 'SERVICE_PROVIDER'
    | 'STORE'
    | 'STAFF'
    | 'STORE_OWNER'
    | 'PARTNER'
    | 'HEADQUARTER'
    | 'BRAND'
    | 'DISTRIBUTOR'
    | 'USER'
    | 'SUPPLIER'
    | 'CUSTOM'
    | 'PLATFORM'
    | 'OTHERS'
  /** 自定义的分账关系，例：`代理商` */
  custom_relation?: string
}

/** {@link addReceiver} 的应答 */
export interface AddReceiverResponse {
  /** 子商户公众账号ID */
  sub_appid?: string
  /** 子商户号 */
  sub_mch_id?: string
  /**
   * 返回状态码
   * - `SUCCESS` 成功
   * - `FAIL` 失败
   */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 */
  return_msg?: string
  /** 公众账号ID */
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
  /** 分账接收方，JSON 字符串，直接给内容即可，由运行时编解码 */
  receiver: AddReceiverResponseReceiver | string
}

/** 分账接收方 */
export interface AddReceiverResponseReceiver {
  /**
   * 分账接收方类型
   * - `MERCHANT_ID` 商户号
   * - `PERSONAL_OPENID` 个人openid（由父商户APPID转换得到）
   * - `PERSONAL_SUB_OPENID` 个人sub_openid（由子商户APPID转换得到）
   */
  type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID' | (string & {})
  /** 分账接收方账号 */
  account: string
}
