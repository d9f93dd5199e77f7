// Generated from specs/transfer/initiate-batch-transfer.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'initiateBatchTransfer',
  method: 'POST',
  path: '/v3/transfer/batches',
  request: 'json',
  response: 'json',
  sensitive: {
    request: ['transfer_detail_list[].user_name', 'transfer_detail_list[].user_id_card'],
  },
}

/**
 * 发起批量转账 · Start a batch of transfers to users' WeChat balances
 *
 * `POST /v3/transfer/batches` · 直连商户
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012458841
 */
export function initiateBatchTransfer(
  wxpay: WechatPay,
  request: InitiateBatchTransferRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<InitiateBatchTransferResponse>> {
  return wxpay.call(operation, request, options)
}
initiateBatchTransfer.operation = operation

/** {@link initiateBatchTransfer} 的请求 */
export interface InitiateBatchTransferRequest {
  json: InitiateBatchTransferJson
}

/** 请求包体 */
export interface InitiateBatchTransferJson {
  /** 直连商户的appid，例：`wxf636efh567hg4356` */
  appid: string
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
  transfer_detail_list: InitiateBatchTransferJsonTransferDetailList[]
  /** 转账场景ID，例：`1001` */
  transfer_scene_id?: string
  /** 通知地址，例：`https://www.weixin.qq.com/wxpay/pay.php` */
  notify_url?: string
}

/** 转账明细列表 */
export interface InitiateBatchTransferJsonTransferDetailList {
  /** 商家明细单号，例：`x23zy545Bd5436` */
  out_detail_no: string
  /** 转账金额（单位：分），例：`200000` */
  transfer_amount: number
  /** 转账备注，例：`2020年4月报销` */
  transfer_remark: string
  /** 用户在直连商户应用下的用户标示，例：`o-MYE42l80oelYMDE34nYD456Xoy` */
  openid: string
  /** 收款用户姓名，敏感信息，明文即可，由运行时加解密 */
  user_name?: string
  /** 收款用户身份证，敏感信息，明文即可，由运行时加解密 */
  user_id_card?: string
}

/** {@link initiateBatchTransfer} 的应答 */
export interface InitiateBatchTransferResponse {
  /** 商家批次单号，例：`plfk2020042013` */
  out_batch_no: string
  /** 微信批次单号，例：`1030000071100999991182020050700019480001` */
  batch_id: string
  /** 批次创建时间，RFC 3339，例：`2015-05-20T13:29:35.120+08:00` */
  create_time: string
  /** 批次状态，例：`ACCEPTED` */
  batch_status?: 'ACCEPTED' | 'PROCESSING' | 'FINISHED' | 'CLOSED' | (string & {})
}
