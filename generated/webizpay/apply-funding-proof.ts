// Generated from specs/webizpay/apply-funding-proof.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'applyFundingProof',
  method: 'POST',
  path: '/v3/webizpay/bill/proof',
  request: 'json',
  response: 'json',
  dates: { request: ['start_date', 'end_date'] },
  mchid: ['json.sp_mchid'],
}

/**
 * 申请企业商户企业支付出资凭证 · Request proof of the funds an enterprise paid in over a period
 *
 * `POST /v3/webizpay/bill/proof` · 服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4014507157
 */
export function applyFundingProof(
  wxpay: WechatPay,
  request: ApplyFundingProofRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<ApplyFundingProofResponse>> {
  return wxpay.call(operation, request, options)
}
applyFundingProof.operation = operation

/** {@link applyFundingProof} 的请求 */
export interface ApplyFundingProofRequest {
  json: ApplyFundingProofJson
}

/** 请求包体 */
export interface ApplyFundingProofJson {
  /** 服务商商户号，可不填，由客户端填入自己的商户号，例：`12341234` */
  sp_mchid?: string
  /** 出资子商户号，例：`43214321` */
  sub_mchid: string
  /** 起始日期，YYYY-MM-DD，例：`2025-04-23` */
  start_date: string | Date
  /** 结束日期，YYYY-MM-DD，例：`2025-04-23` */
  end_date: string | Date
  /** 商户主体名称，例：`某某科技有限公司` */
  entity_name?: string
  /** 商户操作流水号，例：`operation12345678` */
  out_operation_id: string
}

/** {@link applyFundingProof} 的应答 */
export interface ApplyFundingProofResponse {
  /** 服务商商户号，例：`12341234` */
  sp_mchid: string
  /** 商户操作流水号，例：`operation12345678` */
  out_operation_id: string
  /** 微信支付操作流水号，例：`1030000071201xxxxx` */
  operation_id: string
  /** 出资子商户号，例：`43214321` */
  sub_mchid: string
  /** 起始日期，例：`2025-04-23` */
  start_date: string
  /** 结束日期，例：`2025-04-23` */
  end_date: string
  /** 商户主体名称，例：`某某科技有限公司` */
  entity_name: string
  /** 出资凭证申请单单号，例：`proof12345678` */
  proof_id: string
  /** 凭证下载地址，例：`https://api.mch.weixin.qq.com/v3/billdownload/file?token=xxx` */
  download_url: string
  /** 凭证申请创建时间，RFC 3339，例：`2023-06-08T10:34:56+08:00` */
  create_time: string
  /** 凭证状态更新时间，RFC 3339，例：`2023-06-08T10:34:56+08:00` */
  updated_time: string
}
