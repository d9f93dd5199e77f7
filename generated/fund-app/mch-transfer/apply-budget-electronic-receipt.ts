// Generated from specs/fund-app/mch-transfer/apply-budget-electronic-receipt.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'applyBudgetElectronicReceipt',
  method: 'POST',
  path: '/v3/fund-app/mch-transfer/partner/budget/{out_budget_no}/electronic-receipts',
  request: 'json',
  response: 'json',
  dates: { request: ['start_date', 'end_date'] },
  repeats: ['out_budget_no'],
}

/**
 * 申请预算出资的电子回单 · Request an electronic receipt for donations paid out of a charity budget
 *
 * `POST /v3/fund-app/mch-transfer/partner/budget/{out_budget_no}/electronic-receipts` · 服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4016209966
 */
export function applyBudgetElectronicReceipt(
  wxpay: WechatPay,
  request: ApplyBudgetElectronicReceiptRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<ApplyBudgetElectronicReceiptResponse>> {
  return wxpay.call(operation, request, options)
}
applyBudgetElectronicReceipt.operation = operation

/** {@link applyBudgetElectronicReceipt} 的请求 */
export interface ApplyBudgetElectronicReceiptRequest {
  /** 商户预算单号，例：`budget202506300102` */
  out_budget_no: string
  json: ApplyBudgetElectronicReceiptJson
}

/** 请求包体 */
export interface ApplyBudgetElectronicReceiptJson {
  /** 开始日期，YYYY-MM-DD，例：`2025-09-01` */
  start_date: string | Date
  /** 结束日期，YYYY-MM-DD，例：`2025-09-30` */
  end_date: string | Date
  /** 出资商户号，例：`1900001109` */
  sponsor_mchid: string
  /** 收款商户号，例：`1900102209` */
  receiver_mchid?: string
}

/** {@link applyBudgetElectronicReceipt} 的应答 */
export interface ApplyBudgetElectronicReceiptResponse {
  /** 商户预算单号，例：`budget202506300102` */
  out_budget_no: string
  /** 开始日期，例：`2025-09-01` */
  start_date: string
  /** 结束日期，例：`2025-09-30` */
  end_date: string
  /** 出资商户号，例：`1900001109` */
  sponsor_mchid: string
  /** 收款商户号，例：`1900102209` */
  receiver_mchid?: string
  /** 电子回单状态，例：`FINISHED` */
  receipt_state: 'ACCEPTED' | 'FINISHED' | (string & {})
  /** 受理凭证，例：`c2RmYWtqampqampsZmFza2xmanNhbGZqc2FrZmpzbGZqc2tsZmp` */
  accept_id: string
  /** 电子回单文件的hash方法，例：`SHA256` */
  hash_type?: 'SHA256' | 'SM3' | (string & {})
  /**
   * 电子回单文件的hash值，例：`DE731F35146A0BEFADE5DB9D1E468D96C01CA8898119C674FEE9F11F4DBE5529`
   */
  hash_value?: string
  /** 电子回单下载地址，例：`https://api.mch.weixin.qq.com/v3/billdownload/file?token=token` */
  download_url?: string
}
