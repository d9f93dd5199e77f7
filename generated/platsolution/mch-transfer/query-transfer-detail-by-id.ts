// Generated from specs/platsolution/mch-transfer/query-transfer-detail-by-id.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'queryTransferDetailById',
  method: 'GET',
  path: '/v3/platsolution/mch-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}',
  response: 'json',
  repeats: ['batch_id', 'detail_id'],
}

/**
 * 微信支付转账明细单号查询明细单 · Look up one transfer of a batch by its WeChat Pay detail ID
 *
 * `GET /v3/platsolution/mch-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}` · 服务商
 *
 * @see https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-batch/get-transfer-detail-by-no.html
 */
export function queryTransferDetailById(
  wxpay: WechatPay,
  request: QueryTransferDetailByIdRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<QueryTransferDetailByIdResponse>> {
  return wxpay.call(operation, request, options)
}
queryTransferDetailById.operation = operation

/** {@link queryTransferDetailById} 的请求 */
export interface QueryTransferDetailByIdRequest {
  /** 商家转账批次单号，例：`131000011085109987515042023022300246500006` */
  batch_id: string
  /** 商家转账明细单号，例：`132000011085109987515042023022300246521006` */
  detail_id: string
  query: QueryTransferDetailByIdQuery
}

/** 查询参数 */
export interface QueryTransferDetailByIdQuery {
  /** 二级商户号，例：`1900000109` */
  sub_mchid: string
}

/** {@link queryTransferDetailById} 的应答 */
export interface QueryTransferDetailByIdResponse {
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
