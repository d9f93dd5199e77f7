// Generated from specs/gov/subsidy/sync-zhejiang-qualifications.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'syncZhejiangQualifications',
  method: 'POST',
  path: '/v3/gov/subsidy/zhejiang/qualifications/sync',
  request: 'json',
  response: 'json',
  sensitive: { request: ['data[].cert_no', 'data[].name', 'data[].tel'] },
}

/**
 * 核销资格 · Report that Zhejiang subsidy entitlements have been redeemed
 *
 * `POST /v3/gov/subsidy/zhejiang/qualifications/sync` · 电商平台、服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4013989530
 */
export function syncZhejiangQualifications(
  wxpay: WechatPay,
  request: SyncZhejiangQualificationsRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<SyncZhejiangQualificationsResponse>> {
  return wxpay.call(operation, request, options)
}
syncZhejiangQualifications.operation = operation

/** {@link syncZhejiangQualifications} 的请求 */
export interface SyncZhejiangQualificationsRequest {
  json: SyncZhejiangQualificationsJson
}

/** 请求包体 */
export interface SyncZhejiangQualificationsJson {
  /** 请求流水号，例：`123` */
  req_ssn?: string
  /** 资格集合 */
  data?: SyncZhejiangQualificationsJsonData[]
}

/** 资格集合 */
export interface SyncZhejiangQualificationsJsonData {
  /** 品类凭证码，例：`0be5f8c9071ad939651948480316da8a2d610833bb63bf67c78fdee5edd5aea1` */
  auth_code: string
  /** 品类编码，例：`A01` */
  cate_code: string
  /** 证件号码，敏感信息，明文即可，由运行时加解密 */
  cert_no: string
  /** 能耗等级 */
  grade?: '一级' | '二级'
  /** 姓名，敏感信息，明文即可，由运行时加解密 */
  name: string
  /** 交易完成或商品退回时间戳 */
  operation_time: string
  /** 银行机构名称 */
  bank_name?: string
  /** 银行补贴金额(都是正数 */
  bank_subsidy?: string
  /** 交易平台补贴金额(都是正数 */
  plat_subsidy?: string
  /** 销售金额(单位元) */
  sales: string
  /** 品类状态 */
  status: '0' | '1'
  /** 政府补贴金额(都是正数 */
  subsidy: string
  /** 手机号，敏感信息，明文即可，由运行时加解密 */
  tel: string
  /** 区县编码，例：`330000` */
  add_code: string
  /** 收货地址 */
  address: string
  /** 销售方式(0-线上/1-线下) */
  sale_models: '0' | '1'
  /** S/N码 */
  sn_code: string
  /** 统一社会信息代码(18 位 */
  uniscid: string
  /** 销售企业名称 */
  corp_name: string
  /** 商品条码(13 位或 14 位) */
  barcode: string
  /** 商品名称 */
  item_name: string
  /** 规格型号 */
  spec_model: string
  /** 家电品牌 */
  brand: string
  /** 物流单号(不超过 100 位) */
  logistics_no?: string
  /** 签收时间 */
  delivery_time?: string
  /** 发票号(不超过 100 位) */
  invoice_no?: string
  /** 是否属于 AI 产品(0-是/1-否) */
  is_ai_product: string
  /** 类型(台式、笔记本) */
  pc_type?: string
  /** 商户订单号(不超过 50 位) */
  order_no: string
  /** 原始订单号 */
  origin_order_no?: string
  /** 活动地区编码(例如 */
  activity_add_code: string
  /** IMEI1 */
  imei1?: string
  /** IMEI2 */
  imei2?: string
  /** 3C SN 锁定解锁订单号 */
  ccc_sn_order_no?: string
}

/** {@link syncZhejiangQualifications} 的应答 */
export interface SyncZhejiangQualificationsResponse {
  /** 响应码，例：`000000` */
  resp_code: string
  /** 响应描述，例：`成功` */
  resp_desc: string
  /** 异常数据说明列表 */
  error_data?: string[]
}
