// Generated from specs/fund-app/mch-transfer/transfer-to-user.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'
import type { TransferBillState } from '../../_shared/enums.js'

const operation: OperationDescriptor = {
  id: 'transferToUser',
  method: 'POST',
  path: '/v3/fund-app/mch-transfer/transfer-bills',
  request: 'json',
  response: 'json',
  sensitive: { request: ['user_name'] },
}

/**
 * 发起转账 · Transfer money to a user, who then confirms receipt in WeChat
 *
 * `POST /v3/fund-app/mch-transfer/transfer-bills` · 普通商户
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012716434
 */
export function transferToUser(
  wxpay: WechatPay,
  request: TransferToUserRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<TransferToUserResponse>> {
  return wxpay.call(operation, request, options)
}
transferToUser.operation = operation

/** {@link transferToUser} 的请求 */
export interface TransferToUserRequest {
  json: TransferToUserJson
}

/** 请求包体 */
export interface TransferToUserJson {
  /** 商户AppID，最长 32 个字符，例：`wxf636efh567hg4356` */
  appid: string
  /** 商户单号，最长 32 个字符，例：`plfk2020042013` */
  out_bill_no: string
  /** 收款用户OpenID，最长 64 个字符，例：`o-MYE42l80oelYMDE34nYD456Xoy` */
  openid: string
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
  transfer_scene_report_infos: TransferToUserJsonTransferSceneReportInfos[]
  /** 用户收款样式 */
  user_recv_style?: TransferToUserJsonUserRecvStyle
}

/** 转账场景报备信息 */
export interface TransferToUserJsonTransferSceneReportInfos {
  /** 信息类型，最长 15 个字符，例：`活动名称` */
  info_type: string
  /** 信息内容，最长 32 个字符，例：`注册会员有礼` */
  info_content: string
}

/** 用户收款样式 */
export interface TransferToUserJsonUserRecvStyle {
  /** 用户收款样式类型 */
  type: 'CONFIRM_PAGE' | 'RED_PACKET'
}

/** {@link transferToUser} 的应答 */
export interface TransferToUserResponse {
  /** 商户单号，例：`plfk2020042013` */
  out_bill_no: string
  /** 微信转账单号，例：`1330000071100999991182020050700019480001` */
  transfer_bill_no: string
  /** 单据创建时间，RFC 3339，例：`2015-05-20T13:29:35.120+08:00` */
  create_time: string
  /** 单据状态，例：`ACCEPTED` */
  state: TransferBillState | (string & {})
  /** 失败原因，例：`PAYEE_ACCOUNT_ABNORMAL` */
  fail_reason?: string
  /** 跳转领取页面的package信息，例：`affffddafdfafddffda==` */
  package_info?: string
}
