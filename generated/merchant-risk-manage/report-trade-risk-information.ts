// Generated from specs/merchant-risk-manage/report-trade-risk-information.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'reportTradeRiskInformation',
  method: 'POST',
  path: '/v3/merchant-risk-manage/report-trade-union-information',
  request: 'json',
  response: 'json',
  json: { request: ['extra_fields3', 'extra_fields2', 'extra_fields1'] },
  sensitive: { request: ['phone', 'certificates_number'] },
}

/**
 * 上报订单关联信息 · Report the party and device details tied to an order for risk checks
 *
 * `POST /v3/merchant-risk-manage/report-trade-union-information` · 普通商户、服务商、渠道商、从业机构
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012529250
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012692160
 */
export function reportTradeRiskInformation(
  wxpay: WechatPay,
  request: ReportTradeRiskInformationRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<ReportTradeRiskInformationResponse>> {
  return wxpay.call(operation, request, options)
}
reportTradeRiskInformation.operation = operation

/** {@link reportTradeRiskInformation} 的请求 */
export interface ReportTradeRiskInformationRequest {
  json: ReportTradeRiskInformationJson
}

/** 请求包体 */
export interface ReportTradeRiskInformationJson {
  /** 服务商商户号，例：`1900000109` */
  sp_mchid?: string
  /** 从业机构商户号，例：`1356485` */
  acquiring_bank_id?: string
  /** 渠道号，例：`1900000108` */
  channel_id?: string
  /** 子商户号，例：`1900009231` */
  sub_mchid?: string
  /** 商户订单号，例：`1217752501201407033233368018` */
  out_trade_no?: string
  /** 用户标识，例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
  openid?: string
  /** 用户手机号，敏感信息，明文即可，由运行时加解密 */
  phone?: string
  /** 用户实名证件号，敏感信息，明文即可，由运行时加解密 */
  certificates_number?: string
  /** 用户终端ip，例：`123.12.12.123` */
  client_ip?: string
  /** 商户判定交易的风险等级，例：`1` */
  risk_level?: number
  /** 线上线下标识，例：`1` */
  line_type?: 1 | 2
  /** 虚拟实物标识，例：`1` */
  goods_type?: 1 | 2
  /** 物品发布类型，例：`1` */
  seller_type?: 1 | 2
  /** 是否需要物流发货，例：`false` */
  is_need_deliver?: boolean
  /** 用户设备类型，例：`1` */
  device_type?: 1 | 2 | 3
  /** 付款方用户标识，例：`华为的账号：260XXX` */
  userid?: string
  /** 手机号来源，例：`1` */
  phone_from?: number
  /** 收款方用户标识，例：`抖音的账号：XXXXX` */
  seller_userid?: string
  /** 业务场景，例：`1` */
  scene?: 0 | 1 | 2
  /** 充值业务场景独有字段 */
  recharge_fields?: ReportTradeRiskInformationJsonRechargeFields
  /** 生活缴费场景独有字段 */
  living_expenses_fields?: ReportTradeRiskInformationJsonLivingExpensesFields
  /** 扩展字段1，JSON 字符串，直接给内容即可，由运行时编解码，例：`{"key1":"value1"}` */
  extra_fields1?: Record<string, unknown> | string
  /** 扩展字段2，JSON 字符串，直接给内容即可，由运行时编解码，例：`{"key1":"value1"}` */
  extra_fields2?: Record<string, unknown> | string
  /** 扩展字段3，JSON 字符串，直接给内容即可，由运行时编解码，例：`{"key1":"value1"}` */
  extra_fields3?: Record<string, unknown> | string
  /** 高风险商品标签，例：`1` */
  high_risk_goods?: number
  /** 用户下单设备与支付设备是否一致 */
  same_deviced?: boolean
  /** 用户下单设备是否是常用设备 */
  reliable_device?: boolean
  /** 收货省份，例：`example_delivery_province` */
  delivery_province?: string
  /** 收货城市，例：`example_delivery_city` */
  delivery_city?: string
  /** 收货人地址是否新增 */
  new_address?: boolean
  /** 上一笔支付openid，例：`example_last_pay_openid` */
  last_pay_openid?: string
  /** 高风险类目，例：`1` */
  risky_goods?: 1 | 2 | 3 | 4 | 5 | 6
  /** 订单识别标识，例：`1` */
  offline_delivery_label?: 1 | 2
  /** 是否为代付订单 */
  proxy_payment?: boolean
  /** 下单人手机号，例：`example_order_phone_number` */
  order_phone_number?: string
  /** 下单人风险等级，例：`1` */
  user_risk_level?: 1 | 2 | 3 | 4 | 5 | 6 | 7
  /** 商户风险等级，例：`1` */
  sp_risk_level?: 1 | 2 | 3 | 4 | 5 | 6 | 7
  /** 手机号所属地，例：`example_phone_number_location` */
  phone_number_location?: string
  /** 商品类目，例：`example_goods_category` */
  goods_category?: string
  /** 前置打开行为异常，例：`example_pre_opening_behavior` */
  pre_opening_behavior?: string
  /** 卖家是否是新账号 */
  new_store?: boolean
  /** 店铺标识，例：`example_store_identifier` */
  store_identifier?: string
  /** 商品上架时间，例：`example_goods_listing_time` */
  goods_listing_time?: string
  /** 合单商户订单号，例：`example_combine_out_trade_no` */
  combine_out_trade_no?: string
  /** 合单商户号，例：`example_combine_mchid` */
  combine_mchid?: string
  /** 子单列表 */
  sub_orders?: ReportTradeRiskInformationJsonSubOrders[]
}

/** 充值业务场景独有字段 */
export interface ReportTradeRiskInformationJsonRechargeFields {
  /** 充值账号类型，例：`1` */
  account_type?: number
  /** 充值账号，例：`example_account` */
  account?: string
}

/** 生活缴费场景独有字段 */
export interface ReportTradeRiskInformationJsonLivingExpensesFields {
  /** 户号，例：`123456` */
  acc_no?: string
  /** 费种，例：`1` */
  type?: number
  /** 缴费城市，例：`湖南衡阳` */
  city?: string
  /** 户号对应的地址信息，例：`广东省深圳市南山区海天二路33号` */
  address?: string
  /** 缴费户名，例：`詹讯` */
  acc_name?: string
  /** 机构名称，例：`深圳电力` */
  company_name?: string
  /** 缴费金额（单位：分），例：`500` */
  amount?: number
}

/** 子单列表 */
export interface ReportTradeRiskInformationJsonSubOrders {
  /** 子单商户订单号，例：`example_out_trade_no` */
  out_trade_no?: string
  /** 子单发起方商户号，例：`example_mch_id` */
  mch_id?: string
  /** 收货省份，例：`example_delivery_province` */
  delivery_province?: string
  /** 收货城市，例：`example_delivery_city` */
  delivery_city?: string
  /** 高风险类目，例：`1` */
  risky_goods?: 1 | 2 | 3 | 4 | 5 | 6
  /** 下单人风险等级，例：`1` */
  user_risk_level?: 1 | 2 | 3 | 4 | 5 | 6 | 7
  /** 商户风险等级，例：`1` */
  sp_risk_level?: 1 | 2 | 3 | 4 | 5 | 6 | 7
}

/** {@link reportTradeRiskInformation} 的应答 */
export interface ReportTradeRiskInformationResponse {
  /** 服务商商户号，例：`1900000109` */
  sp_mchid?: string
  /** 从业机构商户号，例：`1356485` */
  acquiring_bank_id?: string
  /** 渠道号，例：`1900000108` */
  channel_id?: string
  /** 子商户号，例：`1900009231` */
  sub_mchid?: string
  /** 商户订单号，例：`1217752501201407033233368018` */
  out_trade_no?: string
}
