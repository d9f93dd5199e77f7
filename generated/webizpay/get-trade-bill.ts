// Generated from specs/webizpay/get-trade-bill.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'getTradeBill',
  method: 'POST',
  path: '/v3/webizpay/bill/trade-bill',
  request: 'json',
  response: 'json',
  dates: { request: ['date'] },
  mchid: ['json.sp_mchid'],
}

/**
 * 申请企业商户企业支付业务账单 · Get the download link of an enterprise's daily enterprise pay bill
 *
 * `POST /v3/webizpay/bill/trade-bill` · 服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4014507142
 */
export function getTradeBill(
  wxpay: WechatPay,
  request: GetTradeBillRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<GetTradeBillResponse>> {
  return wxpay.call(operation, request, options)
}
getTradeBill.operation = operation

/** {@link getTradeBill} 的请求 */
export interface GetTradeBillRequest {
  json: GetTradeBillJson
}

/** 请求包体 */
export interface GetTradeBillJson {
  /** 服务商商户号，可不填，由客户端填入自己的商户号，例：`12341234` */
  sp_mchid?: string
  /** 出资子商户号，例：`43214321` */
  sub_mchid: string
  /** 账单日期，YYYY-MM-DD，例：`2025-04-23` */
  date: string | Date
  /** 账单类型，例：`QYZFALL` */
  type: 'QYZFALL'
}

/** {@link getTradeBill} 的应答 */
export interface GetTradeBillResponse {
  /** 服务商商户号，例：`12341234` */
  sp_mchid: string
  /** 出资子商户号，例：`43214321` */
  sub_mchid: string
  /** 账单日期，例：`2025-04-23` */
  date: string
  /** 账单类型，例：`QYZFALL` */
  type: 'QYZFALL' | (string & {})
  /** 账单下载地址，例：`https://api.mch.weixin.qq.com/v3/billdownload/file?token=xxx` */
  download_url: string
}
