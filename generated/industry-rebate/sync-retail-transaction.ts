// Generated from specs/industry-rebate/sync-retail-transaction.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'syncRetailTransaction',
  method: 'POST',
  path: '/v3/industry-rebate/retail-industry/transactions',
  request: 'json',
  response: 'empty',
}

/**
 * 回传SN和商品编码 · Report the device serial number and product codes of a retail payment
 *
 * `POST /v3/industry-rebate/retail-industry/transactions` · 服务商
 *
 */
export function syncRetailTransaction(
  wxpay: WechatPay,
  request: SyncRetailTransactionRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<undefined>> {
  return wxpay.call(operation, request, options)
}
syncRetailTransaction.operation = operation

/** {@link syncRetailTransaction} 的请求 */
export interface SyncRetailTransactionRequest {
  json: SyncRetailTransactionJson
}

/** 请求包体 */
export interface SyncRetailTransactionJson {
  /** 品牌ID，例：`120344` */
  brand_id?: string
  /** 微信支付订单号，例：`20190611222222222200000000012122` */
  transaction_id?: string
  /** 商户订单号，例：`example_out_trade_no` */
  out_trade_no: string
  /** 子商户号，例：`1900000001` */
  sub_mchid: string
  /** 设备号，例：`example_device_id` */
  device_id?: string
  /** 单品列表 */
  goods_detail?: SyncRetailTransactionJsonGoodsDetail[]
}

/** 单品列表 */
export interface SyncRetailTransactionJsonGoodsDetail {
  /** 商品编码，例：`example_barcode` */
  barcode: string
  /** 商家商品编码，例：`1001` */
  merchant_goods_id?: string
  /** 商品名称，例：`iPhoneX 256G` */
  goods_name: string
  /** 商品数量，例：`1` */
  quantity: number
  /** 商品单价（单位：分），例：`528800` */
  price: number
}
