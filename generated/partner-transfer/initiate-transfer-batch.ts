// Generated from specs/partner-transfer/initiate-transfer-batch.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'initiateTransferBatch',
  method: 'POST',
  path: '/v3/partner-transfer/batches',
  request: 'json',
  response: 'json',
  sensitive: {
    request: ['transfer_detail_list[].user_name', 'transfer_detail_list[].user_id_card'],
  },
}

/**
 * 发起批量转账 · Start a batch of transfers to users for a sub-merchant
 *
 * `POST /v3/partner-transfer/batches` · 服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012465738
 */
export function initiateTransferBatch(
  wxpay: WechatPay,
  request: InitiateTransferBatchRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<InitiateTransferBatchResponse>> {
  return wxpay.call(operation, request, options)
}
initiateTransferBatch.operation = operation

/** {@link initiateTransferBatch} 的请求 */
export interface InitiateTransferBatchRequest {
  json: InitiateTransferBatchJson
}

/** 请求包体 */
export interface InitiateTransferBatchJson {
  /** 特约商户号，例：`1900000109` */
  sub_mchid: string
  /** 特约商户appid，例：`wxf636efh567hg4356` */
  sub_appid?: string
  /** 特约商户授权类型，例：`INFORMATION_AUTHORIZATION_TYPE` */
  authorization_type:
    | 'INFORMATION_AUTHORIZATION_TYPE'
    | 'FUND_AUTHORIZATION_TYPE'
    | 'INFORMATION_AND_FUND_AUTHORIZATION_TYPE'
  /** 商家批次单号，例：`plfk2020042013` */
  out_batch_no: string
  /** 批次名称，例：`2019年1月深圳分部报销单` */
  batch_name: string
  /** 批次备注，例：`2019年1月深圳分部报销单` */
  batch_remark: string
  /** 转账总金额（单位：分），例：`4000000` */
  total_amount: number
  /** 转账总笔数，例：`200` */
  total_num: number
  /** 转账明细列表 */
  transfer_detail_list?: InitiateTransferBatchJsonTransferDetailList[]
  /** 服务商的appid，例：`wxf636efh567hg4388` */
  sp_appid?: string
  /** 批量转账用途，例：`COMMISSION` */
  transfer_purpose?:
    | 'GOODSPAYMENT'
    | 'COMMISSION'
    | 'REFUND'
    | 'REIMBURSEMENT'
    | 'FREIGHT'
    | 'OTHERS'
  /** 转账场景，例：`ORDINARY_TRANSFER` */
  transfer_scene?: 'ORDINARY_TRANSFER' | 'PAYROLL_CARD_TRANSFER'
}

/** 转账明细列表 */
export interface InitiateTransferBatchJsonTransferDetailList {
  /** 商家明细单号，例：`x23zy545Bd5436` */
  out_detail_no: string
  /** 转账金额（单位：分），例：`200000` */
  transfer_amount: number
  /** 转账备注，例：`2020年4月报销` */
  transfer_remark: string
  /** 收款用户openid，例：`o-MYE42l80oelYMDE34nYD456Xoy` */
  openid: string
  /** 收款用户姓名，敏感信息，明文即可，由运行时加解密 */
  user_name: string
  /** 收款用户身份证，敏感信息，明文即可，由运行时加解密 */
  user_id_card?: string
}

/** {@link initiateTransferBatch} 的应答 */
export interface InitiateTransferBatchResponse {
  /** 商家批次单号，例：`plfk2020042013` */
  out_batch_no: string
  /** 微信支付批次单号，例：`1030000071100999991182020050700019480001` */
  batch_id: string
  /** 批次创建时间，RFC 3339，例：`2015-05-20T13:29:35.120+08:00` */
  create_time: string
}
