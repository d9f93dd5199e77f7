// Generated from specs/marketing/bank/upload-package.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  UploadFile,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'uploadPackage',
  method: 'POST',
  path: '/v3/marketing/bank/packages/{package_id}/tasks',
  request: 'form',
  response: 'json',
  form: { file: 'file', filename: 'filename', digest: 'sha256', algorithm: 'SHA-256' },
  repeats: ['package_id'],
}

/**
 * 导入定向用户协议号 · Import a file of targeted users' contract numbers into a package
 *
 * `POST /v3/marketing/bank/packages/{package_id}/tasks` · 服务商
 *
 * @see https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_8_1.shtml
 */
export function uploadPackage(
  wxpay: WechatPay,
  request: UploadPackageRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<UploadPackageResponse>> {
  return wxpay.call(operation, request, options)
}
uploadPackage.operation = operation

/** {@link uploadPackage} 的请求 */
export interface UploadPackageRequest {
  /** 号码包id，例：`8473295` */
  package_id: string
  form: UploadPackageForm
}

/** 上传的文件及其说明 */
export interface UploadPackageForm {
  /** 快捷交易协议号文件 */
  file: UploadFile
  /** 文件元信息 */
  meta?: UploadPackageFormMeta
}

/** 文件元信息 */
export interface UploadPackageFormMeta {
  /** 银行类型，例：`ICBC_DEBIT` */
  bank_type: string
  /** 文件名，例：`active_user.csv` */
  filename?: string
  /** 文件摘要，例：`addca90a6a290b9642dbaccffdf01e8c22aa348940b2e96754169ba08c19e5db` */
  sha256?: string
}

/** {@link uploadPackage} 的应答 */
export interface UploadPackageResponse {
  /** 银行类型，例：`ICBC_DEBIT` */
  bank_type?: string
  /** 创建上传任务的时间，RFC 3339，例：`2020-05-20T13:29:35+08:00` */
  create_time: string
  /** 失败数，例：`20` */
  fail_count?: number
  /** 文件名，例：`active_user.csv` */
  filename: string
  /** 号码包id，例：`8473295` */
  package_id: string
  /**
   * 任务状态，例：`PROCESSING`
   * - `PROCESSING` 处理中
   * - `FINISHED` 已完成
   */
  status?: 'PROCESSING' | 'FINISHED' | (string & {})
  /** 成功数，例：`1000` */
  success_count?: number
  /** 匹配成功的微信用户数，例：`1000` */
  success_user_count?: number
  /** 上传任务，例：`101` */
  task_id: string
  /** 上传任务最近一次更新的时间，RFC 3339，例：`2020-05-20T13:29:35+08:00` */
  update_time?: string
}
