// Generated from specs/gov/subsidy/list-sn-code-states.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'listSnCodeStates',
  method: 'POST',
  path: '/v3/gov/subsidy/sncode/query',
  request: 'json',
  response: 'json',
}

/**
 * 查询sn码状态 · List the states of several product serial numbers
 *
 * `POST /v3/gov/subsidy/sncode/query` · 电商平台、服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4013989543
 */
export function listSnCodeStates(
  wxpay: WechatPay,
  request: ListSnCodeStatesRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<ListSnCodeStatesResponse>> {
  return wxpay.call(operation, request, options)
}
listSnCodeStates.operation = operation

/** {@link listSnCodeStates} 的请求 */
export interface ListSnCodeStatesRequest {
  json: ListSnCodeStatesJson
}

/** 请求包体 */
export interface ListSnCodeStatesJson {
  /** S/N码集合，最长 50 个字符 */
  sn_code_list: string[]
  /** 使用的资格的地区编码，例：`310100` */
  qualification_region_code: number
}

/** {@link listSnCodeStates} 的应答 */
export interface ListSnCodeStatesResponse {
  /** sn码状态数组 */
  goods_sn_list: ListSnCodeStatesResponseGoodsSnList[]
}

/** sn码状态数组 */
export interface ListSnCodeStatesResponseGoodsSnList {
  /** S/N码，例：`fallervuh` */
  sn_code: string
  /** 状态，例：`SNCODE_STATE_UNKNOWN` */
  state:
    | 'SNCODE_STATE_UNKNOWN'
    | 'SNCODE_STATE_SELLABLE'
    | 'SNCODE_STATE_NOT_SELLABLE'
    | (string & {})
  /** 不可售的原因，例：`NOT_SELLABLE_REASON_NOT_FOUND` */
  not_sellable_reason?: 'NOT_SELLABLE_REASON_USED' | 'NOT_SELLABLE_REASON_NOT_FOUND' | (string & {})
}
