// Generated from specs/edu-papay/pre-sign-contract.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'preSignContract',
  method: 'POST',
  path: '/v3/edu-papay/contracts/presign',
  request: 'json',
  response: 'json',
  dates: { request: ['period_start_date'] },
}

/**
 * 预签约 · Pre-sign a tuition renewal contract and get the token to sign it with
 *
 * `POST /v3/edu-papay/contracts/presign` · 直连商户、服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012522560
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012465360
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
  /** 服务商APPID，例：`wx8888888888888888` */
  appid: string
  /** 子商户号，例：`1900000109` */
  sub_mchid?: string
  /** 子商户APPID，例：`wx8888888888888888` */
  sub_appid?: string
  /** 服务商APPID下的用户标识，例：`oUpF8uMuAJOM2pxb1Q` */
  openid: string
  /** 子商户APPID下的用户标识，例：`oUpF8uMuAJOM2pxb2W` */
  sub_openid?: string
  /** 签约模板号，例：`101164396123311331` */
  plan_id: string
  /** 用户账号，例：`20200330tony` */
  user_id: string
  /** 首次扣款日期，YYYY-MM-DD，例：`2020-03-19` */
  period_start_date: string | Date
  /** 场景信息枚举，例：`EDUCATION_PERIOD` */
  trade_scene: string
}

/** {@link preSignContract} 的应答 */
export interface PreSignContractResponse {
  /** 预签约号，例：`0044de6c799739c2e8534b` */
  presign_token: string
}
