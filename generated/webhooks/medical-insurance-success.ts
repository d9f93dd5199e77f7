// Generated from specs/webhooks/medical-insurance-success.yaml. Edit that file and run `npm run generate`.
import type { Notification } from '../../runtime/notifications/notification.js'

/**
 * 医保混合收款成功 · A payment shared with medical insurance succeeded
 *
 * `MEDICAL_INSURANCE.SUCCESS`
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4016781554
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012165722
 */
export type MedicalInsuranceSuccessNotification = Notification<
  'MEDICAL_INSURANCE.SUCCESS',
  MedicalInsuranceSuccessResource
>

/** 医保混合收款成功的通知内容 */
export interface MedicalInsuranceSuccessResource {
  /** 唯一定义此资源的标识 */
  mix_trade_no: string
  /** 医保自费混合订单支付状态 */
  mix_pay_status:
    | 'UNKNOWN_MIX_PAY_STATUS'
    | 'MIX_PAY_CREATED'
    | 'MIX_PAY_SUCCESS'
    | 'MIX_PAY_REFUND'
    | 'MIX_PAY_FAIL'
    | (string & {})
  /** 混合订单中自费部分的支付状态 */
  self_pay_status?:
    | 'UNKNOWN_SELF_PAY_STATUS'
    | 'SELF_PAY_CREATED'
    | 'SELF_PAY_SUCCESS'
    | 'SELF_PAY_REFUND'
    | 'SELF_PAY_FAIL'
    | 'NO_SELF_PAY'
    | (string & {})
  /** 混合订单中医保部分的支付状态 */
  med_ins_pay_status?:
    | 'UNKNOWN_MED_INS_PAY_STATUS'
    | 'MED_INS_PAY_CREATED'
    | 'MED_INS_PAY_SUCCESS'
    | 'MED_INS_PAY_REFUND'
    | 'MED_INS_PAY_FAIL'
    | 'NO_MED_INS_PAY'
    | (string & {})
  /** 订单支付时间 */
  paid_time?: string
  /** 支付完成后医保局返回内容，JSON 字符串，直接给内容即可，由运行时编解码 */
  passthrough_response_content?: MedicalInsuranceSuccessResourcePassthroughResponseContent | string
  /** 混合支付类型 */
  mix_pay_type:
    | 'UNKNOWN_MIX_PAY_TYPE'
    | 'CASH_ONLY'
    | 'INSURANCE_ONLY'
    | 'CASH_AND_INSURANCE'
    | (string & {})
  /** 订单类型 */
  order_type?:
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
  /** 从业机构的公众号ID */
  appid: string
  /** 医疗机构的公众号ID */
  sub_appid?: string
  /** 医疗机构的商户号 */
  sub_mchid?: string
  /** 用户在appid下的唯一标识 */
  openid?: string
  /** 用户在医疗机构AppID下的唯一标识 */
  sub_openid?: string
  /** 是否代亲属支付 */
  pay_for_relatives?: boolean
  /** 从业机构订单号 */
  out_trade_no: string
  /** 医疗机构订单号 */
  serial_no?: string
  /** 医保局返回的支付单ID */
  pay_order_id?: string
  /** 医保局返回的支付授权码 */
  pay_auth_no?: string
  /** 用户定位信息 */
  geo_location?: string
  /** 城市ID */
  city_id: string
  /** 医疗机构名称 */
  med_inst_name: string
  /** 医疗机构编码 */
  med_inst_no: string
  /** 医保下单时间 */
  med_ins_order_create_time?: string
  /** 现金补充列表 */
  cash_add_detail?: MedicalInsuranceSuccessResourceCashAddDetail
  /** 现金减免列表 */
  cash_reduce_detail?: MedicalInsuranceSuccessResourceCashReduceDetail
  /** 回调通知URL */
  callback_url: string
  /** 自费预下单ID */
  prepay_id?: string
  /** 医疗机构透传给医保的数据，JSON 字符串，直接给内容即可，由运行时编解码 */
  passthrough_request_content?: MedicalInsuranceSuccessResourcePassthroughRequestContent | string
  /** 医疗机构与微信医保约定的扩展字段 */
  extends?: string
  /** 查询与通知中返回 */
  attach?: string
  /** 渠道号 */
  channel_no?: string
  /** 是否到医保局测试环境下单 */
  med_ins_test_env?: boolean
}

/** 支付完成后医保局返回内容 */
export interface MedicalInsuranceSuccessResourcePassthroughResponseContent {
  payAuthNo?: string
  payOrdId?: string
  setlLatlnt?: string
}

/** 现金补充列表 */
export interface MedicalInsuranceSuccessResourceCashAddDetail {
  /** 现金补充类型 */
  cash_add_type: 'DEFAULT_ADD_TYPE' | 'FREIGHT' | 'OTHER_MEDICAL_EXPENSES' | (string & {})
}

/** 现金减免列表 */
export interface MedicalInsuranceSuccessResourceCashReduceDetail {
  /** 现金减免类型 */
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
export interface MedicalInsuranceSuccessResourcePassthroughRequestContent {
  payAuthNo?: string
  payOrdId?: string
  setlLatlnt?: string
}
