// Generated from specs/v2/transit/apply-deduction.yaml. Edit that file and run `npm run generate`.
import type { RequestOptions, WechatPay, WechatPayResponse } from '../../../runtime/operation.js'
import { callV2 } from '../../../runtime/v2/call.js'
import type { V2Operation } from '../../../runtime/v2/operation.js'

const operation: V2Operation = {
  id: 'applyDeduction',
  method: 'POST',
  path: '/transit/pay/payapply',
  request: 'xml',
  response: 'xml',
  signTypes: ['HMAC-SHA256'],
  sendsSignType: true,
  nonce: true,
  mchid: ['mch_id'],
  json: ['scene_info'],
}

/**
 * 申请扣款 · Charge a transit ride
 *
 * `POST /transit/pay/payapply`
 *
 * @see https://pay.weixin.qq.com/doc/v2/merchant/4011984781
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
  /** 公众账号id，最长 32 个字符，例：`wxcbda96de0b165486` */
  appid: string
  /** 商户号，可不填，由客户端填入自己的商户号，最长 32 个字符，例：`10000098` */
  mch_id?: string
  /** 商品描述，最长 128 个字符，例：`公交代扣` */
  body: string
  /** 商品详情，例：`充值` */
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
   * 交易类型，例：`PAP`
   * - `PAP` 委托代扣支付
   */
  trade_type: 'PAP'
  /** 委托代扣协议id，例：`Wx15463511252015071056489715` */
  contract_id?: string
  /**
   * 交易场景，例：`METRO`
   * - `METRO` 地铁
   * - `BUS` 公交
   */
  trade_scene: 'METRO' | 'BUS'
  /** 场景信息 */
  scene_info: ApplyDeductionXmlSceneInfo | string
  /** 客户端 IP，例：`119.145.83.6` */
  clientip?: string
  /** 设备ID，例：`baf04e6bbbd06f7b1a197d18ed53b7f1` */
  deviceid?: string
  /** 手机号，例：`18933432355` */
  mobile?: string
  /** 邮箱地址，例：`aobama@whitehouse.com` */
  email?: string
  /** QQ号，例：`100243` */
  qq?: string
  /** 微信openID，最长 128 个字符，例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
  openid?: string
  /** 身份证号 */
  creid?: string
  /** 商户侧用户标识，例：`user123` */
  outerid?: string
  /** 版本号，例：`2.0` */
  version: '2.0'
}

export interface ApplyDeductionXmlSceneInfo {
  /** 乘车场景的信息 */
  scene_info: ApplyDeductionXmlSceneInfoSceneInfo
}

/** 乘车场景的信息 */
export interface ApplyDeductionXmlSceneInfoSceneInfo {
  /** 乘车时间，例：`20170826104339` */
  start_time: string
  /** 结束时间，例：`20170826114339` */
  end_time?: string
  /** 乘车路线 */
  line_name?: string
  /** 乘车码SHA256，例：`a756836e7432437d98bbf07bdde2942c99f6a2ab88a72b60aa747fce54b093c6` */
  qrcode_hash?: string
  /** 起始站，例：`西单` */
  start_station?: string
  /** 终点站，例：`天安门西` */
  end_station?: string
  /** 车牌号 */
  plate_number?: string
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
  /** 设备号 */
  device_info?: string
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
