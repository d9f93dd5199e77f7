// Generated from specs/fund-app/brand-redpacket/query-red-packet-batch-by-batch-no.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'queryRedPacketBatchByBatchNo',
  method: 'GET',
  path: '/v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}',
  response: 'json',
  repeats: ['batch_no'],
}

/**
 * 微信支付批次单号查询批次单 · Look up a red packet batch by the WeChat Pay batch number
 *
 * `GET /v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}` · 普通商户
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4014310369
 */
export function queryRedPacketBatchByBatchNo(
  wxpay: WechatPay,
  request: QueryRedPacketBatchByBatchNoRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<QueryRedPacketBatchByBatchNoResponse>> {
  return wxpay.call(operation, request, options)
}
queryRedPacketBatchByBatchNo.operation = operation

/** {@link queryRedPacketBatchByBatchNo} 的请求 */
export interface QueryRedPacketBatchByBatchNoRequest {
  /** 微信支付品牌红包批次单号，例：`1030000071100999991182020050700019480001` */
  batch_no: string
  query?: QueryRedPacketBatchByBatchNoQuery
}

/** 查询参数 */
export interface QueryRedPacketBatchByBatchNoQuery {
  /** 是否需要查询品牌红包明细单 */
  need_query_detail?: boolean
  /** 品牌红包明细单状态 */
  detail_state?: 'DETAIL_VIEW_ALL' | 'DETAIL_VIEW_SUCCESS' | 'DETAIL_VIEW_FAIL'
}

/** {@link queryRedPacketBatchByBatchNo} 的应答 */
export interface QueryRedPacketBatchByBatchNoResponse {
  /** 品牌主商户号，例：`1900001109` */
  brand_mchid: string
  /** 微信支付品牌红包批次单号，例：`1210000071100999991182020050700019480001` */
  batch_no: string
  /** 商家品牌红包批次单号，例：`plfk2020042013` */
  out_batch_no: string
  /** 品牌ID，例：`1234` */
  brand_id?: number
  /** 品牌红包模板ID，例：`123400001` */
  template_id?: string
  /** 品牌AppID，例：`wxf636efh567hg4356` */
  brand_appid?: string
  /**
   * 批次单状态，例：`ACCEPTED`
   * - `WAIT_PAY` 商户员工确认付款阶段
   * - `ACCEPTED` 批次已受理成功
   * - `PROCESSING` 已开始处理批次内的品牌红包明细单
   * - `FINISHED` 批次内的所有品牌红包明细单都已处理完成
   * - `CLOSED` 可查询具体的批次关闭原因确认
   */
  batch_state: 'WAIT_PAY' | 'ACCEPTED' | 'PROCESSING' | 'FINISHED' | 'CLOSED' | (string & {})
  /** 品牌红包批次名称，例：`双十一营销用品牌红包` */
  batch_name: string
  /** 品牌红包批次备注，例：`双十一营销用品牌红包` */
  batch_remark: string
  /** 品牌红包批次单关闭原因，例：`MERCHANT_REVOCATION` */
  close_reason?: 'MERCHANT_REVOCATION' | 'SYSTEM_OVERDUE_CLOSE' | (string & {})
  /** 总金额（单位：分），例：`10000` */
  total_amount: number
  /** 总笔数，例：`10` */
  total_num: number
  /** 品牌红包批次创建时间，RFC 3339，例：`2015-05-20T13:29:35.120+08:00` */
  create_time: string
  /** 品牌红包批次更新时间，RFC 3339，例：`2015-05-20T13:29:35.120+08:00` */
  update_time?: string
  /** 发放成功金额（单位：分），例：`10000` */
  success_amount: number
  /** 发放成功笔数，例：`10` */
  success_num: number
  /** 发放失败金额（单位：分），例：`10000` */
  fail_amount: number
  /** 发放失败笔数，例：`10` */
  fail_num: number
  /** 品牌红包明细列表 */
  detail_list?: QueryRedPacketBatchByBatchNoResponseDetailList[]
}

/** 品牌红包明细列表 */
export interface QueryRedPacketBatchByBatchNoResponseDetailList {
  /** 微信支付品牌红包明细单号，例：`1220000071100999991182020050700019500100` */
  transfer_detail_no: string
  /** 商家品牌红包明细单号，例：`x23zy545Bd5436` */
  out_detail_no: string
  /**
   * 品牌红包明细单状态，例：`DETAIL_SUCCESS`
   * - `DETAIL_INIT` 系统转账校验中
   * - `DETAIL_WAIT_PAY` 待商户确认
   * - `DETAIL_PROCESSING` 正在处理中
   * - `DETAIL_SUCCESS` 发送成功
   * - `DETAIL_FAIL` 需要确认失败原因后
   */
  detail_state:
    | 'DETAIL_INIT'
    | 'DETAIL_WAIT_PAY'
    | 'DETAIL_PROCESSING'
    | 'DETAIL_SUCCESS'
    | 'DETAIL_FAIL'
    | (string & {})
}
