// Generated from specs/eduschoolpay/pre-sign-contract.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'preSignContract',
  method: 'POST',
  path: '/v3/eduschoolpay/contracts/presign',
  request: 'json',
  response: 'json',
  sensitive: {
    request: [
      'identity.real_name',
      'identity.id_card_number',
      'bank_card.bank_card_no',
      'bank_card.phone',
    ],
  },
}

/**
 * 预签约 · Pre-sign a campus payment contract and get the token to sign it with
 *
 * `POST /v3/eduschoolpay/contracts/presign` · 服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012468952
 */
export function preSignContract(
  wxpay: WechatPay,
  request: PreSignContractRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<PreSignContractResponse>> {
  return wxpay.call(operation, request, options)
}
preSignContract.operation = operation

/** {@link preSignContract} 的请求 */
export interface PreSignContractRequest {
  json: PreSignContractJson
}

/** 请求包体 */
export interface PreSignContractJson {
  /** 商户appid，例：`wx8888888888888888` */
  appid: string
  /** 商户appid下的用户标识，例：`oUpF8uMuAJOM2pxb1Q` */
  openid: string
  /** 签约模板号，例：`101164396123311331` */
  plan_id: string
  /** 用户账号，例：`20200330tony` */
  user_id: string
  /** 学校编号，例：`18260256813396` */
  school_id: string
  /** 外部签约号，例：`20190806125346` */
  out_contract_code: string
  /** 签约模式，例：`LIMIT_BANK_CARD` */
  contract_mode?: string
  /** 允许降级为普通签约模式 */
  downgrade_default_contract?: boolean
  /** 实名信息 */
  identity?: PreSignContractJsonIdentity
  /** 签约银行卡 */
  bank_card?: PreSignContractJsonBankCard
}

/** 实名信息 */
export interface PreSignContractJsonIdentity {
  /** 姓名，敏感信息，明文即可，由运行时加解密 */
  real_name: string
  /** 证件类型，例：`IDENTITY_CARD` */
  credential_type: string
  /** 身份证号，敏感信息，明文即可，由运行时加解密 */
  id_card_number?: string
}

/** 签约银行卡 */
export interface PreSignContractJsonBankCard {
  /** 签约银行卡号，敏感信息，明文即可，由运行时加解密 */
  bank_card_no: string
  /** 银行卡有效期，例：`08/21` */
  valid_thru?: string
  /** 银行卡开卡预留手机号，敏感信息，明文即可，由运行时加解密 */
  phone?: string
  /** 银行类型，例：`CMC` */
  bank_type?: string
}

/** {@link preSignContract} 的应答 */
export interface PreSignContractResponse {
  /** 预签约码，例：`0044de6c799739c2e8534b` */
  presign_token: string
}
