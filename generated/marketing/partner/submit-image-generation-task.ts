// Generated from specs/marketing/partner/submit-image-generation-task.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'submitImageGenerationTask',
  method: 'POST',
  path: '/v3/marketing/partner/product-coupon/image-generation-tasks',
  request: 'json',
  response: 'json',
}

/**
 * 提交图片生成任务 · Submit a task that composes or cuts out a product coupon image
 *
 * `POST /v3/marketing/partner/product-coupon/image-generation-tasks` · 服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4017327735
 */
export function submitImageGenerationTask(
  wxpay: WechatPay,
  request: SubmitImageGenerationTaskRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<SubmitImageGenerationTaskResponse>> {
  return wxpay.call(operation, request, options)
}
submitImageGenerationTask.operation = operation

/** {@link submitImageGenerationTask} 的请求 */
export interface SubmitImageGenerationTaskRequest {
  json: SubmitImageGenerationTaskJson
}

/** 请求包体 */
export interface SubmitImageGenerationTaskJson {
  /** 品牌ID，例：`120344` */
  brand_id: string
  /** 图片生成的任务ID，例：`image_generation_task_1` */
  task_id: string
  /** 图片生成类型，例：`COMBINE_IMAGE` */
  image_generation_type: 'COMBINE_IMAGE' | 'CUT_OUT'
  /** 拼图数据 */
  combine_image?: SubmitImageGenerationTaskJsonCombineImage
  /** 抠图数据 */
  cut_out?: SubmitImageGenerationTaskJsonCutOut
}

/** 拼图数据 */
export interface SubmitImageGenerationTaskJsonCombineImage {
  /** 优惠范围，例：`ALL` */
  scope: 'ALL' | 'SINGLE' | 'CATEGORY'
  /** 商品券类型，例：`NORMAL` */
  type: 'NORMAL' | 'DISCOUNT' | 'EXCHANGE'
  /** 使用模式，例：`SINGLE` */
  usage_mode: 'SINGLE' | 'PROGRESSIVE_BUNDLE'
  /** 满减券使用规则 */
  normal_coupon?: SubmitImageGenerationTaskJsonNormalCoupon
  /** 折扣券使用规则 */
  discount_coupon?: SubmitImageGenerationTaskJsonDiscountCoupon
  /** 兑换券使用规则 */
  exchange_coupon?: SubmitImageGenerationTaskJsonExchangeCoupon
  /** 背景颜色色值，例：`#ff5733` */
  background_color?: string
}

/** 满减券使用规则 */
export interface SubmitImageGenerationTaskJsonNormalCoupon {
  /** 门槛金额（单位：分），例：`10000` */
  threshold: number
  /** 固定减免金额（单位：分），例：`1` */
  discount_amount: number
}

/** 折扣券使用规则 */
export interface SubmitImageGenerationTaskJsonDiscountCoupon {
  /** 门槛金额（单位：分），例：`10000` */
  threshold: number
  /** 固定减免百分比，例：`20` */
  percent_off: number
}

/** 兑换券使用规则 */
export interface SubmitImageGenerationTaskJsonExchangeCoupon {
  /** 门槛金额（单位：分），例：`10000` */
  threshold: number
  /** 固定兑换价格（单位：分），例：`20` */
  exchange_price: number
}

/** 抠图数据 */
export interface SubmitImageGenerationTaskJsonCutOut {
  /** 商品图URL，例：`https://wxpaylogo.qpic.cn/wxpaylogo/example.jpg` */
  image_url: string
}

/** {@link submitImageGenerationTask} 的应答 */
export interface SubmitImageGenerationTaskResponse {
  /** 图片生成的任务ID，例：`image_generation_task_1` */
  task_id: string
  /** 品牌ID，例：`120344` */
  brand_id: string
}
