// Generated from specs/new-tax-control-fapiao/reverse-fapiao.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'reverseFapiao',
  method: 'POST',
  path: '/v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/reverse',
  request: 'json',
  response: 'empty',
}

/**
 * 冲红电子发票 · Offset issued e-fapiao with red-letter ones
 *
 * `POST /v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/reverse` · 直连商户、服务商、渠道商
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012538327
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012474062
 */
export function reverseFapiao(
  wxpay: WechatPay,
  request: ReverseFapiaoRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<undefined>> {
  return wxpay.call(operation, request, options)
}
reverseFapiao.operation = operation

/** {@link reverseFapiao} 的请求 */
export interface ReverseFapiaoRequest {
  /** 发票申请单号，例：`4200000444201910177461284488` */
  fapiao_apply_id: string
  json: ReverseFapiaoJson
}

/** 请求包体 */
export interface ReverseFapiaoJson {
  /** 子商户号，例：`1900000109` */
  sub_mchid?: string
  /** 冲红原因 */
  reverse_reason: 'ISSUE_ERROR' | 'SALES_RETURN' | 'SERVICE_SUSPENTION' | 'SALES_DISCOUNT'
  /** 需要冲红的发票信息 */
  fapiao_information: ReverseFapiaoJsonFapiaoInformation[]
}

/** 需要冲红的发票信息 */
export interface ReverseFapiaoJsonFapiaoInformation {
  /** 商户发票单号，例：`20200701123456` */
  fapiao_id: string
  /** 发票代码，例：`044001911211` */
  fapiao_code?: string
  /** 发票号码，例：`12897794` */
  fapiao_number: string
}
