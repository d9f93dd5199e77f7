// Generated from specs/bank-transfer/create-transfer-batch.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'createTransferBatch',
  method: 'POST',
  path: '/v3/bank-transfer/batches',
  request: 'json',
  response: 'json',
  sensitive: {
    request: ['transfer_detail_list[].user_name', 'transfer_detail_list[].user_id_card'],
  },
}

/**
 * 发起批量转账 · Start a batch of transfers through the bank
 *
 * `POST /v3/bank-transfer/batches` · 服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012465889
 */
export function createTransferBatch(
  wxpay: WechatPay,
  request: CreateTransferBatchRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<CreateTransferBatchResponse>> {
  return wxpay.call(operation, request, options)
}
createTransferBatch.operation = operation

/** {@link createTransferBatch} 的请求 */
export interface CreateTransferBatchRequest {
  json: CreateTransferBatchJson
}

/** 请求包体 */
export interface CreateTransferBatchJson {
  /** 服务平台商户号，例：`1900001109` */
  platform_mchid: string
  /** 付款企业商户号，例：`1900001109` */
  specialized_payment_mchid: string
  /** 实际出资商户号，例：`1900001109` */
  sponsor_mchid: string
  /** 用户授权商户号，例：`1900001109` */
  user_authorized_mchid: string
  /** 用户授权appid，例：`wxaffdakkk11112e3` */
  user_authorized_appid: string
  /** 银行批次单号，例：`plfk2020042013` */
  out_batch_no: string
  /** 批次名称，例：`2019年1月深圳分部报销单` */
  batch_name: string
  /** 批次备注，例：`2019年1月深圳分部报销单` */
  batch_remark: string
  /** 附加信息，例：`付款专用商户单号11111` */
  attach_remark?: string
  /** 转账总金额（单位：分），例：`4000000` */
  total_amount: number
  /** 转账总笔数，例：`200` */
  total_count: number
  /** 转账场景，例：`ORDINARY_TRANSFER` */
  transfer_scene: string
  /** 批量转账用途，例：`COMMISSION` */
  transfer_purpose: string
  /** 转账明细列表 */
  transfer_detail_list?: CreateTransferBatchJsonTransferDetailList[]
}

/** 转账明细列表 */
export interface CreateTransferBatchJsonTransferDetailList {
  /** 银行明细单号，例：`x23zy545Bd5436` */
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

/** {@link createTransferBatch} 的应答 */
export interface CreateTransferBatchResponse {
  /** 银行批次单号，例：`plfk2020042013` */
  out_batch_no: string
  /** 微信支付批次单号，例：`1130000071100999991182020050700019480001` */
  batch_id: string
  /** 批次创建时间，RFC 3339，例：`2015-05-20T13:29:35+08:00` */
  create_time: string
}
