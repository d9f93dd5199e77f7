// Generated from specs/marketing/goods-subsidy-activity/create-materials.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'createMaterials',
  method: 'POST',
  path: '/v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/materials',
  request: 'json',
  response: 'json',
}

/**
 * 生成小店活动物料码 · Generate material codes for a brand's retail store activity
 *
 * `POST /v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/materials` · 普通商户、服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012384337
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012384395
 */
export function createMaterials(
  wxpay: WechatPay,
  request: CreateMaterialsRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<CreateMaterialsResponse>> {
  return wxpay.call(operation, request, options)
}
createMaterials.operation = operation

/** {@link createMaterials} 的请求 */
export interface CreateMaterialsRequest {
  /** 品牌ID，例：`1001` */
  brand_id: string
  json: CreateMaterialsJson
}

/** 请求包体 */
export interface CreateMaterialsJson {
  /** 请求业务单据，例：`1002600620019090123143254436` */
  out_request_no: string
  /** 生成物料码数量，例：`100` */
  material_num: number
}

/** {@link createMaterials} 的应答 */
export interface CreateMaterialsResponse {
  /** 成功的物料码列表 */
  material_list?: CreateMaterialsResponseMaterialList[]
}

/** 成功的物料码列表 */
export interface CreateMaterialsResponseMaterialList {
  /** 物料码ID，例：`1001_123456` */
  material_id?: string
  /**
   * 物料码链接，例：`https://action.weixin.qq.com/fmcg/details?brand_id=1001&material_id=1001_123456`
   */
  material_url?: string
}
