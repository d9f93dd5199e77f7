// Generated from specs/aggracct-bc/query-merchant-media.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'queryMerchantMedia',
  method: 'GET',
  path: '/v3/aggracct-bc/wb-channel/account/mch_media',
  response: 'json',
}

/**
 * 查询商户影像件资料 · Fetch an encrypted image or document from a channel merchant's file
 *
 * `GET /v3/aggracct-bc/wb-channel/account/mch_media` · 直连商户
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4025779210
 */
export function queryMerchantMedia(
  wxpay: WechatPay,
  request: QueryMerchantMediaRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<QueryMerchantMediaResponse>> {
  return wxpay.call(operation, request, options)
}
queryMerchantMedia.operation = operation

/** {@link queryMerchantMedia} 的请求 */
export interface QueryMerchantMediaRequest {
  query: QueryMerchantMediaQuery
}

/** 查询参数 */
export interface QueryMerchantMediaQuery {
  /** 微信支付商户号，例：`mchid_example` */
  mchid?: string
  /** 微信支付业务申请单号，例：`platform_trx_id_example` */
  platform_trx_id?: string
  /** 业务场景，例：`SJT_MICRO_PLUS_OPEN_ACCOUNT` */
  business_scene: 'SJT_MICRO_PLUS_OPEN_ACCOUNT' | 'SJT_MICRO_PLUS_UPDATE_INFO' | 'GET_BY_MEDIA_ID'
  /** 影像件类型，例：`ID_CARD_FRONT` */
  mch_media_type?: 'ID_CARD_FRONT' | 'ID_CARD_BACK' | 'STORE_FRONT' | 'STORE_INTERIOR'
  /** 影像件资料ID，例：`media_id_example` */
  media_id?: string
}

/** {@link queryMerchantMedia} 的应答 */
export interface QueryMerchantMediaResponse {
  /** 文件内容 */
  media_content?: string
  /** 文件类型 */
  media_type?: 'jpg' | 'png' | 'bmp' | 'jpeg' | (string & {})
  /** 文件摘要 */
  media_sm3?: string
  /** sm4密钥 */
  key?: string
  /** 影像件资料ID */
  media_id?: string
}
