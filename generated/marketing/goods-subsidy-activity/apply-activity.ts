// Generated from specs/marketing/goods-subsidy-activity/apply-activity.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'applyActivity',
  method: 'POST',
  path: '/v3/marketing/goods-subsidy-activity/activity/{activity_id}/apply',
  request: 'json',
  response: 'json',
  mchid: ['json.caller_merchant_id'],
}

/**
 * 门店报名品牌加价购活动 · Sign stores up for a brand add-on purchase activity
 *
 * `POST /v3/marketing/goods-subsidy-activity/activity/{activity_id}/apply` · 普通商户、服务商
 *
 * @see https://pay.weixin.qq.com/docs/merchant/products/retail-store/introduction.html
 */
export function applyActivity(
  wxpay: WechatPay,
  request: ApplyActivityRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<ApplyActivityResponse>> {
  return wxpay.call(operation, request, options)
}
applyActivity.operation = operation

/** {@link applyActivity} 的请求 */
export interface ApplyActivityRequest {
  /** 活动ID */
  activity_id: string
  json?: ApplyActivityJson
}

/** 请求包体 */
export interface ApplyActivityJson {
  /** 调用报名活动API的商户的商户号，可不填，由客户端填入自己的商户号 */
  caller_merchant_id?: string
  /** 门店报名信息 */
  apply_infos?: ApplyActivityJsonApplyInfos[]
}

/** 门店报名信息 */
export interface ApplyActivityJsonApplyInfos {
  /** 门店信息 */
  store_info: ApplyActivityJsonApplyInfosStoreInfo
  /** 商品原价（单位：分） */
  goods_original_price: number
}

/** 门店信息 */
export interface ApplyActivityJsonApplyInfosStoreInfo {
  /** 门店ID */
  store_id: string
  /** 门店补贴入账商户号 */
  accounting_merchant_id: string
  /** 门店商户号 */
  merchant_id: string
}

/** {@link applyActivity} 的应答 */
export interface ApplyActivityResponse {
  /** 返回结果文案 */
  return_message?: string
  /** 失败的报名记录 */
  failed_apply_infos?: ApplyActivityResponseFailedApplyInfos[]
  /** 成功的报名记录 */
  succeed_apply_infos?: ApplyActivityResponseSucceedApplyInfos[]
}

/** 失败的报名记录 */
export interface ApplyActivityResponseFailedApplyInfos {
  /** 门店信息 */
  store_info: ApplyActivityResponseFailedApplyInfosStoreInfo
  /** 商品原价（单位：分） */
  goods_original_price: number
}

/** 门店信息 */
export interface ApplyActivityResponseFailedApplyInfosStoreInfo {
  /** 门店ID */
  store_id: string
  /** 门店补贴入账商户号 */
  accounting_merchant_id: string
  /** 门店商户号 */
  merchant_id: string
}

/** 成功的报名记录 */
export interface ApplyActivityResponseSucceedApplyInfos {
  /** 门店信息 */
  store_info: ApplyActivityResponseSucceedApplyInfosStoreInfo
  /** 商品原价（单位：分） */
  goods_original_price: number
}

/** 门店信息 */
export interface ApplyActivityResponseSucceedApplyInfosStoreInfo {
  /** 门店ID */
  store_id: string
  /** 门店补贴入账商户号 */
  accounting_merchant_id: string
  /** 门店商户号 */
  merchant_id: string
}
