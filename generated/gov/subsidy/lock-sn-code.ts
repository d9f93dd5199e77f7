// Generated from specs/gov/subsidy/lock-sn-code.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'lockSnCode',
  method: 'POST',
  path: '/v3/gov/subsidy/sncode/lock',
  request: 'json',
  response: 'json',
  answersCode: true,
}

/**
 * sn码锁定 · Lock a product's serial number to a subsidized order
 *
 * `POST /v3/gov/subsidy/sncode/lock` · 电商平台、服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4013989543
 */
export function lockSnCode(
  wxpay: WechatPay,
  request: LockSnCodeRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<LockSnCodeResponse>> {
  return wxpay.call(operation, request, options)
}
lockSnCode.operation = operation

/** {@link lockSnCode} 的请求 */
export interface LockSnCodeRequest {
  json: LockSnCodeJson
}

/** 请求包体 */
export interface LockSnCodeJson {
  /**
   * 消费品类ID，例：`1`
   * - `1` 电视机
   * - `2` 电冰箱
   * - `3` 洗衣机
   * - `4` 空调
   * - `5` 电脑
   * - `6` 热水器
   * - `7` 吸油烟机
   * - `8` 家用灶具
   * - `9` 空调2
   * - `10` 空调3
   * - `11` 微波炉
   * - `12` 净水器
   * - `13` 洗碗机
   * - `14` 电饭煲
   * - `15` 手机
   * - `16` 平板
   * - `17` 智能手表手环
   */
  appliance_id: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17
  /** 商户支付订单号，例：`vmall_250120131959_993_4494` */
  out_trade_no: string
  /** 家电品牌，例：`海尔` */
  brand: string
  /** 使用的资格的地区编码，例：`310100` */
  qualification_region_code: number
  /** S/N码，例：`fallervuh` */
  sn_code: string
  /** 厂商信息 */
  manufacturer_info: string
  /** 商品条码，例：`6901010101098` */
  barcode: string
  /** 规格型号，例：`YOGA Air 15s ILL9` */
  spec_model: string
  /**
   * 产品类型，例：`COMMON_PRODUCT`
   * - `COMMON_PRODUCT` 普通产品
   * - `AI_PRODUCT` AI产品
   */
  product_type: 'COMMON_PRODUCT' | 'AI_PRODUCT'
  /** 销售时间，RFC 3339，例：`2025-01-14T19:55:06+08:00` */
  sale_time?: string | Date
  /** imei1编码，例：`358882046176540` */
  imei1?: string
  /** imei2编码，例：`358882046176540` */
  imei2?: string
}

/** {@link lockSnCode} 的应答 */
export interface LockSnCodeResponse {
  /** 响应码，例：`000000` */
  code: string
  /** 响应描述，例：`成功` */
  message: string
}
