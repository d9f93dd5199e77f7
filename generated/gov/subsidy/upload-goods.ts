// Generated from specs/gov/subsidy/upload-goods.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'uploadGoods',
  method: 'POST',
  path: '/v3/gov/subsidy/goods/upload',
  request: 'json',
  response: 'json',
  answersCode: true,
}

/**
 * 商品信息上传 · Upload details of a product to be sold with a subsidy
 *
 * `POST /v3/gov/subsidy/goods/upload` · 电商平台、服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4013989543
 */
export function uploadGoods(
  wxpay: WechatPay,
  request: UploadGoodsRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<UploadGoodsResponse>> {
  return wxpay.call(operation, request, options)
}
uploadGoods.operation = operation

/** {@link uploadGoods} 的请求 */
export interface UploadGoodsRequest {
  json: UploadGoodsJson
}

/** 请求包体 */
export interface UploadGoodsJson {
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
  /** 商品名称，例：`测试商品` */
  product_name: string
  /** 能效等级，例：`FIRST_LEVEL` */
  energy_grade?: 'FIRST_LEVEL' | 'SECOND_LEVEL' | 'ENERGY_GRADE_UNKNOWN'
  /** 家电品牌，例：`海尔` */
  brand: string
  /** 使用的资格的地区编码，例：`310100` */
  qualification_region_code: number
  /** 销售企业名称，例：`联想（北京）信息技术有限公司` */
  seller_name: string
  /** 统一社会信息代码，例：`91110108397173806M` */
  license_number: string
  /** 基准价格（单位：分），例：`10000` */
  base_price: number
  /** 近1个月平均交易价，例：`10000` */
  average_trading_price: number
  /**
   * 产品类型，例：`COMMON_PRODUCT`
   * - `COMMON_PRODUCT` 普通产品
   * - `AI_PRODUCT` AI产品
   */
  product_type: 'COMMON_PRODUCT' | 'AI_PRODUCT'
  /** 商品型号，例：`XX` */
  product_model?: string
  /** 商品条码，例：`6901010101098` */
  bar_code: string
}

/** {@link uploadGoods} 的应答 */
export interface UploadGoodsResponse {
  /** 响应码，例：`000000` */
  code: string
  /** 响应描述，例：`成功` */
  message: string
}
