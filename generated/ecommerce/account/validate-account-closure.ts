// Generated from specs/ecommerce/account/validate-account-closure.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'validateAccountClosure',
  method: 'GET',
  path: '/v3/ecommerce/account/apply-cancel-withdraw/validate-cancel/{sub_mchid}',
  response: 'json',
  repeats: ['sub_mchid'],
}

/**
 * 商户注销资格校验 · Check whether a sub-merchant's account may be closed
 *
 * `GET /v3/ecommerce/account/apply-cancel-withdraw/validate-cancel/{sub_mchid}` · 服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4016420099
 */
export function validateAccountClosure(
  wxpay: WechatPay,
  request: ValidateAccountClosureRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<ValidateAccountClosureResponse>> {
  return wxpay.call(operation, request, options)
}
validateAccountClosure.operation = operation

/** {@link validateAccountClosure} 的请求 */
export interface ValidateAccountClosureRequest {
  /** 申请注销的二级商户号，例：`1900000109` */
  sub_mchid: string
}

/** {@link validateAccountClosure} 的应答 */
export interface ValidateAccountClosureResponse {
  /** 注销检查的二级商户号，例：`P202410241010125346` */
  sub_mchid: string
  /** 注销提现申请单状态，例：`NORMAL` */
  merchant_state: 'NORMAL' | 'HAS_BEEN_CANCELLED' | (string & {})
  /** 注销资格检查结果，例：`ALLOW_CANCEL_WITHDRAW` */
  validate_result: 'ALLOW_CANCEL_WITHDRAW' | 'NOT_ALLOW_CANCEL_WITHDRAW' | (string & {})
  /** 账户信息 */
  account_info: ValidateAccountClosureResponseAccountInfo[]
  /** 不可发起注销原因 */
  block_reasons?: ValidateAccountClosureResponseBlockReasons[]
}

/** 账户信息 */
export interface ValidateAccountClosureResponseAccountInfo {
  /**
   * 商户资金账户余额
   * - `BASIC_ACCOUNT` 商户的基本户
   * - `OPERATE_ACCOUNT` 商户的运营账户
   * - `MARGIN_ACCOUNT` 商户的保证金户
   * - `TRADE_FEE_ACCOUNT` 商户的手续费账户
   */
  out_account_type:
    | 'BASIC_ACCOUNT'
    | 'OPERATE_ACCOUNT'
    | 'MARGIN_ACCOUNT'
    | 'TRADE_FEE_ACCOUNT'
    | (string & {})
  /** 账户金额（单位：分），例：`101` */
  amount: number
}

/** 不可发起注销原因 */
export interface ValidateAccountClosureResponseBlockReasons {
  /**
   * 二级商户号的出款子账户类型，例：`CONSUMER_COMPLAINT_UNPROCESSED`
   * - `CONSUMER_COMPLAINT_UNPROCESSED` 消费者投诉未处理
   * - `HAS_BLOCKING_CONTROL` 存在不可注销管控
   * - `FUNDS_PENDING_PROCESSING` 商户资金待处理
   * - `OTHER_REASON` 其他原因
   */
  type?:
    | 'CONSUMER_COMPLAINT_UNPROCESSED'
    | 'HAS_BLOCKING_CONTROL'
    | 'FUNDS_PENDING_PROCESSING'
    | 'OTHER_REASON'
    | (string & {})
  /** 原因描述，例：`该商户存在冻结资金或在途资金，请先处理资金再申请注销` */
  description?: string
}
