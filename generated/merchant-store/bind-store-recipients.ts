// Generated from specs/merchant-store/bind-store-recipients.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'bindStoreRecipients',
  method: 'POST',
  path: '/v3/merchant-store/stores/{store_id}/recipients/bind',
  request: 'json',
  response: 'json',
}

/**
 * 绑定门店收款信息 · Link payee accounts to a store
 *
 * `POST /v3/merchant-store/stores/{store_id}/recipients/bind` · 服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4014085771
 * @see https://pay.weixin.qq.com/doc/v3/partner/4013948579
 */
export function bindStoreRecipients(
  wxpay: WechatPay,
  request: BindStoreRecipientsRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<BindStoreRecipientsResponse>> {
  return wxpay.call(operation, request, options)
}
bindStoreRecipients.operation = operation

/** {@link bindStoreRecipients} 的请求 */
export interface BindStoreRecipientsRequest {
  /** 微信支付商户门店ID，例：`20488000` */
  store_id: number
  json: BindStoreRecipientsJson
}

/** 请求包体 */
export interface BindStoreRecipientsJson {
  /** 子商户号，例：`1900000109` */
  sub_mchid: string
  /** 门店收款信息 */
  store_recipient: BindStoreRecipientsJsonStoreRecipient[]
}

/** 收款门店信息 */
export interface BindStoreRecipientsJsonStoreRecipient {
  /** 门店收款商户号，例：`1230000109` */
  mchid: string
  /** 门店收款主体，例：`腾讯科技（深圳）有限公司` */
  company_name?: string
}

/** {@link bindStoreRecipients} 的应答 */
export interface BindStoreRecipientsResponse {
  failed_store_recipient?: BindStoreRecipientsResponseFailedStoreRecipient[]
}

/** 收款门店信息 */
export interface BindStoreRecipientsResponseFailedStoreRecipient {
  /** 门店收款商户号，例：`1230000109` */
  mchid?: string
  /** 绑定当前收款信息失败的原因，例：`收款商户号与收款主体不一致` */
  failed_reason?: string
}
