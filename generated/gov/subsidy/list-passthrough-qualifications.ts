// Generated from specs/gov/subsidy/list-passthrough-qualifications.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'listPassthroughQualifications',
  method: 'POST',
  path: '/v3/gov/subsidy/qualifications/passthrough/query',
  request: 'json',
  response: 'json',
  sensitive: { request: ['real_name', 'id_card_number', 'phone_number'] },
}

/**
 * 批量查询用户资格(透传模式) · List a user's subsidy entitlements in pass-through mode
 *
 * `POST /v3/gov/subsidy/qualifications/passthrough/query` · 电商平台、服务商
 *
 */
export function listPassthroughQualifications(
  wxpay: WechatPay,
  request: ListPassthroughQualificationsRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<ListPassthroughQualificationsResponse>> {
  return wxpay.call(operation, request, options)
}
listPassthroughQualifications.operation = operation

/** {@link listPassthroughQualifications} 的请求 */
export interface ListPassthroughQualificationsRequest {
  json: ListPassthroughQualificationsJson
}

/** 请求包体 */
export interface ListPassthroughQualificationsJson {
  /** 自然人姓名，敏感信息，明文即可，由运行时加解密 */
  real_name: string
  /** 自然人证件号，敏感信息，明文即可，由运行时加解密 */
  id_card_number: string
  /** 手机号，敏感信息，明文即可，由运行时加解密 */
  phone_number: string
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
}

/** {@link listPassthroughQualifications} 的应答 */
export interface ListPassthroughQualificationsResponse {
  /** 资格状态数组 */
  qualification_list: ListPassthroughQualificationsResponseQualificationList[]
}

/** 资格状态数组 */
export interface ListPassthroughQualificationsResponseQualificationList {
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
  appliance_id:
    | 1
    | 2
    | 3
    | 4
    | 5
    | 6
    | 7
    | 8
    | 9
    | 10
    | 11
    | 12
    | 13
    | 14
    | 15
    | 16
    | 17
    | (number & {})
  /**
   * 状态，例：`UNCLAIMED`
   * - `UNCLAIMED` 资格未领取（即资格在微信支付平台不存在
   * - `UNREDEEMED` 资格领取了
   * - `REDEEMED` 资格被核销
   */
  state: 'UNCLAIMED' | 'UNREDEEMED' | 'REDEEMED' | (string & {})
  /**
   * 区分未领取的原因
   * - `REASON_CLAIMED_BY_OTHER_REGION` 被其它微信侧的其它地区领取了
   * - `REASON_CLAIMED_BY_OTHER_PLATFORM_OR_REGION` 省平台返回的被其它地区或平台领取
   * - `REASON_UNCLAIMED` 其它平台、地区也没领取
   * - `REASON_CLAIMED_BY_OTHER_MODE` 被其他对接方式领取
   */
  unclaimed_reason?:
    | 'REASON_CLAIMED_BY_OTHER_REGION'
    | 'REASON_CLAIMED_BY_OTHER_PLATFORM_OR_REGION'
    | 'REASON_UNCLAIMED'
    | 'REASON_CLAIMED_BY_OTHER_MODE'
    | (string & {})
  /**
   * 区分对接模式，例：`CLAIM_MODE_MINI_PROGRAM`
   * - `CLAIM_MODE_MINI_PROGRAM` 即微信支付官方入口领取
   * - `CLAIM_MODE_INTERFACE_PASS_THROUGH` 被商家端内接口
   */
  claim_mode?: 'CLAIM_MODE_MINI_PROGRAM' | 'CLAIM_MODE_INTERFACE_PASS_THROUGH' | (string & {})
  /** 领取的平台名称，例：`支付宝` */
  claimed_platform_name?: string
  /** 领取的地区名称，例：`重庆` */
  claimed_region_name?: string
}
