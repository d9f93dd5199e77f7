// Generated from specs/gov/subsidy/query-zhejiang-sn-code-state.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'queryZhejiangSnCodeState',
  method: 'POST',
  path: '/v3/gov/subsidy/zhejiang/sncode/query',
  request: 'json',
  response: 'json',
}

/**
 * sn码销售状态查询 · Check whether a product's serial number has been sold under Zhejiang's subsidy
 *
 * `POST /v3/gov/subsidy/zhejiang/sncode/query` · 电商平台、服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4013989530
 */
export function queryZhejiangSnCodeState(
  wxpay: WechatPay,
  request: QueryZhejiangSnCodeStateRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<QueryZhejiangSnCodeStateResponse>> {
  return wxpay.call(operation, request, options)
}
queryZhejiangSnCodeState.operation = operation

/** {@link queryZhejiangSnCodeState} 的请求 */
export interface QueryZhejiangSnCodeStateRequest {
  json: QueryZhejiangSnCodeStateJson
}

/** 请求包体 */
export interface QueryZhejiangSnCodeStateJson {
  /** 商品SN码 */
  sn: string
  /** 省份代码 */
  province: string
  /** 厂商统一社会信 用代码 */
  manufact_cert_code?: string
  /** 商品品类 */
  goods_type: string
  /** 商品条码 */
  goods_bar_code: string
  /** IMEI_1 码 */
  imei1?: string
  /** IMEI_2 码 */
  imei2?: string
  /** 渠道类型 */
  sales_models?: string
  /** 请求流水号 */
  req_ssn: string
  /** 请求时间 */
  req_time: string
}

/** {@link queryZhejiangSnCodeState} 的应答 */
export interface QueryZhejiangSnCodeStateResponse {
  /** 响应码，例：`000000` */
  resp_code: string
  /** 响应描述，例：`成功` */
  resp_desc: string
  /** 商品SN码 */
  sn?: string
  /** 省份代码 */
  province?: string
  /** 售卖状态 */
  sell_state?: 'U0022' | 'U0023' | 'U0024' | 'U9999' | (string & {})
}
