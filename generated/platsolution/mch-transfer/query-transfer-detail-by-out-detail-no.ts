// Generated from specs/platsolution/mch-transfer/query-transfer-detail-by-out-detail-no.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'queryTransferDetailByOutDetailNo',
  method: 'GET',
  path: '/v3/platsolution/mch-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}',
  response: 'json',
  repeats: ['out_batch_no', 'out_detail_no'],
}

/**
 * 商户明细单号查询明细单 · Look up one transfer of a batch by the merchant's detail number
 *
 * `GET /v3/platsolution/mch-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}` · 服务商
 *
 * @see https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-batch/transfer-batch-get-detail-by-out-no.html
 */
export function queryTransferDetailByOutDetailNo(
  wxpay: WechatPay,
  request: QueryTransferDetailByOutDetailNoRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<QueryTransferDetailByOutDetailNoResponse>> {
  return wxpay.call(operation, request, options)
}
queryTransferDetailByOutDetailNo.operation = operation

/** {@link queryTransferDetailByOutDetailNo} 的请求 */
export interface QueryTransferDetailByOutDetailNoRequest {
  /** 商家批次单号，例：`sjzz20230223` */
  out_batch_no: string
  /** 商家明细单号，例：`x23zy545Bd5436` */
  out_detail_no: string
  query: QueryTransferDetailByOutDetailNoQuery
}

/** 查询参数 */
export interface QueryTransferDetailByOutDetailNoQuery {
  /** 二级商户号，例：`1900000109` */
  sub_mchid: string
}

/** {@link queryTransferDetailByOutDetailNo} 的应答 */
export interface QueryTransferDetailByOutDetailNoResponse {
  /** 商家批次单号，例：`sjzz20230223` */
  out_batch_no: string
  /** 商家转账批次单号，例：`131000011085109987515042023022300246500006` */
  batch_id: string
  /** 商家明细单号，例：`x23zy545Bd5436` */
  out_detail_no: string
  /** 商家转账明细单号，例：`132000011085109987515042023022300246521006` */
  detail_id: string
  /** 服务商应用ID，例：`wxf636efh567hg4356` */
  sp_appid: string
  /** 二级商户号，例：`1900000109` */
  sub_mchid: string
  /** 二级商户应用ID，例：`wxf636efh567hg4356` */
  sub_appid?: string
  /** 转账发起时间，RFC 3339，例：`2023-02-23T13:29:35+08:00` */
  create_time: string
  /** 明细状态，例：`INIT` */
  detail_state: string
  /** 转账金额（单位：分），例：`20000` */
  transfer_amount: number
  /** 转账备注，例：`2023年2月报销` */
  transfer_remark: string
  /** 明细失败原因，例：`ACCOUNT_FROZEN` */
  fail_reason?: string
  /** 收款用户OpenID，例：`o-MYE42l80oelYMDE34nYD456Xoy` */
  openid?: string
  /** 收款银行类型，例：`ICBC_DEBIT` */
  bank_type?: string
  /** 收款用户姓名，例：`757b340b45ebef5467rter35gf464344v3542sdf4t6re4tb4f54ty45t4yyry45` */
  user_name?: string
  /** 转账完成时间，RFC 3339，例：`2023-02-23T13:29:35+08:00` */
  transfer_finish_time?: string
  /** 银行退票时间，RFC 3339，例：`2023-02-23T13:29:35+08:00` */
  bank_refund_time?: string
}
