// Generated from specs/v2/rental/query-rental-order.yaml. Edit that file and run `npm run generate`.
import type { RequestOptions, WechatPay, WechatPayResponse } from '../../../runtime/operation.js'
import { callV2 } from '../../../runtime/v2/call.js'
import type { V2Operation } from '../../../runtime/v2/operation.js'

const operation: V2Operation = {
  id: 'queryRentalOrder',
  method: 'POST',
  path: '/wxv/queryrentbill',
  request: 'xml',
  response: 'xml',
  signTypes: ['HMAC-SHA256'],
  sendsSignType: true,
  nonce: true,
  mchid: ['mch_id'],
  certificate: true,
  answer: { integers: ['compensation_fee', 'deposit_amount', 'rent_fee', 'rent_unit_fee'] },
}

/**
 * 查询租借订单 · Query a rental order
 *
 * `POST /wxv/queryrentbill`
 *
 * APIv3 的类似接口：`queryServiceOrder`（`wechatpay-ky/payscore/serviceorder`）
 *
 * @see https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=18_2&index=3
 */
export function queryRentalOrder(
  wxpay: WechatPay,
  request: QueryRentalOrderRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<QueryRentalOrderResponse>> {
  return callV2(wxpay, operation, request, options)
}
queryRentalOrder.operation = operation

/** {@link queryRentalOrder} 的请求 */
export interface QueryRentalOrderRequest {
  xml: QueryRentalOrderXml
}

/** 请求的字段 */
export interface QueryRentalOrderXml {
  /** 接口版本号，例：`1.0` */
  version: '1.0'
  /** 公众账号ID，最长 32 个字符，例：`wxd678efh567hg6787` */
  appid: string
  /** 商户号，可不填，由客户端填入自己的商户号，最长 32 个字符，例：`1230000109` */
  mch_id?: string
  /** 商户服务订单号，例：`1234323JKHDFE1243252` */
  out_order_no: string
  /** 回跳查询id */
  return_query_id: string
  /** 服务ID，例：`500001` */
  service_id: string
}

/** {@link queryRentalOrder} 的应答 */
export interface QueryRentalOrderResponse {
  /**
   * 返回状态码
   * - `SUCCESS` 成功
   * - `FAIL` 失败
   */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回结果 */
  return_msg?: string
  /** 签名 */
  sign: string
  /** 随机字符串 */
  nonce_str: string
  /**
   * 业务结果
   * - `SUCCESS` 成功
   * - `FAIL` 失败
   */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 */
  err_code?: string
  /** 错误描述 */
  err_code_des?: string
  /** 公众账号ID */
  appid: string
  /** 商户号 */
  mch_id: string
  /** 商户服务订单号 */
  out_order_no: string
  /** 服务ID */
  service_id: string
  /**
   * 单据状态
   * - `CREATED` 商户下单
   * - `USER_ACCEPTED` 用户已确认
   * - `FINISHED` 商户完结订单
   * - `USER_PAID` 用户支付成功
   * - `REVOKED` 商户撤销订单
   * - `EXPIRED` 订单已失效
   */
  state:
    | 'CREATED'
    | 'USER_ACCEPTED'
    | 'FINISHED'
    | 'USER_PAID'
    | 'REVOKED'
    | 'EXPIRED'
    | (string & {})
  /** 商品名称 */
  goods_name: string
  /**
   * 是否归还
   * - `TRUE` 已归还
   * - `FALSE` 未归还
   */
  returned: 'TRUE' | 'FALSE' | (string & {})
  /** 租用时间 */
  start_time?: string
  /** 租用地点 */
  service_location?: string
  /** 押金总额（单位：分） */
  deposit_amount: number
  /**
   * 租金规则 计费单位
   * - `FEN_YEAR` 分/年
   * - `FEN_MONTH` 分/月
   * - `FEN_DAY` 分/日
   * - `FEN_HOUR` 分/小时
   * - `FEN_MINUTE` 分/分钟
   * - `FEN_ONCE` 分/次
   */
  rent_unit:
    | 'FEN_YEAR'
    | 'FEN_MONTH'
    | 'FEN_DAY'
    | 'FEN_HOUR'
    | 'FEN_MINUTE'
    | 'FEN_ONCE'
    | (string & {})
  /** 租金规则 计费单价费用（单位：分） */
  rent_unit_fee: number
  /** 租金规则 计费说明 */
  rent_fee_desc?: string
  /** 实际归还时间 */
  real_end_time?: string
  /** 租金费用（单位：分） */
  rent_fee?: number
  /** 赔偿金费用（单位：分） */
  compensation_fee?: number
  /** 赔偿金说明 */
  compensation_fee_desc?: string
  /** 归还地点 */
  service_end_location?: string
  /** 微信支付服务订单号 */
  order_id: string
  /** 完结凭证 */
  finish_ticket: string
  /** 回调数据包 */
  attach?: string
  /** 结单交易单号 */
  finish_transaction_id?: string
  /** 支付方式 */
  pay_type?: string
}
