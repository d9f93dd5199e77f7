// Generated from specs/platsolution/ecommerce/pre-create-compensation.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'preCreateCompensation',
  method: 'POST',
  path: '/v3/platsolution/ecommerce/mch-transfer/compensate-bills/pre-transfer',
  request: 'json',
  response: 'json',
}

/**
 * 请求赔付预下单 · Pre-create a compensation and get the package info to continue it in WeChat
 *
 * `POST /v3/platsolution/ecommerce/mch-transfer/compensate-bills/pre-transfer` · 服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4013504176
 */
export function preCreateCompensation(
  wxpay: WechatPay,
  request: PreCreateCompensationRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<PreCreateCompensationResponse>> {
  return wxpay.call(operation, request, options)
}
preCreateCompensation.operation = operation

/** {@link preCreateCompensation} 的请求 */
export interface PreCreateCompensationRequest {
  json: PreCreateCompensationJson
}

/** 请求包体 */
export interface PreCreateCompensationJson {
  /** 公众账号ID，例：`wx8888888888888888` */
  sp_appid?: string
  /** 收款方信息 */
  receiver: PreCreateCompensationJsonReceiver
  /** 商户单号，例：`plfk2020042013` */
  out_bill_no: string
  /** 赔付金额（单位：分），例：`10000` */
  amount?: number
  /** 赔付原因，例：`直播违规扣罚` */
  transfer_remark: string
  /** 出资商户号，例：`1900001109` */
  sponsor_mchid?: string
  /** 转账场景ID，例：`1001` */
  transfer_scene_id?: string
  /** 用户收款感知，例：`退货运费补偿` */
  user_recv_perception?: string
  /** 商户回调地址，例：`https://www.weixin.qq.com/wxpay/pay.php` */
  notify_url?: string
}

/** 收款方信息 */
export interface PreCreateCompensationJsonReceiver {
  /** 转账接收方类型，例：`TRANSACTION_USER` */
  type?: 'TRANSACTION_USER'
  /** 转账接收方订单信息 */
  transaction_info?: PreCreateCompensationJsonReceiverTransactionInfo
}

/** 转账接收方订单信息 */
export interface PreCreateCompensationJsonReceiverTransactionInfo {
  /** 交易订单号，例：`1217752501201407033233368018` */
  transaction_id: string
  /** 转账接收方订单类型，例：`WXPAY` */
  type?: 'WXPAY' | 'WXVALUE'
}

/** {@link preCreateCompensation} 的应答 */
export interface PreCreateCompensationResponse {
  /** 商户单号，例：`plfk2020042013` */
  out_bill_no: string
  /** 微信支付转账单号，例：`1330000071100999991182020050700019480001` */
  bill_id: string
  /** 受理时间，RFC 3339，例：`2015-05-20T13:29:35+08:00` */
  accept_time: string
  /** 跳转领取页面的package信息，例：`affffddafdfafddffda==` */
  package_info: string
}
