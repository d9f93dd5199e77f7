// Generated from specs/businesscircle/notify-points.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'notifyPoints',
  method: 'POST',
  path: '/v3/businesscircle/points/notify',
  request: 'json',
  response: 'empty',
}

/**
 * 商圈会员积分同步 · Report the points that a business circle member earned with a payment
 *
 * `POST /v3/businesscircle/points/notify` · 直连商户、服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012534698
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012474133
 */
export function notifyPoints(
  wxpay: WechatPay,
  request: NotifyPointsRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<undefined>> {
  return wxpay.call(operation, request, options)
}
notifyPoints.operation = operation

/** {@link notifyPoints} 的请求 */
export interface NotifyPointsRequest {
  json: NotifyPointsJson
}

/** 请求包体 */
export interface NotifyPointsJson {
  /** 商圈商户ID，例：`1234567890` */
  sub_mchid?: string
  /** 微信订单号，例：`1217752501201407033233368018` */
  transaction_id: string
  /** 小程序appid，例：`wx1234567890abcdef` */
  appid: string
  /** 顾客openid，例：`oWmnN4xxxxxxxxxxe92NHIGf1xd8` */
  openid: string
  /** 是否获得积分 */
  earn_points: boolean
  /** 订单新增积分值，例：`100` */
  increased_points: number
  /** 积分更新时间，RFC 3339，例：`2020-05-20T13:29:35.120+08:00` */
  points_update_time: string | Date
  /** 未获得积分的备注信息，例：`商品不参与积分活动` */
  no_points_remarks?: string
  /** 顾客积分总额（单位：分），例：`888888` */
  total_points?: number
}
