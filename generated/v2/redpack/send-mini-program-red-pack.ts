// Generated from specs/v2/redpack/send-mini-program-red-pack.yaml. Edit that file and run `npm run generate`.
import type { RequestOptions, WechatPay, WechatPayResponse } from '../../../runtime/operation.js'
import { callV2 } from '../../../runtime/v2/call.js'
import type { V2Operation } from '../../../runtime/v2/operation.js'

const operation: V2Operation = {
  id: 'sendMiniProgramRedPack',
  method: 'POST',
  path: '/mmpaymkttransfers/sendminiprogramhb',
  request: 'xml',
  response: 'xml',
  signTypes: ['MD5'],
  nonce: true,
  mchid: ['mch_id'],
  certificate: true,
  answer: { integers: ['total_amount'] },
  unsigned: true,
}

/**
 * 发放小程序红包接口 · Prepare a red packet that is opened in a mini program
 *
 * `POST /mmpaymkttransfers/sendminiprogramhb`
 *
 * APIv3 的类似接口：`transferToUser`（`wechatpay-ky/fund-app/mch-transfer`）
 *
 * @see https://pay.weixin.qq.com/doc/v2/partner/4011941282
 * @deprecated 自 2026-06-18 起不再向新商户开放
 */
export function sendMiniProgramRedPack(
  wxpay: WechatPay,
  request: SendMiniProgramRedPackRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<SendMiniProgramRedPackResponse>> {
  return callV2(wxpay, operation, request, options)
}
sendMiniProgramRedPack.operation = operation

/** {@link sendMiniProgramRedPack} 的请求 */
export interface SendMiniProgramRedPackRequest {
  xml: SendMiniProgramRedPackXml
}

/** 请求的字段 */
export interface SendMiniProgramRedPackXml {
  /** 商户订单号，最长 28 个字符，例：`10000098201411111234567890` */
  mch_billno: string
  /** 商户号，可不填，由客户端填入自己的商户号，最长 32 个字符，例：`10000098` */
  mch_id?: string
  /** 小程序账号appid，最长 32 个字符，例：`wx8888888888888888` */
  wxappid: string
  /** 商户名称，最长 32 个字符，例：`天虹百货` */
  send_name: string
  /** 用户openid，最长 32 个字符，例：`oxTWIuGaIt6gTKsQRLau2M0yL16E` */
  re_openid: string
  /** 付款金额（单位：分），例：`1000` */
  total_amount: number
  /** 红包发放总人数，例：`1` */
  total_num: number
  /** 红包祝福语，最长 128 个字符，例：`感谢您参加猜灯谜活动，祝您元宵节快乐！` */
  wishing: string
  /** 活动名称，最长 32 个字符，例：`猜灯谜抢红包活动` */
  act_name: string
  /** 备注，最长 256 个字符，例：`猜越多得越多，快来抢！` */
  remark: string
  /** 通知用户形式，例：`MINI_PROGRAM_JSAPI` */
  notify_way: 'MINI_PROGRAM_JSAPI'
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
}

/** {@link sendMiniProgramRedPack} 的应答 */
export interface SendMiniProgramRedPackResponse {
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
  /** Jsapi的入参 */
  package: string
}
