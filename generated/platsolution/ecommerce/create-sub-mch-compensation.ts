// Generated from specs/platsolution/ecommerce/create-sub-mch-compensation.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'createSubMchCompensation',
  method: 'POST',
  path: '/v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills',
  request: 'json',
  response: 'json',
}

/**
 * 请求赔付 · Pay compensation to a sub-merchant in the name of a sponsoring merchant
 *
 * `POST /v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills` · 服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4016777363
 */
export function createSubMchCompensation(
  wxpay: WechatPay,
  request: CreateSubMchCompensationRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<CreateSubMchCompensationResponse>> {
  return wxpay.call(operation, request, options)
}
createSubMchCompensation.operation = operation

/** {@link createSubMchCompensation} 的请求 */
export interface CreateSubMchCompensationRequest {
  json: CreateSubMchCompensationJson
}

/** 请求包体 */
export interface CreateSubMchCompensationJson {
  /** 赔付商户信息 */
  receiver: CreateSubMchCompensationJsonReceiver
  /** 商户单号，例：`plfk2020042013` */
  out_bill_no: string
  /** 赔付金额（单位：分），例：`10000` */
  amount: number
  /** 赔付原因，例：`直播违规扣罚` */
  transfer_remark: string
  /** 出资商户号，例：`1900001109` */
  sponsor_mchid?: string
}

/** 赔付商户信息 */
export interface CreateSubMchCompensationJsonReceiver {
  /** 赔付接收方类型，例：`MERCHANT` */
  type: 'MERCHANT'
  /** 赔付接收方商户信息 */
  mch_info: CreateSubMchCompensationJsonReceiverMchInfo
}

/** 赔付接收方商户信息 */
export interface CreateSubMchCompensationJsonReceiverMchInfo {
  /** 商户号，例：`1900001108` */
  mchid: string
}

/** {@link createSubMchCompensation} 的应答 */
export interface CreateSubMchCompensationResponse {
  /** 服务商商户号，例：`1900001108` */
  sp_mchid: string
  /** 赔付接收方信息 */
  receiver_detail: CreateSubMchCompensationResponseReceiverDetail
  /** 商户单号，例：`plfk2020042013` */
  out_bill_no: string
  /** 赔付金额（单位：分），例：`10000` */
  amount: number
  /** 赔付原因，例：`直播违规扣罚` */
  transfer_remark: string
  /** 微信支付转账单号，例：`1330000071100999991182020050700019480001` */
  bill_id: string
  /**
   * 赔付状态，例：`ACCEPTED`
   * - `ACCEPTED` 已受理
   * - `SUCCESS` 已成功
   * - `CLOSED` 系统关闭（余额不足、转账失败等原因）
   */
  state: 'ACCEPTED' | 'SUCCESS' | 'CLOSED' | (string & {})
  /** 受理时间，RFC 3339，例：`2015-05-20T13:29:35+08:00` */
  accept_time: string
  /** 成功时间，RFC 3339，例：`2015-05-20T13:29:35+08:00` */
  success_time?: string
  /** 出资商户号，例：`1900001109` */
  sponsor_mchid?: string
}

/** 赔付接收方信息 */
export interface CreateSubMchCompensationResponseReceiverDetail {
  /** 赔付接收者信息 */
  receiver?: CreateSubMchCompensationResponseReceiver
}

/** 赔付接收者信息 */
export interface CreateSubMchCompensationResponseReceiver {
  /** 赔付接收方类型，例：`MERCHANT` */
  type?: 'MERCHANT' | (string & {})
  /** 赔付接收方商户信息 */
  mch_info?: CreateSubMchCompensationResponseReceiverMchInfo
}

/** 赔付接收方商户信息 */
export interface CreateSubMchCompensationResponseReceiverMchInfo {
  /** 商户号，例：`1900001108` */
  mchid: string
}
