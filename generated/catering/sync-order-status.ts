// Generated from specs/catering/sync-order-status.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'syncOrderStatus',
  method: 'POST',
  path: '/v3/catering/orders/sync-status',
  request: 'json',
  response: 'empty',
}

/**
 * 点餐订单信息同步（渠道商/服务商） · Sync a food order's details and status as a channel or service partner
 *
 * `POST /v3/catering/orders/sync-status` · 渠道服务商、服务商
 *
 * @see https://pay.weixin.qq.com/doc/v2/partner/4011939936
 */
export function syncOrderStatus(
  wxpay: WechatPay,
  request: SyncOrderStatusRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<undefined>> {
  return wxpay.call(operation, request, options)
}
syncOrderStatus.operation = operation

/** {@link syncOrderStatus} 的请求 */
export interface SyncOrderStatusRequest {
  json: SyncOrderStatusJson
}

/** 请求包体 */
export interface SyncOrderStatusJson {
  /** 微信支付分配的服务商商户号，最长 32 个字符，例：`1900000100` */
  sp_mchid?: string
  /** 子商户在微信公众平台申请服务号对应的APPID，最长 32 个字符，例：`wx8888888888888888` */
  sp_appid?: string
  /** 微信支付分配的渠道商商户号，最长 32 个字符，例：`1900000109` */
  channel_id: string
  /** 微信支付分配子商户商户号，最长 32 个字符，例：`1900000100` */
  sub_mchid: string
  /** 子商户在微信公众平台申请服务号对应的APPID，最长 32 个字符，例：`wx8888888888888888` */
  sub_appid: string
  /** 商户旗下门店的唯一编号，最长 32 个字符，例：`6895` */
  out_shop_no: string
  /** 用户子标识，最长 32 个字符，例：`oYobu0Dmn6TdodZnFWKOEkqoRbI8` */
  sub_openid: string
  /** 微信用户登录接口返回的登录票据，例：`071oYFSN19sCH31AyNSN15QDSN1oYFSA` */
  login_token: string
  /** 点餐入口，最长 25 个字符，例：`http://www.example.com` */
  order_entry: string
  /** 总价（单位：分），例：`1000` */
  total_amount: number
  /** 优惠金额（单位：分），例：`100` */
  discount_amount: number
  /** 实际支付金额（单位：分），例：`900` */
  user_amount: number
  /** 订单状态，最长 32 个字符，例：`CREATE_DEAL` */
  status: 'CREATE_DEAL' | 'PAY_SUCCESS'
  /** 状态发生变化的时间，RFC 3339，最长 64 个字符，例：`2018-06-08T10:34:56+08:00` */
  action_time: string | Date
  /** 支付时间，RFC 3339，最长 64 个字符，例：`2018-06-08T10:34:56+08:00` */
  pay_time?: string | Date
  /** 支付订单号，最长 64 个字符，例：`1009660380201506130728806387` */
  transaction_id?: string
  /** 渠道商系统内部支付订单号，最长 64 个字符，例：`20150806125346` */
  out_trade_no?: string
  /** 渠道商系统内部订单号，最长 64 个字符，例：`20150806125346` */
  out_order_no: string
  /** 桌位号，最长 16 个字符，例：`1` */
  out_table_no?: string
  /** 消费人数，例：`2` */
  people_count?: number
  /** 商户菜品信息列表 */
  dish_list: SyncOrderStatusJsonDishList[]
}

/** 商户菜品信息 */
export interface SyncOrderStatusJsonDishList {
  /** 商户菜品ID，最长 48 个字符，例：`1` */
  out_dish_no: string
  /** 菜品名称，最长 128 个字符，例：`清汤锅底` */
  name: string
  /** 菜品单价（单位：分），例：`1` */
  price: number
  /** 菜品单位，最长 16 个字符，例：`BY_SHARE` */
  unit: 'BY_SHARE' | 'BY_WEIGHT'
  /** 菜品数量，例：`1.5` */
  count: number
  /** 菜品折扣，例：`100` */
  discount?: number
  /** 菜品分类，最长 32 个字符，例：`FAST_FOOD` */
  type?: string
  /** 当前菜品在服务商平台的顺序，例：`1` */
  priority?: number
  /** 菜品属性 */
  properties?: SyncOrderStatusJsonDishListProperties
}

/** 菜品属性 */
export interface SyncOrderStatusJsonDishListProperties {
  /** 口味，最长 128 个字符，例：`辣` */
  taste: string
  /** 做法，最长 128 个字符，例：`炒` */
  cuisine: string
  /** 主料，最长 128 个字符，例：`猪肝` */
  main_material: string
  /** 配料，最长 128 个字符，例：`青椒 | 辣椒 | 葱 | 八角` */
  ingredients: string
  /** 其他，最长 128 个字符，例：`有机 | 农家` */
  others?: string
}
