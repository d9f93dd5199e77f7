// Generated from specs/brand/store/unbind-store-recipient.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'unbindStoreRecipient',
  method: 'POST',
  path: '/brand/store/brandstores/{store_id}/unbindrecipient',
  request: 'json',
  response: 'json',
}

/**
 * 解绑收款商户号 · Unbind a merchant that collects payments for a store
 *
 * `POST /brand/store/brandstores/{store_id}/unbindrecipient` · 品牌商户
 *
 * @see https://pay.weixin.qq.com/doc/brand/4015783007
 */
export function unbindStoreRecipient(
  wxpay: WechatPay,
  request: UnbindStoreRecipientRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<UnbindStoreRecipientResponse>> {
  return wxpay.call(operation, request, options)
}
unbindStoreRecipient.operation = operation

/** {@link unbindStoreRecipient} 的请求 */
export interface UnbindStoreRecipientRequest {
  /** 品牌门店ID，例：`20488000` */
  store_id: string
  json: UnbindStoreRecipientJson
}

/** 请求包体 */
export interface UnbindStoreRecipientJson {
  /** 门店收款商户号，例：`1230000109` */
  mchid: string
}

/** {@link unbindStoreRecipient} 的应答 */
export interface UnbindStoreRecipientResponse {
  /** 解绑失败原因，例：`example_failed_reason` */
  failed_reason?: string
}
