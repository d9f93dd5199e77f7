// Generated from specs/platsolution/ecommerce/apply-prepay-settle-orders.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'applyPrepaySettleOrders',
  method: 'POST',
  path: '/v3/platsolution/ecommerce/settle/prepay-settle-orders',
  request: 'json',
  response: 'json',
}

/**
 * 个人收款-申请批量结算 · Request settlement of a batch of personal collection orders
 *
 * `POST /v3/platsolution/ecommerce/settle/prepay-settle-orders` · 电商平台
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012649847
 */
export function applyPrepaySettleOrders(
  wxpay: WechatPay,
  request: ApplyPrepaySettleOrdersRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<ApplyPrepaySettleOrdersResponse>> {
  return wxpay.call(operation, request, options)
}
applyPrepaySettleOrders.operation = operation

/** {@link applyPrepaySettleOrders} 的请求 */
export interface ApplyPrepaySettleOrdersRequest {
  json: ApplyPrepaySettleOrdersJson
}

/** 请求包体 */
export interface ApplyPrepaySettleOrdersJson {
  /** 发起方AppID，例：`WXA12368855126622` */
  appid: string
  /** 商户结算批次单号，例：`1236698745558870` */
  out_settle_batch_no: string
  /** 商品单个人收款方受理授权ID，例：`256322110225` */
  individual_auth_id: string
  /** 通知地址，例：`https://www.weixin.qq.com/wxpay/pay.php` */
  notify_url: string
  /** 收款方描述，例：`共计2笔订单，订单金额xxx元，平台服务费xxx元，合计收款xxx元` */
  description: string
  /** 交易场景，例：`RECOMMERCE` */
  trade_scenario: 'RECOMMERCE'
  /** 结算信息列表 */
  settle_info_list: ApplyPrepaySettleOrdersJsonSettleInfoList[]
  /** 收款类型模板ID */
  receive_type_template_id?: 1 | 2
}

/** 结算信息列表 */
export interface ApplyPrepaySettleOrdersJsonSettleInfoList {
  /** 商户结算单号，例：`12369666555136622` */
  out_settle_no: string
  /** 微信支付订单号，例：`4207752501201407033233368018` */
  transaction_id: string
  /** 结算明细单列表 */
  settle_detail_info_list: ApplyPrepaySettleOrdersJsonSettleDetailInfoList[]
}

/** 结算明细单列表 */
export interface ApplyPrepaySettleOrdersJsonSettleDetailInfoList {
  /** 商户结算明细单号，例：`123688556699666554` */
  out_settle_detail_no: string
  /** 结算类型，例：`RECEIVE` */
  settle_type: string
  /** 接收方类型，例：`MERCHANT` */
  receiver_type: string
  /** 接收方账号，例：`1234567890` */
  receiver_account: string
  /** 金额 */
  amount: ApplyPrepaySettleOrdersJsonAmount
}

/** 金额 */
export interface ApplyPrepaySettleOrdersJsonAmount {
  /** 金额（单位：分），例：`11000` */
  amount: number
  /** 币种，例：`CNY` */
  currency?: string
}

/** {@link applyPrepaySettleOrders} 的应答 */
export interface ApplyPrepaySettleOrdersResponse {
  /** 商户结算批次单号 */
  out_settle_batch_no: string
  /** 微信支付结算批次单号 */
  settle_batch_no: string
  /** 商品单个人收款方受理授权ID */
  individual_auth_id: string
  /** 收款方描述 */
  description: string
  /** 批次状态 */
  state: string
  /** 交易场景 */
  trade_scenario: string
  /** 批次创建时间，RFC 3339 */
  create_time: string
  /** 批次完成时间，RFC 3339 */
  finish_time?: string
}
