// Generated from specs/v2/workwx/send-red-pack.yaml. Edit that file and run `npm run generate`.
import type { RequestOptions, WechatPay, WechatPayResponse } from '../../../runtime/operation.js'
import { callV2 } from '../../../runtime/v2/call.js'
import type { V2Operation } from '../../../runtime/v2/operation.js'

const operation: V2Operation = {
  id: 'sendRedPack',
  method: 'POST',
  path: '/mmpaymkttransfers/sendworkwxredpack',
  request: 'xml',
  response: 'xml',
  signTypes: ['MD5'],
  nonce: true,
  mchid: ['mch_id'],
  certificate: true,
  secondSign: {
    field: 'workwx_sign',
    over: ['act_name', 'mch_billno', 'mch_id', 'nonce_str', 're_openid', 'total_amount', 'wxappid'],
  },
  answer: { integers: ['total_amount'] },
}

/**
 * 发放企业红包 · Send a WeCom red packet
 *
 * `POST /mmpaymkttransfers/sendworkwxredpack`
 *
 * @see https://developer.work.weixin.qq.com/document/path/90275
 */
export function sendRedPack(
  wxpay: WechatPay,
  request: SendRedPackRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<SendRedPackResponse>> {
  return callV2(wxpay, operation, request, options)
}
sendRedPack.operation = operation

/** {@link sendRedPack} 的请求 */
export interface SendRedPackRequest {
  xml: SendRedPackXml
}

/** 请求的字段 */
export interface SendRedPackXml {
  /** 商户订单号，最长 28 个字符，例：`10000098201411111234567890` */
  mch_billno: string
  /** 商户号，可不填，由客户端填入自己的商户号，最长 32 个字符，例：`10000098` */
  mch_id?: string
  /** 公众账号appid，最长 32 个字符，例：`wx8888888888888888` */
  wxappid: string
  /** 发送红包的应用id，例：`1` */
  agentid?: string
  /** 发送者名称，最长 128 个字符，例：`XX活动` */
  sender_name?: string
  /** 发送者头像，例：`1G6nrLmr5EC3MMb_-zK1dDdzmd0p7cNliYu9V5w7o8K0` */
  sender_header_media_id?: string
  /** 用户openid，例：`oxTWIuGaIt6gTKsQRLau2M0yL16E` */
  re_openid: string
  /** 付款金额（单位：分），例：`1000` */
  total_amount: number
  /** 红包祝福语，例：`感谢您参加猜灯谜活动，祝您元宵节快乐！` */
  wishing: string
  /** 活动名称，例：`猜灯谜抢红包活动` */
  act_name: string
  /** 备注，例：`猜越多得越多，快来抢！` */
  remark: string
  /**
   * 场景id，例：`PRODUCT_8`
   * - `PRODUCT_1` 商品促销
   * - `PRODUCT_2` 抽奖
   * - `PRODUCT_3` 虚拟物品兑奖
   * - `PRODUCT_4` 企业内部福利
   * - `PRODUCT_5` 渠道分润
   * - `PRODUCT_6` 保险回馈
   * - `PRODUCT_7` 彩票派奖
   * - `PRODUCT_8` 税务刮奖
   */
  scene_id?:
    | 'PRODUCT_1'
    | 'PRODUCT_2'
    | 'PRODUCT_3'
    | 'PRODUCT_4'
    | 'PRODUCT_5'
    | 'PRODUCT_6'
    | 'PRODUCT_7'
    | 'PRODUCT_8'
  /** 企业微信签名 */
  workwx_sign?: string
}

/** {@link sendRedPack} 的应答 */
export interface SendRedPackResponse {
  /**
   * 返回状态码
   * - `SUCCESS` 成功
   * - `FAIL` 失败
   */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 */
  return_msg?: string
  /** 微信支付签名 */
  sign?: string
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
  /** 商户订单号 */
  mch_billno: string
  /** 商户号 */
  mch_id: string
  /** 公众账号appid */
  wxappid: string
  /** 用户openid */
  re_openid: string
  /** 付款金额（单位：分） */
  total_amount: number
  /** 微信单号 */
  send_listid: string
  /** 发送者名称 */
  sender_name?: string
  /** 发送者头像 */
  sender_header_media_id?: string
}
