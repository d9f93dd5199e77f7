// Generated from specs/marketing/membercard-open/modify-user-card.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'modifyUserCard',
  method: 'PATCH',
  path: '/v3/marketing/membercard-open/cards/{card_id}/codes/{code}',
  request: 'json',
  response: 'empty',
}

/**
 * 修改用户会员卡信息 · Change the level, balance or other data on a user's member card
 *
 * `PATCH /v3/marketing/membercard-open/cards/{card_id}/codes/{code}` · 直连商户、服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012549292
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012709735
 */
export function modifyUserCard(
  wxpay: WechatPay,
  request: ModifyUserCardRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<undefined>> {
  return wxpay.call(operation, request, options)
}
modifyUserCard.operation = operation

/** {@link modifyUserCard} 的请求 */
export interface ModifyUserCardRequest {
  /** 会员卡id，例：`pbLatjvWOibDc5-TBnbUk1pD12o0` */
  card_id: string
  /** 会员卡code，例：`478515832665` */
  code: string
  json: ModifyUserCardJson
}

/** 请求包体 */
export interface ModifyUserCardJson {
  /** 会员卡编号，例：`316510891298` */
  membership_number?: string
  /**
   * 会员卡背景图，图片上传接口返回的 media_url，例：`https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/0`
   */
  background_picture_url?: string
  /** 用户等级，例：`钻石会员` */
  level?: string
  /** 商户请求单号，例：`100002322019090134234sfdf` */
  out_request_no?: string
  /** 用户储值变更信息 */
  balance_information?: ModifyUserCardJsonBalanceInformation
  /** 是否发送储值变更通知，例：`true` */
  need_inform_balance?: boolean
  /** 是否发送等级变更通知，例：`true` */
  need_inform_level?: boolean
}

/** 用户储值变更信息 */
export interface ModifyUserCardJsonBalanceInformation {
  /** 更新前用户储值余额，例：`888` */
  before_balance: number
  /** 更新后用户储值余额，例：`888` */
  balance: number
  /** 本次余额变动值，例：`100` */
  add_balance: number
  /** 储值消耗记录，例：`购买一杯珍珠奶茶，消耗30元` */
  balance_remark?: string
}
