// Generated from specs/pay-devices/create-print-order.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'createPrintOrder',
  method: 'POST',
  path: '/v3/pay-devices/printers/{device_id}/print-orders',
  request: 'json',
  response: 'empty',
}

/**
 * 小票机打印 · Print a receipt on a printer from a template
 *
 * `POST /v3/pay-devices/printers/{device_id}/print-orders` · 服务商、渠道商
 *
 */
export function createPrintOrder(
  wxpay: WechatPay,
  request: CreatePrintOrderRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<undefined>> {
  return wxpay.call(operation, request, options)
}
createPrintOrder.operation = operation

/** {@link createPrintOrder} 的请求 */
export interface CreatePrintOrderRequest {
  /** 小票机设备号，例：`WINCIE*EIXHRB` */
  device_id: string
  json: CreatePrintOrderJson
}

/** 请求包体 */
export interface CreatePrintOrderJson {
  /** 打印单号，例：`wx8888888888888888` */
  print_order_no?: string
  /** 模板ID，例：`pt_02583429616371386640209536` */
  template_id?: string
  /** 回调通知地址，例：`https://payapp.weixin.qq.com/callback` */
  notify_url?: string
  /** 变量列表 */
  variable_list?: CreatePrintOrderJsonVariableList[]
  /** 表格变量列表 */
  table_list?: CreatePrintOrderJsonTableList[]
}

/** 变量列表 */
export interface CreatePrintOrderJsonVariableList {
  /** Key字段 */
  key?: string
  /** Value值字段 */
  value?: string
}

/** 表格变量列表 */
export interface CreatePrintOrderJsonTableList {
  /** Key字段 */
  key?: string
  /** Value值列表 */
  row_list?: CreatePrintOrderJsonTableListRowList[]
}

/** Value值列表 */
export interface CreatePrintOrderJsonTableListRowList {
  /** 值列表 */
  cell_list?: string[]
}
