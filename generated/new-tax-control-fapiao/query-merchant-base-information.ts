// Generated from specs/new-tax-control-fapiao/query-merchant-base-information.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'queryMerchantBaseInformation',
  method: 'GET',
  path: '/v3/new-tax-control-fapiao/merchant/base-information',
  response: 'json',
}

/**
 * 获取商户开票基础信息 · Look up the seller details a merchant uses when issuing e-fapiao
 *
 * `GET /v3/new-tax-control-fapiao/merchant/base-information` · 直连商户、服务商、渠道商
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012538180
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012474053
 */
export function queryMerchantBaseInformation(
  wxpay: WechatPay,
  request: QueryMerchantBaseInformationRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<QueryMerchantBaseInformationResponse>> {
  return wxpay.call(operation, request, options)
}
queryMerchantBaseInformation.operation = operation

/** {@link queryMerchantBaseInformation} 的请求 */
export interface QueryMerchantBaseInformationRequest {
  query: QueryMerchantBaseInformationQuery
}

/** 查询参数 */
export interface QueryMerchantBaseInformationQuery {
  /** 子商户号，例：`1900000109` */
  sub_mchid: string
}

/** {@link queryMerchantBaseInformation} 的应答 */
export interface QueryMerchantBaseInformationResponse {
  /** 销售方信息 */
  seller_information: QueryMerchantBaseInformationResponseSellerInformation
  /** 附加信息 */
  extra_information: QueryMerchantBaseInformationResponseExtraInformation
}

/** 销售方信息 */
export interface QueryMerchantBaseInformationResponseSellerInformation {
  /** 名称，例：`深圳市南山区测试公司` */
  name: string
  /** 纳税人识别号，例：`202003261233701778` */
  taxpayer_id: string
  /** 地址，例：`深圳市南山区深南大道10000号` */
  address: string
  /** 电话，例：`075512345678` */
  telephone?: string
  /** 开户银行，例：`测试银行` */
  bank_name?: string
  /** 银行账号，例：`62001234567890` */
  bank_account?: string
}

/** 附加信息 */
export interface QueryMerchantBaseInformationResponseExtraInformation {
  /** 收款人，例：`张三` */
  payee?: string
  /** 复核人，例：`李四` */
  reviewer?: string
  /** 开票人，例：`王五` */
  drawer: string
}
