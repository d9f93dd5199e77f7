// Generated from specs/fund-app/brand-redpacket/create-red-packet-batch.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'createRedPacketBatch',
  method: 'POST',
  path: '/v3/fund-app/brand-redpacket/brand-merchant-batches',
  request: 'json',
  response: 'json',
  sensitive: { request: ['detail_list[].user_name'] },
}

/**
 * 品牌商户发放红包 · Send a batch of red packets to users on behalf of a brand
 *
 * `POST /v3/fund-app/brand-redpacket/brand-merchant-batches` · 普通商户
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4014310358
 */
export function createRedPacketBatch(
  wxpay: WechatPay,
  request: CreateRedPacketBatchRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<CreateRedPacketBatchResponse>> {
  return wxpay.call(operation, request, options)
}
createRedPacketBatch.operation = operation

/** {@link createRedPacketBatch} 的请求 */
export interface CreateRedPacketBatchRequest {
  json: CreateRedPacketBatchJson
}

/** 请求包体 */
export interface CreateRedPacketBatchJson {
  /** 品牌ID，例：`1234` */
  brand_id: number
  /** 品牌AppID，例：`wxf636efh567hg4356` */
  brand_appid: string
  /** 品牌红包发放场景，例：`CUSTOM_SEND` */
  scene: 'CUSTOM_SEND'
  /** 品牌红包模板ID，例：`123400001` */
  template_id: string
  /** 商家品牌红包批次单号，例：`plfk2020042013` */
  out_batch_no: string
  /** 品牌红包批次名称，例：`双十一营销用品牌红包` */
  batch_name: string
  /** 品牌红包批次备注，例：`双十一营销用品牌红包` */
  batch_remark: string
  /** 总金额（单位：分），例：`10000` */
  total_amount: number
  /** 总笔数，例：`10` */
  total_num: number
  /** 品牌红包明细列表 */
  detail_list: CreateRedPacketBatchJsonDetailList[]
}

/** 品牌红包明细列表 */
export interface CreateRedPacketBatchJsonDetailList {
  /** 商家品牌红包明细单号，例：`x23zy545Bd5436` */
  out_detail_no: string
  /** 红包金额（单位，例：`100` */
  amount: number
  /** 接收红包用户OpenID，例：`o-MYE42l80oelYMDE34nYD456Xoy` */
  openid: string
  /** 接收红包用户姓名，敏感信息，明文即可，由运行时加解密 */
  user_name?: string
  /** 红包备注，例：`来自XX的红包` */
  remark: string
}

/** {@link createRedPacketBatch} 的应答 */
export interface CreateRedPacketBatchResponse {
  /** 商家品牌红包批次单号，例：`plfk2020042013` */
  out_batch_no: string
  /** 微信支付品牌红包批次单号，例：`1210000071100999991182020050700019480001` */
  batch_no?: string
  /** 品牌红包批次创建时间，RFC 3339，例：`2015-05-20T13:29:35.120+08:00` */
  create_time: string
  /**
   * 批次单状态，例：`ACCEPTED`
   * - `WAIT_PAY` 商户员工确认付款阶段
   * - `ACCEPTED` 批次已受理成功
   * - `PROCESSING` 已开始处理批次内的品牌红包明细单
   * - `FINISHED` 批次内的所有品牌红包明细单都已处理完成
   * - `CLOSED` 可查询具体的批次关闭原因确认
   */
  batch_state?: 'WAIT_PAY' | 'ACCEPTED' | 'PROCESSING' | 'FINISHED' | 'CLOSED' | (string & {})
}
