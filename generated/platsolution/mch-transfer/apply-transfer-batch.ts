// Generated from specs/platsolution/mch-transfer/apply-transfer-batch.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'applyTransferBatch',
  method: 'POST',
  path: '/v3/platsolution/mch-transfer/batches/apply',
  request: 'json',
  response: 'json',
}

/**
 * 受理商家转账 · Start a batch of transfers to users on behalf of a sub-merchant
 *
 * `POST /v3/platsolution/mch-transfer/batches/apply` · 服务商
 *
 * @see https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-batch/transfer-batch-apply.html
 */
export function applyTransferBatch(
  wxpay: WechatPay,
  request: ApplyTransferBatchRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<ApplyTransferBatchResponse>> {
  return wxpay.call(operation, request, options)
}
applyTransferBatch.operation = operation

/** {@link applyTransferBatch} 的请求 */
export interface ApplyTransferBatchRequest {
  json: ApplyTransferBatchJson
}

/** 请求包体 */
export interface ApplyTransferBatchJson {
  /** 二级商户号，例：`1900001109` */
  sub_mchid: string
  /** 服务商AppID，例：`wxf636efh567hg4356` */
  sp_appid: string
  /** 二级商户AppID，例：`wxf636efh567hg4356` */
  sub_appid?: string
  /** 商家批次单号，例：`sjzz20230223` */
  out_batch_no: string
  /** 批次名称，例：`2023年2月深圳分部报销单` */
  batch_name: string
  /** 批次备注，例：`2023年2月深圳分部报销单` */
  batch_remark: string
  /** 转账总金额（单位：分），例：`4000000` */
  total_amount: number
  /** 转账总笔数，例：`200` */
  total_num: number
  /** 转账场景ID，例：`1000` */
  transfer_scene_id: string
  /** 转账明细列表 */
  transfer_detail_list: ApplyTransferBatchJsonTransferDetailList[]
  /** 商户回调地址，例：`https://www.weixin.qq.com/wxpay/pay.php` */
  notify_url: string
}

/** 转账明细列表 */
export interface ApplyTransferBatchJsonTransferDetailList {
  /** 商家明细单号，例：`x23zy545Bd5436` */
  out_detail_no: string
  /** 转账金额（单位：分），例：`200000` */
  transfer_amount: number
  /** 转账备注，例：`2023年2月报销` */
  transfer_remark: string
  /** 微信转账预约单号，例：`1330000071100999991182020050700019480001` */
  reservation_id: string
  /** 收款用户OpenID，例：`o-MYE42l80oelYMDE34nYD456Xoy` */
  openid: string
}

/** {@link applyTransferBatch} 的应答 */
export interface ApplyTransferBatchResponse {
  /** 商家批次单号，例：`sjzz20230223` */
  out_batch_no: string
  /** 商家转账批次单号，例：`131000011085109987515042023022300246500006` */
  batch_id: string
  /** 批次创建时间，RFC 3339，例：`2023-02-23T13:29:35+08:00` */
  create_time: string
  /** 批次状态，例：`ACCEPTED` */
  batch_state?: string
}
