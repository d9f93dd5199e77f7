// Generated from specs/v2/customs/redeclare-order.yaml. Edit that file and run `npm run generate`.
import type { RequestOptions, WechatPay, WechatPayResponse } from '../../../runtime/operation.js'
import { callV2 } from '../../../runtime/v2/call.js'
import type { V2Operation } from '../../../runtime/v2/operation.js'

const operation: V2Operation = {
  id: 'redeclareOrder',
  method: 'POST',
  path: '/cgi-bin/mch/newcustoms/customdeclareredeclare',
  request: 'xml',
  response: 'xml',
  signTypes: ['MD5'],
  sendsSignType: true,
  mchid: ['mch_id'],
}

/**
 * 订单附加信息重推接口 · Push an order to customs again
 *
 * `POST /cgi-bin/mch/newcustoms/customdeclareredeclare`
 *
 * APIv3 的类似接口：`redeclareCustomsOrder`（`wechatpay-ky/global/customs`）
 *
 * @see https://pay.weixin.qq.com/doc/v2/merchant/4011985318
 */
export function redeclareOrder(
  wxpay: WechatPay,
  request: RedeclareOrderRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<RedeclareOrderResponse>> {
  return callV2(wxpay, operation, request, options)
}
redeclareOrder.operation = operation

/** {@link redeclareOrder} 的请求 */
export interface RedeclareOrderRequest {
  xml: RedeclareOrderXml
}

/** 请求的字段 */
export interface RedeclareOrderXml {
  /** 公众账号ID，最长 32 个字符，例：`wxd678efh567hg6787` */
  appid: string
  /** 商户号，可不填，由客户端填入自己的商户号，最长 32 个字符，例：`1230000109` */
  mch_id?: string
  /** 商户订单号，例：`20150806125346` */
  out_trade_no?: string
  /** 微信支付订单号，例：`1000320306201511078440737890` */
  transaction_id?: string
  /** 商户子订单号，例：`20150806125346` */
  sub_order_no?: string
  /** 微信子订单号，例：`1000320306201511078440737891` */
  sub_order_id?: string
  /**
   * 海关，例：`SHANGHAI_ZS`
   * - `GUANGZHOU_ZS` 广州（总署版）
   * - `HANGZHOU_ZS` 杭州（总署版）
   * - `NINGBO` 宁波
   * - `ZHENGZHOU_BS` 郑州（保税物流中心）
   * - `CHONGQING` 重庆
   * - `SHANGHAI_ZS` 上海（总署版）
   * - `SHENZHEN` 深圳
   * - `ZHENGZHOU_ZH_ZS` 郑州综保（总署版）
   * - `TIANJIN` 天津
   */
  customs:
    | 'GUANGZHOU_ZS'
    | 'HANGZHOU_ZS'
    | 'NINGBO'
    | 'ZHENGZHOU_BS'
    | 'CHONGQING'
    | 'SHANGHAI_ZS'
    | 'SHENZHEN'
    | 'ZHENGZHOU_ZH_ZS'
    | 'TIANJIN'
  /** 商户海关备案号，例：`123456` */
  mch_customs_no: string
}

/** {@link redeclareOrder} 的应答 */
export interface RedeclareOrderResponse {
  /**
   * 返回状态码
   * - `SUCCESS` 成功
   * - `FAIL` 失败
   */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 */
  return_msg?: string
  /** 签名类型 */
  sign_type: 'MD5' | (string & {})
  /** 签名 */
  sign: string
  /** 公众账号ID */
  appid: string
  /** 商户号 */
  mch_id: string
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
   * 状态码
   * - `UNDECLARED` 未申报
   * - `SUBMITTED` 申报已提交
   * - `PROCESSING` 申报中
   * - `SUCCESS` 申报成功
   * - `FAIL` 申报失败
   * - `EXCEPT` 海关接口异常
   */
  state: 'UNDECLARED' | 'SUBMITTED' | 'PROCESSING' | 'SUCCESS' | 'FAIL' | 'EXCEPT' | (string & {})
  /** 微信支付订单号 */
  transaction_id: string
  /** 商户订单号 */
  out_trade_no: string
  /** 商户子订单号 */
  sub_order_no?: string
  /** 微信子订单号 */
  sub_order_id?: string
  /** 最后更新时间 */
  modify_time: string
  /** 申报结果说明 */
  explanation?: string
}
