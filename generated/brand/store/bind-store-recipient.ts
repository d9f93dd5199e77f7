// Generated from specs/brand/store/bind-store-recipient.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'bindStoreRecipient',
  method: 'POST',
  path: '/brand/store/brandstores/{store_id}/bindrecipient',
  request: 'json',
  response: 'json',
  repeats: ['store_id'],
}

/**
 * 绑定收款商户号 · Bind the merchant that collects payments for a store
 *
 * `POST /brand/store/brandstores/{store_id}/bindrecipient` · 品牌商户
 *
 * @see https://pay.weixin.qq.com/doc/brand/4015782993
 */
export function bindStoreRecipient(
  wxpay: WechatPay,
  request: BindStoreRecipientRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<BindStoreRecipientResponse>> {
  return wxpay.call(operation, request, options)
}
bindStoreRecipient.operation = operation

/** {@link bindStoreRecipient} 的请求 */
export interface BindStoreRecipientRequest {
  /** 品牌门店ID，例：`20488000` */
  store_id: string
  json: BindStoreRecipientJson
}

/** 请求包体 */
export interface BindStoreRecipientJson {
  /** 门店收款商户号，例：`1230000109` */
  mchid: string
  /** 门店收款主体，例：`腾讯科技（深圳）有限公司` */
  company_name: string
}

/** {@link bindStoreRecipient} 的应答 */
export interface BindStoreRecipientResponse {
  /** 品牌门店ID，例：`20488000` */
  store_id?: string
  /** 门店收款商户号，例：`1230000109` */
  mchid?: string
  /** 门店收款主体，例：`腾讯科技（深圳）有限公司` */
  company_name?: string
  /**
   * 收款绑定状态，例：`CONFIRMED`
   * - `CONFIRMED` 门店已绑定此收款商户号
   * - `ADMIN_REJECTED` 商户管理员已拒绝
   * - `CONFIRMING` 商户号管理员确认中
   * - `TIMEOUT_REJECTED` 由于商户管理员确认超时
   */
  recipient_state?:
    | 'CONFIRMED'
    | 'ADMIN_REJECTED'
    | 'CONFIRMING'
    | 'TIMEOUT_REJECTED'
    | (string & {})
}
