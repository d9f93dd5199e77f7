// Generated from specs/pay-devices/query-speaker-binding.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'querySpeakerBinding',
  method: 'GET',
  path: '/v3/pay-devices/open-scenario-speaker/{device_sn}',
  response: 'json',
}

/**
 * 查询音箱绑定信息 · Look up which merchant and payment code plate a speaker is bound to
 *
 * `GET /v3/pay-devices/open-scenario-speaker/{device_sn}` · 服务商
 *
 */
export function querySpeakerBinding(
  wxpay: WechatPay,
  request: QuerySpeakerBindingRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<QuerySpeakerBindingResponse>> {
  return wxpay.call(operation, request, options)
}
querySpeakerBinding.operation = operation

/** {@link querySpeakerBinding} 的请求 */
export interface QuerySpeakerBindingRequest {
  /** 设备sn，例：`ABCDEF` */
  device_sn: string
}

/** {@link querySpeakerBinding} 的应答 */
export interface QuerySpeakerBindingResponse {
  /** 子商户，例：`1900000001` */
  sub_mchid: string
  /** 设备sn，例：`example_device_sn` */
  device_sn: string
  /** 绑定状态，例：`OPEN_SCENARIO_SPEAKER_BIND_STATE_UNBOND` */
  bind_state:
    | 'OPEN_SCENARIO_SPEAKER_BIND_STATE_UNBOND'
    | 'OPEN_SCENARIO_SPEAKER_BIND_STATE_BINDED'
    | (string & {})
  /** 收款链接url，例：`URl:weixin://wxpay/s/An4baqw` */
  code_url: string
}
