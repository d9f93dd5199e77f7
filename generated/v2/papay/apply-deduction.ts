// Generated from specs/v2/papay/apply-deduction.yaml. Edit that file and run `npm run generate`.
import type { RequestOptions, WechatPay, WechatPayResponse } from '../../../runtime/operation.js'
import { callV2 } from '../../../runtime/v2/call.js'
import type { V2Operation } from '../../../runtime/v2/operation.js'

const operation: V2Operation = {
  id: 'applyDeduction',
  method: 'POST',
  path: '/pay/pappayapply',
  request: 'xml',
  response: 'xml',
  signTypes: ['MD5'],
  nonce: true,
  mchid: ['mch_id'],
}

/**
 * 申请扣款 · Ask for a deduction under a signed contract
 *
 * `POST /pay/pappayapply`
 *
 * APIv3：`createTransaction`（`wechatpay-ky/papay/pay`）
 *
 * @see https://pay.weixin.qq.com/doc/v2/merchant/4011987377
 */
export function applyDeduction(
  wxpay: WechatPay,
  request: ApplyDeductionRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<ApplyDeductionResponse>> {
  return callV2(wxpay, operation, request, options)
}
applyDeduction.operation = operation

/** {@link applyDeduction} 的请求 */
export interface ApplyDeductionRequest {
  xml: ApplyDeductionXml
}

/** 请求的字段 */
export interface ApplyDeductionXml {
  /** 请求appid，最长 32 个字符，例：`wxcbda96de0b165486` */
  appid: string
  /** 商户号，可不填，由客户端填入自己的商户号，最长 32 个字符，例：`10000098` */
  mch_id?: string
  /** 商品描述，最长 128 个字符，例：`水电代扣` */
  body: string
  /** 商品详情，最长 8192 个字符，例：`充值` */
  detail?: string
  /** 附加数据，最长 127 个字符，例：`自定义参数` */
  attach?: string
  /** 商户订单号，最长 32 个字符，例：`1217752501201407033233368018` */
  out_trade_no: string
  /** 总金额（单位：分），例：`888` */
  total_fee: number
  /** 货币类型，最长 16 个字符，例：`CNY` */
  fee_type?: string
  /** 终端IP，最长 64 个字符，例：`8.8.8.8` */
  spbill_create_ip: string
  /** 商品标记，最长 32 个字符，例：`WXG` */
  goods_tag?: string
  /** 回调通知url，最长 256 个字符，例：`http://yoursite.com/wxpay.html` */
  notify_url: string
  /**
   * 交易类型，最长 16 个字符，例：`PAP`
   * - `PAP` 委托代扣支付
   */
  trade_type: 'PAP'
  /** 委托代扣协议id，最长 32 个字符，例：`Wx15463511252015071056489715` */
  contract_id: string
  /**
   * 电子发票入口开放标识，例：`Y`
   * - `Y` 开通
   * - `N` 不开通
   */
  receipt?: 'Y' | 'N'
  /** 场景信息 */
  scene_info?: string
}

/** {@link applyDeduction} 的应答 */
export interface ApplyDeductionResponse {
  /**
   * 返回状态码
   * - `SUCCESS` 成功
   * - `FAIL` 失败
   */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 */
  return_msg: string
  /** 公众账号id */
  appid: string
  /** 商户号 */
  mch_id: string
  /** 随机字符串 */
  nonce_str: string
  /** 签名 */
  sign: string
  /**
   * 业务结果
   * - `SUCCESS` 成功
   * - `FAIL` 失败
   */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 */
  err_code?: string
  /** 错误代码描述 */
  err_code_des?: string
}
