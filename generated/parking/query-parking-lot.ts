// Generated from specs/parking/query-parking-lot.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'queryParkingLot',
  method: 'GET',
  path: '/v3/parking/reminders/parking-lot',
  response: 'json',
}

/**
 * 查询停车场信息 · Look up a parking lot's name, address and payment mini programs
 *
 * `GET /v3/parking/reminders/parking-lot` · 普通服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4023070758
 */
export function queryParkingLot(
  wxpay: WechatPay,
  request?: QueryParkingLotRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<QueryParkingLotResponse>> {
  return wxpay.call(operation, request, options)
}
queryParkingLot.operation = operation

/** {@link queryParkingLot} 的请求 */
export interface QueryParkingLotRequest {
  query?: QueryParkingLotQuery
}

/** 查询参数 */
export interface QueryParkingLotQuery {
  /** 商户停车场ID，最长 64 个字符，例：`lot_sz_tencent_001` */
  out_parking_lot_id?: string
  /** 微信停车场ID，最长 64 个字符，例：`21232735744117624001123604298240` */
  wx_parking_lot_id?: string
}

/** {@link queryParkingLot} 的应答 */
export interface QueryParkingLotResponse {
  /** 微信停车场ID，最长 64 个字符，例：`21232735744117624001123604298240` */
  wx_parking_lot_id?: string
  /** 商户停车场ID，最长 64 个字符，例：`lot_sz_tencent_001` */
  out_parking_lot_id?: string
  /** 停车场名称，最长 128 个字符，例：`腾讯大厦停车场` */
  parking_lot_name?: string
  /** 停车场地址，最长 256 个字符，例：`广东省深圳市南山区科技中一道10000号` */
  parking_lot_address?: string
  /** 支付小程序appid，最长 32 个字符，例：`wx1234567890abcdef` */
  payment_mini_prog_appid?: string
  /** 支付小程序path，最长 256 个字符，例：`/pages/pay/index` */
  payment_mini_prog_path?: string
  /** 停车订单小程序appid，最长 32 个字符，例：`wx1234567890abcdef` */
  parking_order_mini_prog_appid?: string
  /** 停车订单小程序path，最长 256 个字符，例：`/pages/order/index` */
  parking_order_mini_prog_path?: string
  /** 启用状态，例：`ENABLED_STATE_UNKNOWN` */
  enabled_state?:
    | 'ENABLED_STATE_UNKNOWN'
    | 'ENABLED_STATE_NOT_ENABLED'
    | 'ENABLED_STATE_ENABLED'
    | 'ENABLED_STATE_OFFLINE'
    | (string & {})
  /** 原因，最长 256 个字符，例：`进场时延过高` */
  reason?: string
}
