// Generated from specs/mch-operation-manage/query-sub-mch-limitation.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'querySubMchLimitation',
  method: 'GET',
  path: '/v3/mch-operation-manage/merchant-limitations/sub-mchid/{sub_mchid}',
  response: 'json',
}

/**
 * 查询子商户管控情况 · Get a sub-merchant's restricted functions and how to lift them
 *
 * `GET /v3/mch-operation-manage/merchant-limitations/sub-mchid/{sub_mchid}` · 服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012803072
 */
export function querySubMchLimitation(
  wxpay: WechatPay,
  request: QuerySubMchLimitationRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<QuerySubMchLimitationResponse>> {
  return wxpay.call(operation, request, options)
}
querySubMchLimitation.operation = operation

/** {@link querySubMchLimitation} 的请求 */
export interface QuerySubMchLimitationRequest {
  /** 子商户号，例：`123000110` */
  sub_mchid: string
}

/** {@link querySubMchLimitation} 的应答 */
export interface QuerySubMchLimitationResponse {
  /** 商户号，例：`123000110` */
  mchid: string
  /** 商户被管控能力列表 */
  limited_functions?: (
    | 'NO_TRANSACTION_AND_RECHARGE'
    | 'NO_PAYMENT'
    | 'NO_WITHDRAWAL'
    | 'NO_REFUND'
    | 'NO_TRANSACTION'
    | 'NO_PROFIT_SHARING'
    | 'NO_PAYMENT_POINT_COMPLETE_ORDER'
    | (string & {})
  )[]
  /** 被管控原因及解脱路径列表 */
  recovery_specifications?: QuerySubMchLimitationResponseRecoverySpecifications[]
  /** 商户其他被管控能力描述，例：`关闭相册扫码支付,关闭长按识别支付` */
  other_limited_functions?: string
}

/** 被管控原因及解脱路径列表 */
export interface QuerySubMchLimitationResponseRecoverySpecifications {
  /** 商户被该原因管控的单据号，例：`A20250819155047774441874` */
  limitation_case_id?: string
  /** 商户被管控原因，例：`入驻后180天无账户动账` */
  limitation_reason?: string
  /** 商户被管控原因描述，例：`当前商户号入驻后长时间无账户动账，请重新确认开户意愿并核实身份` */
  limitation_reason_describe?: string
  /**
   * 商户被该原因管控的解脱路径，例：`MODIFY_SUBJECT_INFORMATION`
   * - `IRRECOVERABLE` 不可恢复
   * - `MODIFY_SUBJECT_INFORMATION` 修改主体资料
   * - `MODIFY_SETTLE_ACCOUNT_INFORMATION` 修改结算银行账户
   * - `VERIFY_INACTIVE_MERCHANT_IDENTITY` 核实商户身份
   * - `SUBMIT_OFFLINE_BUSINESS_SCENARIO_INFORMATION` 提交线下经营场景信息
   * - `SUBMIT_INFORMATION_FOR_APPEAL` 提交相关信息申诉
   * - `RESOLVE_TRANSACTION_DISPUTES` 解决交易纠纷
   * - `MODIFY_ADMINISTRATOR_INFORMATION` 修改超级管理员
   * - `CALL_CUSTOMER_SERVICE_AT_95017` 拨打微信支付客服电话95017
   * - `UPDATE_BUSINESS_SCENARIO_INFORMATION` 更新经营场景信息
   * - `SUBMIT_CDD_INFORMATION` 填写尽调信息
   * - `WAITING_FOR_PLATFORM_REVIEW` 等待平台审核
   * - `SUBMIT_UBO_INFORMATION` 补充受益所有人信息
   * - `SIGN_ANTI_FRAUD_PLEDGE_AND_VERIFY_FACE` 签署反诈承诺书并刷脸核实身份
   * - `CONTACT_APPROPRIATE_AUTHORITY_FOR_CONSULTATION` 联系有权机关咨询
   * - `MODIFY_ABBREVIATION_INFORMATION` 修改商户简称
   * - `CONFIRM_BUSINESS_TYPE` 确认经营类型
   * - `SUBMIT_ONLINE_BUSINESS_SCENARIO_INFORMATION` 提交线上经营场景信息
   * - `CONTACT_SERVICE_PROVIDER` 联系服务商处理
   */
  recover_way?:
    | 'IRRECOVERABLE'
    | 'MODIFY_SUBJECT_INFORMATION'
    | 'MODIFY_SETTLE_ACCOUNT_INFORMATION'
    | 'VERIFY_INACTIVE_MERCHANT_IDENTITY'
    | 'SUBMIT_OFFLINE_BUSINESS_SCENARIO_INFORMATION'
    | 'SUBMIT_INFORMATION_FOR_APPEAL'
    | 'RESOLVE_TRANSACTION_DISPUTES'
    | 'MODIFY_ADMINISTRATOR_INFORMATION'
    | 'CALL_CUSTOMER_SERVICE_AT_95017'
    | 'UPDATE_BUSINESS_SCENARIO_INFORMATION'
    | 'SUBMIT_CDD_INFORMATION'
    | 'WAITING_FOR_PLATFORM_REVIEW'
    | 'SUBMIT_UBO_INFORMATION'
    | 'SIGN_ANTI_FRAUD_PLEDGE_AND_VERIFY_FACE'
    | 'CONTACT_APPROPRIATE_AUTHORITY_FOR_CONSULTATION'
    | 'MODIFY_ABBREVIATION_INFORMATION'
    | 'CONFIRM_BUSINESS_TYPE'
    | 'SUBMIT_ONLINE_BUSINESS_SCENARIO_INFORMATION'
    | 'CONTACT_SERVICE_PROVIDER'
    | (string & {})
  /** 商户被该原因管控的解脱路径参数，例：`100200300112233` */
  recover_way_param?: string
  /** 商户被该原因管控的解脱帮助链接，例：`https://kf.qq.com` */
  recover_help_url?: string
  /**
   * 处置方式，例：`LIMIT_ACTION_TYPE_IMMEDIATE_CONTROL`
   * - `LIMIT_ACTION_TYPE_IMMEDIATE_CONTROL` 立即管控
   * - `LIMIT_ACTION_TYPE_DELAY_CONTROL` 延迟管控
   */
  limitation_action_type?:
    | 'LIMIT_ACTION_TYPE_IMMEDIATE_CONTROL'
    | 'LIMIT_ACTION_TYPE_DELAY_CONTROL'
    | (string & {})
  /** 预计管控开始时间，RFC 3339，例：`2025-06-08T10:34:56+08:00` */
  limitation_start_date?: string
  /** 商户被该原因管控的时间，RFC 3339，例：`2025-06-08T10:34:56+08:00` */
  limitation_date?: string
  /**
   * 商户被管控原因类型，例：`LICENSE_ABNORMAL`
   * - `LICENSE_ABNORMAL` 经营证照异常
   * - `NO_TRADE` 无交易
   * - `SETTLE_ACCOUNT_ABNORMAL` 结算信息异常
   * - `RISK_ABNORMAL` 风险异常
   * - `OTHER` 其他
   * - `INSPECT_ABNORMAL` 巡检异常
   * - `INVALID_REPRESENTATIVE_INFORMATION` 法定代表人/负责人资料异常
   * - `INVALID_BUSINESS_STATUS` 经营状态异常
   * - `INVALID_BUSINESS_LICENSE` 经营证照资料异常
   * - `INVALID_BENEFICIARY_INFORMATION` 受益所有人资料异常
   */
  limitation_reason_type?:
    | 'LICENSE_ABNORMAL'
    | 'NO_TRADE'
    | 'SETTLE_ACCOUNT_ABNORMAL'
    | 'RISK_ABNORMAL'
    | 'OTHER'
    | 'INSPECT_ABNORMAL'
    | 'INVALID_REPRESENTATIVE_INFORMATION'
    | 'INVALID_BUSINESS_STATUS'
    | 'INVALID_BUSINESS_LICENSE'
    | 'INVALID_BENEFICIARY_INFORMATION'
    | (string & {})
  /** 商户被该原因管控的能力列表 */
  relate_limitations?: (
    | 'NO_TRANSACTION_AND_RECHARGE'
    | 'NO_PAYMENT'
    | 'NO_WITHDRAWAL'
    | 'NO_REFUND'
    | 'NO_TRANSACTION'
    | 'NO_PROFIT_SHARING'
    | 'NO_PAYMENT_POINT_COMPLETE_ORDER'
    | (string & {})
  )[]
  /** 商户被该原因管控的其他能力描述，例：`关闭相册扫码支付,关闭长按识别支付` */
  other_relate_limitations?: string
}
