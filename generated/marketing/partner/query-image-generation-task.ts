// Generated from specs/marketing/partner/query-image-generation-task.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'queryImageGenerationTask',
  method: 'GET',
  path: '/v3/marketing/partner/product-coupon/image-generation-tasks/{task_id}',
  response: 'json',
  repeats: ['task_id'],
}

/**
 * 查询图片生成任务执行结果 · Get the state and result of an image generation task
 *
 * `GET /v3/marketing/partner/product-coupon/image-generation-tasks/{task_id}` · 服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4017327739
 */
export function queryImageGenerationTask(
  wxpay: WechatPay,
  request: QueryImageGenerationTaskRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<QueryImageGenerationTaskResponse>> {
  return wxpay.call(operation, request, options)
}
queryImageGenerationTask.operation = operation

/** {@link queryImageGenerationTask} 的请求 */
export interface QueryImageGenerationTaskRequest {
  /** 图片生成的任务ID，例：`image_generation_task_1` */
  task_id: string
  query: QueryImageGenerationTaskQuery
}

/** 查询参数 */
export interface QueryImageGenerationTaskQuery {
  /** 品牌ID，例：`120344` */
  brand_id: string
  /** 图片生成类型，例：`COMBINE_IMAGE` */
  image_generation_type: 'COMBINE_IMAGE' | 'CUT_OUT'
}

/** {@link queryImageGenerationTask} 的应答 */
export interface QueryImageGenerationTaskResponse {
  /** 品牌ID，例：`120344` */
  brand_id: string
  /** 图片生成的任务ID，例：`image_generation_task_1` */
  task_id: string
  /** 图片生成类型，例：`COMBINE_IMAGE` */
  image_generation_type: 'COMBINE_IMAGE' | 'CUT_OUT' | (string & {})
  /** 任务状态，例：`PROCESSING` */
  task_state: 'PROCESSING' | 'FAIL' | 'SUCCESS' | (string & {})
  /** 拼图结果 */
  combine_image_result?: QueryImageGenerationTaskResponseCombineImageResult
  /** 生成商品图结果 */
  cut_out_result?: QueryImageGenerationTaskResponseCutOutResult
}

/** 拼图结果 */
export interface QueryImageGenerationTaskResponseCombineImageResult {
  /** 生成的图片URL，例：`https://wxpaylogo.qpic.cn/wxpaylogo/example.jpg` */
  image_url: string
}

/** 生成商品图结果 */
export interface QueryImageGenerationTaskResponseCutOutResult {
  /** 生成的图片URL，例：`https://wxpaylogo.qpic.cn/wxpaylogo/example.jpg` */
  image_url: string
}
