// Generated from specs/v2/papay/terminate-contract.yaml. Edit that file and run `npm run generate`.
import type { RequestOptions, WechatPay, WechatPayResponse } from '../../../runtime/operation.js'
import { callV2 } from '../../../runtime/v2/call.js'
import type { V2Operation } from '../../../runtime/v2/operation.js'

const operation: V2Operation = {
  id: 'terminateContract',
  method: 'POST',
  path: '/papay/deletecontract',
  request: 'xml',
  response: 'xml',
  signTypes: ['MD5'],
  mchid: ['mch_id'],
}

/**
 * 申请解约 · Terminate a deduction contract
 *
 * `POST /papay/deletecontract`
 *
 * APIv3：`terminateContractByCode`（`wechatpay-ky/papay/sign`）
 *
 * @see https://pay.weixin.qq.com/doc/v2/merchant/4011987432
 * @see https://pay.weixin.qq.com/doc/v2/partner/4011988374
 */
export function terminateContract(
  wxpay: WechatPay,
  request: TerminateContractRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<TerminateContractResponse>> {
  return callV2(wxpay, operation, request, options)
}
terminateContract.operation = operation

/** {@link terminateContract} 的请求 */
export interface TerminateContractRequest {
  xml: TerminateContractXml
}

/** 请求的字段 */
export interface TerminateContractXml {
  /** 请求appid，最长 32 个字符，例：`wxcbda96de0b165486` */
  appid: string
  /** 商户号，可不填，由客户端填入自己的商户号，最长 32 个字符，例：`10000098` */
  mch_id?: string
  /** 模板id，例：`12251` */
  plan_id?: string
  /** 签约协议号，最长 128 个字符，例：`1234` */
  contract_code?: string
  /** 委托代扣协议id，最长 32 个字符，例：`Wx15463511252015071056489715` */
  contract_id?: string
  /** 解约备注，最长 512 个字符，例：`解约原因` */
  contract_termination_remark: string
  /** 版本号，最长 8 个字符，例：`1.0` */
  version: '1.0'
  /** 子商户公众账号ID，最长 32 个字符，例：`wx8888888888888888` */
  sub_appid?: string
  /** 子商户号，最长 32 个字符，例：`1900000100` */
  sub_mch_id?: string
}

/** {@link terminateContract} 的应答 */
export interface TerminateContractResponse {
  /**
   * 返回状态码
   * - `SUCCESS` 成功
   * - `FAIL` 失败
   */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 */
  return_msg: string
  /** 公众账号id */
  appid: string
  /** 商户号 */
  mch_id: string
  /** 委托代扣协议id */
  contract_id: string
  /** 模板id */
  plan_id: string
  /** 签约协议号 */
  contract_code: string
  /**
   * 业务结果
   * - `SUCCESS` 成功
   * - `FAIL` 失败
   */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 */
  err_code?: string
  /** 错误代码描述 */
  err_code_des?: string
  /** 签名 */
  sign: string
  /** 子商户公众账号ID */
  sub_appid?: string
  /** 子商户号 */
  sub_mch_id?: string
  /** 解约备注 */
  contract_termination_remark?: string
}
