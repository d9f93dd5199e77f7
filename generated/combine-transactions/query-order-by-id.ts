// Generated from specs/combine-transactions/query-order-by-id.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'queryOrderById',
  method: 'GET',
  path: '/v3/combine-transactions/id/{combine_transaction_id}',
  response: 'json',
}

/**
 * 个人收款交易通过微信支付订单号查单 · Query a personal collection combined order by its WeChat Pay transaction ID
 *
 * `GET /v3/combine-transactions/id/{combine_transaction_id}` · 电商平台、服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012602242
 */
export function queryOrderById(
  wxpay: WechatPay,
  request: QueryOrderByIdRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<QueryOrderByIdResponse>> {
  return wxpay.call(operation, request, options)
}
queryOrderById.operation = operation

/** {@link queryOrderById} 的请求 */
export interface QueryOrderByIdRequest {
  /** 交易单微信支付订单号，例：`1217752501201407033233368018` */
  combine_transaction_id: string
}

/** {@link queryOrderById} 的应答 */
export interface QueryOrderByIdResponse {
  /** 平台商户应用ID，例：`wxd678efh567hg6787` */
  combine_appid: string
  /** 平台商户号，例：`1230000109` */
  combine_mchid: string
  /** 交易单订单号，例：`P20150806125346` */
  combine_out_trade_no: string
  /** 交易单微信支付订单号，例：`1217752501201407033233368018` */
  combine_transaction_id: string
  /** 支付者 */
  combine_payer_info?: QueryOrderByIdResponseCombinePayerInfo
  /** 场景信息 */
  scene_info?: QueryOrderByIdResponseSceneInfo
  /** 商品单信息 */
  sub_orders?: QueryOrderByIdResponseSubOrders[]
  /** 交易场景，例：`RECOMMERCE` */
  trade_scenario?: 'RECOMMERCE' | (string & {})
}

/** 支付者 */
export interface QueryOrderByIdResponseCombinePayerInfo {
  /** 用户标识，例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
  openid?: string
}

/** 场景信息 */
export interface QueryOrderByIdResponseSceneInfo {
  /** 商户端设备号，例：`POS1:1` */
  device_id?: string
}

/** 商品单信息 */
export interface QueryOrderByIdResponseSubOrders {
  /** 商品单发起商户号，例：`1900000109` */
  mchid: string
  /** 商品单个人收款方受理授权ID，例：`1900000109` */
  individual_auth_id: string
  /** 商品单个人收款方平台昵称，例：`哈哈哈小店` */
  individual_name?: string
  /** 商品单商户订单号，例：`20150806125346` */
  out_trade_no: string
  /** 微信支付订单号，例：`1009660380201506130728806387` */
  transaction_id?: string
  /** 交易类型，例：`JSAPI` */
  trade_type?: string
  /** 交易状态，例：`SUCCESS` */
  trade_state: string
  /** 付款银行，例：`CMC` */
  bank_type?: string
  /** 附加数据，例：`深圳分店` */
  attach?: string
  /** 支付完成时间，RFC 3339，例：`2015-05-20T13:29:35.120+08:00` */
  success_time?: string
  /** 订单金额 */
  amount?: QueryOrderByIdResponseSubOrdersAmount
}

/** 订单金额 */
export interface QueryOrderByIdResponseSubOrdersAmount {
  /** 标价金额（单位：分），例：`10` */
  total_amount: number
  /** 现金支付金额（单位：分），例：`10` */
  payer_amount: number
  /** 标价币种，例：`CNY` */
  currency: string
  /** 现金支付币种，例：`CNY` */
  payer_currency: string
  /** 结算汇率，例：`650000000` */
  settlement_rate?: number
}
