// Generated from specs/marketing/favor/modify-stock-goods-ids.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'modifyStockGoodsIds',
  method: 'POST',
  path: '/v3/marketing/favor/stocks/{stock_id}/modify-goods-id',
  request: 'json',
  response: 'json',
  repeats: ['stock_id'],
}

/**
 * 修改可用单品编码 · Add or remove the goods codes on which a stock's coupons can be spent
 *
 * `POST /v3/marketing/favor/stocks/{stock_id}/modify-goods-id` · 直连商户
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4017164667
 */
export function modifyStockGoodsIds(
  wxpay: WechatPay,
  request: ModifyStockGoodsIdsRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<ModifyStockGoodsIdsResponse>> {
  return wxpay.call(operation, request, options)
}
modifyStockGoodsIds.operation = operation

/** {@link modifyStockGoodsIds} 的请求 */
export interface ModifyStockGoodsIdsRequest {
  /** 批次号，例：`9865000` */
  stock_id: string
  json: ModifyStockGoodsIdsJson
}

/** 请求包体 */
export interface ModifyStockGoodsIdsJson {
  /** 创建批次的商户号，例：`8956000` */
  stock_creator_mchid: string
  /** 增加单品编码列表 */
  add_goods_id_list?: string[]
  /** 删除单品编码列表 */
  delete_goods_id_list?: string[]
}

/** {@link modifyStockGoodsIds} 的应答 */
export interface ModifyStockGoodsIdsResponse {
  /** 生效时间，RFC 3339，例：`2015-05-20T13:29:35+08:00` */
  pause_time: string
  /** 批次号，例：`9865000` */
  stock_id: string
}
