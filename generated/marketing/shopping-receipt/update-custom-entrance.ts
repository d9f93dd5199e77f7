// Generated from specs/marketing/shopping-receipt/update-custom-entrance.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'updateCustomEntrance',
  method: 'PATCH',
  path: '/v3/marketing/shopping-receipt/customentrances/{brand_id}',
  request: 'json',
  response: 'json',
  repeats: ['brand_id'],
}

/**
 * 更新自定义入口 · Change a brand's custom entrance on its shopping receipts
 *
 * `PATCH /v3/marketing/shopping-receipt/customentrances/{brand_id}` · 服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012526475
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012697769
 */
export function updateCustomEntrance(
  wxpay: WechatPay,
  request: UpdateCustomEntranceRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<UpdateCustomEntranceResponse>> {
  return wxpay.call(operation, request, options)
}
updateCustomEntrance.operation = operation

/** {@link updateCustomEntrance} 的请求 */
export interface UpdateCustomEntranceRequest {
  /** 自定义入口的归属品牌ID，例：`1014` */
  brand_id: string
  json: UpdateCustomEntranceJson
}

/** 请求包体 */
export interface UpdateCustomEntranceJson {
  /** 自定义入口种类，例：`MERCHANT_ACTIVITY` */
  custom_entrance_type?: 'MERCHANT_ACTIVITY' | 'MERCHANT_MINI_PROGRAM'
  /** 副标题，例：`双十一8折活动` */
  subtitle?: string
  /** 展示商品信息，例：`https://qpic.cn/xxx` */
  goods_thumbnail_url?: string
  /** 设置自定义入口的状态，例：`ONLINE` */
  custom_entrance_state?: 'ONLINE' | 'OFFLINE'
  /** 自定义入口的开始时间，RFC 3339，例：`2015-05-20T13:29:35+08:00` */
  start_time?: string | Date
  /** 自定义入口的结束时间，RFC 3339，例：`2019-12-31T13:29:35.120+08:00` */
  end_time?: string | Date
  /** 商户创建自定义入口的凭据号（格式，例：`100002322019090134234sfdf` */
  out_request_no: string
  /** 自定义入口跳转信息 */
  jump_link?: UpdateCustomEntranceJsonJumpLink
}

/** 自定义入口跳转信息 */
export interface UpdateCustomEntranceJsonJumpLink {
  /** 自定义入口的跳转小程序AppID，例：`wxea9c30a90fs8d3fe` */
  mini_programs_appid: string
  /** 自定义入口跳转小程序的path，例：`/pages/bonus/bonus` */
  mini_programs_path: string
}

/** {@link updateCustomEntrance} 的应答 */
export interface UpdateCustomEntranceResponse {
  /** 自定义入口种类，例：`MERCHANT_ACTIVITY` */
  custom_entrance_type: 'MERCHANT_ACTIVITY' | 'MERCHANT_MINI_PROGRAM' | (string & {})
  /** 副标题，例：`双十一8折活动` */
  subtitle: string
  /** 展示商品信息，例：`https://qpic.cn/xxx` */
  goods_thumbnail_url?: string
  /** 设置自定义入口的状态，例：`ONLINE` */
  custom_entrance_state: 'ONLINE' | 'OFFLINE' | (string & {})
  /** 自定义入口的开始时间，RFC 3339，例：`2015-05-20T13:29:35+08:00` */
  start_time: string
  /** 自定义入口的结束时间，RFC 3339，例：`2019-12-31T13:29:35.120+08:00` */
  end_time: string
  /** 自定义入口的归属品牌ID，例：`1014` */
  brand_id: string
  /** 自定义入口创建的时间，RFC 3339，例：`2015-05-20T13:29:35+08:00` */
  create_time: string
  /** 自定义入口修改的时间，RFC 3339，例：`2015-05-20T13:29:35+08:00` */
  modify_time: string
  /** 商户创建自定义入口的凭据号（格式，例：`100002322019090134234sfdf` */
  out_request_no: string
  /** 自定义入口跳转信息 */
  jump_link: UpdateCustomEntranceResponseJumpLink
}

/** 自定义入口跳转信息 */
export interface UpdateCustomEntranceResponseJumpLink {
  /** 自定义入口的跳转小程序AppID，例：`wxea9c30a90fs8d3fe` */
  mini_programs_appid: string
  /** 自定义入口跳转小程序的path，例：`/pages/bonus/bonus` */
  mini_programs_path: string
}
