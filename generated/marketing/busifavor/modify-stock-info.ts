// Generated from specs/marketing/busifavor/modify-stock-info.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'modifyStockInfo',
  method: 'PATCH',
  path: '/v3/marketing/busifavor/stocks/{stock_id}',
  request: 'json',
  response: 'empty',
}

/**
 * 修改商家券基本信息 · Change the basic information of a merchant coupon stock
 *
 * `PATCH /v3/marketing/busifavor/stocks/{stock_id}` · 直连商户
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012535020
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012696764
 */
export function modifyStockInfo(
  wxpay: WechatPay,
  request: ModifyStockInfoRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<undefined>> {
  return wxpay.call(operation, request, options)
}
modifyStockInfo.operation = operation

/** {@link modifyStockInfo} 的请求 */
export interface ModifyStockInfoRequest {
  /** 批次号，例：`101156451224` */
  stock_id: string
  json: ModifyStockInfoJson
}

/** 请求包体 */
export interface ModifyStockInfoJson {
  /** 自定义入口 */
  custom_entrance?: ModifyStockInfoJsonCustomEntrance
  /** 批次名称，例：`8月1日活动券` */
  stock_name?: string
  /** 批次备注，例：`活动使用` */
  comment?: string
  /** 适用商品范围，例：`xxx商品使用` */
  goods_name?: string
  /** 商户请求单号，例：`6122352020010133287985742` */
  out_request_no: string
  /** 样式信息 */
  display_pattern_info?: ModifyStockInfoJsonDisplayPatternInfo
  /** 核销规则 */
  coupon_use_rule?: ModifyStockInfoJsonCouponUseRule
  /** 发放规则 */
  stock_send_rule?: ModifyStockInfoJsonStockSendRule
  /** 事件通知配置 */
  notify_config?: ModifyStockInfoJsonNotifyConfig
  /** 是否允许营销补差，例：`false` */
  subsidy?: boolean
}

/** 自定义入口 */
export interface ModifyStockInfoJsonCustomEntrance {
  /** 小程序入口 */
  mini_programs_info?: ModifyStockInfoJsonCustomEntranceMiniProgramsInfo
  /** 商户公众号appid，例：`wx324345hgfhfghfg` */
  appid?: string
  /** 营销馆id，例：`233455656` */
  hall_id?: string
  /** code展示模式，例：`BARCODE` */
  code_display_mode?: 'NOT_SHOW' | 'BARCODE' | 'QRCODE'
}

/** 小程序入口 */
export interface ModifyStockInfoJsonCustomEntranceMiniProgramsInfo {
  /** 商家小程序appid，例：`wx234545656765876` */
  mini_programs_appid?: string
  /** 商家小程序path，例：`/path/index/index` */
  mini_programs_path?: string
  /** 入口文案，例：`欢迎选购` */
  entrance_words?: string
  /** 引导文案，例：`获取更多优惠` */
  guiding_words?: string
}

/** 样式信息 */
export interface ModifyStockInfoJsonDisplayPatternInfo {
  /** 使用须知，例：`xxx门店可用` */
  description?: string
  /** 商户logo，例：`https://xxx` */
  merchant_logo_url?: string
  /** 商户名称，例：`微信支付` */
  merchant_name?: string
  /** 背景颜色，例：`Color020` */
  background_color?:
    | 'Color010'
    | 'Color020'
    | 'Color030'
    | 'Color040'
    | 'Color050'
    | 'Color060'
    | 'Color070'
    | 'Color080'
    | 'Color090'
    | 'Color100'
  /** 券详情图片，例：`https://qpic.cn/xxx` */
  coupon_image_url?: string
  /** 视频号相关信息 */
  finder_info?: ModifyStockInfoJsonDisplayPatternInfoFinderInfo
}

/** 视频号相关信息 */
export interface ModifyStockInfoJsonDisplayPatternInfoFinderInfo {
  /** 视频号ID，例：`sph6Rngt2T4RlUf` */
  finder_id?: string
  /** 视频号视频ID，例：`sph6Rngt2T4RlUf` */
  finder_video_id?: string
  /** 视频号封面图，图片上传接口返回的 media_url，例：`https://wxpaylogo.qpic.cn/xxx` */
  finder_video_cover_image_url?: string
}

/** 核销规则 */
export interface ModifyStockInfoJsonCouponUseRule {
  /** 核销方式，例：`OFF_LINE` */
  use_method?: 'OFF_LINE' | 'MINI_PROGRAMS' | 'SELF_CONSUME' | 'PAYMENT_CODE'
  /** 小程序appid，例：`wx23232232323` */
  mini_programs_appid?: string
  /** 小程序path，例：`/path/index/index` */
  mini_programs_path?: string
}

/** 发放规则 */
export interface ModifyStockInfoJsonStockSendRule {
  /** 是否开启自然人限领 */
  natural_person_limit?: boolean
  /** 可疑账号拦截 */
  prevent_api_abuse?: boolean
}

/** 事件通知配置 */
export interface ModifyStockInfoJsonNotifyConfig {
  /** 事件通知appid，例：`wx23232232323` */
  notify_appid?: string
}
