// Generated from specs/v2/customs/declare-order.yaml. Edit that file and run `npm run generate`.
import type { RequestOptions, WechatPay, WechatPayResponse } from '../../../runtime/operation.js'
import { callV2 } from '../../../runtime/v2/call.js'
import type { V2Operation } from '../../../runtime/v2/operation.js'

const operation: V2Operation = {
  id: 'declareOrder',
  method: 'POST',
  path: '/cgi-bin/mch/customs/customdeclareorder',
  request: 'xml',
  response: 'xml',
  signTypes: ['MD5'],
  mchid: ['mch_id'],
}

/**
 * 订单附加信息提交接口 · Submit an order to customs
 *
 * `POST /cgi-bin/mch/customs/customdeclareorder`
 *
 * APIv3 的类似接口：`createCustomsOrder`（`wechatpay-ky/global/customs`）
 *
 * @see https://pay.weixin.qq.com/doc/v2/merchant/4011985151
 */
export function declareOrder(
  wxpay: WechatPay,
  request: DeclareOrderRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<DeclareOrderResponse>> {
  return callV2(wxpay, operation, request, options)
}
declareOrder.operation = operation

/** {@link declareOrder} 的请求 */
export interface DeclareOrderRequest {
  xml: DeclareOrderXml
}

/** 请求的字段 */
export interface DeclareOrderXml {
  /** 公众账号ID，最长 32 个字符，例：`wxd678efh567hg6787` */
  appid: string
  /** 商户号，可不填，由客户端填入自己的商户号，最长 32 个字符，例：`1230000109` */
  mch_id?: string
  /** 商户订单号，例：`20150806125346` */
  out_trade_no: string
  /** 微信支付订单号，例：`1000320306201511078440737890` */
  transaction_id: string
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
  /** 关税（单位：分），例：`888` */
  duty?: number
  /**
   * 报关类型，例：`ADD`
   * - `ADD` 新增报关申请
   * - `MODIFY` 修改已报关订单
   */
  action_type?: 'ADD' | 'MODIFY'
  /** 商户子订单号，例：`20150806125346` */
  sub_order_no?: string
  /** 币种，例：`CNY` */
  fee_type?: string
  /** 应付金额（单位：分），例：`888` */
  order_fee?: number
  /** 物流费（单位：分），例：`888` */
  transport_fee?: number
  /** 商品价格（单位：分），例：`888` */
  product_fee?: number
  /**
   * 证件类型，例：`IDCARD`
   * - `IDCARD` 身份证，暂只支持大陆身份证
   */
  cert_type?: 'IDCARD'
  /** 证件号码 */
  cert_id?: string
  /** 姓名，例：`张三` */
  name?: string
}

/** {@link declareOrder} 的应答 */
export interface DeclareOrderResponse {
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
  /**
   * 订购人和支付人身份信息校验结果
   * - `UNCHECKED` 商户未上传订购人身份信息
   * - `SAME` 相同
   * - `DIFFERENT` 不同
   */
  cert_check_result: 'UNCHECKED' | 'SAME' | 'DIFFERENT' | (string & {})
  /**
   * 验核机构
   * - `UNIONPAY` 银联
   * - `NETSUNION` 网联
   * - `OTHERS` 其他
   */
  verify_department: 'UNIONPAY' | 'NETSUNION' | 'OTHERS' | (string & {})
  /** 验核机构交易流水号 */
  verify_department_trade_id: string
}
