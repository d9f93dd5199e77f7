// Generated from specs/rate-activity/submit-activity-application.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'submitActivityApplication',
  method: 'POST',
  path: '/v3/rate-activity/applications',
  request: 'json',
  response: 'json',
}

/**
 * 报名费率优惠活动 · Enrol a sub-merchant in a discounted fee rate activity
 *
 * `POST /v3/rate-activity/applications` · 从业机构
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012698774
 */
export function submitActivityApplication(
  wxpay: WechatPay,
  request: SubmitActivityApplicationRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<SubmitActivityApplicationResponse>> {
  return wxpay.call(operation, request, options)
}
submitActivityApplication.operation = operation

/** {@link submitActivityApplication} 的请求 */
export interface SubmitActivityApplicationRequest {
  json: SubmitActivityApplicationJson
}

/** 请求包体 */
export interface SubmitActivityApplicationJson {
  /** 从业机构号，例：`1356485` */
  acquiring_bank_id: string
  /** 渠道商户号，例：`20001111` */
  channel_id: string
  /** 从业机构特约商户号，例：`1346578` */
  sub_mchid: string
  /** 活动报名信息 */
  activity_detail: SubmitActivityApplicationJsonActivityDetail
  /** 补充信息 */
  additional_information?: SubmitActivityApplicationJsonAdditionalInformation
}

/** 活动报名信息 */
export interface SubmitActivityApplicationJsonActivityDetail {
  /** 活动ID，例：`schoolcanteen_001` */
  activity_id: string
  /** 活动费率，例：`0.6` */
  activity_rate?: string
  /** 活动报名材料 */
  activity_apply_information?: SubmitActivityApplicationJsonActivityApplyInformation[]
}

/** 活动报名材料 */
export interface SubmitActivityApplicationJsonActivityApplyInformation {
  /** 材料ID，例：`SCHOOL_QUALIFICATION_PROVEMENT` */
  apply_material_id?: string
  apply_material_information?: string[]
}

/** 补充信息 */
export interface SubmitActivityApplicationJsonAdditionalInformation {
  /** 补充说明，例：`特殊情况，说明原因` */
  additional_message?: string
  additional_material?: string[]
}

/** {@link submitActivityApplication} 的应答 */
export interface SubmitActivityApplicationResponse {
  /** 申请单编号，例：`20000000011111` */
  application_id: string
}
