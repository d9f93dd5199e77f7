// Generated from specs/global/customs/list-customs-orders.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  Paged,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor & Paged<'data'> = {
  id: 'listCustomsOrders',
  method: 'GET',
  path: '/v3/global/customs/orders',
  response: 'json',
  overseas: true,
  pages: { items: 'data', offset: 'offset', limit: 'limit', total: 'total_count' },
}

/**
 * 报关查询 · List an order's customs declarations and their states
 *
 * `GET /v3/global/customs/orders` · 直连模式、机构模式
 *
 * 所有分页：`for await (const item of items(listCustomsOrders, wxpay, …))`（`wechatpay-ky/lists`）
 *
 * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013025131
 */
export function listCustomsOrders(
  wxpay: WechatPay,
  request: ListCustomsOrdersRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<ListCustomsOrdersResponse>> {
  return wxpay.call(operation, request, options)
}
listCustomsOrders.operation = operation

/** {@link listCustomsOrders} 的请求 */
export interface ListCustomsOrdersRequest {
  query: ListCustomsOrdersQuery
}

/** 查询参数 */
export interface ListCustomsOrdersQuery {
  /** 机构APPID，例：`wxd678efh567hg6787` */
  appid: string
  /** 商户号，例：`1230000109` */
  mchid: string
  /** 订单类型，例：`out_trade_no` */
  order_type: 'out_trade_no' | 'transaction_id' | 'sub_order_no' | 'sub_order_id'
  /** 订单号，例：`20150806125346` */
  order_no: string
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
  /** 偏移量，例：`1` */
  offset?: number
  /** 请求最大记录条数，例：`20` */
  limit?: number
}

/** {@link listCustomsOrders} 的应答 */
export interface ListCustomsOrdersResponse {
  /** 机构APPID，例：`wxd678efh567hg6787` */
  appid: string
  /** 商户号，例：`1230000109` */
  mchid: string
  /** 微信订单号，例：`1000320306201511078440737890` */
  transaction_id: string
  /**
   * 核验机构，例：`UNIONPAY`
   * - `UNIONPAY` 银联
   * - `NETSUNION` 网联
   * - `OTHERS` 其他
   */
  verify_department: 'UNIONPAY' | 'NETSUNION' | 'OTHERS' | (string & {})
  /** 核验机构流水号，例：`2018112288340107038204310100000` */
  verify_department_trade_id: string
  /** 偏移量，例：`0` */
  offset: number
  /** 请求最大记录条数，例：`20` */
  limit: number
  /** 查询结果总条数，例：`1` */
  total_count: number
  /** 报关数据包 */
  data: ListCustomsOrdersResponseData[]
}

/** 报关数据包 */
export interface ListCustomsOrdersResponseData {
  /** 商户子单号，例：`20150806125346` */
  sub_order_no?: string
  /** 微信子单号，例：`20150806125346` */
  sub_order_id?: string
  /** 商户海关备案号，例：`1234567` */
  mch_customs_no?: string
  /**
   * 海关代码，例：`SHANGHAI_ZS`
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
    | (string & {})
  /** 币种，例：`CNY` */
  fee_type?: string
  /** 子单金额（币种的最小单位），例：`888` */
  order_fee?: number
  /** 关税，例：`888` */
  duty?: number
  /** 物流费用，例：`888` */
  transport_fee?: number
  /** 商品费用，例：`888` */
  product_fee?: number
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
  /** 报关结果说明，例：`支付单已存在并且为非退单状态` */
  explanation?: string
  /** 最后更新时间，RFC 3339，例：`2015-09-01T10:00:00+08:00` */
  modify_time: string
}
