// Generated from specs/fund-app/mch-transfer/query-electronic-receipt-as-partner.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'queryElectronicReceiptAsPartner',
  method: 'GET',
  path: '/v3/fund-app/mch-transfer/partner/electronic-receipts/{out_bill_no}',
  response: 'json',
  repeats: ['out_bill_no'],
}

/**
 * 查询单笔转账电子回单 · Check the electronic receipt of one of a sub-merchant's transfers
 *
 * `GET /v3/fund-app/mch-transfer/partner/electronic-receipts/{out_bill_no}` · 服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4016315544
 */
export function queryElectronicReceiptAsPartner(
  wxpay: WechatPay,
  request: QueryElectronicReceiptAsPartnerRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<QueryElectronicReceiptAsPartnerResponse>> {
  return wxpay.call(operation, request, options)
}
queryElectronicReceiptAsPartner.operation = operation

/** {@link queryElectronicReceiptAsPartner} 的请求 */
export interface QueryElectronicReceiptAsPartnerRequest {
  /** 商户转账单号，例：`plfk2020042013` */
  out_bill_no: string
  query: QueryElectronicReceiptAsPartnerQuery
}

/** 查询参数 */
export interface QueryElectronicReceiptAsPartnerQuery {
  /** 二级商户号，例：`1900001121` */
  sub_mchid: string
}

/** {@link queryElectronicReceiptAsPartner} 的应答 */
export interface QueryElectronicReceiptAsPartnerResponse {
  /** 二级商户号，例：`1900001121` */
  sub_mchid: string
  /** 商户转账单号，例：`plfk2020042013` */
  out_bill_no: string
  /** 申请单状态，例：`GENERATING` */
  state: 'GENERATING' | 'FINISHED' | (string & {})
  /** 申请单创建时间，RFC 3339，例：`2015-05-20T13:29:35.120+08:00` */
  create_time: string
  /** 申请单更新时间，RFC 3339，例：`2015-05-20T13:29:35.120+08:00` */
  update_time?: string
  /** 回单文件摘要类型，例：`SM3` */
  hash_type?: 'SM3' | (string & {})
  /** 回单文件摘要值，例：`DE731F35146A0BEFADE5DB9D1E468D96C01CA8898119C674FEE9F11F4DBE5529` */
  hash_value?: string
  /** 回单文件下载地址，例：`https://api.mch.weixin.qq.com/v3/billdownload/file?token=token` */
  download_url?: string
}
