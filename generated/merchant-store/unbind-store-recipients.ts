// Generated from specs/merchant-store/unbind-store-recipients.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'unbindStoreRecipients',
  method: 'POST',
  path: '/v3/merchant-store/stores/{store_id}/recipients/unbind',
  request: 'json',
  response: 'json',
}

/**
 * 解除门店收款信息绑定 · Unlink payee accounts from a store
 *
 * `POST /v3/merchant-store/stores/{store_id}/recipients/unbind` · 服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4014085773
 * @see https://pay.weixin.qq.com/doc/v3/partner/4013948580
 */
export function unbindStoreRecipients(
  wxpay: WechatPay,
  request: UnbindStoreRecipientsRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<UnbindStoreRecipientsResponse>> {
  return wxpay.call(operation, request, options)
}
unbindStoreRecipients.operation = operation

/** {@link unbindStoreRecipients} 的请求 */
export interface UnbindStoreRecipientsRequest {
  /** 微信支付商户门店ID，例：`20488000` */
  store_id: number
  json: UnbindStoreRecipientsJson
}

/** 请求包体 */
export interface UnbindStoreRecipientsJson {
  /** 子商户号，例：`1900000109` */
  sub_mchid?: string
  /** 门店收款信息 */
  store_recipient?: UnbindStoreRecipientsJsonStoreRecipient[]
}

/** 收款门店信息 */
export interface UnbindStoreRecipientsJsonStoreRecipient {
  /** 门店收款商户号，例：`1230000109` */
  mchid: string
  /** 门店收款主体，例：`腾讯科技（深圳）有限公司` */
  company_name?: string
}

/** {@link unbindStoreRecipients} 的应答 */
export interface UnbindStoreRecipientsResponse {
  failed_store_recipient?: UnbindStoreRecipientsResponseFailedStoreRecipient[]
}

/** 收款门店信息 */
export interface UnbindStoreRecipientsResponseFailedStoreRecipient {
  /** 门店收款商户号，例：`1230000109` */
  mchid?: string
  /** 绑定当前收款信息失败的原因，例：`收款商户号与收款主体不一致` */
  failed_reason?: string
}
