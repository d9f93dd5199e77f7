// Generated from specs/funds-to-oversea/create-remittance-order.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'createRemittanceOrder',
  method: 'POST',
  path: '/v3/funds-to-oversea/orders',
  request: 'json',
  response: 'json',
}

/**
 * 申请资金出境 · Remit a sub-merchant's order funds overseas in a foreign currency
 *
 * `POST /v3/funds-to-oversea/orders` · 电商平台
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012476113
 */
export function createRemittanceOrder(
  wxpay: WechatPay,
  request: CreateRemittanceOrderRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<CreateRemittanceOrderResponse>> {
  return wxpay.call(operation, request, options)
}
createRemittanceOrder.operation = operation

/** {@link createRemittanceOrder} 的请求 */
export interface CreateRemittanceOrderRequest {
  json: CreateRemittanceOrderJson
}

/** 请求包体 */
export interface CreateRemittanceOrderJson {
  /** 商户出境单号，例：`merchant_1123123` */
  out_order_id: string
  /** 二级商户号，例：`123456` */
  sub_mchid: string
  /** 微信订单号，例：`420000000000000010` */
  transaction_id: string
  /** 出境金额（单位：分），例：`10` */
  amount: number
  /** 境外收款币种，例：`USD` */
  foreign_currency: string
  /** 商品信息 */
  goods_info?: CreateRemittanceOrderJsonGoodsInfo[]
  /** 卖家信息 */
  seller_info: CreateRemittanceOrderJsonSellerInfo
  /** 物流信息 */
  express_info: CreateRemittanceOrderJsonExpressInfo
  /** 收款人信息 */
  payee_info: CreateRemittanceOrderJsonPayeeInfo
  /** 预售信息 */
  presale_info?: CreateRemittanceOrderJsonPresaleInfo
}

/** 商品信息 */
export interface CreateRemittanceOrderJsonGoodsInfo {
  /** 商品名称，例：`橘子` */
  goods_name: string
  /** 商品类目，例：`家用电器` */
  goods_category: string
  /** 商品单价（单位：分），例：`1` */
  goods_unit_price: number
  /** 商品数量，例：`1` */
  goods_quantity: number
}

/** 卖家信息 */
export interface CreateRemittanceOrderJsonSellerInfo {
  /** 境外卖家经营主体名称，例：`香港xxxx公司` */
  oversea_business_name: string
  /** 境外卖家店铺名称，例：`香港xxx公司xxx店铺` */
  oversea_shop_name: string
  /** 卖家ID，例：`id2123123123` */
  seller_id: string
}

/** 物流信息 */
export interface CreateRemittanceOrderJsonExpressInfo {
  /** 物流单号，例：`curier_number_1231` */
  courier_number: string
  /** 物流商名称，例：`国际xxx物流` */
  express_company_name: string
}

/** 收款人信息 */
export interface CreateRemittanceOrderJsonPayeeInfo {
  /** 收款人识别号，例：`ID123112312` */
  payee_id: string
}

/** 预售信息 */
export interface CreateRemittanceOrderJsonPresaleInfo {
  /** 订单类型 */
  type: 'DEPOSIT' | 'BALANCE'
  /** 预售订单总金额（单位：分），例：`10` */
  total_amount: number
  /** 关联定金订单号，例：`4208450740201411110007820472` */
  deposit_transaction_id?: string
  /** 关联尾款订单号，例：`4208450740201411110007820472` */
  balance_transaction_id?: string
}

/** {@link createRemittanceOrder} 的应答 */
export interface CreateRemittanceOrderResponse {
  /** 商户出境单号，例：`merchant123123` */
  out_order_id: string
  /** 二级商户号，例：`1231231` */
  sub_mchid: string
  /** 微信出境单号，例：`42000000000_123123` */
  order_id: string
  /** 出境结果，例：`ACCEPT` */
  result: string
  /** 出境失败的原因，例：`DEPARTURE_AMOUNT_NO_ENOUGH` */
  fail_reason?: string
  /** 请求出境人民币金额（单位：分），例：`21` */
  amount: number
  /** 真实出境外币金额（单位：分），例：`20` */
  foreign_amount?: number
  /** 外币币种，例：`USD` */
  foreign_currency: string
  /** 汇率，例：`650000000` */
  rate?: number
  /** 购汇时间，RFC 3339，例：`2015-05-20T13:29:35+08:00` */
  exchange_rate_time?: string
  /** 预计购汇时间，RFC 3339，例：`2015-05-20T13:29:35+08:00` */
  estimate_exchange_rate_time?: string
  /** 真实出境人民币金额（单位：分），例：`20` */
  departure_amount?: number
  /** 手续费人民币金额（单位：分），例：`1` */
  fee?: number
  /** 手续费承担商户号，例：`1231231` */
  charge_mchid?: string
  /** 手续费承担账户，例：`BASIC` */
  charge_account_type?: string
}
