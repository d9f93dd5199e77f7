// Generated from specs/pay-devices/query-print-order.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'queryPrintOrder',
  method: 'GET',
  path: '/v3/pay-devices/printers/{device_id}/print-orders/{print_order_no}',
  response: 'json',
  repeats: ['print_order_no'],
}

/**
 * 查询订单 · Look up a receipt print order and its state
 *
 * `GET /v3/pay-devices/printers/{device_id}/print-orders/{print_order_no}` · 服务商、渠道商
 *
 */
export function queryPrintOrder(
  wxpay: WechatPay,
  request: QueryPrintOrderRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<QueryPrintOrderResponse>> {
  return wxpay.call(operation, request, options)
}
queryPrintOrder.operation = operation

/** {@link queryPrintOrder} 的请求 */
export interface QueryPrintOrderRequest {
  /** 小票机设备号，例：`WINCIE*EIXHRB` */
  device_id: string
  /** 打印单号，例：`wx8888888888888888` */
  print_order_no: string
}

/** {@link queryPrintOrder} 的应答 */
export interface QueryPrintOrderResponse {
  /** 打印单号，例：`wx8888888888888888` */
  print_order_no?: string
  /** 模板ID，例：`pt_02583429616371386640209536` */
  template_id?: string
  /** 回调通知地址，例：`https://payapp.weixin.qq.com/callback` */
  notify_url?: string
  /** 打印状态 */
  print_state?:
    | 'PRINT_STATE_WAIT'
    | 'PRINT_STATE_SUCCESS'
    | 'PRINT_STATE_FAIL'
    | 'PRINT_STATE_CACHED'
    | (string & {})
  /** 打印状态描述 */
  print_state_description?: string
  /** 变量列表 */
  variable_list?: QueryPrintOrderResponseVariableList[]
  /** 表格变量列表 */
  table_list?: QueryPrintOrderResponseTableList[]
}

/** 变量列表 */
export interface QueryPrintOrderResponseVariableList {
  /** Key字段 */
  key?: string
  /** Value值字段 */
  value?: string
}

/** 表格变量列表 */
export interface QueryPrintOrderResponseTableList {
  /** Key字段 */
  key?: string
  /** Value值列表 */
  row_list?: QueryPrintOrderResponseTableListRowList[]
}

/** Value值列表 */
export interface QueryPrintOrderResponseTableListRowList {
  /** 值列表 */
  cell_list?: string[]
}
