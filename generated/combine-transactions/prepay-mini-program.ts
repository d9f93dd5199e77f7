// Generated from specs/combine-transactions/prepay-mini-program.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'prepayMiniProgram',
  method: 'POST',
  path: '/v3/combine-transactions/miniprogram',
  request: 'json',
  response: 'json',
  mchid: ['json.combine_mchid'],
}

/**
 * 个人收款交易下单-小程序 · Create a personal collection combined order to be paid in a mini program
 *
 * `POST /v3/combine-transactions/miniprogram` · 电商平台、服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012602225
 */
export function prepayMiniProgram(
  wxpay: WechatPay,
  request: PrepayMiniProgramRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<PrepayMiniProgramResponse>> {
  return wxpay.call(operation, request, options)
}
prepayMiniProgram.operation = operation

/** {@link prepayMiniProgram} 的请求 */
export interface PrepayMiniProgramRequest {
  json: PrepayMiniProgramJson
}

/** 请求包体 */
export interface PrepayMiniProgramJson {
  /** 平台商户应用ID，最长 32 个字符，例：`wxd678efh567hg6787` */
  combine_appid: string
  /** 平台商户号，可不填，由客户端填入自己的商户号，最长 32 个字符，例：`1230000109` */
  combine_mchid?: string
  /** 交易单订单号，最长 32 个字符，例：`P20150806125346` */
  combine_out_trade_no: string
  /** 支付者 */
  combine_payer_info: PrepayMiniProgramJsonCombinePayerInfo
  /** 场景信息 */
  scene_info?: PrepayMiniProgramJsonSceneInfo
  /** 商品单信息 */
  sub_orders: PrepayMiniProgramJsonSubOrders[]
  /** 交易结束时间，RFC 3339，例：`2018-06-08T10:34:56+08:00` */
  time_expire?: string | Date
  /** 通知地址，例：`https://yourapp.com/notify` */
  notify_url?: string
  /** 交易场景，例：`RECOMMERCE` */
  trade_scenario?: 'RECOMMERCE'
}

/** 支付者 */
export interface PrepayMiniProgramJsonCombinePayerInfo {
  /** 用户标识，例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
  openid: string
}

/** 场景信息 */
export interface PrepayMiniProgramJsonSceneInfo {
  /** 商户端设备号，例：`POS1:1` */
  device_id?: string
  /** 用户终端IP，例：`127.0.0.1` */
  payer_client_ip: string
}

/** 商品单信息 */
export interface PrepayMiniProgramJsonSubOrders {
  /** 商品单发起商户号，最长 32 个字符，例：`1230000109` */
  mchid: string
  /** 商品服务类型 */
  order_service_type?: 'INDIVIDUALTRADE'
  /** 商品单个人收款方受理授权ID，例：`1900000109` */
  individual_auth_id: string
  /** 商品单个人收款方平台昵称，例：`哈哈哈小店` */
  individual_name?: string
  /** 商品单商户订单号，最长 32 个字符，例：`20150806125346` */
  out_trade_no: string
  /** 商品单金额 */
  amount: PrepayMiniProgramJsonSubOrdersAmount
  /** 附加数据，例：`深圳分店` */
  attach: string
  /** 商品描述，例：`Image形象店-深圳腾大-QQ公仔` */
  description: string
}

/** 商品单金额 */
export interface PrepayMiniProgramJsonSubOrdersAmount {
  /** 标价金额（单位：分），例：`10` */
  total_amount: number
  /** 标价币种，例：`CNY` */
  currency: string
}

/** {@link prepayMiniProgram} 的应答 */
export interface PrepayMiniProgramResponse {
  /** 预支付交易会话标识，例：`wx201410272009395522657a690389285100` */
  prepay_id: string
}
