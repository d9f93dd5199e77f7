// Generated from specs/ecommerce/account/submit-closure-withdrawal.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'submitClosureWithdrawal',
  method: 'POST',
  path: '/v3/ecommerce/account/apply-cancel-withdraw',
  request: 'json',
  response: 'json',
  sensitive: {
    request: [
      'payee_info.bank_account_info.account_name',
      'payee_info.bank_account_info.account_number',
      'payee_info.identity_info.identification_name',
      'payee_info.identity_info.identification_no',
    ],
  },
}

/**
 * 提交注销提现申请 · Submit an application to close a sub-merchant's account and withdraw its funds
 *
 * `POST /v3/ecommerce/account/apply-cancel-withdraw` · 服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4013892756
 */
export function submitClosureWithdrawal(
  wxpay: WechatPay,
  request: SubmitClosureWithdrawalRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<SubmitClosureWithdrawalResponse>> {
  return wxpay.call(operation, request, options)
}
submitClosureWithdrawal.operation = operation

/** {@link submitClosureWithdrawal} 的请求 */
export interface SubmitClosureWithdrawalRequest {
  json: SubmitClosureWithdrawalJson
}

/** 请求包体 */
export interface SubmitClosureWithdrawalJson {
  /** 二级商户号，例：`1900000109` */
  sub_mchid: string
  /** 商户注销申请单号，例：`P202410241010125346` */
  out_request_no: string
  /** 是否提取资金，例：`APPLY_WITHDRAW` */
  withdraw?: 'APPLY_WITHDRAW' | 'NOT_APPLY_WITHDRAW'
  /** 收款账号信息 */
  payee_info: SubmitClosureWithdrawalJsonPayeeInfo
  /** 付款申请材料 */
  proof_medias?: SubmitClosureWithdrawalJsonProofMedias[]
  /** 其他补充材料 */
  additional_materials?: string[]
  /** 备注，例：`特殊理由` */
  remark?: string
}

/** 收款账号信息 */
export interface SubmitClosureWithdrawalJsonPayeeInfo {
  /** 账户类型，例：`ACCOUNT_TYPE_CORPORATE` */
  account_type: 'ACCOUNT_TYPE_CORPORATE' | 'ACCOUNT_TYPE_PERSONAL'
  /** 银行账户 */
  bank_account_info: SubmitClosureWithdrawalJsonBankAccountInfo
  /** 收款人账号对应的证件信息 */
  identity_info?: SubmitClosureWithdrawalJsonPayeeInfoIdentityInfo
}

/** 银行账户 */
export interface SubmitClosureWithdrawalJsonBankAccountInfo {
  /** 开户名称，敏感信息，明文即可，由运行时加解密 */
  account_name: string
  /** 开户银行，例：`工商银行` */
  account_bank: string
  /** 开户银行联行号，例：`402713354941` */
  bank_branch_id?: string
  /** 开户银行全称（含支行） */
  bank_branch_name?: string
  /** 开户银行全称（含支行），例：`402713354941` */
  bank_name?: string
  /** 银行账号，敏感信息，明文即可，由运行时加解密 */
  account_number: string
}

/** 收款人账号对应的证件信息 */
export interface SubmitClosureWithdrawalJsonPayeeInfoIdentityInfo {
  /**
   * 证件类型，例：`IDENTIFICATION_TYPE_IDCARD`
   * - `IDENTIFICATION_TYPE_IDCARD` 中国大陆居民-身份证
   * - `IDENTIFICATION_TYPE_OVERSEA_PASSPORT` 其他国家或地区居民-护照
   * - `IDENTIFICATION_TYPE_HONGKONG_PASSPORT` 中国香港居民-来往内地通行证
   * - `IDENTIFICATION_TYPE_MACAO_PASSPORT` 中国澳门居民-来往内地通行证
   * - `IDENTIFICATION_TYPE_TAIWAN_PASSPORT` 中国台湾居民-来往大陆通行证
   * - `IDENTIFICATION_TYPE_FOREIGN_RESIDENT` 外国人居留证
   * - `IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT` 港澳居民证
   * - `IDENTIFICATION_TYPE_TAIWAN_RESIDENT` 台湾居民证
   */
  id_doc_type?:
    | 'IDENTIFICATION_TYPE_IDCARD'
    | 'IDENTIFICATION_TYPE_OVERSEA_PASSPORT'
    | 'IDENTIFICATION_TYPE_HONGKONG_PASSPORT'
    | 'IDENTIFICATION_TYPE_MACAO_PASSPORT'
    | 'IDENTIFICATION_TYPE_TAIWAN_PASSPORT'
    | 'IDENTIFICATION_TYPE_FOREIGN_RESIDENT'
    | 'IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT'
    | 'IDENTIFICATION_TYPE_TAIWAN_RESIDENT'
  /** 证件姓名，敏感信息，明文即可，由运行时加解密 */
  identification_name: string
  /** 证件号码，敏感信息，明文即可，由运行时加解密 */
  identification_no: string
}

/** 付款申请材料 */
export interface SubmitClosureWithdrawalJsonProofMedias {
  /** 申请证明材料类型，例：`WITHDRAWAL_APPLICATION` */
  proof_media_type: 'WITHDRAWAL_APPLICATION'
  /** 证明材料照片，图片上传接口返回的 media_id，例：`jTpGmxUX3FBWVQ5NJTZvlKXQ` */
  proof_media: string
}

/** {@link submitClosureWithdrawal} 的应答 */
export interface SubmitClosureWithdrawalResponse {
  /** 微信支付注销提现申请单号，例：`20220101332222` */
  applyment_id?: string
  /** 商户注销提现申请单号，例：`1234567` */
  out_request_no?: string
}
