// Generated from specs/gov/subsidy/refund-zhejiang-auth-code.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'refundZhejiangAuthCode',
  method: 'POST',
  path: '/v3/gov/subsidy/zhejiang/authcode/refund',
  request: 'json',
  response: 'json',
}

/**
 * 品类凭证码上报撤销 · Undo the confirmed redemption of a Zhejiang subsidy voucher code
 *
 * `POST /v3/gov/subsidy/zhejiang/authcode/refund` · 电商平台、服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4013989530
 */
export function refundZhejiangAuthCode(
  wxpay: WechatPay,
  request: RefundZhejiangAuthCodeRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<RefundZhejiangAuthCodeResponse>> {
  return wxpay.call(operation, request, options)
}
refundZhejiangAuthCode.operation = operation

/** {@link refundZhejiangAuthCode} 的请求 */
export interface RefundZhejiangAuthCodeRequest {
  json: RefundZhejiangAuthCodeJson
}

/** 请求包体 */
export interface RefundZhejiangAuthCodeJson {
  /** 接入方请求流水号 */
  sp_serial_no: string
  /** 冻结流水号 */
  cred_frozen_no: string
  /** 交易日期 */
  trans_date: string
  /** 交易时间 */
  trans_time: string
  /** 商户订单号 */
  order_no?: string
  /** 政府补贴金额（单位：分） */
  subsidy_amt?: number
  /** 收货地区编码 */
  add_code?: string
  /** 收货地址 */
  address?: string
  /** 销售方式(0-线上/1-线下) */
  sale_models?: '0' | '1'
  /** 统一社会信息代码(18 位 */
  uniscid?: string
  /** 商品条码(13 位或 14 位) */
  barcode?: string
  /** 品类凭证码 */
  auth_code: string
  /** 请求流水号，例：`123` */
  req_ssn: string
  /** 银行机构名称 */
  bank_name?: string
  /** 银行补贴金额(都是正数 */
  bank_subsidy?: string
  /** 交易平台补贴金额(都是正数 */
  plat_subsidy?: string
  /** 销售企业名称 */
  corp_name?: string
  /** 家电品牌 */
  brand?: string
}

/** {@link refundZhejiangAuthCode} 的应答 */
export interface RefundZhejiangAuthCodeResponse {
  /** 响应码，例：`000000` */
  resp_code: string
  /** 响应描述，例：`成功` */
  resp_desc: string
}
