// Generated from specs/v2/risk/query-merchant-risk.yaml. Edit that file and run `npm run generate`.
import type { RequestOptions, WechatPay, WechatPayResponse } from '../../../runtime/operation.js'
import { callV2 } from '../../../runtime/v2/call.js'
import type { V2Operation } from '../../../runtime/v2/operation.js'

const operation: V2Operation = {
  id: 'queryMerchantRisk',
  method: 'POST',
  path: '/mchrisk/querymchrisk',
  request: 'xml',
  response: 'xml',
  signTypes: ['HMAC-SHA256'],
  sendsSignType: true,
  nonce: true,
  mchid: ['mch_id'],
  certificate: true,
  sensitive: [
    'certificates_number',
    'certificates_name',
    'settlement_card_no',
    'settlement_card_name',
    'business_license_number',
  ],
  serial: 'cert_serial_number',
  unsigned: true,
}

/**
 * 事前-风险商户核查接口 · Check a merchant's risk before onboarding it
 *
 * `POST /mchrisk/querymchrisk`
 *
 * @see https://pay.weixin.qq.com/doc/v2/institution/4011985625
 */
export function queryMerchantRisk(
  wxpay: WechatPay,
  request: QueryMerchantRiskRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<QueryMerchantRiskResponse>> {
  return callV2(wxpay, operation, request, options)
}
queryMerchantRisk.operation = operation

/** {@link queryMerchantRisk} 的请求 */
export interface QueryMerchantRiskRequest {
  xml: QueryMerchantRiskXml
}

/** 请求的字段 */
export interface QueryMerchantRiskXml {
  /** 服务商号，可不填，由客户端填入自己的商户号，最长 32 个字符，例：`1900000109` */
  mch_id?: string
  /** 平台证书序列号，例：`XXXXX` */
  cert_serial_number?: string
  /** 身份证号，敏感信息，明文即可，由运行时加解密 */
  certificates_number?: string
  /** 身份证所有人姓名，敏感信息，明文即可，由运行时加解密 */
  certificates_name?: string
  /** 结算账号，敏感信息，明文即可，由运行时加解密 */
  settlement_card_no?: string
  /** 结算户名，敏感信息，明文即可，由运行时加解密 */
  settlement_card_name?: string
  /** 结算银行 */
  settlement_card_bank?: string
  /** 营业执照编号，敏感信息，明文即可，由运行时加解密 */
  business_license_number?: string
  /** 公司名称，例：`XXXXX有限公司` */
  company_name?: string
  /** 门店地址 */
  store_address?: string
  /** 门店经度，例：`113.9410519639` */
  store_longitude?: string
  /** 门店纬度，例：`22.5461478801` */
  store_latitude?: string
}

/** {@link queryMerchantRisk} 的应答 */
export interface QueryMerchantRiskResponse {
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
  /** 服务商号 */
  mch_id: string
  /** 风险级别 */
  risk_level: string
  /** 风险描述 */
  risk_level_desc: string
}
