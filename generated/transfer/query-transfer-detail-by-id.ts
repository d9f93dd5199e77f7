// Generated from specs/transfer/query-transfer-detail-by-id.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'queryTransferDetailById',
  method: 'GET',
  path: '/v3/transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}',
  response: 'json',
  sensitive: { response: ['user_name'] },
  repeats: ['batch_id', 'detail_id'],
}

/**
 * 微信明细单号查询明细单 · Look up one transfer of a batch by its WeChat Pay detail ID
 *
 * `GET /v3/transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}` · 直连商户
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012458886
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
  /** 微信批次单号，例：`1030000071100999991182020050700019480001` */
  batch_id: string
  /** 微信明细单号，例：`1040000071100999991182020050700019500100` */
  detail_id: string
}

/** {@link queryTransferDetailById} 的应答 */
export interface QueryTransferDetailByIdResponse {
  /** 商户号，例：`1900001109` */
  mchid: string
  /** 商家批次单号，例：`plfk2020042013` */
  out_batch_no: string
  /** 微信批次单号，例：`1030000071100999991182020050700019480001` */
  batch_id: string
  /** 直连商户的appid，例：`wxf636efh567hg4356` */
  appid: string
  /** 商家明细单号，例：`x23zy545Bd5436` */
  out_detail_no: string
  /** 微信明细单号，例：`1040000071100999991182020050700019500100` */
  detail_id: string
  /** 明细状态，例：`SUCCESS` */
  detail_status: string
  /** 转账金额（单位：分），例：`200000` */
  transfer_amount: number
  /** 转账备注，例：`2020年4月报销` */
  transfer_remark: string
  /** 明细失败原因，例：`ACCOUNT_FROZEN` */
  fail_reason?:
    | 'ACCOUNT_FROZEN'
    | 'REAL_NAME_CHECK_FAIL'
    | 'NAME_NOT_CORRECT'
    | 'OPENID_INVALID'
    | 'TRANSFER_QUOTA_EXCEED'
    | 'DAY_RECEIVED_QUOTA_EXCEED'
    | 'MONTH_RECEIVED_QUOTA_EXCEED'
    | 'DAY_RECEIVED_COUNT_EXCEED'
    | 'PRODUCT_AUTH_CHECK_FAIL'
    | 'OVERDUE_CLOSE'
    | 'ID_CARD_NOT_CORRECT'
    | 'ACCOUNT_NOT_EXIST'
    | 'TRANSFER_RISK'
    | 'OTHER_FAIL_REASON_TYPE'
    | 'REALNAME_ACCOUNT_RECEIVED_QUOTA_EXCEED'
    | 'RECEIVE_ACCOUNT_NOT_PERMMIT'
    | 'PAYEE_ACCOUNT_ABNORMAL'
    | 'PAYER_ACCOUNT_ABNORMAL'
    | 'TRANSFER_SCENE_UNAVAILABLE'
    | 'TRANSFER_SCENE_INVALID'
    | 'TRANSFER_REMARK_SET_FAIL'
    | 'RECEIVE_ACCOUNT_NOT_CONFIGURE'
    | 'BLOCK_B2C_USERLIMITAMOUNT_BSRULE_MONTH'
    | 'BLOCK_B2C_USERLIMITAMOUNT_MONTH'
    | 'MERCHANT_REJECT'
    | 'MERCHANT_NOT_CONFIRM'
    | (string & {})
  /** 用户在直连商户应用下的用户标示，例：`o-MYE42l80oelYMDE34nYD456Xoy` */
  openid: string
  /** 收款用户姓名，敏感信息，明文即可，由运行时加解密 */
  user_name?: string
  /** 转账发起时间，RFC 3339，例：`2015-05-20T13:29:35.120+08:00` */
  initiate_time: string
  /** 明细更新时间，RFC 3339，例：`2015-05-20T13:29:35.120+08:00` */
  update_time: string
}
