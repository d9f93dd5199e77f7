// Generated from specs/v2/vehicle/apply-deduction.yaml. Edit that file and run `npm run generate`.
import type { RequestOptions, WechatPay, WechatPayResponse } from '../../../runtime/operation.js'
import { callV2 } from '../../../runtime/v2/call.js'
import type { V2Operation } from '../../../runtime/v2/operation.js'

const operation: V2Operation = {
  id: 'applyDeduction',
  method: 'POST',
  path: '/vehicle/pay/payapply',
  request: 'xml',
  response: 'xml',
  signTypes: ['HMAC-SHA256'],
  sendsSignType: true,
  nonce: true,
  mchid: ['mch_id'],
  json: ['scene_info'],
}

/**
 * 申请扣款 · Charge a vehicle's owner
 *
 * `POST /vehicle/pay/payapply`
 *
 * APIv3 的类似接口：`createParkingTransaction`（`wechatpay-ky/vehicle`）
 *
 * @see https://pay.weixin.qq.com/doc/v2/merchant/4011985331
 */
export function applyDeduction(
  wxpay: WechatPay,
  request: ApplyDeductionRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<ApplyDeductionResponse>> {
  return callV2(wxpay, operation, request, options)
}
applyDeduction.operation = operation

/** {@link applyDeduction} 的请求 */
export interface ApplyDeductionRequest {
  xml: ApplyDeductionXml
}

/** 请求的字段 */
export interface ApplyDeductionXml {
  /** 公众账号id，最长 32 个字符，例：`wxcbda96de0b165486` */
  appid: string
  /** 商户号，可不填，由客户端填入自己的商户号，最长 32 个字符，例：`10000098` */
  mch_id?: string
  /** 商品描述，最长 128 个字符，例：`公交代扣` */
  body: string
  /** 商品详情，例：`充值` */
  detail?: string
  /** 附加数据，最长 127 个字符，例：`自定义参数` */
  attach?: string
  /** 商户订单号，最长 32 个字符，例：`1217752501201407033233368018` */
  out_trade_no: string
  /** 总金额（单位：分），例：`888` */
  total_fee: number
  /** 货币类型，最长 16 个字符，例：`CNY` */
  fee_type?: string
  /** 终端IP，最长 64 个字符，例：`8.8.8.8` */
  spbill_create_ip: string
  /** 商品标记，最长 32 个字符，例：`WXG` */
  goods_tag?: string
  /** 回调通知url，最长 256 个字符，例：`http://yoursite.com/wxpay.html` */
  notify_url: string
  /**
   * 交易类型，例：`PAP`
   * - `PAP` 委托代扣支付
   */
  trade_type: 'PAP'
  /** 版本号，例：`3.0` */
  version: '3.0'
  /**
   * 交易场景，例：`PARKING`
   * - `PARKING` 停车场场景
   * - `PARKING SPACE` 路侧停车场景
   * - `GAS` 加油场景
   * - `HIGHWAY` 高速场景
   * - `BRIDGE` 路桥场景
   */
  trade_scene: 'PARKING' | 'PARKING SPACE' | 'GAS' | 'HIGHWAY' | 'BRIDGE'
  /** 用户标识，最长 128 个字符，例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
  openid?: string
  /**
   * 分账标识，例：`Y`
   * - `Y` 是，需要分账
   * - `N` 否，不分账
   */
  profit_sharing?: 'Y' | 'N'
  /** 场景信息 */
  scene_info: ApplyDeductionXmlSceneInfo | string
}

export interface ApplyDeductionXmlSceneInfo {
  /** 交易场景的信息 */
  scene_info: ApplyDeductionXmlSceneInfoSceneInfo
}

/** 交易场景的信息 */
export interface ApplyDeductionXmlSceneInfoSceneInfo {
  /** 入场时间、交易时间，例：`20170826104339` */
  start_time: string
  /** 结束时间，例：`20170826114339` */
  end_time?: string
  /** 计费时长（单位：秒），例：`3600` */
  charging_time?: string
  /** 车牌号，例：`粤B888888` */
  plate_number?: string
  /** 车辆类型，例：`小型车` */
  car_type?: string
  /** 停车场名称，例：`欢乐海岸停车场` */
  parking_name?: string
  /** 车位编号，例：`D6666` */
  space_number?: string
  /** 免费时长（单位：秒），例：`1200` */
  free_time?: string
  /**
   * 发起扣费方式，例：`PROACTIVE`
   * - `PROACTIVE` 表示用户主动支付
   * - `AUTOPAY` 表示微信免密扣费
   */
  deduct_mode?: 'PROACTIVE' | 'AUTOPAY'
  /** 支持的扣费方式，例：`DEDUCT_PROACTIVE_ONLY` */
  support_deduct_mode?: string
  /** 加油站名称，例：`中国石油加油站` */
  gas_station?: string
  /** 油品标号名，例：`98` */
  gas_label_name?: string
  /** 油品类型名称，例：`汽油` */
  gas_type?: string
  /** 油品标准，例：`国V` */
  gas_standard?: string
  /** 油量，例：`50120` */
  gas_amount?: string
  /** 油枪号，例：`10` */
  gas_gun_no?: string
  /** 入口站名称，例：`沿江深圳-大铲湾` */
  entrance_name?: string
  /** 出口名称，例：`虎门大桥` */
  exit_name?: string
  /** 核载人数，例：`10` */
  carrying_capacity?: string
  /** 核载区间，例：`6-12` */
  carrying_range?: string
  /** 通道类型，例：`ETC` */
  channel_type?: string
}

/** {@link applyDeduction} 的应答 */
export interface ApplyDeductionResponse {
  /**
   * 返回状态码
   * - `SUCCESS` 成功
   * - `FAIL` 失败
   */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 */
  return_msg: string
  /** 公众账号id */
  appid: string
  /** 商户号 */
  mch_id: string
  /** 设备号 */
  device_info?: string
  /** 随机字符串 */
  nonce_str: string
  /** 签名 */
  sign: string
  /**
   * 业务结果
   * - `SUCCESS` 成功
   * - `FAIL` 失败
   */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 */
  err_code?: string
  /** 错误代码描述 */
  err_code_des?: string
}
