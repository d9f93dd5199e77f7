// Generated from specs/gov/subsidy/sync-n-category-qualification.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'syncNCategoryQualification',
  method: 'POST',
  path: '/v3/gov/subsidy/n-qualifications/sync',
  request: 'json',
  response: 'json',
  sensitive: { request: ['real_name', 'id_card_number', 'phone_number'] },
  answersCode: true,
}

/**
 * N品类同步资格核销信息 · Report the use of a user's subsidy entitlement for an extended-category product
 *
 * `POST /v3/gov/subsidy/n-qualifications/sync` · 电商平台、服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4013989543
 */
export function syncNCategoryQualification(
  wxpay: WechatPay,
  request: SyncNCategoryQualificationRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<SyncNCategoryQualificationResponse>> {
  return wxpay.call(operation, request, options)
}
syncNCategoryQualification.operation = operation

/** {@link syncNCategoryQualification} 的请求 */
export interface SyncNCategoryQualificationRequest {
  json: SyncNCategoryQualificationJson
}

/** 请求包体 */
export interface SyncNCategoryQualificationJson {
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
  /** 商户支付订单号，例：`vmall_250120131959_993_4494` */
  out_trade_no: string
  /** 子商户号，例：`123456` */
  sub_mchid?: string
  /** 能效等级，例：`FIRST_LEVEL` */
  energy_grade?: 'FIRST_LEVEL' | 'SECOND_LEVEL' | 'ENERGY_GRADE_UNKNOWN'
  /** 收货地区编码，例：`110101` */
  receive_region_code: string
  /** 家电品牌，例：`海尔` */
  brand: string
  /** 收货地址，例：`深圳市南山区` */
  address: string
  /** 使用的资格的地区编码，例：`310100` */
  qualification_region_code: number
  /** 销售企业名称，例：`联想（北京）信息技术有限公司` */
  seller_name: string
  /** 统一社会信息代码，例：`91110108397173806M` */
  license_number: string
  /** 物流单号，例：`123456789` */
  logistics_num?: string
  /** 签收时间，RFC 3339，例：`2025-01-14T19:55:06+08:00` */
  delivery_time?: string | Date
  /** 发票号，例：`031001900204` */
  invoice_num: string
  /**
   * 产品类型，例：`COMMON_PRODUCT`
   * - `COMMON_PRODUCT` 普通产品
   * - `AI_PRODUCT` AI产品
   */
  product_type: 'COMMON_PRODUCT' | 'AI_PRODUCT'
  /** 类型(台式、笔记本)，例：`DESKTOP` */
  pc_type?: 'DESKTOP' | 'LAPTOP' | 'COMPUTER_TYPE_UNKNOWN'
  /** 订单金额（单位：分），例：`10000` */
  order_amount: number
  /** 优惠金额（单位：分），例：`2000` */
  discount_amount: number
  /** 线上平台订单编号，例：`123456789` */
  mch_order_id: string
  /** 开票日期，RFC 3339，例：`2025-01-14T19:55:06+08:00` */
  invoice_time: string | Date
  /** 购买方名称，例：`小弟弟` */
  purchaser_name: string
  /** 销售方式，例：`SALE_MODEL_OFFLINE` */
  sale_model: 'SALE_MODEL_ONLINE' | 'SALE_MODEL_OFFLINE'
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
  /** 发票开具地(地址编码），例：`310100` */
  invoice_address_code: string
  /** 税务机关代码，例：`2525252` */
  tax_authority_code: string
  /** 交易完成或商品退回时间，RFC 3339，例：`2025-01-14T19:55:06+08:00` */
  transaction_time: string | Date
  /**
   * 品类状态，例：`CATE_STATE_REDEEM`
   * - `CATE_STATE_REDEEM` 已核销
   * - `CATE_STATE_REFUND` 已退回
   */
  cate_state: 'CATE_STATE_REDEEM' | 'CATE_STATE_REFUND'
  /** 经度 */
  longitude?: string
  /** 纬度 */
  latitude?: string
  /** 品类编码，例：`JS06` */
  cate_code: string
  /** 券码，例：`6901010101098` */
  coupon_code?: string
  /** 发票代码，例：`310100` */
  invoice_code?: string
  /** 线上平台退款交易编号，例：`123456789` */
  refund_id?: string
}

/** {@link syncNCategoryQualification} 的应答 */
export interface SyncNCategoryQualificationResponse {
  /** 响应码，例：`000000` */
  code: string
  /** 响应描述，例：`成功` */
  message: string
}
