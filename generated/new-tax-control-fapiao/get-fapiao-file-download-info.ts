// Generated from specs/new-tax-control-fapiao/get-fapiao-file-download-info.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'getFapiaoFileDownloadInfo',
  method: 'GET',
  path: '/v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/fapiao-files',
  response: 'json',
}

/**
 * 获取发票下载信息 · Get the download details of an application's e-fapiao files
 *
 * `GET /v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/fapiao-files` · 普通商户、服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012538335
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012474067
 */
export function getFapiaoFileDownloadInfo(
  wxpay: WechatPay,
  request: GetFapiaoFileDownloadInfoRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<GetFapiaoFileDownloadInfoResponse>> {
  return wxpay.call(operation, request, options)
}
getFapiaoFileDownloadInfo.operation = operation

/** {@link getFapiaoFileDownloadInfo} 的请求 */
export interface GetFapiaoFileDownloadInfoRequest {
  /** 发票申请单号，例：`4200000444201910177461284488` */
  fapiao_apply_id: string
  query: GetFapiaoFileDownloadInfoQuery
}

/** 查询参数 */
export interface GetFapiaoFileDownloadInfoQuery {
  /** 子商户号，例：`1900000109` */
  sub_mchid: string
  /** 商户发票单号，例：`20200701123456` */
  fapiao_id: string
}

/** {@link getFapiaoFileDownloadInfo} 的应答 */
export interface GetFapiaoFileDownloadInfoResponse {
  /** 发票列表 */
  fapiao_download_info_list?: GetFapiaoFileDownloadInfoResponseFapiaoDownloadInfoList[]
}

/** 发票列表 */
export interface GetFapiaoFileDownloadInfoResponseFapiaoDownloadInfoList {
  /** 商户发票单号，例：`20200701123456` */
  fapiao_id?: string
  /** 发票文件下载地址，例：`https://pay.wechatpay.cn/invoicing/fapiao/fapiao-file` */
  download_url?: string
  /**
   * 发票状态，例：`ISSUE_ACCEPTED`
   * - `ISSUE_ACCEPTED` 开票申请已受理
   * - `ISSUED` 发票已开具
   * - `REVERSE_ACCEPTED` 冲红申请已受理
   * - `REVERSED` 发票已冲红
   * - `ISSUE_FAILED` 发票开具已失败
   * - `REVERSE_FAILED` 发票冲红已失败
   */
  status?:
    | 'ISSUE_ACCEPTED'
    | 'ISSUED'
    | 'REVERSE_ACCEPTED'
    | 'REVERSED'
    | 'ISSUE_FAILED'
    | 'REVERSE_FAILED'
    | (string & {})
}
