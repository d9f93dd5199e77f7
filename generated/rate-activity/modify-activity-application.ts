// Generated from specs/rate-activity/modify-activity-application.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'modifyActivityApplication',
  method: 'PATCH',
  path: '/v3/rate-activity/applications/id/{application_id}',
  request: 'json',
  response: 'json',
  repeats: ['application_id'],
}

/**
 * 修改单据信息 · Correct the details of a fee rate activity application
 *
 * `PATCH /v3/rate-activity/applications/id/{application_id}` · 从业机构
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012698885
 */
export function modifyActivityApplication(
  wxpay: WechatPay,
  request: ModifyActivityApplicationRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<ModifyActivityApplicationResponse>> {
  return wxpay.call(operation, request, options)
}
modifyActivityApplication.operation = operation

/** {@link modifyActivityApplication} 的请求 */
export interface ModifyActivityApplicationRequest {
  /** 申请单编号，例：`20000011111` */
  application_id: string
  json: ModifyActivityApplicationJson
}

/** 请求包体 */
export interface ModifyActivityApplicationJson {
  /** 活动报名修改信息 */
  activity_detail_modification?: ModifyActivityApplicationJsonActivityDetailModification
  /** 补充信息 */
  additional_information?: ModifyActivityApplicationJsonAdditionalInformation
}

/** 活动报名修改信息 */
export interface ModifyActivityApplicationJsonActivityDetailModification {
  /** 活动费率，例：`0.6` */
  activity_rate?: string
  /** 活动报名材料 */
  activity_apply_information?: ModifyActivityApplicationJsonActivityApplyInformation[]
}

/** 活动报名材料 */
export interface ModifyActivityApplicationJsonActivityApplyInformation {
  /** 材料ID，例：`SCHOOL_QUALIFICATION_PROOF` */
  apply_material_id?: string
  apply_material_information?: string[]
}

/** 补充信息 */
export interface ModifyActivityApplicationJsonAdditionalInformation {
  /** 补充说明，例：`特殊情况，说明原因` */
  additional_message?: string
  additional_material?: string[]
}

/** {@link modifyActivityApplication} 的应答 */
export interface ModifyActivityApplicationResponse {
  /** 申请单编号，例：`20000000011111` */
  application_id: string
}
