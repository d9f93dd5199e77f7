// Generated from specs/fund-app/mch-transfer/create-charity-transfer-bill.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'createCharityTransferBill',
  method: 'POST',
  path: '/v3/fund-app/mch-transfer/partner/charity-transfer-bills',
  request: 'json',
  response: 'json',
}

/**
 * 发起公益捐赠 · Donate to a charity merchant out of an approved budget
 *
 * `POST /v3/fund-app/mch-transfer/partner/charity-transfer-bills` · 服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4015554841
 */
export function createCharityTransferBill(
  wxpay: WechatPay,
  request: CreateCharityTransferBillRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<CreateCharityTransferBillResponse>> {
  return wxpay.call(operation, request, options)
}
createCharityTransferBill.operation = operation

/** {@link createCharityTransferBill} 的请求 */
export interface CreateCharityTransferBillRequest {
  json: CreateCharityTransferBillJson
}

/** 请求包体 */
export interface CreateCharityTransferBillJson {
  /** 商户预算单号，例：`budget202506300102` */
  out_budget_no: string
  /** 商户公益捐赠单号，例：`trans202506300102` */
  out_transfer_no: string
  /** 关联的交易单号 */
  transaction_info?: CreateCharityTransferBillJsonTransactionInfo
  /** 出资商户号，例：`1900001109` */
  sponsor_mchid: string
  /** 收款商户号，例：`1900001109` */
  receive_mchid: string
  /** 预算总金额（单位：分），例：`20000000` */
  amount: number
  /** 捐赠备注，例：`帮助受助群体爱心捐款` */
  transfer_remark: string
}

/** 关联的交易单号 */
export interface CreateCharityTransferBillJsonTransactionInfo {
  /** 订单类型，例：`WXPAY` */
  transaction_type: 'WXPAY'
  /** 订单号，例：`4217752501201407033233368018` */
  transaction_id: string
}

/** {@link createCharityTransferBill} 的应答 */
export interface CreateCharityTransferBillResponse {
  /** 商户预算单号，例：`budget202506300102` */
  out_budget_no: string
  /** 微信支付预算单号，例：`1182020050700019480001` */
  budget_id: string
  /** 商户公益捐赠单号，例：`trans202506300102` */
  out_transfer_no: string
  /** 微信支付公益捐赠单号，例：`4217752501201407033233368018` */
  transfer_id: string
  /** 预算总金额（单位：分），例：`20000000` */
  amount: number
  /** 捐赠备注，例：`帮助受助群体爱心捐款` */
  transfer_remark: string
  /** 收款商户号，例：`1900001109` */
  receive_mchid: string
  /** 捐赠状态，例：`SUCCESS` */
  state: 'ACCEPTED' | 'SUCCESS' | 'CLOSE' | (string & {})
  /** 捐赠单创建时间，RFC 3339，例：`2015-05-20T13:29:35+08:00` */
  create_time: string
  /** 捐赠完成时间，RFC 3339，例：`2015-05-20T13:29:35+08:00` */
  success_time?: string
}
