// Generated from specs/pay-devices/bind-speaker.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'bindSpeaker',
  method: 'POST',
  path: '/v3/pay-devices/open-scenario-speaker/{device_sn}/bind',
  request: 'json',
  response: 'json',
}

/**
 * 绑定音箱设备码牌 · Bind a speaker and its payment code plate to a merchant
 *
 * `POST /v3/pay-devices/open-scenario-speaker/{device_sn}/bind` · 服务商
 *
 */
export function bindSpeaker(
  wxpay: WechatPay,
  request: BindSpeakerRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<BindSpeakerResponse>> {
  return wxpay.call(operation, request, options)
}
bindSpeaker.operation = operation

/** {@link bindSpeaker} 的请求 */
export interface BindSpeakerRequest {
  /** 设备sn，例：`ABCDEF` */
  device_sn: string
  json: BindSpeakerJson
}

/** 请求包体 */
export interface BindSpeakerJson {
  /** 子商户，例：`1900000001` */
  sub_mchid: string
  /** 收款链接url，例：`URl:weixin://wxpay/s/An4baqw` */
  code_url: string
}

/** {@link bindSpeaker} 的应答 */
export interface BindSpeakerResponse {
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
