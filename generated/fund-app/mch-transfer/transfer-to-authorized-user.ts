// Generated from specs/fund-app/mch-transfer/transfer-to-authorized-user.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'transferToAuthorizedUser',
  method: 'POST',
  path: '/v3/fund-app/mch-transfer/transfer-bills/transfer',
  request: 'json',
  response: 'json',
  sensitive: { request: ['user_name'], response: ['user_name'] },
}

/**
 * 用户授权后转账 · Transfer money to a user who has allowed automatic receipt
 *
 * `POST /v3/fund-app/mch-transfer/transfer-bills/transfer` · 普通商户
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4014399371
 */
export function transferToAuthorizedUser(
  wxpay: WechatPay,
  request: TransferToAuthorizedUserRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<TransferToAuthorizedUserResponse>> {
  return wxpay.call(operation, request, options)
}
transferToAuthorizedUser.operation = operation

/** {@link transferToAuthorizedUser} 的请求 */
export interface TransferToAuthorizedUserRequest {
  json: TransferToAuthorizedUserJson
}

/** 请求包体 */
export interface TransferToAuthorizedUserJson {
  /** 商户AppID，最长 32 个字符，例：`wxf636efh567hg4356` */
  appid: string
  /** 商户单号，最长 32 个字符，例：`plfk2020042013` */
  out_bill_no: string
  /** 收款用户姓名，敏感信息，明文即可，由运行时加解密 */
  user_name?: string
  /** 转账金额（单位：分），例：`400000` */
  transfer_amount: number
  /** 转账备注，最长 32 个字符，例：`2020年4月报销` */
  transfer_remark: string
  /** 通知地址，最长 256 个字符，例：`https://www.weixin.qq.com/wxpay/pay.php` */
  notify_url?: string
  /** 用户收款感知，例：`现金奖励` */
  user_recv_perception?: string
  /** 转账场景ID，以商户平台中申请到的为准，最长 36 个字符，例：`1000` */
  transfer_scene_id: string
  /** 转账场景报备信息 */
  transfer_scene_report_infos: TransferToAuthorizedUserJsonTransferSceneReportInfos[]
  /** 微信免确认收款授权单号，例：`201202504101000123456789012` */
  authorization_id?: string
  /** 出资商户号，例：`1900001109` */
  sponsor_mchid?: string
  /** 商户侧授权单号，例：`plfk2020042013` */
  out_authorization_no?: string
}

/** 转账场景报备信息 */
export interface TransferToAuthorizedUserJsonTransferSceneReportInfos {
  /** 信息类型，最长 15 个字符，例：`活动名称` */
  info_type: string
  /** 信息内容，最长 32 个字符，例：`注册会员有礼` */
  info_content: string
}

/** {@link transferToAuthorizedUser} 的应答 */
export interface TransferToAuthorizedUserResponse {
  /** 商户号，例：`1900001109` */
  mch_id: string
  /** 商户单号，例：`plfk2020042013` */
  out_bill_no: string
  /** 微信转账单号，例：`1330000071100999991182020050700019480001` */
  transfer_bill_no: string
  /** 商户AppID，例：`wxf636efh567hg4356` */
  appid?: string
  /**
   * 单据状态，例：`ACCEPTED`
   * - `ACCEPTED` 转账已受理
   * - `PROCESSING` 转账处理中
   * - `TRANSFERING` 转账结果尚未明确
   * - `SUCCESS` 转账成功
   */
  state: 'ACCEPTED' | 'PROCESSING' | 'TRANSFERING' | 'SUCCESS' | (string & {})
  /** 转账金额（单位：分），例：`400000` */
  transfer_amount: number
  /** 转账备注，例：`2020年4月报销` */
  transfer_remark: string
  /** 失败原因，例：`PAYEE_ACCOUNT_ABNORMAL` */
  fail_reason?: string
  /** 收款用户OpenID，例：`o-MYE42l80oelYMDE34nYD456Xoy` */
  openid?: string
  /** 收款用户姓名，敏感信息，明文即可，由运行时加解密 */
  user_name?: string
  /** 单据创建时间，RFC 3339，例：`2015-05-20T13:29:35.120+08:00` */
  create_time: string
  /** 最后一次状态变更时间，RFC 3339，例：`2015-05-20T13:29:35.120+08:00` */
  update_time?: string
}
