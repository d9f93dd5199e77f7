// Generated from specs/mch-operate/submit-withdrawal-apply.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'submitWithdrawalApply',
  method: 'POST',
  path: '/v3/mch_operate/risk/withdrawl-apply',
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
 * 提交已注销商户号可用余额提现申请单 · Apply to withdraw the available balance of a deregistered merchant
 *
 * `POST /v3/mch_operate/risk/withdrawl-apply` · 服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012488950
 */
export function submitWithdrawalApply(
  wxpay: WechatPay,
  request: SubmitWithdrawalApplyRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<SubmitWithdrawalApplyResponse>> {
  return wxpay.call(operation, request, options)
}
submitWithdrawalApply.operation = operation

/** {@link submitWithdrawalApply} 的请求 */
export interface SubmitWithdrawalApplyRequest {
  json: SubmitWithdrawalApplyJson
}

/** 请求包体 */
export interface SubmitWithdrawalApplyJson {
  /** 二级商户号，例：`1900000109` */
  sub_mchid: string
  /** 二级商户号的出款子账户类型，例：`BASIC_ACCOUNT` */
  out_account_type: 'BASIC_ACCOUNT' | 'OPERATE_ACCOUNT' | 'MARGIN_ACCOUNT'
  /** 提现金额（单位：分），例：`101` */
  amount: number
  /** 商户提现申请单号，例：`2019061122222222122` */
  out_request_no: string
  /** 收款对象类型，例：`OTHER_MERCHANT` */
  payee_type:
    | 'CONTRIBUTION_MERCHANT'
    | 'SERVICE_PROVIDER_MERCHANT'
    | 'OTHER_MERCHANT'
    | 'INDIVIDUAL'
  /** 收款对象对应的商户号，例：`1900000109` */
  payee_mchid?: string
  /** 收款账号信息 */
  payee_info: SubmitWithdrawalApplyJsonPayeeInfo
  /** 付款申请证明材料 */
  proof_media_list?: SubmitWithdrawalApplyJsonProofMediaList
  /** 补充材料 */
  additional_materials?: SubmitWithdrawalApplyJsonAdditionalMaterials
  /** 备注，例：`特殊理由` */
  remark?: string
}

/** 收款账号信息 */
export interface SubmitWithdrawalApplyJsonPayeeInfo {
  /** 账户类型，例：`ACCOUNT_TYPE_CORPORATE` */
  account_type: 'ACCOUNT_TYPE_CORPORATE' | 'ACCOUNT_TYPE_PERSONAL'
  /** 银行账户 */
  bank_account_info?: SubmitWithdrawalApplyJsonPayeeInfoBankAccountInfo
  /** 收款人账号对应的证件信息 */
  identity_info?: SubmitWithdrawalApplyJsonPayeeInfoIdentityInfo
}

/** 银行账户 */
export interface SubmitWithdrawalApplyJsonPayeeInfoBankAccountInfo {
  /** 开户名称，敏感信息，明文即可，由运行时加解密 */
  account_name: string
  /** 开户银行，例：`工商银行` */
  account_bank: string
  /** 开户银行联行号，例：`402713354941` */
  bank_branch_id?: string
  /** 开户银行全称（含支行），例：`402713354941` */
  bank_name?: string
  /** 银行账号，敏感信息，明文即可，由运行时加解密 */
  account_number: string
}

/** 收款人账号对应的证件信息 */
export interface SubmitWithdrawalApplyJsonPayeeInfoIdentityInfo {
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

/** 付款申请证明材料 */
export interface SubmitWithdrawalApplyJsonProofMediaList {
  /** 申请证明材料 */
  proof_payee_media?: SubmitWithdrawalApplyJsonProofPayeeMedia[]
}

/** 申请证明材料 */
export interface SubmitWithdrawalApplyJsonProofPayeeMedia {
  /**
   * 申请证明材料类型，例：`BASIC_TRANSACTION_INFORMATION`
   * - `BASIC_TRANSACTION_INFORMATION` 分账接收方与子商户的合作背景证明材料
   * - `LEGAL_ID_CARD` 法人身份证（或其他证件）正反面照片
   * - `ID_CARD` 经营负责人身份证（或其他证件）正反面照片
   * - `BUSINESS_LICENSE_PHOTO` 营业执照照片
   * - `PAYEE_ID_CARD` 收款人身份证正反面照片
   */
  proof_media_type:
    | 'BASIC_TRANSACTION_INFORMATION'
    | 'LEGAL_ID_CARD'
    | 'ID_CARD'
    | 'BUSINESS_LICENSE_PHOTO'
    | 'PAYEE_ID_CARD'
    | 'WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_6'
    | 'WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_7'
    | 'WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_8'
  /** 证明材料照片，图片上传接口返回的 media_id，例：`jTpGmxUX3FBWVQ5NJTZvlKXQ` */
  proof_media: string
}

/** 补充材料 */
export interface SubmitWithdrawalApplyJsonAdditionalMaterials {
  /** 补充材料照片列表 */
  additional_media?: string[]
}

/** {@link submitWithdrawalApply} 的应答 */
export interface SubmitWithdrawalApplyResponse {
  /** 微信支付提现申请单号，例：`20220101332222` */
  applyment_id?: string
  /** 商户提现申请单号，例：`1234567` */
  out_request_no?: string
}
