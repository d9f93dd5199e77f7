// Generated from specs/global/merchant-service/query-negotiation-history.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  Paged,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor & Paged<'data'> = {
  id: 'queryNegotiationHistory',
  method: 'GET',
  path: '/v3/global/merchant-service/complaints/{complaint_id}/negotiation-historys',
  response: 'json',
  overseas: true,
  pages: { items: 'data', offset: 'offset', limit: 'limit', total: 'total_count' },
}

/**
 * 查询投诉协商历史 · List the messages exchanged with the consumer about a complaint
 *
 * `GET /v3/global/merchant-service/complaints/{complaint_id}/negotiation-historys` · 服务商、渠道商、从业机构
 *
 * 所有分页：`for await (const item of items(queryNegotiationHistory, wxpay, …))`（`wechatpay-ky/lists`）
 *
 * @see https://pay.weixin.qq.com/docs/partner/apis/consumer-complaint/complaints/query-negotiation-history-v2.html
 */
export function queryNegotiationHistory(
  wxpay: WechatPay,
  request: QueryNegotiationHistoryRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<QueryNegotiationHistoryResponse>> {
  return wxpay.call(operation, request, options)
}
queryNegotiationHistory.operation = operation

/** {@link queryNegotiationHistory} 的请求 */
export interface QueryNegotiationHistoryRequest {
  /** 投诉单号，例：`200201820200101080076610000` */
  complaint_id: string
  query?: QueryNegotiationHistoryQuery
}

/** 查询参数 */
export interface QueryNegotiationHistoryQuery {
  /** 分页大小，例：`50` */
  limit?: number
  /** 分页开始位置，例：`10` */
  offset?: number
  /**
   * 商户语言
   * - `ZH_CN` 简体中文
   * - `ZH_TW` 台湾繁体中文
   * - `ZH_HK` 香港繁体中文
   * - `EN` 英语
   * - `JA` 日语
   * - `KO` 韩语
   * - `TH` 泰语
   * - `VI` 越南语
   * - `RU` 俄罗斯语
   * - `DE` 德语
   * - `FR` 法语
   * - `AR` 阿拉伯语
   * - `ES` 西班牙语
   */
  mch_language?:
    | 'ZH_CN'
    | 'ZH_TW'
    | 'ZH_HK'
    | 'EN'
    | 'JA'
    | 'KO'
    | 'TH'
    | 'VI'
    | 'RU'
    | 'DE'
    | 'FR'
    | 'AR'
    | 'ES'
}

/** {@link queryNegotiationHistory} 的应答 */
export interface QueryNegotiationHistoryResponse {
  /** 投诉协商历史 */
  data?: QueryNegotiationHistoryResponseData[]
  /** 分页大小 */
  limit: number
  /** 分页开始位置，例：`50` */
  offset: number
  /** 投诉协商历史总条数，例：`1000` */
  total_count?: number
}

/** 投诉协商历史 */
export interface QueryNegotiationHistoryResponseData {
  /** 操作流水号，例：`300285320210322170000071077` */
  log_id: string
  /** 操作人，例：`投诉人` */
  operator: string
  /** 操作时间，RFC 3339，例：`2015-05-20T13:29:35.120+08:00` */
  operate_time: string
  /**
   * 操作类型，例：`USER_CREATE_COMPLAINT`
   * - `USER_CREATE_COMPLAINT` 用户提交投诉
   * - `USER_CONTINUE_COMPLAINT` 用户继续投诉
   * - `USER_RESPONSE` 用户留言
   * - `PLATFORM_RESPONSE` 平台留言
   * - `MERCHANT_RESPONSE` 商户留言
   * - `MERCHANT_CONFIRM_COMPLETE` 商户申请结单
   * - `USER_CREATE_COMPLAINT_SYSTEM_MESSAGE` 用户提交投诉系统通知
   * - `COMPLAINT_FULL_REFUNDED_SYSTEM_MESSAGE` 投诉单发起全额退款系统通知
   * - `USER_CONTINUE_COMPLAINT_SYSTEM_MESSAGE` 用户继续投诉系统通知
   * - `USER_REVOKE_COMPLAINT` 用户主动撤诉
   * - `USER_COMFIRM_COMPLAINT` 用户确认投诉解决
   * - `PLATFORM_HELP_APPLICATION` 平台催办
   * - `USER_APPLY_PLATFORM_HELP` 用户申请平台协助
   * - `MERCHANT_APPROVE_REFUND` 商户同意退款申请
   * - `MERCHANT_REFUSE_RERUND` 商户拒绝退款申请, 此时操作内容里展示拒绝原因
   * - `SERVICE_ORDER_CANCEL` 服务订单已取消
   * - `SERVICE_ORDER_COMPLETE` 服务订单已完成
   * - `COMPLAINT_PARTIAL_REFUNDED_SYSTEM_MESSAGE` 投诉单发起部分退款系统通知
   * - `COMPLAINT_REFUND_RECEIVED_SYSTEM_MESSAGE` 投诉单退款到账系统通知
   * - `COMPLAINT_ENTRUSTED_REFUND_SYSTEM_MESSAGE` 投诉单受托退款系统通知
   */
  operate_type:
    | 'USER_CREATE_COMPLAINT'
    | 'USER_CONTINUE_COMPLAINT'
    | 'USER_RESPONSE'
    | 'PLATFORM_RESPONSE'
    | 'MERCHANT_RESPONSE'
    | 'MERCHANT_CONFIRM_COMPLETE'
    | 'USER_CREATE_COMPLAINT_SYSTEM_MESSAGE'
    | 'COMPLAINT_FULL_REFUNDED_SYSTEM_MESSAGE'
    | 'USER_CONTINUE_COMPLAINT_SYSTEM_MESSAGE'
    | 'USER_REVOKE_COMPLAINT'
    | 'USER_COMFIRM_COMPLAINT'
    | 'PLATFORM_HELP_APPLICATION'
    | 'USER_APPLY_PLATFORM_HELP'
    | 'MERCHANT_APPROVE_REFUND'
    | 'MERCHANT_REFUSE_RERUND'
    | 'USER_SUBMIT_SATISFACTION'
    | 'SERVICE_ORDER_CANCEL'
    | 'SERVICE_ORDER_COMPLETE'
    | 'COMPLAINT_PARTIAL_REFUNDED_SYSTEM_MESSAGE'
    | 'COMPLAINT_REFUND_RECEIVED_SYSTEM_MESSAGE'
    | 'COMPLAINT_ENTRUSTED_REFUND_SYSTEM_MESSAGE'
    | (string & {})
  /** 操作内容，例：`已与用户电话沟通解决` */
  operate_details?: string
  image_list?: string[]
  /** 操作资料列表 */
  complaint_media_list?: QueryNegotiationHistoryResponseComplaintMediaList
}

/** 操作资料列表 */
export interface QueryNegotiationHistoryResponseComplaintMediaList {
  /** 媒体文件业务类型，例：`USER_COMPLAINT_IMAGE` */
  media_type: 'USER_COMPLAINT_IMAGE' | 'OPERATION_IMAGE' | (string & {})
  media_url: string[]
}
