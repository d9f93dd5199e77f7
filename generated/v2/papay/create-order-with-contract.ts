// Generated from specs/v2/papay/create-order-with-contract.yaml. Edit that file and run `npm run generate`.
import type { RequestOptions, WechatPay, WechatPayResponse } from '../../../runtime/operation.js'
import { callV2 } from '../../../runtime/v2/call.js'
import type { V2Operation } from '../../../runtime/v2/operation.js'

const operation: V2Operation = {
  id: 'createOrderWithContract',
  method: 'POST',
  path: '/pay/contractorder',
  request: 'xml',
  response: 'xml',
  signTypes: ['MD5'],
  nonce: true,
  mchid: ['mch_id'],
  times: ['time_start', 'time_expire'],
  answer: { integers: ['plan_id'] },
}

/**
 * 支付中签约 · Create an order that also asks the customer to sign a deduction contract
 *
 * `POST /pay/contractorder`
 *
 * APIv3 的类似接口：`prepayJsapiWithContract`（`wechatpay-ky/pay/transactions`）、`prepayAppWithContract`（`wechatpay-ky/pay/transactions`）、`prepayJsapiWithContract`（`wechatpay-ky/pay/partner`）、`prepayAppWithContract`（`wechatpay-ky/pay/partner`）
 *
 * @see https://pay.weixin.qq.com/doc/v2/merchant/4011987320
 * @see https://pay.weixin.qq.com/doc/v2/partner/4016608528
 */
export function createOrderWithContract(
  wxpay: WechatPay,
  request: CreateOrderWithContractRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<CreateOrderWithContractResponse>> {
  return callV2(wxpay, operation, request, options)
}
createOrderWithContract.operation = operation

/** {@link createOrderWithContract} 的请求 */
export interface CreateOrderWithContractRequest {
  xml: CreateOrderWithContractXml
}

/** 请求的字段 */
export interface CreateOrderWithContractXml {
  /** 请求appid，最长 32 个字符，例：`wxcbda96de0b165486` */
  appid: string
  /** 商户号，可不填，由客户端填入自己的商户号，最长 32 个字符，例：`1200009811` */
  mch_id?: string
  /** 子商户号，最长 32 个字符，例：`1900000100` */
  sub_mch_id?: string
  /** 子商户公众账号ID，最长 32 个字符，例：`wx8888888888888888` */
  sub_appid?: string
  /** 签约商户号，最长 32 个字符，例：`1200009811` */
  contract_mchid: string
  /** 签约appid，最长 32 个字符，例：`wxcbda96de0b165486` */
  contract_appid: string
  /** 商户订单号，最长 32 个字符，例：`123456` */
  out_trade_no: string
  /** 设备号，最长 32 个字符，例：`013467007045764` */
  device_info?: string
  /** 商品描述，最长 128 个字符，例：`Ipadmini16G白色` */
  body: string
  /** 商品详情，最长 8192 个字符，例：`Ipadmini16G白色` */
  detail?: string
  /** 附加数据，最长 127 个字符，例：`深圳分店` */
  attach?: string
  /** 回调通知url，最长 256 个字符，例：`http://yoursite.com` */
  notify_url: string
  /** 总金额（单位：分），例：`888` */
  total_fee: number
  /** 终端IP，最长 64 个字符，例：`123.12.12.123` */
  spbill_create_ip: string
  /** 交易起始时间，yyyyMMddHHmmss，最长 14 个字符，例：`20091225091010` */
  time_start?: string | Date
  /** 交易结束时间，yyyyMMddHHmmss，最长 14 个字符，例：`20091227091010` */
  time_expire?: string | Date
  /** 商品标记，最长 32 个字符，例：`WXG` */
  goods_tag?: string
  /**
   * 交易类型，最长 16 个字符，例：`JSAPI`
   * - `JSAPI` 公众号或小程序支付
   * - `NATIVE` 扫码支付
   * - `APP` APP支付
   * - `MWEB` H5支付
   */
  trade_type: 'JSAPI' | 'NATIVE' | 'APP' | 'MWEB'
  /** 商品ID，最长 32 个字符，例：`12235413214070356458058` */
  product_id?: string
  /** 指定支付方式，最长 32 个字符，例：`no_credit` */
  limit_pay?: string
  /** 用户标识，最长 128 个字符，例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
  openid?: string
  /** 用户子标识，最长 128 个字符，例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
  sub_openid?: string
  /** 模板id，例：`123` */
  plan_id: number
  /** 签约协议号，最长 32 个字符，例：`100001256` */
  contract_code: string
  /** 请求序列号，例：`1695` */
  request_serial: number
  /** 用户账户展示名称，例：`123` */
  contract_display_account: string
  /** 签约信息通知url，例：`http://yoursite.com` */
  contract_notify_url: string
  /** 货币种类，最长 16 个字符 */
  fee_type?: string
  /** 第三方用户标识 */
  contract_outerid?: string
}

/** {@link createOrderWithContract} 的应答 */
export interface CreateOrderWithContractResponse {
  /**
   * 返回状态码
   * - `SUCCESS` 成功
   * - `FAIL` 失败
   */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 */
  return_msg?: string
  /**
   * 业务结果
   * - `SUCCESS` 成功
   * - `FAIL` 失败
   */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 公众账号id */
  appid: string
  /** 商户号 */
  mch_id: string
  /** 随机字符串 */
  nonce_str: string
  /** 签名 */
  sign: string
  /** 错误代码 */
  err_code?: string
  /** 错误代码描述 */
  err_code_des?: string
  /**
   * 预签约结果
   * - `SUCCESS` 成功
   * - `FAIL` 失败
   */
  contract_result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 预签约错误代码 */
  contract_err_code?: string
  /** 预签约错误描述 */
  contract_err_code_des?: string
  /** 子商户号 */
  sub_mch_id?: string
  /** 子商户公众账号ID */
  sub_appid?: string
  /** 预支付交易会话标识 */
  prepay_id: string
  /**
   * 交易类型
   * - `JSAPI` 公众号或小程序支付
   * - `NATIVE` 扫码支付
   * - `APP` APP支付
   * - `MWEB` H5支付
   */
  trade_type: 'JSAPI' | 'NATIVE' | 'APP' | 'MWEB' | (string & {})
  /** 二维码链接 */
  code_url?: string
  /** 模板id */
  plan_id?: number
  /** 请求序列号 */
  request_serial?: string
  /** 签约协议号 */
  contract_code?: string
  /** 用户账户展示名称 */
  contract_display_account?: string
  /** 支付跳转链接 */
  mweb_url?: string
  /** 商户订单号 */
  out_trade_no: string
}
