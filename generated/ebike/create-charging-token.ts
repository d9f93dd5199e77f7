// Generated from specs/ebike/create-charging-token.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'createChargingToken',
  method: 'POST',
  path: '/v3/ebike/charge/contracts/{contract_id}/confirm',
  request: 'json',
  response: 'json',
}

/**
 * 创建用户当次充电代扣凭证 · Create the token that allows deduction for one charging session
 *
 * `POST /v3/ebike/charge/contracts/{contract_id}/confirm` · 直连商户、服务商
 *
 * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_4.shtml
 * @deprecated
 */
export function createChargingToken(
  wxpay: WechatPay,
  request: CreateChargingTokenRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<CreateChargingTokenResponse>> {
  return wxpay.call(operation, request, options)
}
createChargingToken.operation = operation

/** {@link createChargingToken} 的请求 */
export interface CreateChargingTokenRequest {
  /** 充电授权扣费协议号，例：`aAfixCs13LsdKPpfZfDkk2189ssXjfx` */
  contract_id: string
  json: CreateChargingTokenJson
}

/** 请求包体 */
export interface CreateChargingTokenJson {
  /** 特约商户号，例：`1900000109` */
  sub_mchid?: string
  /** 服务商公众号ID，例：`wx47c677487ce3ac47` */
  appid: string
  /** 特约商户公众号ID，例：`wxcc603d9f0d54eaf0` */
  sub_appid?: string
  /** 充电场景信息 */
  charge_info: CreateChargingTokenJsonChargeInfo
}

/** 充电场景信息 */
export interface CreateChargingTokenJsonChargeInfo {
  /** 开始时间，RFC 3339，例：`2017-08-26T09:43:39+08:00` */
  start_time: string | Date
  /** 充电站名称，例：`xxx充电站` */
  charging_station_name: string
  /** 充电枪编号，例：`6555` */
  charging_gun_number: string
  /** 充电位设备号，例：`12343232` */
  device_id: string
}

/** {@link createChargingToken} 的应答 */
export interface CreateChargingTokenResponse {
  /** 用户充电代扣凭证，例：`sdjf23kdsHJfdksj8dj` */
  charging_token: string
}
