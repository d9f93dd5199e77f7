// Generated from specs/gov/subsidy/list-qualifications.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'listQualifications',
  method: 'POST',
  path: '/v3/gov/subsidy/qualifications/query',
  request: 'json',
  response: 'json',
  sensitive: { request: ['real_name', 'id_card_number', 'phone_number'] },
}

/**
 * 批量查询用户资格 · List a user's subsidy entitlements across all categories
 *
 * `POST /v3/gov/subsidy/qualifications/query` · 电商平台、服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4013989543
 */
export function listQualifications(
  wxpay: WechatPay,
  request: ListQualificationsRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<ListQualificationsResponse>> {
  return wxpay.call(operation, request, options)
}
listQualifications.operation = operation

/** {@link listQualifications} 的请求 */
export interface ListQualificationsRequest {
  json: ListQualificationsJson
}

/** 请求包体 */
export interface ListQualificationsJson {
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

/** {@link listQualifications} 的应答 */
export interface ListQualificationsResponse {
  /** 资格状态数组 */
  qualification_list: ListQualificationsResponseQualificationList[]
}

/** 资格状态数组 */
export interface ListQualificationsResponseQualificationList {
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
  /** 领取的平台名称，例：`支付宝` */
  claimed_platform_name?: string
  /** 领取的地区名称，例：`重庆` */
  claimed_region_name?: string
}
