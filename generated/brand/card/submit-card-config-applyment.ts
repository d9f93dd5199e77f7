// Generated from specs/brand/card/submit-card-config-applyment.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'submitCardConfigApplyment',
  method: 'POST',
  path: '/v3/brand/card/card-configs',
  request: 'json',
  response: 'json',
}

/**
 * 提交商家名片配置申请 · Submit a configuration of a brand's business card for review
 *
 * `POST /v3/brand/card/card-configs` · 服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4016468440
 */
export function submitCardConfigApplyment(
  wxpay: WechatPay,
  request: SubmitCardConfigApplymentRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<SubmitCardConfigApplymentResponse>> {
  return wxpay.call(operation, request, options)
}
submitCardConfigApplyment.operation = operation

/** {@link submitCardConfigApplyment} 的请求 */
export interface SubmitCardConfigApplymentRequest {
  json: SubmitCardConfigApplymentJson
}

/** 请求包体 */
export interface SubmitCardConfigApplymentJson {
  /** 业务申请编号，例：`1900013511_10000` */
  business_code: string
  /** 品牌ID，例：`1004` */
  brand_id: string
  /** 品牌小程序信息 */
  brand_mini_program_info?: SubmitCardConfigApplymentJsonBrandMiniProgramInfo
  /** 品牌客服信息 */
  brand_customer_service: SubmitCardConfigApplymentJsonBrandCustomerService
  /** 服务列表 */
  service_list?: SubmitCardConfigApplymentJsonServiceList[]
}

/** 品牌小程序信息 */
export interface SubmitCardConfigApplymentJsonBrandMiniProgramInfo {
  /** 公众账号ID，例：`wx1234567890abcdef` */
  appid: string
  /** 小程序默认跳转路径，例：`pages/shop/index` */
  default_jump_path?: string
}

/** 品牌客服信息 */
export interface SubmitCardConfigApplymentJsonBrandCustomerService {
  /** 客服类型，例：`MINI_PROGRAM` */
  customer_service_type: 'MINI_PROGRAM' | 'CUSTOMIZE_WEB' | 'CUSTOMIZE_MP' | 'SERVICE_PHONE'
  /** 客服电话，例：`12345678900` */
  customer_service_phone?: string
  /** 客服路径，例：`pages/service/index` */
  customer_service_path?: string
  /** 公众账号ID，例：`wx1234567890abcdef` */
  appid?: string
}

/** 服务列表 */
export interface SubmitCardConfigApplymentJsonServiceList {
  /** 服务分类名称，例：`会员服务` */
  service_classify_name?: string
  /** 服务名称，例：`会员中心` */
  service_name?: string
  /** 服务跳转类型，例：`JUMP_MINI_PROGRAM` */
  service_jump_type: 'JUMP_MINI_PROGRAM' | 'JUMP_WEB_PAGE'
  /** 服务跳转路径，例：`pages/shop/index` */
  service_jump_path: string
  /** 公众账号ID，例：`wx1234567890abcdef` */
  appid?: string
}

/** {@link submitCardConfigApplyment} 的应答 */
export interface SubmitCardConfigApplymentResponse {
  /** 业务申请编号，例：`1900013511_10000` */
  business_code: string
  /** 品牌ID，例：`1004` */
  brand_id: string
  /** 微信支付申请单号，例：`1111111111` */
  applyment_id: string
  /**
   * 商家名片预览二维码链接，例：`https://pay.weixin.qq.com/xdc/mchcardinfomgrweb/miniapp?link_id=12345`
   */
  card_preview_url: string
}
