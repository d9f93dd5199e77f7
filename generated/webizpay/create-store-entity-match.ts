// Generated from specs/webizpay/create-store-entity-match.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'createStoreEntityMatch',
  method: 'POST',
  path: '/v3/webizpay/stores/entity-matches',
  request: 'json',
  response: 'json',
  mchid: ['json.sp_mchid'],
}

/**
 * 发起门店主体匹配 · Start a batch that matches stores to the legal entities behind them
 *
 * `POST /v3/webizpay/stores/entity-matches` · 服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4014507136
 */
export function createStoreEntityMatch(
  wxpay: WechatPay,
  request: CreateStoreEntityMatchRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<CreateStoreEntityMatchResponse>> {
  return wxpay.call(operation, request, options)
}
createStoreEntityMatch.operation = operation

/** {@link createStoreEntityMatch} 的请求 */
export interface CreateStoreEntityMatchRequest {
  json: CreateStoreEntityMatchJson
}

/** 请求包体 */
export interface CreateStoreEntityMatchJson {
  /** 服务商商户号，可不填，由客户端填入自己的商户号，例：`12341234` */
  sp_mchid?: string
  /** 商户主体匹配批次单号，例：`batch12345678` */
  out_batch_id: string
  /** 主体匹配明细列表 */
  match_details?: CreateStoreEntityMatchJsonMatchDetails[]
}

/** 主体匹配明细列表 */
export interface CreateStoreEntityMatchJsonMatchDetails {
  /** 门店统一社会信用代码，例：`91110000710926094P` */
  organization_code: string
  /** 门店名称，例：`微信小店` */
  store_name: string
  /** 需要查询的支付产品，例：`CODE_PAY` */
  product_type: 'CODE_PAY' | 'NONE'
}

/** {@link createStoreEntityMatch} 的应答 */
export interface CreateStoreEntityMatchResponse {
  /** 服务商商户号，例：`12341234` */
  sp_mchid: string
  /** 商户主体匹配批次单号，例：`batch12345678` */
  out_batch_id: string
  /** 微信支付主体匹配批次单号，例：`1030000071201xxxxx` */
  batch_id: string
  /** 批次创建时间，RFC 3339，例：`2023-06-08T10:34:56+08:00` */
  time: string
  /** 批次状态，例：`ACCEPTED` */
  state: 'ACCEPTED' | 'IN_PROGRESS' | 'COMPLETED' | 'CLOSED' | (string & {})
}
