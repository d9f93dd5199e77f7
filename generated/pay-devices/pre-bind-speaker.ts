// Generated from specs/pay-devices/pre-bind-speaker.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'preBindSpeaker',
  method: 'POST',
  path: '/v3/pay-devices/open-scenario-speaker/{device_sn}/prebind',
  request: 'json',
  response: 'json',
}

/**
 * 出厂预绑定音箱和码牌 · Pair a speaker with a payment code plate at the factory
 *
 * `POST /v3/pay-devices/open-scenario-speaker/{device_sn}/prebind` · 服务商
 *
 */
export function preBindSpeaker(
  wxpay: WechatPay,
  request: PreBindSpeakerRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<PreBindSpeakerResponse>> {
  return wxpay.call(operation, request, options)
}
preBindSpeaker.operation = operation

/** {@link preBindSpeaker} 的请求 */
export interface PreBindSpeakerRequest {
  /** 设备sn，例：`ABCDEF` */
  device_sn: string
  json: PreBindSpeakerJson
}

/** 请求包体 */
export interface PreBindSpeakerJson {
  /** 收款链接url，例：`URl:weixin://wxpay/s/An4baqw` */
  code_url: string
}

/** {@link preBindSpeaker} 的应答 */
export interface PreBindSpeakerResponse {
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
