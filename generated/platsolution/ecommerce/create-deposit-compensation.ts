// Generated from specs/platsolution/ecommerce/create-deposit-compensation.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'createDepositCompensation',
  method: 'POST',
  path: '/v3/platsolution/ecommerce/mch-transfer/transfer-bills',
  request: 'json',
  response: 'json',
}

/**
 * 保证金赔付 · Pay compensation from a sub-merchant's security deposit
 *
 * `POST /v3/platsolution/ecommerce/mch-transfer/transfer-bills` · 服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4013504198
 */
export function createDepositCompensation(
  wxpay: WechatPay,
  request: CreateDepositCompensationRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<CreateDepositCompensationResponse>> {
  return wxpay.call(operation, request, options)
}
createDepositCompensation.operation = operation

/** {@link createDepositCompensation} 的请求 */
export interface CreateDepositCompensationRequest {
  json: CreateDepositCompensationJson
}

/** 请求包体 */
export interface CreateDepositCompensationJson {
  /** 二级商户号，例：`1900000109` */
  sub_mchid?: string
  /** 公众账号ID，例：`wx8888888888888888` */
  sp_appid?: string
  /** 业务类型，例：`DEPOSIT_COMPENSATION` */
  business_type:
    | 'DEPOSIT_COMPENSATION'
    | 'PLATFORM_AFTER_SALES_COMPENSATION'
    | 'INSURANCE_CLAIM'
    | 'DEPOSIT_AFTER_SALES_COMPENSATION'
  /** 收款方信息 */
  receiver: CreateDepositCompensationJsonReceiver
  /** 商户单号，例：`plfk2020042013` */
  out_bill_no: string
  /** 赔付金额（单位：分），例：`10000` */
  amount?: number
  /** 赔付原因，例：`直播违规扣罚` */
  transfer_remark: string
  /** 收款方备注，例：`小店XXXX直播违规扣罚` */
  receiver_remark?: string
}

/** 收款方信息 */
export interface CreateDepositCompensationJsonReceiver {
  /** 转账接收方类型，例：`MERCHANT` */
  type?: 'MERCHANT' | 'TRANSACTION_USER'
  /** 转账接收方商户信息 */
  mch_info?: CreateDepositCompensationJsonReceiverMchInfo
}

/** 转账接收方商户信息 */
export interface CreateDepositCompensationJsonReceiverMchInfo {
  /** 商户号，例：`1900001108` */
  mch_id?: string
  /** 商户号，例：`1900001108` */
  mchid?: string
}

/** {@link createDepositCompensation} 的应答 */
export interface CreateDepositCompensationResponse {
  /** 服务商商户号，例：`1900001108` */
  sp_mchid: string
  /** 二级商户号，例：`1900000109` */
  sub_mchid?: string
  /** 二级商户AppID，例：`wx8888888888888888` */
  sub_appid?: string
  /** 业务类型，例：`DEPOSIT_COMPENSATION` */
  business_type?:
    | 'DEPOSIT_COMPENSATION'
    | 'PLATFORM_AFTER_SALES_COMPENSATION'
    | 'INSURANCE_CLAIM'
    | 'DEPOSIT_AFTER_SALES_COMPENSATION'
    | (string & {})
  /** 转账接收方信息 */
  receiver_detail: CreateDepositCompensationResponseReceiverDetail
  /** 商户单号，例：`plfk2020042013` */
  out_bill_no: string
  /** 赔付金额（单位：分），例：`10000` */
  amount?: number
  /** 赔付原因，例：`直播违规扣罚` */
  transfer_remark: string
  /** 收款方备注，例：`小店XXXX直播违规扣罚` */
  receiver_remark?: string
  /** 微信支付转账单号，例：`1330000071100999991182020050700019480001` */
  bill_id: string
  /**
   * 赔付状态，例：`ACCEPTED`
   * - `ACCEPTED` 已受理
   * - `SUCCESS` 已成功
   * - `CLOSED` 系统关闭（余额不足、转账失败等原因）
   * - `WAIT_USER_CONFIRM` 预下单成功
   * - `CANCELING` 商户撤销请求受理成功
   * - `CANCELLED` 付款撤销完成
   */
  state:
    | 'ACCEPTED'
    | 'SUCCESS'
    | 'CLOSED'
    | 'WAIT_USER_CONFIRM'
    | 'CANCELING'
    | 'CANCELLED'
    | (string & {})
  /** 受理时间，RFC 3339，例：`2015-05-20T13:29:35+08:00` */
  accept_time: string
  /** 成功时间，RFC 3339，例：`2015-05-20T13:29:35+08:00` */
  success_time?: string
  /** 出资商户号，例：`1900001109` */
  sponsor_mchid?: string
}

/** 转账接收方信息 */
export interface CreateDepositCompensationResponseReceiverDetail {
  /** 转账接收者信息 */
  receiver?: CreateDepositCompensationResponseReceiver
}

/** 转账接收者信息 */
export interface CreateDepositCompensationResponseReceiver {
  /** 转账接收方类型，例：`MERCHANT` */
  type?: 'MERCHANT' | 'TRANSACTION_USER' | (string & {})
  /** 转账接收方商户信息 */
  mch_info?: CreateDepositCompensationResponseReceiverMchInfo
}

/** 转账接收方商户信息 */
export interface CreateDepositCompensationResponseReceiverMchInfo {
  /** 商户号，例：`1900001108` */
  mch_id?: string
}
