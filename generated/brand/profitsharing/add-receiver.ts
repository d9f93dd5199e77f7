// Generated from specs/brand/profitsharing/add-receiver.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'addReceiver',
  method: 'POST',
  path: '/v3/brand/profitsharing/receivers/add',
  request: 'json',
  response: 'json',
}

/**
 * 添加分账接收方 · Add a profit sharing receiver to a brand merchant
 *
 * `POST /v3/brand/profitsharing/receivers/add` · 服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012467100
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
  /** 品牌主商户号，例：`1900000108` */
  brand_mchid: string
  /** 公众账号ID，例：`wx8888888888888888` */
  appid: string
  /** 子商户公众账号ID，例：`wx8888888888888889` */
  sub_appid?: string
  /** 分账接收方类型，例：`MERCHANT_ID` */
  type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID'
  /** 分账接收方账号，例：`1900000109` */
  account: string
  /** 接收方名称，例：`张三网络公司` */
  name?: string
  /**
   * 与品牌主商户的的关系类型，例：`SUPPLIER`
   * - `SUPPLIER` 供应商
   * - `DISTRIBUTOR` 分销商
   * - `SERVICE_PROVIDER` 服务商
   * - `PLATFORM` 平台
   * - `STAFF` 员工
   * - `OTHERS` 其他
   */
  relation_type: 'SUPPLIER' | 'DISTRIBUTOR' | 'SERVICE_PROVIDER' | 'PLATFORM' | 'STAFF' | 'OTHERS'
}

/** {@link addReceiver} 的应答 */
export interface AddReceiverResponse {
  /** 品牌主商户号，例：`1900000108` */
  brand_mchid: string
  /** 分账接收方类型，例：`MERCHANT_ID` */
  type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID' | (string & {})
  /** 分账接收方账号，例：`1900000109` */
  account: string
}
