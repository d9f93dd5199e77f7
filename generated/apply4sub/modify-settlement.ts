// Generated from specs/apply4sub/modify-settlement.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'modifySettlement',
  method: 'POST',
  path: '/v3/apply4sub/sub_merchants/{sub_mchid}/modify-settlement',
  request: 'json',
  response: 'json',
  sensitive: { request: ['account_number', 'account_name'] },
}

/**
 * 修改结算帐号 · Request a change of a sub-merchant's settlement bank account
 *
 * `POST /v3/apply4sub/sub_merchants/{sub_mchid}/modify-settlement` · 普通服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012761138
 */
export function modifySettlement(
  wxpay: WechatPay,
  request: ModifySettlementRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<ModifySettlementResponse>> {
  return wxpay.call(operation, request, options)
}
modifySettlement.operation = operation

/** {@link modifySettlement} 的请求 */
export interface ModifySettlementRequest {
  /** 特约商户号，例：`1900006491` */
  sub_mchid: string
  json: ModifySettlementJson
}

/** 请求包体 */
export interface ModifySettlementJson {
  /** 修改模式，例：`MODIFY_MODE_ASYNC` */
  modify_mode?: 'MODIFY_MODE_ASYNC'
  /** 账户类型，例：`ACCOUNT_TYPE_BUSINESS` */
  account_type: 'ACCOUNT_TYPE_BUSINESS' | 'ACCOUNT_TYPE_PRIVATE'
  /** 开户银行，例：`工商银行` */
  account_bank: string
  /** 开户银行省市编码，例：`110000` */
  bank_address_code: string
  /** 开户银行全称（含支行），例：`中国工商银行股份有限公司北京市分行营业部` */
  bank_name?: string
  /** 开户银行联行号，例：`402713354941` */
  bank_branch_id?: string
  /** 银行账号，敏感信息，明文即可，由运行时加解密 */
  account_number: string
  /** 开户名称，敏感信息，明文即可，由运行时加解密 */
  account_name?: string
}

/** {@link modifySettlement} 的应答 */
export interface ModifySettlementResponse {
  /** 修改结算账户申请单号，例：`102329389XXXX` */
  application_no: string
}
