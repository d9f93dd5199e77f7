// Generated from specs/global/customs/create-customs-order.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'createCustomsOrder',
  method: 'POST',
  path: '/v3/global/customs/orders',
  request: 'json',
  response: 'json',
  overseas: true,
}

/**
 * 报关 · Declare a payment order to customs
 *
 * `POST /v3/global/customs/orders` · 直连模式、机构模式
 *
 * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013025127
 */
export function createCustomsOrder(
  wxpay: WechatPay,
  request: CreateCustomsOrderRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<CreateCustomsOrderResponse>> {
  return wxpay.call(operation, request, options)
}
createCustomsOrder.operation = operation

/** {@link createCustomsOrder} 的请求 */
export interface CreateCustomsOrderRequest {
  json: CreateCustomsOrderJson
}

/** 请求包体 */
export interface CreateCustomsOrderJson {
  /** 机构APPID，例：`wxd678efh567hg6787` */
  appid: string
  /** 商户号，例：`1230000109` */
  mchid: string
  /** 商户订单号，例：`20150806125346` */
  out_trade_no: string
  /** 微信订单号，例：`1000320306201511078440737890` */
  transaction_id: string
  /**
   * 海关，例：`SHANGHAI_ZS`
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
  /** 关税，例：`888` */
  duty?: number
  /** 商户子订单号，例：`20150806125346` */
  sub_order_no?: string
  /** 货币类型，例：`CNY` */
  fee_type?: string
  /** 子订单金额（币种的最小单位），例：`888` */
  order_fee?: number
  /** 物流费用，例：`888` */
  transport_fee?: number
  /** 商品费用，例：`888` */
  product_fee?: number
}

/** {@link createCustomsOrder} 的应答 */
export interface CreateCustomsOrderResponse {
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
  /**
   * 核验机构，例：`UNIONPAY`
   * - `UNIONPAY` 银联
   * - `NETSUNION` 网联
   * - `OTHERS` 其他
   */
  verify_department: 'UNIONPAY' | 'NETSUNION' | 'OTHERS' | (string & {})
  /** 核验机构交易流水号，例：`2018112288340107038204310100000` */
  verify_department_trade_id: string
}
