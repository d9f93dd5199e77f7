// Generated from specs/gov/subsidy/claim-passthrough-qualification.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'claimPassthroughQualification',
  method: 'POST',
  path: '/v3/gov/subsidy/qualifications/passthrough/claim',
  request: 'json',
  response: 'json',
  sensitive: { request: ['real_name', 'id_card_number', 'phone_number'] },
  answersCode: true,
}

/**
 * 领取资格(透传模式) · Claim a subsidy entitlement for a user in pass-through mode
 *
 * `POST /v3/gov/subsidy/qualifications/passthrough/claim` · 电商平台、服务商
 *
 */
export function claimPassthroughQualification(
  wxpay: WechatPay,
  request: ClaimPassthroughQualificationRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<ClaimPassthroughQualificationResponse>> {
  return wxpay.call(operation, request, options)
}
claimPassthroughQualification.operation = operation

/** {@link claimPassthroughQualification} 的请求 */
export interface ClaimPassthroughQualificationRequest {
  json: ClaimPassthroughQualificationJson
}

/** 请求包体 */
export interface ClaimPassthroughQualificationJson {
  /** 自然人姓名，敏感信息，明文即可，由运行时加解密 */
  real_name: string
  /** 自然人证件号，敏感信息，明文即可，由运行时加解密 */
  id_card_number: string
  /** 手机号，敏感信息，明文即可，由运行时加解密 */
  phone_number: string
  /**
   * 消费品类ID，例：`1`
   * - `1` 电视机
   * - `2` 电冰箱
   * - `3` 洗衣机
   * - `4` 空调
   * - `5` 电脑
   * - `6` 热水器
   * - `7` 吸油烟机
   * - `8` 家用灶具
   * - `9` 空调2
   * - `10` 空调3
   * - `11` 微波炉
   * - `12` 净水器
   * - `13` 洗碗机
   * - `14` 电饭煲
   * - `15` 手机
   * - `16` 平板
   * - `17` 智能手表手环
   */
  appliance_id?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17
  /** 使用的资格的地区编码，例：`310100` */
  qualification_region_code: number
  /**
   * 证件类型，例：`ID_DOC_TYPE_ID_CARD`
   * - `ID_DOC_TYPE_ID_CARD` 身份证号
   * - `ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_HK_MC` 回乡证（港澳居民来往内地通行证）
   * - `ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_TW` 台胞证（台湾居民来往大陆通行证）
   */
  identity_document_type:
    | 'ID_DOC_TYPE_ID_CARD'
    | 'ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_HK_MC'
    | 'ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_TW'
  /** 经度 */
  longitude: string
  /** 纬度 */
  latitude: string
}

/** {@link claimPassthroughQualification} 的应答 */
export interface ClaimPassthroughQualificationResponse {
  /** 响应码，例：`000000` */
  code: string
  /** 响应描述，例：`成功` */
  message: string
}
