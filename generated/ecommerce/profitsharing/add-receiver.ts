// Generated from specs/ecommerce/profitsharing/add-receiver.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'
import type { ProfitSharingReceiverType } from '../../_shared/enums.js'

const operation: OperationDescriptor = {
  id: 'addReceiver',
  method: 'POST',
  path: '/v3/ecommerce/profitsharing/receivers/add',
  request: 'json',
  response: 'json',
  sensitive: { request: ['encrypted_name'] },
}

/**
 * 添加分账接收方 · Add a profit sharing receiver for the platform
 *
 * `POST /v3/ecommerce/profitsharing/receivers/add` · 电商平台
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012477758
 */
export function addReceiver(
  wxpay: WechatPay,
  request: AddReceiverRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<AddReceiverResponse>> {
  return wxpay.call(operation, request, options)
}
addReceiver.operation = operation

/** {@link addReceiver} 的请求 */
export interface AddReceiverRequest {
  json: AddReceiverJson
}

/** 请求包体 */
export interface AddReceiverJson {
  /** 公众账号ID，例：`wx8888888888888888` */
  appid: string
  /** 接收方类型，例：`MERCHANT_ID` */
  type: ProfitSharingReceiverType
  /** 接收方账号，例：`190001001` */
  account: string
  /** 接收方名称，例：`张三网络公司` */
  name?: string
  /** 接收方名称的密文，敏感信息，明文即可，由运行时加解密 */
  encrypted_name?: string
  /**
   * 与分账方的关系类型，例：`SUPPLIER`
   * - `MERCHANT_ID` 商户
   * - `PERSONAL_OPENID` 个人
   */
  relation_type:
    | 'MERCHANT_ID'
    | 'PERSONAL_OPENID'
    | 'SUPPLIER'
    | 'DISTRIBUTOR'
    | 'SERVICE_PROVIDER'
    | 'PLATFORM'
    | 'OTHERS'
}

/** {@link addReceiver} 的应答 */
export interface AddReceiverResponse {
  /** 接收方类型，例：`MERCHANT_ID` */
  type: ProfitSharingReceiverType | (string & {})
  /** 接收方账号，例：`190001001` */
  account: string
}
