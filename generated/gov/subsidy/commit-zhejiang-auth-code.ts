// Generated from specs/gov/subsidy/commit-zhejiang-auth-code.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'commitZhejiangAuthCode',
  method: 'POST',
  path: '/v3/gov/subsidy/zhejiang/authcode/commit',
  request: 'json',
  response: 'json',
}

/**
 * 品类凭证码上报确认 · Confirm the redemption of a Zhejiang subsidy voucher code after payment
 *
 * `POST /v3/gov/subsidy/zhejiang/authcode/commit` · 电商平台、服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4013989530
 */
export function commitZhejiangAuthCode(
  wxpay: WechatPay,
  request: CommitZhejiangAuthCodeRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<CommitZhejiangAuthCodeResponse>> {
  return wxpay.call(operation, request, options)
}
commitZhejiangAuthCode.operation = operation

/** {@link commitZhejiangAuthCode} 的请求 */
export interface CommitZhejiangAuthCodeRequest {
  json: CommitZhejiangAuthCodeJson
}

/** 请求包体 */
export interface CommitZhejiangAuthCodeJson {
  /** 接入方请求流水号 */
  sp_serial_no: string
  /** 冻结流水号 */
  cred_frozen_no: string
  /** 交易日期 */
  trans_date: string
  /** 交易时间 */
  trans_time: string
  /** 收单机构订单号 */
  acq_org_order_no?: string
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
  /** 销售企业名称 */
  corp_name?: string
  /** 家电品牌 */
  brand?: string
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
  /** 区县编码，例：`330000` */
  county_code?: string
  /** 原订单金额（单位：分） */
  amount?: number
}

/** {@link commitZhejiangAuthCode} 的应答 */
export interface CommitZhejiangAuthCodeResponse {
  /** 响应码，例：`000000` */
  resp_code: string
  /** 响应描述，例：`成功` */
  resp_desc: string
}
