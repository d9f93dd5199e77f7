// Generated from specs/fund-app/mch-transfer/transfer-to-qq-wallet.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'
import type { TransferBillState } from '../../_shared/enums.js'

const operation: OperationDescriptor = {
  id: 'transferToQqWallet',
  method: 'POST',
  path: '/v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills',
  request: 'json',
  response: 'json',
  sensitive: { request: ['user_name'], response: ['user_name'] },
}

/**
 * 发起转账到QQ钱包 · Transfer money to a user's QQ Wallet
 *
 * `POST /v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills` · 普通商户
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4014297386
 */
export function transferToQqWallet(
  wxpay: WechatPay,
  request: TransferToQqWalletRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<TransferToQqWalletResponse>> {
  return wxpay.call(operation, request, options)
}
transferToQqWallet.operation = operation

/** {@link transferToQqWallet} 的请求 */
export interface TransferToQqWalletRequest {
  json: TransferToQqWalletJson
}

/** 请求包体 */
export interface TransferToQqWalletJson {
  /** QQ互联开放平台AppID，最长 32 个字符，例：`102022609` */
  appid: string
  /** 商户单号，最长 32 个字符，例：`plfk2020042013` */
  out_bill_no: string
  /** 收款用户OpenID，最长 64 个字符，例：`o-MYE42l80oelYMDE34nYD456Xoy` */
  openid: string
  /** 收款用户QQ号，例：`490379403` */
  user_qq?: string
  /** 收款用户姓名，敏感信息，明文即可，由运行时加解密 */
  user_name?: string
  /** 转账金额（单位：分），例：`400000` */
  transfer_amount: number
  /** 转账备注，最长 32 个字符，例：`2020年4月报销` */
  transfer_remark: string
  /** 通知地址，最长 256 个字符，例：`https://www.weixin.qq.com/wxpay/pay.php` */
  notify_url?: string
  /** 转账场景ID，最长 36 个字符，例：`1401` */
  transfer_scene_id: '1401'
  /** 转账场景报备信息 */
  transfer_scene_report_infos: TransferToQqWalletJsonTransferSceneReportInfos[]
}

/** 转账场景报备信息 */
export interface TransferToQqWalletJsonTransferSceneReportInfos {
  /** 信息类型，最长 15 个字符，例：`活动名称` */
  info_type: string
  /** 信息内容，最长 32 个字符，例：`注册会员有礼` */
  info_content: string
}

/** {@link transferToQqWallet} 的应答 */
export interface TransferToQqWalletResponse {
  /** 商户号，例：`1900001109` */
  mchid: string
  /** 商户单号，例：`plfk2020042013` */
  out_bill_no: string
  /** 微信转账单号，例：`1330000071100999991182020050700019480001` */
  transfer_bill_no: string
  /** QQ互联开放平台AppID，例：`102022609` */
  appid?: string
  /** 单据状态，例：`ACCEPTED` */
  state: TransferBillState | (string & {})
  /** 转账金额（单位：分），例：`400000` */
  transfer_amount: number
  /** 转账备注，例：`2020年4月报销` */
  transfer_remark: string
  /** 收款用户OpenID，例：`o-MYE42l80oelYMDE34nYD456Xoy` */
  openid?: string
  /** 收款用户QQ号，例：`490379403` */
  user_qq?: string
  /** 收款用户姓名，敏感信息，明文即可，由运行时加解密 */
  user_name?: string
  /** 失败原因，例：`PAYEE_ACCOUNT_ABNORMAL` */
  fail_reason?: string
  /** 单据创建时间，RFC 3339，例：`2015-05-20T13:29:35.120+08:00` */
  create_time: string
  /** 最后一次状态变更时间，RFC 3339，例：`2015-05-20T13:29:35.120+08:00` */
  update_time?: string
}
