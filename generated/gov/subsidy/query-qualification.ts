// Generated from specs/gov/subsidy/query-qualification.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'queryQualification',
  method: 'GET',
  path: '/v3/gov/subsidy/qualification',
  response: 'json',
  sensitive: { query: ['real_name', 'id_card_number', 'phone_number'] },
}

/**
 * 查询补贴资格 · Check a user's subsidy entitlement for a kind of appliance
 *
 * `GET /v3/gov/subsidy/qualification` · 电商平台、服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4013989543
 */
export function queryQualification(
  wxpay: WechatPay,
  request: QueryQualificationRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<QueryQualificationResponse>> {
  return wxpay.call(operation, request, options)
}
queryQualification.operation = operation

/** {@link queryQualification} 的请求 */
export interface QueryQualificationRequest {
  query: QueryQualificationQuery
}

/** 查询参数 */
export interface QueryQualificationQuery {
  /** 自然人姓名，敏感信息，明文即可，由运行时加解密 */
  real_name?: string
  /** 自然人证件号，敏感信息，明文即可，由运行时加解密 */
  id_card_number?: string
  /** 手机号，敏感信息，明文即可，由运行时加解密 */
  phone_number?: string
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
  appliance_id: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17
  /** OPENID，例：`oCuiA7RW33Tc3jtz_5CNLegC9kN0` */
  openid?: string
  /** APPID，例：`wx5cb0427850cd8c49` */
  appid?: string
  /** 使用的资格的地区编码，例：`310100` */
  qualification_region_code: number
  /**
   * 证件类型，例：`ID_DOC_TYPE_ID_CARD`
   * - `ID_DOC_TYPE_ID_CARD` 身份证号
   * - `ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_HK_MC` 回乡证（港澳居民来往内地通行证）
   * - `ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_TW` 台胞证（台湾居民来往大陆通行证）
   */
  identity_document_type?:
    | 'ID_DOC_TYPE_ID_CARD'
    | 'ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_HK_MC'
    | 'ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_TW'
}

/** {@link queryQualification} 的应答 */
export interface QueryQualificationResponse {
  /**
   * 资格的状态，例：`UNREDEEMED`
   * - `UNCLAIMED` 资格未领取（即资格在微信支付平台不存在
   * - `UNREDEEMED` 资格领取了
   * - `REDEEMED` 资格被核销
   */
  state: 'UNCLAIMED' | 'UNREDEEMED' | 'REDEEMED' | (string & {})
}
