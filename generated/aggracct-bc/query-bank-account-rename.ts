// Generated from specs/aggracct-bc/query-bank-account-rename.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'queryBankAccountRename',
  method: 'GET',
  path: '/v3/aggracct-bc/wb-channel/bank-channel-account/rename/{application_id}',
  response: 'json',
  sensitive: { query: ['bal_account_no'], response: ['bal_account_no', 'new_account_name'] },
  repeats: ['application_id'],
}

/**
 * 查询渠道结算银行账户更名申请 · Query a request to rename a channel settlement bank account
 *
 * `GET /v3/aggracct-bc/wb-channel/bank-channel-account/rename/{application_id}` · 直连商户
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4018968051
 */
export function queryBankAccountRename(
  wxpay: WechatPay,
  request: QueryBankAccountRenameRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<QueryBankAccountRenameResponse>> {
  return wxpay.call(operation, request, options)
}
queryBankAccountRename.operation = operation

/** {@link queryBankAccountRename} 的请求 */
export interface QueryBankAccountRenameRequest {
  /** 微信支付更名受理返回的申请单号，例：`11117742499090086455469010028373` */
  application_id: string
  query: QueryBankAccountRenameQuery
}

/** 查询参数 */
export interface QueryBankAccountRenameQuery {
  /** 目标商户号，例：`1900016681` */
  mchid: string
  /** 台账ID，敏感信息，明文即可，由运行时加解密 */
  bal_account_no: string
}

/** {@link queryBankAccountRename} 的应答 */
export interface QueryBankAccountRenameResponse {
  /** 变更类型，例：`SUBJECT_INFO_RENAME` */
  change_scene: 'SUBJECT_INFO_RENAME' | (string & {})
  /** 微信支付更名受理返回的申请单号，例：`11117742499090086455469010028373` */
  application_id: string
  /** 渠道结算银行账户更名外部系统单号，例：`htozr8denqegbt6tk6u10iymo7yww5pn` */
  out_request_no: string
  /** 目标商户号，例：`1900016681` */
  mchid: string
  /** 台账ID，敏感信息，明文即可，由运行时加解密 */
  bal_account_no: string
  /** 目标账户名，敏感信息，明文即可，由运行时加解密 */
  new_account_name: string
  /** 申请单状态，例：`PROCESSING` */
  application_state: 'PROCESSING' | 'SUCCESS' | 'FAIL' | (string & {})
  /** 完成时间，RFC 3339，例：`2015-05-20T13:29:35+08:00` */
  finish_time?: string
  /** 失败错误码，例：`AUDIT_REJECT` */
  fail_code?: string
  /** 失败原因，例：`身份证有效期核验不通过，请检查有效期填写是否正确` */
  fail_msg?: string
}
