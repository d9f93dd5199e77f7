// Generated from specs/v2/papay/partner/query-contract.yaml. Edit that file and run `npm run generate`.
import type { RequestOptions, WechatPay, WechatPayResponse } from '../../../../runtime/operation.js'
import { callV2 } from '../../../../runtime/v2/call.js'
import type { V2Operation } from '../../../../runtime/v2/operation.js'

const operation: V2Operation = {
  id: 'queryContract',
  method: 'POST',
  path: '/papay/partner/querycontract',
  request: 'xml',
  response: 'xml',
  signTypes: ['MD5'],
  mchid: ['mch_id'],
  answer: {
    integers: ['contract_state', 'contract_termination_mode', 'plan_id', 'request_serial'],
  },
}

/**
 * 查询签约关系 · Query a deduction contract of a sub-merchant
 *
 * `POST /papay/partner/querycontract`
 *
 * APIv3：`queryPartnerContractByCode`（`wechatpay-ky/papay/sign`）
 *
 * @see https://pay.weixin.qq.com/doc/v2/partner/4011988379
 */
export function queryContract(
  wxpay: WechatPay,
  request: QueryContractRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<QueryContractResponse>> {
  return callV2(wxpay, operation, request, options)
}
queryContract.operation = operation

/** {@link queryContract} 的请求 */
export interface QueryContractRequest {
  xml: QueryContractXml
}

/** 请求的字段 */
export interface QueryContractXml {
  /** 应用ID，最长 32 个字符，例：`wxcbda96de0b165486` */
  appid: string
  /** 商户号，可不填，由客户端填入自己的商户号，最长 32 个字符，例：`1200009811` */
  mch_id?: string
  /** 子商户应用ID，最长 32 个字符，例：`wxcbda96de0b165489` */
  sub_appid?: string
  /** 子商户号，最长 32 个字符，例：`1900000109` */
  sub_mch_id: string
  /** 委托代扣协议id，例：`100005698` */
  contract_id?: string
  /** 模板id，例：`123` */
  plan_id?: string
  /** 签约协议号，例：`1023658866` */
  contract_code?: string
  /** 版本号，例：`1.0` */
  version: '1.0'
}

/** {@link queryContract} 的应答 */
export interface QueryContractResponse {
  /**
   * 返回状态码
   * - `SUCCESS` 成功
   * - `FAIL` 失败
   */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 */
  return_msg?: string
  /**
   * 业务结果
   * - `SUCCESS` 成功
   * - `FAIL` 失败
   */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 商户号 */
  mch_id: string
  /** 公众账号id */
  appid: string
  /** 委托代扣协议id */
  contract_id: string
  /** 模板id */
  plan_id: number
  /** 签约协议号 */
  contract_code: string
  /** 用户账户展示名称 */
  contract_display_account: string
  /**
   * 协议状态
   * - `0` 已签约
   * - `1` 未签约
   * - `9` 签约进行中
   */
  contract_state: 0 | 1 | 9 | (number & {})
  /** 协议签署时间 */
  contract_signed_time: string
  /** 协议到期时间 */
  contract_expired_time: string
  /** 协议解约时间 */
  contract_terminated_time?: string
  /**
   * 协议解约方式
   * - `0` 未解约
   * - `1` 有效期过自动解约
   * - `2` 用户主动解约
   * - `3` 商户API解约
   * - `4` 商户平台解约
   * - `5` 注销
   * - `6` 用户账户冻结
   * - `7` 用户要求客服解约
   */
  contract_termination_mode?: 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | (number & {})
  /** 签名 */
  sign: string
  /** 解约备注 */
  contract_termination_remark?: string
  /** 用户标识 */
  openid: string
  /** 错误代码 */
  err_code?: string
  /** 错误代码描述 */
  err_code_des?: string
  /** 子商户公众账号ID */
  sub_appid?: string
  /** 子商户号 */
  sub_mch_id?: string
  /** 请求序列号 */
  request_serial?: number
  /** 子商户用户标识 */
  sub_openid?: string
}
