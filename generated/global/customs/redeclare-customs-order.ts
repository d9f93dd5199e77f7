// Generated from specs/global/customs/redeclare-customs-order.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'redeclareCustomsOrder',
  method: 'POST',
  path: '/v3/global/customs/redeclare',
  request: 'json',
  response: 'json',
  overseas: true,
}

/**
 * 报关重推 · Push a declaration to customs again after it was lost
 *
 * `POST /v3/global/customs/redeclare` · 直连模式、机构模式
 *
 * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013025133
 */
export function redeclareCustomsOrder(
  wxpay: WechatPay,
  request: RedeclareCustomsOrderRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<RedeclareCustomsOrderResponse>> {
  return wxpay.call(operation, request, options)
}
redeclareCustomsOrder.operation = operation

/** {@link redeclareCustomsOrder} 的请求 */
export interface RedeclareCustomsOrderRequest {
  json: RedeclareCustomsOrderJson
}

/** 请求包体 */
export interface RedeclareCustomsOrderJson {
  /** 机构APPID，例：`wxd678efh567hg6787` */
  appid: string
  /** 商户号，例：`1230000109` */
  mchid: string
  /** 商户订单号，例：`20150806125346` */
  out_trade_no?: string
  /** 微信订单号，例：`1000320306201511078440737890` */
  transaction_id?: string
  /** 商户子单号，例：`20150806125346` */
  sub_order_no?: string
  /** 微信子单号，例：`1000320306201511078440737891` */
  sub_order_id?: string
  /**
   * 海关编码，例：`SHANGHAI_ZS`
   * - `GUANGZHOU_ZS` 广州（总署版）
   * - `HANGZHOU_ZS` 杭州（总署版）
   * - `NINGBO` 宁波
   * - `ZHENGZHOU_BS` 郑州（保税物流中心）
   * - `CHONGQING` 重庆
   * - `SHANGHAI_ZS` 上海（总署版）
   * - `SHENZHEN` 深圳
   * - `ZHENGZHOU_ZH_ZS` 郑州综保（总署版）
   * - `TIANJIN` 天津
   */
  customs:
    | 'GUANGZHOU_ZS'
    | 'HANGZHOU_ZS'
    | 'NINGBO'
    | 'ZHENGZHOU_BS'
    | 'CHONGQING'
    | 'SHANGHAI_ZS'
    | 'SHENZHEN'
    | 'ZHENGZHOU_ZH_ZS'
    | 'TIANJIN'
  /** 商户海关备案号，例：`123456` */
  merchant_customs_no: string
}

/** {@link redeclareCustomsOrder} 的应答 */
export interface RedeclareCustomsOrderResponse {
  /** 机构APPID，例：`wxd678efh567hg6787` */
  appid: string
  /** 商户号，例：`1230000109` */
  mchid: string
  /**
   * 报关状态，例：`PROCESSING`
   * - `PROCESSING` 申报中
   * - `UNDECLARED` 未申报
   * - `SUBMITTED` 已修改未申报
   * - `SUCCESS` 申报成功
   * - `FAIL` 申报失败
   * - `EXCEPT` 海关接口异常
   */
  state: 'PROCESSING' | 'UNDECLARED' | 'SUBMITTED' | 'SUCCESS' | 'FAIL' | 'EXCEPT' | (string & {})
  /** 商户订单号，例：`20150806125346` */
  out_trade_no: string
  /** 微信订单号，例：`1000320306201511078440737890` */
  transaction_id: string
  /** 商户子订单号，例：`20150806125346` */
  sub_order_no?: string
  /** 微信子订单号，例：`20150806125346` */
  sub_order_id?: string
  /** 最后更新时间，RFC 3339，例：`2015-09-01T10:00:00+08:00` */
  modify_time: string
  /** 申报结果说明，例：`支付单已存在并且为非退单状态` */
  explanation?: string
}
