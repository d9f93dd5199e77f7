// Generated from specs/offlineface/query-contract.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'queryContract',
  method: 'GET',
  path: '/v3/offlineface/contracts/{contract_id}',
  response: 'json',
  repeats: ['contract_id'],
}

/**
 * 签约查询 · Look up a face payment contract and its state
 *
 * `GET /v3/offlineface/contracts/{contract_id}` · 服务商
 *
 * @see https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html
 */
export function queryContract(
  wxpay: WechatPay,
  request: QueryContractRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<QueryContractResponse>> {
  return wxpay.call(operation, request, options)
}
queryContract.operation = operation

/** {@link queryContract} 的请求 */
export interface QueryContractRequest {
  /** 签约ID，例：`CI8CD208Z7e9906f89` */
  contract_id: string
  query?: QueryContractQuery
}

/** 查询参数 */
export interface QueryContractQuery {
  /** 商户签约小程序APPID，例：`wx8888888888` */
  appid?: string
}

/** {@link queryContract} 的应答 */
export interface QueryContractResponse {
  /** 签约ID，例：`CI8CD208Z7e9906f89` */
  contract_id: string
  /** 商户号，例：`2480278041` */
  mchid: string
  /** 机构ID，例：`OAABBCCDDeeff` */
  organization_id: string
  /** 用户ID，例：`FU40F305Z4e2bb7d` */
  use_id?: string
  /** 签约用户openid，例：`AFDSJfhdf8744` */
  openid?: string
  /**
   * 签约状态
   * - `NOT_CONTRACTED` 未签约
   * - `TERMINATED` 已解约
   * - `CONTRACTED` 已签约
   */
  contract_state: 'NOT_CONTRACTED' | 'TERMINATED' | 'CONTRACTED' | (string & {})
  /** 签约时间，RFC 3339，例：`2018-06-08T10:34:56+08:00` */
  contract_signed_time: string
  /** 解约时间，RFC 3339，例：`2018-06-08T10:34:56+08:00` */
  contract_terminated_time?: string
  /**
   * 签约模式
   * - `LIMIT_BANK_CARD` 指定卡签约
   * - `PRIORITY_BANK_CARD` 优先卡签约
   * - `LIMIT_NONE` 任意卡签约
   */
  contract_mode: 'LIMIT_BANK_CARD' | 'PRIORITY_BANK_CARD' | 'LIMIT_NONE' | (string & {})
  /**
   * 签约卡来源
   * - `MERCHANT_LIMITED_BANK_CARD` 商户指定的签约卡
   * - `USER_SELECT_FREE` 用户选择的签约卡
   */
  contract_bank_card_from: 'MERCHANT_LIMITED_BANK_CARD' | 'USER_SELECT_FREE' | (string & {})
}
