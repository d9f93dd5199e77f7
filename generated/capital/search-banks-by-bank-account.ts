// Generated from specs/capital/search-banks-by-bank-account.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'searchBanksByBankAccount',
  method: 'GET',
  path: '/v3/capital/capitallhh/banks/search-banks-by-bank-account',
  response: 'json',
  sensitive: { query: ['account_number'] },
}

/**
 * 获取对私银行卡号开户银行 · Find the bank that issued a personal bank card number
 *
 * `GET /v3/capital/capitallhh/banks/search-banks-by-bank-account` · 服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012697541
 */
export function searchBanksByBankAccount(
  wxpay: WechatPay,
  request: SearchBanksByBankAccountRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<SearchBanksByBankAccountResponse>> {
  return wxpay.call(operation, request, options)
}
searchBanksByBankAccount.operation = operation

/** {@link searchBanksByBankAccount} 的请求 */
export interface SearchBanksByBankAccountRequest {
  query: SearchBanksByBankAccountQuery
}

/** 查询参数 */
export interface SearchBanksByBankAccountQuery {
  /** 银行卡号，敏感信息，明文即可，由运行时加解密 */
  account_number: string
}

/** {@link searchBanksByBankAccount} 的应答 */
export interface SearchBanksByBankAccountResponse {
  /** 查询数据总条数，例：`10` */
  total_count: number
  /** 银行列表 */
  data?: SearchBanksByBankAccountResponseData[]
}

/** 银行列表 */
export interface SearchBanksByBankAccountResponseData {
  /** 银行别名，例：`工商银行深圳前海微众银行` */
  bank_alias: string
  /** 银行别名编码，例：`1000006247` */
  bank_alias_code: string
  /** 开户银行，例：`招商银行其他银行` */
  account_bank: string
  /** 开户银行编码，例：`1001` */
  account_bank_code: number
  /** 是否需要填写支行 */
  need_bank_branch: boolean
}
