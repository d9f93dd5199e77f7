// Generated from specs/credit-repayment/pre-sign-h5-contract.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'preSignH5Contract',
  method: 'POST',
  path: '/v3/credit-repayment/partner/contracts/h5-presign',
  request: 'json',
  response: 'json',
  sensitive: { request: ['real_identity.identity_id', 'real_identity.real_name'] },
}

/**
 * H5预签约自动还款协议 · Pre-sign an automatic repayment contract to be signed from a mobile browser
 *
 * `POST /v3/credit-repayment/partner/contracts/h5-presign` · 服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4016779565
 */
export function preSignH5Contract(
  wxpay: WechatPay,
  request: PreSignH5ContractRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<PreSignH5ContractResponse>> {
  return wxpay.call(operation, request, options)
}
preSignH5Contract.operation = operation

/** {@link preSignH5Contract} 的请求 */
export interface PreSignH5ContractRequest {
  json: PreSignH5ContractJson
}

/** 请求包体 */
export interface PreSignH5ContractJson {
  /** 商户AppID，例：`wxd678efh567hg6787` */
  appid: string
  /** 模板ID，例：`123` */
  plan_id: string
  /** 服务商签约协议号，例：`100001256` */
  out_contract_code: string
  /** 用户展示名称，例：`*明` */
  display_name: string
  /** 签约结果通知地址，例：`https://pay.weixin.qq.com` */
  contract_notify_url: string
  /** 还款日，例：`1` */
  repayment_day: number
  /** 还款金额上限，例：`10000` */
  repayment_amount_limit: string
  /** 子商户号，例：`1000000109` */
  sub_mchid?: string
  /** 子商户AppID，例：`example_sub_appid` */
  sub_appid?: string
  /** 用户实名信息 */
  real_identity: PreSignH5ContractJsonRealIdentity
  /** 交易信息 */
  trade_info?: PreSignH5ContractJsonTradeInfo
  /** 跳转控制信息 */
  jump_info?: PreSignH5ContractJsonJumpInfo
}

/** 用户实名信息 */
export interface PreSignH5ContractJsonRealIdentity {
  /** 实名验证类型，例：`REAL_IDENTITY_TYPE_INVALID` */
  identity_type: 'REAL_IDENTITY_TYPE_INVALID' | 'REAL_IDENTITY_TYPE_ID_CARD'
  /** 自然人证件号码，敏感信息，明文即可，由运行时加解密 */
  identity_id: string
  /** 自然人姓名，敏感信息，明文即可，由运行时加解密 */
  real_name: string
}

/** 交易信息 */
export interface PreSignH5ContractJsonTradeInfo {
  /** 商户侧交易单号，例：`1217752501201407033233368018` */
  out_trade_no: string
  /** 还款金额（单位：分），例：`10000` */
  deduct_amount: number
  /** 产品描述，例：`信贷还款` */
  description?: string
  /** 商户数据包，例：`备注信息` */
  attach?: string
  /** 商户回调地址，例：`https://www.test.com` */
  notify_url?: string
}

/** 跳转控制信息 */
export interface PreSignH5ContractJsonJumpInfo {
  /** 签约完后要跳转到的应用AppID，例：`example_jump_appid` */
  jump_appid?: string
}

/** {@link preSignH5Contract} 的应答 */
export interface PreSignH5ContractResponse {
  /** 拉起微信支付签约页的URL，例：`https://payapp.weixin.qq.com/xxx?presign_token=wx12334` */
  redirect_url: string
}
