// Generated from specs/inspolicymgr/update-policy.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'updatePolicy',
  method: 'PATCH',
  path: '/v3/inspolicymgr/deduct/policies/{out_insurance_no}',
  request: 'json',
  response: 'json',
  repeats: ['out_insurance_no'],
}

/**
 * 更新保单信息 · Change the details of an uploaded insurance policy
 *
 * `PATCH /v3/inspolicymgr/deduct/policies/{out_insurance_no}` · 直连商户
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4016617424
 */
export function updatePolicy(
  wxpay: WechatPay,
  request: UpdatePolicyRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<UpdatePolicyResponse>> {
  return wxpay.call(operation, request, options)
}
updatePolicy.operation = operation

/** {@link updatePolicy} 的请求 */
export interface UpdatePolicyRequest {
  /** 商户保险编号，例：`Auisihsiahishishi4hihsid123418id` */
  out_insurance_no: string
  json: UpdatePolicyJson
}

/** 请求包体 */
export interface UpdatePolicyJson {
  /** 被保险人姓名列表 */
  insured_name_list?: string[]
  /** 保险名称，例：`微医保·百万医疗险` */
  insurance_name?: string
  /** 保单生效时间，RFC 3339，例：`2025-09-21T17:11:12+08:00` */
  effective_time?: string | Date
  /** 保单失效时间，RFC 3339，例：`2025-09-21T17:11:12+08:00` */
  expired_time?: string | Date
  /** 保障详情，例：`可保190种疾病，确诊一次性赔付` */
  coverage_detail?: string
  /** 是否支持续保 */
  support_renewal?: boolean
  /** 可续保开始时间，RFC 3339，例：`2025-09-21T17:11:12+08:00` */
  start_renewal_time?: string | Date
  /** 可续保结束时间，RFC 3339，例：`2025-09-21T17:11:12+08:00` */
  end_renewal_time?: string | Date
  /**
   * 保单类型，例：`POLICY_TYPE_OTHER`
   * - `POLICY_TYPE_OTHER` 其余险
   * - `POLICY_TYPE_MEDICAL` 医疗险
   * - `POLICY_TYPE_ACCIDENT` 意外险
   * - `POLICY_TYPE_CRITICAL` 重疾险
   * - `POLICY_TYPE_CAR` 车险
   * - `POLICY_TYPE_LIFE` 人寿险
   * - `POLICY_TYPE_PROPERTY` 家财险
   * - `POLICY_TYPE_PET` 宠物险
   * - `POLICY_TYPE_ANNUITY` 年金险
   */
  policy_type?:
    | 'POLICY_TYPE_OTHER'
    | 'POLICY_TYPE_MEDICAL'
    | 'POLICY_TYPE_ACCIDENT'
    | 'POLICY_TYPE_CRITICAL'
    | 'POLICY_TYPE_CAR'
    | 'POLICY_TYPE_LIFE'
    | 'POLICY_TYPE_PROPERTY'
    | 'POLICY_TYPE_PET'
    | 'POLICY_TYPE_ANNUITY'
  /** 车牌信息，例：`粤B·AB123` */
  car_number?: string
  /** 宠物名称，例：`小狗` */
  pet_name?: string
  /** 地址信息，例：`上海市浦东新区晨晖路1001号` */
  address?: string
  /** 保单状态，例：`POLICY_STATE_ISSUING` */
  policy_state?:
    | 'POLICY_STATE_ISSUING'
    | 'POLICY_STATE_APPROVED'
    | 'POLICY_STATE_DECLINED'
    | 'POLICY_STATE_INACTIVE'
  /** 保司保单号，例：`Coisihsiaxishishi4hihsid1ii411co` */
  policy_code?: string
  /** 委托代扣模板ID，例：`12535` */
  plan_id?: string
  /** 商户签约协议号，例：`wxwtdk20200910100000` */
  out_contract_code?: string
  /** 保单的扣费周期列表 */
  policy_periods?: number[]
  /** 是否为赠险 */
  free_insurance?: boolean
  /** 是否与其它保单合并扣费 */
  combined_payment?: boolean
  /** 缴费方式 */
  payment_method?: 'PAYMENT_METHOD_OTHER' | 'PAYMENT_METHOD_PERIOD' | 'PAYMENT_METHOD_LUMP_SUM'
  /** 期交保费模式 */
  period_premium_mode?:
    | 'PERIOD_PREMIUM_MODE_EQUAL'
    | 'PERIOD_PREMIUM_MODE_FIRST_DIFF'
    | 'PERIOD_PREMIUM_MODE_MULTI_DIFF'
  /** 缴费周期 */
  payment_period?:
    | 'PAYMENT_PERIOD_DAY'
    | 'PAYMENT_PERIOD_WEEK'
    | 'PAYMENT_PERIOD_BIWEEKLY'
    | 'PAYMENT_PERIOD_MONTH'
    | 'PAYMENT_PERIOD_QUARTER'
    | 'PAYMENT_PERIOD_HALF_YEAR'
    | 'PAYMENT_PERIOD_YEAR'
  /** 首期保费金额（单位：分），例：`8000` */
  first_period_amount?: number
  /** 后续每期保费金额（单位：分），例：`5000` */
  subsequent_period_amount?: number
  /** 保障期限类型 */
  coverage_term_type?: 'COVERAGE_TERM_TYPE_FIXED_DATE' | 'COVERAGE_TERM_TYPE_LIFETIME'
}

/** {@link updatePolicy} 的应答 */
export interface UpdatePolicyResponse {
  /** 商户保险编号，例：`Auisihsiahishishi4hihsid123418id` */
  out_insurance_no: string
  /** 保险名称，例：`微医保·百万医疗险` */
  insurance_name: string
  /** 被保险人姓名列表 */
  insured_name_list: string[]
  /** 承保公司代码，例：`1001` */
  insurance_company_code: string
  /** 保单生效时间，RFC 3339，例：`2025-09-21T17:11:12+08:00` */
  effective_time: string
  /** 保单失效时间，RFC 3339，例：`2025-09-21T17:11:12+08:00` */
  expired_time: string
  /** 保障详情，例：`可保190种疾病，确诊一次性赔付` */
  coverage_detail: string
  /** 是否支持续保 */
  support_renewal: boolean
  /** 可续保开始时间，RFC 3339，例：`2025-09-21T17:11:12+08:00` */
  start_renewal_time?: string
  /** 可续保结束时间，RFC 3339，例：`2025-09-21T17:11:12+08:00` */
  end_renewal_time?: string
  /**
   * 保单类型，例：`POLICY_TYPE_OTHER`
   * - `POLICY_TYPE_OTHER` 其余险
   * - `POLICY_TYPE_MEDICAL` 医疗险
   * - `POLICY_TYPE_ACCIDENT` 意外险
   * - `POLICY_TYPE_CRITICAL` 重疾险
   * - `POLICY_TYPE_CAR` 车险
   * - `POLICY_TYPE_LIFE` 人寿险
   * - `POLICY_TYPE_PROPERTY` 家财险
   * - `POLICY_TYPE_PET` 宠物险
   * - `POLICY_TYPE_ANNUITY` 年金险
   */
  policy_type:
    | 'POLICY_TYPE_OTHER'
    | 'POLICY_TYPE_MEDICAL'
    | 'POLICY_TYPE_ACCIDENT'
    | 'POLICY_TYPE_CRITICAL'
    | 'POLICY_TYPE_CAR'
    | 'POLICY_TYPE_LIFE'
    | 'POLICY_TYPE_PROPERTY'
    | 'POLICY_TYPE_PET'
    | 'POLICY_TYPE_ANNUITY'
    | (string & {})
  /** 车牌信息，例：`粤B·AB123` */
  car_number?: string
  /** 宠物名称，例：`小狗` */
  pet_name?: string
  /** 地址信息，例：`上海市浦东新区晨晖路1001号` */
  address?: string
  /** 保单状态，例：`POLICY_STATE_ISSUING` */
  policy_state:
    | 'POLICY_STATE_ISSUING'
    | 'POLICY_STATE_APPROVED'
    | 'POLICY_STATE_DECLINED'
    | 'POLICY_STATE_INACTIVE'
    | (string & {})
  /** 保司保单号，例：`Coisihsiaxishishi4hihsid1ii411co` */
  policy_code?: string
  /** 委托代扣模板ID，例：`12535` */
  plan_id: string
  /** 商户签约协议号，例：`wxwtdk20200910100000` */
  out_contract_code: string
  /** 保单的扣费周期列表 */
  policy_periods: number[]
  /** 是否为赠险 */
  free_insurance: boolean
  /** 是否与其它保单合并扣费 */
  combined_payment?: boolean
  /** 缴费方式 */
  payment_method?:
    | 'PAYMENT_METHOD_OTHER'
    | 'PAYMENT_METHOD_PERIOD'
    | 'PAYMENT_METHOD_LUMP_SUM'
    | (string & {})
  /** 期交保费模式 */
  period_premium_mode?:
    | 'PERIOD_PREMIUM_MODE_EQUAL'
    | 'PERIOD_PREMIUM_MODE_FIRST_DIFF'
    | 'PERIOD_PREMIUM_MODE_MULTI_DIFF'
    | (string & {})
  /** 缴费周期 */
  payment_period?:
    | 'PAYMENT_PERIOD_DAY'
    | 'PAYMENT_PERIOD_WEEK'
    | 'PAYMENT_PERIOD_BIWEEKLY'
    | 'PAYMENT_PERIOD_MONTH'
    | 'PAYMENT_PERIOD_QUARTER'
    | 'PAYMENT_PERIOD_HALF_YEAR'
    | 'PAYMENT_PERIOD_YEAR'
    | (string & {})
  /** 首期保费金额（单位：分），例：`8000` */
  first_period_amount?: number
  /** 后续每期保费金额（单位：分），例：`5000` */
  subsequent_period_amount?: number
  /** 保障期限类型 */
  coverage_term_type?:
    | 'COVERAGE_TERM_TYPE_FIXED_DATE'
    | 'COVERAGE_TERM_TYPE_LIFETIME'
    | (string & {})
}
