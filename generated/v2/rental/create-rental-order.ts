// Generated from specs/v2/rental/create-rental-order.yaml. Edit that file and run `npm run generate`.
import type { RequestOptions, WechatPay, WechatPayResponse } from '../../../runtime/operation.js'
import { callV2 } from '../../../runtime/v2/call.js'
import type { V2Operation } from '../../../runtime/v2/operation.js'

const operation: V2Operation = {
  id: 'createRentalOrder',
  method: 'POST',
  path: '/wxv/createrentbill',
  request: 'xml',
  response: 'xml',
  signTypes: ['HMAC-SHA256'],
  sendsSignType: true,
  nonce: true,
  mchid: ['mch_id'],
  certificate: true,
  times: ['start_time', 'end_time'],
}

/**
 * 创建租借订单 · Create a deposit-free rental order
 *
 * `POST /wxv/createrentbill`
 *
 * APIv3 的类似接口：`createServiceOrder`（`wechatpay-ky/payscore/serviceorder`）
 *
 * @see https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=18_1&index=2
 */
export function createRentalOrder(
  wxpay: WechatPay,
  request: CreateRentalOrderRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<CreateRentalOrderResponse>> {
  return callV2(wxpay, operation, request, options)
}
createRentalOrder.operation = operation

/** {@link createRentalOrder} 的请求 */
export interface CreateRentalOrderRequest {
  xml: CreateRentalOrderXml
}

/** 请求的字段 */
export interface CreateRentalOrderXml {
  /** 接口版本号，例：`1.0` */
  version: '1.0'
  /** 公众账号ID，最长 32 个字符，例：`wxd678efh567hg6787` */
  appid: string
  /** 商户号，可不填，由客户端填入自己的商户号，最长 32 个字符，例：`1230000109` */
  mch_id?: string
  /** 商户服务订单号，例：`1234323JKHDFE1243252` */
  out_order_no: string
  /** 服务ID，例：`500001` */
  service_id: string
  /** 商品名称，例：`充电宝一个` */
  goods_name: string
  /** 租用时间，yyyyMMddHHmmss，例：`20091225091010` */
  start_time?: string | Date
  /** 预定归还时间，yyyyMMddHHmmss，例：`20091225091010` */
  end_time?: string | Date
  /** 租用地点 */
  service_location?: string
  /** 押金总额（单位：分），例：`0` */
  deposit_amount: number
  /** 租金规则 计费单位，例：`FEN_1_HOUR` */
  rent_unit: string
  /** 租金规则 计费单价费用（单位：分），例：`8000` */
  rent_unit_fee: number
  /** 租金规则 计费说明 */
  rent_fee_desc?: string
  /** 商户数据包，例：`订单额外描述` */
  attach?: string
  /** 平台证书序列号，例：`45233302` */
  cert_serial_no: string
  /** 用户标识，例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
  openid?: string
  /** 用户姓名 */
  name?: string
  /** 用户手机号 */
  phone?: string
  /** 用户身份证ID */
  userid?: string
  /** 用户收货地址 */
  address?: string
}

/** {@link createRentalOrder} 的应答 */
export interface CreateRentalOrderResponse {
  /**
   * 返回状态码
   * - `SUCCESS` 成功
   * - `FAIL` 失败
   */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回结果 */
  return_msg?: string
  /** 签名 */
  sign: string
  /** 随机字符串 */
  nonce_str: string
  /**
   * 业务结果
   * - `SUCCESS` 成功
   * - `FAIL` 失败
   */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 */
  err_code?: string
  /** 错误描述 */
  err_code_des?: string
  /** 公众账号ID */
  appid: string
  /** 商户号 */
  mch_id: string
  /** 商户服务订单号 */
  out_order_no: string
  /** 服务ID */
  service_id: string
  /** 微信支付服务订单号 */
  order_id: string
  /** 小程序跳转appid */
  miniprogram_appid: string
  /** 小程序跳转路径 */
  miniprogram_path: string
  /** 小程序跳转username */
  miniprogram_username: string
  /** 跳转微信侧小程序订单数据 */
  package: string
}
