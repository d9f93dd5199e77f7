// Generated from specs/gov/subsidy/query-zhejiang-goods.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'queryZhejiangGoods',
  method: 'POST',
  path: '/v3/gov/subsidy/zhejiang/goods/query',
  request: 'json',
  response: 'json',
}

/**
 * 商品信息查询 · Look up a product in Zhejiang's subsidy catalog by its barcode
 *
 * `POST /v3/gov/subsidy/zhejiang/goods/query` · 电商平台、服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4013989530
 */
export function queryZhejiangGoods(
  wxpay: WechatPay,
  request: QueryZhejiangGoodsRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<QueryZhejiangGoodsResponse>> {
  return wxpay.call(operation, request, options)
}
queryZhejiangGoods.operation = operation

/** {@link queryZhejiangGoods} 的请求 */
export interface QueryZhejiangGoodsRequest {
  json: QueryZhejiangGoodsJson
}

/** 请求包体 */
export interface QueryZhejiangGoodsJson {
  /** 商品条码 */
  goods_bar_code?: string
  /** 省份代码 */
  province?: string
  /** 请求流水号，例：`123` */
  req_ssn: string
  /** 请求时间 */
  req_time?: string
}

/** {@link queryZhejiangGoods} 的应答 */
export interface QueryZhejiangGoodsResponse {
  /** 响应码，例：`000000` */
  resp_code: string
  /** 响应描述，例：`成功` */
  resp_desc: string
  /** 商品条码 */
  goods_bar_code: string
  /** 本记录唯一ID */
  seq_id: string
  /** 省份代码 */
  province: string
  /** 条码类型 */
  code_type: '001' | '002' | (string & {})
  /** 商品品类 */
  goods_type: string
  /** 商品名称 */
  goods_name: string
  /** 品牌名称 */
  logo_name: string
  /** 商品型号 */
  goods_model: string
  /** 基准价格 */
  basis_price: string
  /** 厂商统一社会信用代码 */
  manufact_cert_code: string
  /** 厂商指导零售价 */
  manufact_price: string
  /** 能效标识 */
  energy_effciency?: string
  /** 能效备案编号 */
  energy_reg_code?: string
  /** 能效备案型号 */
  energy_reg_model?: string
  /** 3C 认证编号 */
  reg_3c_code?: string
  /** 水效标识 */
  water_effciency?: string
  /** 有效期 */
  expire_date?: string
  /** 产品描述 */
  description?: string
  /** gpc 分类代码 */
  gpc?: string
  /** 净含量 */
  net_content?: string
  /** 净含量单位代码 */
  unit_code?: string
  /** 原产国 */
  origin?: string
  /** 市级区域代码 */
  city?: string
  /** 区县区域代码 */
  county?: string
  /** 数据状态 */
  data_state?: string
  /** 备注 */
  remark?: string
  /** 上送状态 */
  upload_state?: string
  /** 失效时间 */
  expire_time?: string
  /** 是否 AI 产品 */
  is_ai_product?: string
  /** 设备类型 */
  device_type?: string
  /** 厂商识别代码 */
  manufact_code?: string
  /** 厂商注册日期 */
  manufact_login_date?: string
  /** 厂商失效日期 */
  manufact_logout_date?: string
  /** 厂商失效标识 */
  manufact_logout_flag?: string
  /** 厂商注册地址 */
  manufact_register_addr?: string
  /** 厂商过期日期 */
  manufact_valid_date?: string
  /** 厂商企业名称 */
  manufact_firm_name?: string
  /** 企业定价单位 */
  price_unit?: string
  /** 上市日期 */
  sale_date?: string
  /** PC 类型 */
  pc_type?: string
  /** 上送平台编码 */
  msg_src_platform?: string
}
