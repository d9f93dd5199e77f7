// Generated from specs/pay-devices/unbind-speaker.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'unbindSpeaker',
  method: 'POST',
  path: '/v3/pay-devices/open-scenario-speaker/{device_sn}/unbind',
  response: 'json',
}

/**
 * 解绑音箱设备码牌 · Unbind a speaker from its payment code plate
 *
 * `POST /v3/pay-devices/open-scenario-speaker/{device_sn}/unbind` · 服务商
 *
 */
export function unbindSpeaker(
  wxpay: WechatPay,
  request: UnbindSpeakerRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<UnbindSpeakerResponse>> {
  return wxpay.call(operation, request, options)
}
unbindSpeaker.operation = operation

/** {@link unbindSpeaker} 的请求 */
export interface UnbindSpeakerRequest {
  /** 设备sn，例：`ABCDEF` */
  device_sn: string
}

/** {@link unbindSpeaker} 的应答 */
export interface UnbindSpeakerResponse {
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
