// Generated from specs/gov/subsidy/confirm-zhejiang-n-category-qualification.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'confirmZhejiangNCategoryQualification',
  method: 'POST',
  path: '/v3/gov/subsidy/zhejiang/n-qualifications/confirm',
  request: 'json',
  response: 'json',
  sensitive: { request: ['data[].cert_no', 'data[].name', 'data[].tel', 'data[].address'] },
}

/**
 * n品类核销 · Redeem Zhejiang subsidy entitlements for extended-category products
 *
 * `POST /v3/gov/subsidy/zhejiang/n-qualifications/confirm` · 电商平台、服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4013989530
 */
export function confirmZhejiangNCategoryQualification(
  wxpay: WechatPay,
  request: ConfirmZhejiangNCategoryQualificationRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<ConfirmZhejiangNCategoryQualificationResponse>> {
  return wxpay.call(operation, request, options)
}
confirmZhejiangNCategoryQualification.operation = operation

/** {@link confirmZhejiangNCategoryQualification} 的请求 */
export interface ConfirmZhejiangNCategoryQualificationRequest {
  json: ConfirmZhejiangNCategoryQualificationJson
}

/** 请求包体 */
export interface ConfirmZhejiangNCategoryQualificationJson {
  /** 品类集合 */
  data?: ConfirmZhejiangNCategoryQualificationJsonData[]
  /** 请求流水号，例：`123` */
  req_ssn: string
  /** 请求时间 */
  req_time?: string
}

/** 品类集合 */
export interface ConfirmZhejiangNCategoryQualificationJsonData {
  /** 品类编码 */
  cate_code: string
  /** 证件号码（身份证中字母需 大写，敏感信息，明文即可，由运行时加解密 */
  cert_no: string
  /** 能耗等级（一级/二级） */
  grade?: string
  /** 姓名，敏感信息，明文即可，由运行时加解密 */
  name: string
  /** 交易完成或商品退回时间戳 */
  operation_time: string
  /** 银行机构名称 */
  bank_name?: string
  /** 银行补贴金额（都是正数 */
  bank_subsidy?: string
  /** 交易平台补贴金额（都是正数 */
  plat_subsidy?: string
  /** 销售金额（都是正数 */
  sales: string
  /** 品类状态（0-已核销/1-已退回） */
  status: string
  /** 政府补贴金额（都是正数 */
  subsidy: string
  /** 手机号，敏感信息，明文即可，由运行时加解密 */
  tel: string
  /** 收货地区编码（例如 */
  add_code: string
  /** 收货地址（例如，敏感信息，明文即可，由运行时加解密 */
  address: string
  /** 销售方式（0-线上/1-线下） */
  sale_models: string
  /** 家电品牌 */
  brand: string
  /** 活动资金地区编码（例如 */
  activity_add_code: string
  /** 统一社会信息代码（18 位 */
  uniscid: string
  /** 销售企业名称（不超过 100 位 */
  corp_name: string
  /** 数据流水号 */
  serial_num: string
}

/** {@link confirmZhejiangNCategoryQualification} 的应答 */
export interface ConfirmZhejiangNCategoryQualificationResponse {
  /** 响应码，例：`000000` */
  resp_code: string
  /** 响应描述，例：`成功` */
  resp_desc: string
}
