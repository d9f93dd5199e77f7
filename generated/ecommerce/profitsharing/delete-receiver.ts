// Generated from specs/ecommerce/profitsharing/delete-receiver.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'
import type { ProfitSharingReceiverType } from '../../_shared/enums.js'

const operation: OperationDescriptor = {
  id: 'deleteReceiver',
  method: 'POST',
  path: '/v3/ecommerce/profitsharing/receivers/delete',
  request: 'json',
  response: 'json',
}

/**
 * 删除分账接收方 · Delete a profit sharing receiver of the platform
 *
 * `POST /v3/ecommerce/profitsharing/receivers/delete` · 电商平台
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012477759
 */
export function deleteReceiver(
  wxpay: WechatPay,
  request: DeleteReceiverRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<DeleteReceiverResponse>> {
  return wxpay.call(operation, request, options)
}
deleteReceiver.operation = operation

/** {@link deleteReceiver} 的请求 */
export interface DeleteReceiverRequest {
  json: DeleteReceiverJson
}

/** 请求包体 */
export interface DeleteReceiverJson {
  /** 公众账号ID，例：`wx8888888888888888` */
  appid: string
  /** 接收方类型，例：`MERCHANT_ID` */
  type: ProfitSharingReceiverType
  /** 接收方账号，例：`190001001` */
  account: string
}

/** {@link deleteReceiver} 的应答 */
export interface DeleteReceiverResponse {
  /** 接收方类型，例：`MERCHANT_ID` */
  type: ProfitSharingReceiverType | (string & {})
  /** 接收方账号，例：`190001001` */
  account: string
}
