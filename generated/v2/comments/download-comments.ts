// Generated from specs/v2/comments/download-comments.yaml. Edit that file and run `npm run generate`.
import type { RequestOptions, WechatPay, WechatPayResponse } from '../../../runtime/operation.js'
import { callV2 } from '../../../runtime/v2/call.js'
import type { V2Operation } from '../../../runtime/v2/operation.js'

const operation: V2Operation = {
  id: 'downloadComments',
  method: 'POST',
  path: '/billcommentsp/batchquerycomment',
  request: 'xml',
  response: 'file',
  signTypes: ['HMAC-SHA256'],
  sendsSignType: true,
  nonce: true,
  mchid: ['mch_id'],
  certificate: true,
  times: ['begin_time', 'end_time'],
  unsigned: true,
}

/**
 * 拉取订单评价数据 · Download customers' comments on orders
 *
 * `POST /billcommentsp/batchquerycomment`
 *
 * @see https://pay.weixin.qq.com/doc/v2/merchant/4014326528
 */
export function downloadComments(
  wxpay: WechatPay,
  request: DownloadCommentsRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<ReadableStream<Uint8Array>>> {
  return callV2(wxpay, operation, request, options)
}
downloadComments.operation = operation

/** {@link downloadComments} 的请求 */
export interface DownloadCommentsRequest {
  xml: DownloadCommentsXml
}

/** 请求的字段 */
export interface DownloadCommentsXml {
  /** 公众账号ID，最长 32 个字符，例：`wx8888888888888888` */
  appid: string
  /** 商户号，可不填，由客户端填入自己的商户号，最长 32 个字符，例：`1900000109` */
  mch_id?: string
  /** 开始时间，yyyyMMddHHmmss，最长 19 个字符，例：`20170724000000` */
  begin_time: string | Date
  /** 结束时间，yyyyMMddHHmmss，最长 19 个字符，例：`20170725000000` */
  end_time: string | Date
  /** 位移，例：`0` */
  offset: number
  /** 条数，例：`100` */
  limit?: number
}
