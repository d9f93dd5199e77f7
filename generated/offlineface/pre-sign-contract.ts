// Generated from specs/offlineface/pre-sign-contract.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'preSignContract',
  method: 'POST',
  path: '/v3/offlineface/contracts/presign',
  request: 'json',
  response: 'json',
  sensitive: {
    request: [
      'facepay_user.identification.identification_number',
      'facepay_user.phone',
      'limit_bank_card.bank_card_number',
      'limit_bank_card.identification_name',
      'limit_bank_card.identification.identification_number',
      'limit_bank_card.phone',
    ],
  },
}

/**
 * 预签约 · Pre-sign a face payment contract and receive its token
 *
 * `POST /v3/offlineface/contracts/presign` · 服务商
 *
 * @see https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html
 */
export function preSignContract(
  wxpay: WechatPay,
  request?: PreSignContractRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<PreSignContractResponse>> {
  return wxpay.call(operation, request, options)
}
preSignContract.operation = operation

/** {@link preSignContract} 的请求 */
export interface PreSignContractRequest {
  json?: PreSignContractJson
}

/** 请求包体 */
export interface PreSignContractJson {
  /** 业务类型 */
  business_name: string
  /** 刷脸用户信息 */
  facepay_user: PreSignContractJsonFacepayUser
  /** 签约指定银行卡 */
  limit_bank_card?: PreSignContractJsonLimitBankCard
  /**
   * 签约模式
   * - `LIMIT_BANK_CARD` 指定卡签约
   * - `PRIORITY_BANK_CARD` 优先卡签约
   * - `LIMIT_NONE` 任意卡签约
   */
  contract_mode?: 'LIMIT_BANK_CARD' | 'PRIORITY_BANK_CARD' | 'LIMIT_NONE'
}

/** 刷脸用户信息 */
export interface PreSignContractJsonFacepayUser {
  /** 商户用户ID */
  out_user_id: string
  /** 刷脸用户名 */
  identification_name?: string
  /** 机构ID */
  organization_id: string
  /** 证件信息 */
  identification?: PreSignContractJsonFacepayUserIdentification
  /** 手机号码，敏感信息，明文即可，由运行时加解密 */
  phone?: string
}

/** 证件信息 */
export interface PreSignContractJsonFacepayUserIdentification {
  /** 证件类型 */
  identification_type: 'IDCARD'
  /** 证件ID，敏感信息，明文即可，由运行时加解密 */
  identification_number: string
}

/** 签约指定银行卡 */
export interface PreSignContractJsonLimitBankCard {
  /** 银行卡号，敏感信息，明文即可，由运行时加解密 */
  bank_card_number?: string
  /** 开卡人姓名，敏感信息，明文即可，由运行时加解密 */
  identification_name?: string
  /** 开卡人证件 */
  identification?: PreSignContractJsonLimitBankCardIdentification
  /** 银行卡有效期 */
  valid_thru?: string
  /** 银行类型 */
  bank_type?: string
  /** 开卡预留手机号，敏感信息，明文即可，由运行时加解密 */
  phone?: string
}

/** 开卡人证件 */
export interface PreSignContractJsonLimitBankCardIdentification {
  /** 证件类型 */
  identification_type: 'IDCARD'
  /** 证件ID，敏感信息，明文即可，由运行时加解密 */
  identification_number: string
}

/** {@link preSignContract} 的应答 */
export interface PreSignContractResponse {
  /** 会话ID */
  presign_token: string
}
