// Generated from specs/taxi-invoice/create-taxi-company.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'createTaxiCompany',
  method: 'POST',
  path: '/v3/taxi-invoice/taxi-company/create-taxi-company',
  request: 'json',
  response: 'json',
}

/**
 * 新增出租车公司 · Add a taxi company that issues electronic fapiao
 *
 * `POST /v3/taxi-invoice/taxi-company/create-taxi-company` · 服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012460154
 */
export function createTaxiCompany(
  wxpay: WechatPay,
  request: CreateTaxiCompanyRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<CreateTaxiCompanyResponse>> {
  return wxpay.call(operation, request, options)
}
createTaxiCompany.operation = operation

/** {@link createTaxiCompany} 的请求 */
export interface CreateTaxiCompanyRequest {
  json: CreateTaxiCompanyJson
}

/** 请求包体 */
export interface CreateTaxiCompanyJson {
  /** 公司名称，例：`深圳市未来有限公司` */
  company_name?: string
  /** 税号，例：`12345678901234567J` */
  tax_id: string
  /** 公司地址，例：`广东省深圳市南山区高新科技园科技中一路腾讯大厦` */
  address: string
  /** 公司电话，例：`075586013388` */
  phone?: string
  /** 开户行，例：`中国工商银行南山支行` */
  bank_name?: string
  /** 银行账号，例：`12345678901234` */
  bank_account?: string
  /** 开票渠道，例：`JIAO_WEI` */
  invoice_mode: string
  /** 企业法人姓名，例：`张三` */
  legal_person: string
  /** 公司简称，例：`深圳未来` */
  short_name?: string
  /** 行政区划ID，例：`510100` */
  region_id: number
  /** 企业类型，例：`ENTERPRISE` */
  enterprise_type: string
}

/** {@link createTaxiCompany} 的应答 */
export interface CreateTaxiCompanyResponse {
  /** 商户号，例：`1900000109` */
  mchid: string
  /** 公司名称，例：`深圳市未来有限公司` */
  company_name?: string
}
