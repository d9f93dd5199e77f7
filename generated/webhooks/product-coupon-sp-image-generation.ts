// Generated from specs/webhooks/product-coupon-sp-image-generation.yaml. Edit that file and run `npm run generate`.
import type { Notification } from '../../runtime/notifications/notification.js'

/**
 * 商品券图片生成结果 · The images of product coupons were generated
 *
 * `PRODUCT_COUPON_SP.IMAGE_GENERATION`
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4017327744
 */
export type ProductCouponSpImageGenerationNotification = Notification<
  'PRODUCT_COUPON_SP.IMAGE_GENERATION',
  ProductCouponSpImageGenerationResource,
  'product_coupon'
>

/** 商品券图片生成结果的通知内容 */
export interface ProductCouponSpImageGenerationResource {
  /** 品牌ID */
  brand_id: string
  /** 图片生成的任务ID */
  task_id: string
  /** 图片生成类型 */
  image_generation_type: 'COMBINE_IMAGE' | 'CUT_OUT' | (string & {})
  /** 任务状态 */
  task_state: 'PROCESSING' | 'FAIL' | 'SUCCESS' | (string & {})
  /** 拼图结果 */
  combine_image_result?: ProductCouponSpImageGenerationResourceCombineImageResult
  /** 生成商品图结果 */
  cut_out_result?: ProductCouponSpImageGenerationResourceCutOutResult
}

/** 拼图结果 */
export interface ProductCouponSpImageGenerationResourceCombineImageResult {
  /** 生成的图片URL */
  image_url: string
}

/** 生成商品图结果 */
export interface ProductCouponSpImageGenerationResourceCutOutResult {
  /** 生成的图片URL */
  image_url: string
}
