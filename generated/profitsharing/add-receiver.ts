// Generated from specs/profitsharing/add-receiver.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'addReceiver',
  method: 'POST',
  path: '/v3/profitsharing/receivers/add',
  request: 'json',
  response: 'json',
  sensitive: { request: ['name'], response: ['name'] },
}

/**
 * 添加分账接收方 · Register a party that may receive profit sharing
 *
 * `POST /v3/profitsharing/receivers/add` · 直连商户、服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012528995
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012690944
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
  /** 子商户号，例：`1900000109` */
  sub_mchid?: string
  /** 应用ID，例：`wx8888888888888888` */
  appid: string
  /** 子商户应用ID，例：`wx8888888888888889` */
  sub_appid?: string
  /** 分账接收方类型，例：`MERCHANT_ID` */
  type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID'
  /** 分账接收方帐号，例：`86693852` */
  account: string
  /** 分账个人接收方姓名，敏感信息，明文即可，由运行时加解密 */
  name?: string
  /**
   * 与分账方的关系类型，例：`SERVICE_PROVIDER`
   * - `SERVICE_PROVIDER` 服务商
   * - `STORE` 门店
   * - `STAFF` 员工
   * - `STORE_OWNER` 店主
   * - `PARTNER` 合作伙伴
   * - `HEADQUARTER` 总部
   * - `BRAND` 品牌方
   * - `DISTRIBUTOR` 分销商
   * - `USER` 用户
   * - `SUPPLIER` 供应商
   * - `CUSTOM` 自定义
   */
  relation_type:
    | 'SERVICE_PROVIDER'
    | 'STORE'
    | 'STAFF'
    | 'STORE_OWNER'
    | 'PARTNER'
    | 'HEADQUARTER'
    | 'BRAND'
    | 'DISTRIBUTOR'
    | 'USER'
    | 'SUPPLIER'
    | 'CUSTOM'
  /** 自定义的分账关系，例：`代理商` */
  custom_relation?: string
}

/** {@link addReceiver} 的应答 */
export interface AddReceiverResponse {
  /** 子商户号，例：`1900000109` */
  sub_mchid?: string
  /** 分账接收方类型，例：`MERCHANT_ID` */
  type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID' | (string & {})
  /** 分账接收方账号，例：`86693852` */
  account: string
  /** 分账接收方全称，敏感信息，明文即可，由运行时加解密 */
  name?: string
  /**
   * 与分账方的关系类型，例：`SERVICE_PROVIDER`
   * - `SERVICE_PROVIDER` 服务商
   * - `STORE` 门店
   * - `STAFF` 员工
   * - `STORE_OWNER` 店主
   * - `PARTNER` 合作伙伴
   * - `HEADQUARTER` 总部
   * - `BRAND` 品牌方
   * - `DISTRIBUTOR` 分销商
   * - `USER` 用户
   * - `SUPPLIER` 供应商
   * - `CUSTOM` 自定义
   */
  relation_type:
    | 'SERVICE_PROVIDER'
    | 'STORE'
    | 'STAFF'
    | 'STORE_OWNER'
    | 'PARTNER'
    | 'HEADQUARTER'
    | 'BRAND'
    | 'DISTRIBUTOR'
    | 'USER'
    | 'SUPPLIER'
    | 'CUSTOM'
    | (string & {})
  /** 自定义的分账关系，例：`代理商` */
  custom_relation?: string
}
