// Generated from specs/taxi-invoice/query-taxi-company.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'queryTaxiCompany',
  method: 'GET',
  path: '/v3/taxi-invoice/taxi-companies/{company_mchid}',
  response: 'json',
  repeats: ['company_mchid'],
}

/**
 * 获取出租车公司商户信息 · Look up a taxi company's merchant details
 *
 * `GET /v3/taxi-invoice/taxi-companies/{company_mchid}` · 服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012460161
 */
export function queryTaxiCompany(
  wxpay: WechatPay,
  request: QueryTaxiCompanyRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<QueryTaxiCompanyResponse>> {
  return wxpay.call(operation, request, options)
}
queryTaxiCompany.operation = operation

/** {@link queryTaxiCompany} 的请求 */
export interface QueryTaxiCompanyRequest {
  /** 商户号，例：`1900000109` */
  company_mchid: string
  query: QueryTaxiCompanyQuery
}

/** 查询参数 */
export interface QueryTaxiCompanyQuery {
  /** 行政区划ID，例：`510100` */
  region_id: number
}

/** {@link queryTaxiCompany} 的应答 */
export interface QueryTaxiCompanyResponse {
  /** 商户号，例：`1900000109` */
  company_mchid: string
  /** 企业类型，例：`CORPORATION` */
  enterprise_type: string
  /** 公司名称，例：`深圳市未来有限公司` */
  company_name: string
  /** 公司简称，例：`深圳未来` */
  short_name: string
  /** 税号，例：`12345678901234567J` */
  tax_id: string
  /** 公司地址，例：`广东省深圳市南山区高新科技园科技中一路腾讯大厦` */
  address: string
  /** 公司电话，例：`0755-86013388` */
  phone?: string
  /** 开户行，例：`中国工商银行南山支行` */
  bank_name?: string
  /** 银行账号，例：`12345678901234` */
  bank_account?: string
  /** 企业法人姓名，例：`张三` */
  legal_person: string
  /** 开票渠道，例：`JIAOWEI` */
  invoice_mode: string
  /** 行政区划代码，例：`510100` */
  region_id: number
}
