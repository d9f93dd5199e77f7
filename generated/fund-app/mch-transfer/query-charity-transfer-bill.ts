// Generated from specs/fund-app/mch-transfer/query-charity-transfer-bill.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'queryCharityTransferBill',
  method: 'GET',
  path: '/v3/fund-app/mch-transfer/partner/charity-transfer-bills/out-transfer-no/{out_transfer_no}',
  response: 'json',
  repeats: ['out_transfer_no'],
}

/**
 * 商户单号查询公益捐赠详情 · Look up a charity donation by the merchant transfer number
 *
 * `GET /v3/fund-app/mch-transfer/partner/charity-transfer-bills/out-transfer-no/{out_transfer_no}` · 服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4015554859
 */
export function queryCharityTransferBill(
  wxpay: WechatPay,
  request: QueryCharityTransferBillRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<QueryCharityTransferBillResponse>> {
  return wxpay.call(operation, request, options)
}
queryCharityTransferBill.operation = operation

/** {@link queryCharityTransferBill} 的请求 */
export interface QueryCharityTransferBillRequest {
  /** 商户公益捐赠单号，例：`trans202506300102` */
  out_transfer_no: string
  query: QueryCharityTransferBillQuery
}

/** 查询参数 */
export interface QueryCharityTransferBillQuery {
  /** 出资商户号，例：`1900001109` */
  sponsor_mchid: string
  /** 商户预算单号，例：`budget202506030102` */
  out_budget_no: string
}

/** {@link queryCharityTransferBill} 的应答 */
export interface QueryCharityTransferBillResponse {
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
