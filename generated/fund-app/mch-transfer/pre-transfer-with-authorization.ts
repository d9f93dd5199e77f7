// Generated from specs/fund-app/mch-transfer/pre-transfer-with-authorization.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'preTransferWithAuthorization',
  method: 'POST',
  path: '/v3/fund-app/mch-transfer/transfer-bills/pre-transfer-with-authorization',
  request: 'json',
  response: 'json',
  sensitive: { request: ['user_name'] },
}

/**
 * 发起转账并完成自动收款授权 · Start a transfer that also asks the user to allow automatic receipt from now on
 *
 * `POST /v3/fund-app/mch-transfer/transfer-bills/pre-transfer-with-authorization` · 普通商户
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4014399293
 */
export function preTransferWithAuthorization(
  wxpay: WechatPay,
  request: PreTransferWithAuthorizationRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<PreTransferWithAuthorizationResponse>> {
  return wxpay.call(operation, request, options)
}
preTransferWithAuthorization.operation = operation

/** {@link preTransferWithAuthorization} 的请求 */
export interface PreTransferWithAuthorizationRequest {
  json: PreTransferWithAuthorizationJson
}

/** 请求包体 */
export interface PreTransferWithAuthorizationJson {
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
  transfer_scene_report_infos: PreTransferWithAuthorizationJsonTransferSceneReportInfos[]
  /** 自动收款授权信息 */
  authorization_info?: PreTransferWithAuthorizationJsonAuthorizationInfo
  /** 出资商户号，例：`1900001109` */
  sponsor_mchid?: string
}

/** 转账场景报备信息 */
export interface PreTransferWithAuthorizationJsonTransferSceneReportInfos {
  /** 信息类型，最长 15 个字符，例：`活动名称` */
  info_type: string
  /** 信息内容，最长 32 个字符，例：`注册会员有礼` */
  info_content: string
}

/** 自动收款授权信息 */
export interface PreTransferWithAuthorizationJsonAuthorizationInfo {
  /** 用户展示名称，例：`wx_123456` */
  user_display_name: string
  /** 商户侧授权单号，例：`plfk2020042013` */
  out_authorization_no: string
  /** 自动收款授权结果通知地址，例：`https://www.weixin.qq.com/wxpay/pay.php` */
  authorization_notify_url: string
}

/** {@link preTransferWithAuthorization} 的应答 */
export interface PreTransferWithAuthorizationResponse {
  /** 商户单号，例：`plfk2020042013` */
  out_bill_no: string
  /** 微信转账单号，例：`1330000071100999991182020050700019480001` */
  transfer_bill_no: string
  /** 单据创建时间，RFC 3339，例：`2015-05-20T13:29:35.120+08:00` */
  create_time: string
  /**
   * 单据状态，例：`ACCEPTED`
   * - `ACCEPTED` 转账已受理
   * - `PROCESSING` 转账处理中
   * - `WAIT_USER_CONFIRM` 待收款用户确认
   * - `TRANSFERING` 转账结果尚未明确
   * - `SUCCESS` 转账成功
   * - `CANCELING` 商户撤销请求受理成功
   */
  state:
    | 'ACCEPTED'
    | 'PROCESSING'
    | 'WAIT_USER_CONFIRM'
    | 'TRANSFERING'
    | 'SUCCESS'
    | 'CANCELING'
    | (string & {})
  /** 跳转领取页面的package信息，例：`affffddafdfafddffda==` */
  package_info?: string
  /** 用户展示名称，例：`wx_123456` */
  user_display_name?: string
  /** 商户侧授权单号，例：`plfk2020042013` */
  out_authorization_no?: string
}
