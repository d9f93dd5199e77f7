// Generated from specs/aggracct-bc/query-control-order.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'queryControlOrder',
  method: 'GET',
  path: '/v3/aggracct-bc/wb-channel/control-orders/{out_request_no}',
  response: 'json',
}

/**
 * 查询控制单 · Query a control order, whether it imposes or lifts a restriction
 *
 * `GET /v3/aggracct-bc/wb-channel/control-orders/{out_request_no}` · 直连商户
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4016025274
 */
export function queryControlOrder(
  wxpay: WechatPay,
  request: QueryControlOrderRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<QueryControlOrderResponse>> {
  return wxpay.call(operation, request, options)
}
queryControlOrder.operation = operation

/** {@link queryControlOrder} 的请求 */
export interface QueryControlOrderRequest {
  /** 微众管控/解管单号，例：`out_request_no_example` */
  out_request_no: string
  query: QueryControlOrderQuery
}

/** 查询参数 */
export interface QueryControlOrderQuery {
  /** 控制单类型，例：`PUNISH` */
  control_type: 'PUNISH' | 'RECOVER'
  /** 微信支付商户号，例：`1900016681` */
  mchid: string
}

/** {@link queryControlOrder} 的应答 */
export interface QueryControlOrderResponse {
  /** 控制场景，例：`PUNISH` */
  control_scene: 'PUNISH' | 'RECOVER' | (string & {})
  /** 管控单 */
  punish_order?: QueryControlOrderResponsePunishOrder
  /** 解管单 */
  recover_order?: QueryControlOrderResponseRecoverOrder
}

/** 管控单 */
export interface QueryControlOrderResponsePunishOrder {
  /** 微信管控单号，例：`example_wxpay_punish_no` */
  wxpay_punish_no: string
  /** 微众管控单号，例：`example_out_request_no` */
  out_request_no: string
  /** 目标下管商户号，例：`example_mchid` */
  mchid: string
  /** 管控场景，例：`1` */
  punish_scene: number
  /** 管控场景规则版本号，例：`1` */
  punish_rule_version: number
  /** 管控原因，例：`example_punish_reason` */
  punish_reason?: string
  /** 管控开始时间，RFC 3339，例：`2015-05-20T13:29:35+08:00` */
  punish_start_time?: string
  /** 管控结束时间，RFC 3339，例：`2015-05-20T13:29:35+08:00` */
  punish_end_time?: string
  /** 管控受理时间，RFC 3339，例：`2015-05-20T13:29:35+08:00` */
  punish_accept_time: string
  /** 管控执行完成时间，RFC 3339，例：`2015-05-20T13:29:35+08:00` */
  punish_finish_time?: string
  /** 管控状态，例：`EXECUTING` */
  punish_state: 'EXECUTING' | 'SUCCESS' | 'FAILED' | (string & {})
  /** 生效状态，例：`ACTIVE` */
  effect_state?: 'ACTIVE' | 'RECOVERED' | (string & {})
  /** 管控方案 */
  control_action?: (
    | 'DISABLE_RECEIVE'
    | 'DISABLE_WITHDRAWAL'
    | 'DISABLE_PAY'
    | 'DISABLE_REFUND'
    | 'DISABLE_CLOSE_MERCHANT'
    | (string & {})
  )[]
  /** 执行失败错误信息，例：`example_error_message` */
  error_message?: string
  /** 执行失败错误码，例：`example_error_code` */
  error_code?: string
}

/** 解管单 */
export interface QueryControlOrderResponseRecoverOrder {
  /** 微信支付解管单号，例：`example_wxpay_recover_no` */
  wxpay_recover_no: string
  /** 微众解管单号，例：`example_out_request_no` */
  out_request_no: string
  /** 关联微信支付管控单号，例：`example_related_wxpay_punish_no` */
  related_wxpay_punish_no: string
  /** 目标解管商户号，例：`example_mchid` */
  mchid: string
  /** 管控场景，例：`example_punish_scene` */
  punish_scene: string
  /** 管控场景规则版本号，例：`example_punish_rule_version` */
  punish_rule_version: string
  /** 解管受理时间，RFC 3339，例：`2015-05-20T13:29:35+08:00` */
  recover_accept_time: string
  /** 解管执行完成时间，RFC 3339，例：`2015-05-20T13:29:35+08:00` */
  recover_finish_time: string
  /** 解管状态，例：`EXECUTING` */
  recover_state: 'EXECUTING' | 'SUCCESS' | 'FAILED' | (string & {})
  /** 解管原因描述，例：`example_recover_reason` */
  recover_reason: string
  /** 执行失败错误信息，例：`example_error_message` */
  error_message?: string
  /** 执行失败错误码，例：`example_error_code` */
  error_code?: string
}
