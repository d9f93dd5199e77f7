// Generated from specs/med-ins/query-order-by-out-trade-no.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'queryOrderByOutTradeNo',
  method: 'GET',
  path: '/v3/med-ins/orders/out-trade-no/{out_trade_no}',
  response: 'json',
  json: { response: ['passthrough_response_content', 'passthrough_request_content'] },
  repeats: ['out_trade_no'],
}

/**
 * 使用商户订单号查看下单结果 · Get a medical insurance order by the merchant's order number
 *
 * `GET /v3/med-ins/orders/out-trade-no/{out_trade_no}` · 普通商户、从业机构（银行）
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4016781490
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012503286
 */
export function queryOrderByOutTradeNo(
  wxpay: WechatPay,
  request: QueryOrderByOutTradeNoRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<QueryOrderByOutTradeNoResponse>> {
  return wxpay.call(operation, request, options)
}
queryOrderByOutTradeNo.operation = operation

/** {@link queryOrderByOutTradeNo} 的请求 */
export interface QueryOrderByOutTradeNoRequest {
  /** 医保自费混合订单号，例：`1217752501201407033233368318` */
  out_trade_no: string
  query?: QueryOrderByOutTradeNoQuery
}

/** 查询参数 */
export interface QueryOrderByOutTradeNoQuery {
  /** 医疗机构的商户号，例：`1900000109` */
  sub_mchid?: string
}

/** {@link queryOrderByOutTradeNo} 的应答 */
export interface QueryOrderByOutTradeNoResponse {
  /** 医保自费混合订单号，例：`1217752501201407033233368318` */
  mix_trade_no: string
  /**
   * 医保自费混合订单支付状态，例：`MIX_PAY_SUCCESS`
   * - `UNKNOWN_MIX_PAY_STATUS` 未知类型
   * - `MIX_PAY_CREATED` 等待支付
   * - `MIX_PAY_SUCCESS` 支付成功
   * - `MIX_PAY_REFUND` 自费和医保均已退款
   * - `MIX_PAY_FAIL` 支付失败
   */
  mix_pay_status:
    | 'UNKNOWN_MIX_PAY_STATUS'
    | 'MIX_PAY_CREATED'
    | 'MIX_PAY_SUCCESS'
    | 'MIX_PAY_REFUND'
    | 'MIX_PAY_FAIL'
    | (string & {})
  /**
   * 混合订单中自费部分的支付状态，例：`SELF_PAY_SUCCESS`
   * - `UNKNOWN_SELF_PAY_STATUS` 未知类型
   * - `SELF_PAY_CREATED` 等待支付
   * - `SELF_PAY_SUCCESS` 支付成功
   * - `SELF_PAY_REFUND` 已退款
   * - `SELF_PAY_FAIL` 支付失败
   * - `NO_SELF_PAY` 订单不含自费部分
   */
  self_pay_status:
    | 'UNKNOWN_SELF_PAY_STATUS'
    | 'SELF_PAY_CREATED'
    | 'SELF_PAY_SUCCESS'
    | 'SELF_PAY_REFUND'
    | 'SELF_PAY_FAIL'
    | 'NO_SELF_PAY'
    | (string & {})
  /**
   * 混合订单中自费部分的支付状态，例：`MED_INS_PAY_SUCCESS`
   * - `UNKNOWN_MED_INS_PAY_STATUS` 未知类型
   * - `MED_INS_PAY_CREATED` 等待支付
   * - `MED_INS_PAY_SUCCESS` 支付成功
   * - `MED_INS_PAY_REFUND` 已退款
   * - `MED_INS_PAY_FAIL` 支付失败
   * - `NO_MED_INS_PAY` 订单不含医保部分
   */
  med_ins_pay_status:
    | 'UNKNOWN_MED_INS_PAY_STATUS'
    | 'MED_INS_PAY_CREATED'
    | 'MED_INS_PAY_SUCCESS'
    | 'MED_INS_PAY_REFUND'
    | 'MED_INS_PAY_FAIL'
    | 'NO_MED_INS_PAY'
    | (string & {})
  /** 订单支付时间，RFC 3339，例：`2018-06-08T10:34:56+08:00` */
  paid_time?: string
  /** 支付完成后医保局返回内容，JSON 字符串，直接给内容即可，由运行时编解码，例：`{}` */
  passthrough_response_content?: QueryOrderByOutTradeNoResponsePassthroughResponseContent | string
  /**
   * 混合支付类型，例：`CASH_AND_INSURANCE`
   * - `UNKNOWN_MIX_PAY_TYPE` 未知的混合支付类型
   * - `CASH_ONLY` 只向微信支付下单
   * - `INSURANCE_ONLY` 只向医保局下单
   * - `CASH_AND_INSURANCE` 向医保局下单
   */
  mix_pay_type:
    | 'UNKNOWN_MIX_PAY_TYPE'
    | 'CASH_ONLY'
    | 'INSURANCE_ONLY'
    | 'CASH_AND_INSURANCE'
    | (string & {})
  /**
   * 订单类型，例：`REG_PAY`
   * - `UNKNOWN_ORDER_TYPE` 未知类型
   * - `REG_PAY` 挂号支付
   * - `DIAG_PAY` 诊间支付
   * - `COVID_EXAM_PAY` 新冠检测费用（核酸）
   * - `IN_HOSP_PAY` 住院费支付
   * - `PHARMACY_PAY` 药店支付
   * - `INSURANCE_PAY` 保险费支付
   * - `INT_REG_PAY` 互联网医院挂号支付
   * - `INT_RE_DIAG_PAY` 互联网医院复诊支付
   * - `INT_RX_PAY` 互联网医院处方支付
   * - `COVID_ANTIGEN_PAY` 新冠抗原检测
   * - `MED_PAY` 药费支付
   */
  order_type:
    | 'UNKNOWN_ORDER_TYPE'
    | 'REG_PAY'
    | 'DIAG_PAY'
    | 'COVID_EXAM_PAY'
    | 'IN_HOSP_PAY'
    | 'PHARMACY_PAY'
    | 'INSURANCE_PAY'
    | 'INT_REG_PAY'
    | 'INT_RE_DIAG_PAY'
    | 'INT_RX_PAY'
    | 'COVID_ANTIGEN_PAY'
    | 'MED_PAY'
    | (string & {})
  /** 从业机构的公众号ID，例：`wx8888888888888888` */
  appid: string
  /** 医疗机构的公众号ID，例：`wxd678efh567hg6999` */
  sub_appid?: string
  /** 医疗机构的商户号，例：`1900000109` */
  sub_mchid?: string
  /** 用户在appid下的唯一标识，例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
  openid?: string
  /** 用户在医疗机构AppID下的唯一标识，例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
  sub_openid?: string
  /** 是否代亲属支付 */
  pay_for_relatives?: boolean
  /** 从业机构订单号，例：`202204022005169952975171534816` */
  out_trade_no: string
  /** 医疗机构订单号，例：`1217752501201` */
  serial_no?: string
  /** 医保局返回的支付单ID，例：`ORD530100202204022006350000021` */
  pay_order_id?: string
  /** 医保局返回的支付授权码，例：`AUTH530100202204022006310000034` */
  pay_auth_no?: string
  /** 用户定位信息，例：`102.682296,25.054260` */
  geo_location?: string
  /** 城市ID，例：`530100` */
  city_id?: string
  /** 医疗机构名称，例：`北大医院` */
  med_inst_name?: string
  /** 医疗机构编码，例：`1217752501201407033233368318` */
  med_inst_no?: string
  /** 医保下单时间，RFC 3339，例：`2018-06-08T10:34:56+08:00` */
  med_ins_order_create_time?: string
  /** 使用该接口下单的总金额（单位：分），例：`202000` */
  total_fee: number
  /** 医保局结算后，例：`100000` */
  med_ins_gov_fee?: number
  /** 医保局结算后，例：`45000` */
  med_ins_self_fee?: number
  /** 医保局结算后，例：`5000` */
  med_ins_other_fee?: number
  /** 医保局结算后，例：`50000` */
  med_ins_cash_fee?: number
  /** 实际需要用户微信支付的金额（单位：分），例：`42000` */
  wechat_pay_cash_fee?: number
  /** 现金补充列表 */
  cash_add_detail?: QueryOrderByOutTradeNoResponseCashAddDetail[]
  /** 现金减免列表 */
  cash_reduce_detail?: QueryOrderByOutTradeNoResponseCashReduceDetail[]
  /** 回调通知URL，例：`https://www.weixin.qq.com/wxpay/pay.php` */
  callback_url: string
  /** 自费预下单ID，例：`wx201410272009395522657a690389285100` */
  prepay_id?: string
  /** 医疗机构透传给医保的数据，JSON 字符串，直接给内容即可，由运行时编解码，例：`{}` */
  passthrough_request_content?: QueryOrderByOutTradeNoResponsePassthroughRequestContent | string
  /** 扩展字段，例：`{}` */
  extends?: string
  /** 附加数据，例：`{}` */
  attach?: string
  /** 渠道号，例：`AAGN9uhZc5EGyRdairKW7Qnu` */
  channel_no?: string
  /** 是否到医保局测试环境下单 */
  med_ins_test_env?: boolean
  /** 医保支付失败原因 */
  med_ins_fail_reason?: string
}

/** 支付完成后医保局返回内容 */
export interface QueryOrderByOutTradeNoResponsePassthroughResponseContent {
  /** 例：`AUTH****` */
  payAuthNo?: string
  /** 例：`ORD****` */
  payOrdId?: string
  /** 例：`118.096435,24.485407` */
  setlLatlnt?: string
}

/** 现金补充列表 */
export interface QueryOrderByOutTradeNoResponseCashAddDetail {
  /** 现金补充金额（单位：分），例：`2000` */
  cash_add_fee: number
  /** 现金补充类型，例：`FREIGHT` */
  cash_add_type: 'DEFAULT_ADD_TYPE' | 'FREIGHT' | 'OTHER_MEDICAL_EXPENSES' | (string & {})
}

/** 现金减免列表 */
export interface QueryOrderByOutTradeNoResponseCashReduceDetail {
  /** 现金减免金额（单位：分），例：`10000` */
  cash_reduce_fee: number
  /** 现金减免类型，例：`DEFAULT_REDUCE_TYPE` */
  cash_reduce_type:
    | 'DEFAULT_REDUCE_TYPE'
    | 'HOSPITAL_REDUCE'
    | 'PHARMACY_DISCOUNT'
    | 'DISCOUNT'
    | 'PRE_PAYMENT'
    | 'DEPOSIT_DEDUCTION'
    | (string & {})
}

/** 医疗机构透传给医保的数据 */
export interface QueryOrderByOutTradeNoResponsePassthroughRequestContent {
  /** 例：`AUTH****` */
  payAuthNo?: string
  /** 例：`ORD****` */
  payOrdId?: string
  /** 例：`118.096435,24.485407` */
  setlLatlnt?: string
}
