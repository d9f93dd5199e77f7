// Generated from specs/marketing/membercard-open/create-card-qr-code.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'
import type { MemberCardActivateType } from '../../_shared/enums.js'

const operation: OperationDescriptor = {
  id: 'createCardQrCode',
  method: 'POST',
  path: '/v3/marketing/membercard-open/cards/{card_id}/qrcode',
  request: 'json',
  response: 'json',
}

/**
 * 创建会员卡二维码 · Create a QR code through which users can claim a member card
 *
 * `POST /v3/marketing/membercard-open/cards/{card_id}/qrcode` · 直连商户、服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012550605
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012727701
 */
export function createCardQrCode(
  wxpay: WechatPay,
  request: CreateCardQrCodeRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<CreateCardQrCodeResponse>> {
  return wxpay.call(operation, request, options)
}
createCardQrCode.operation = operation

/** {@link createCardQrCode} 的请求 */
export interface CreateCardQrCodeRequest {
  /** 会员卡id，例：`pbLatjvWOibDc5-TBnbUk1pD12o0` */
  card_id: string
  json: CreateCardQrCodeJson
}

/** 请求包体 */
export interface CreateCardQrCodeJson {
  /** 会员卡激活类型 */
  activate_type: MemberCardActivateType
  /** 跳转激活的url，例：`https://w.url.cn/s/Ahz3p2C` */
  activate_url?: string
  /** 跳转激活的appid，例：`wxea9c30a90fs8d3fe` */
  activate_appid?: string
  /** 跳转激活的path，例：`pages/activate/activate` */
  activate_path?: string
  /** 自定义场景值，例：`szwxtd` */
  outer_str?: string
}

/** {@link createCardQrCode} 的应答 */
export interface CreateCardQrCodeResponse {
  /** 二维码对应的url，例：`https://w.url.cn/s/Ahz3p2C` */
  url: string
}
