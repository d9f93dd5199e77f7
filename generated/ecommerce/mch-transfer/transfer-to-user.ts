// Generated from specs/ecommerce/mch-transfer/transfer-to-user.yaml. Edit that file and run `npm run generate`.
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
  path: '/v3/ecommerce/mch-transfer/transfer-bills',
  request: 'json',
  response: 'json',
  sensitive: { request: ['user_name'] },
}

/**
 * 发起转账 · Transfer money from a sub-merchant to a user
 *
 * `POST /v3/ecommerce/mch-transfer/transfer-bills` · 服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4013504211
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
  /** 二级商户号，例：`1900001109` */
  sub_mchid: string
  /** 服务商AppID，例：`wxf636efh567hg4356` */
  appid: string
  /** 商户单号，例：`plfk2020042013` */
  out_bill_no: string
  /** 转账场景ID，例：`1000` */
  transfer_scene_id: string
  /** 收款用户OpenID，例：`o-MYE42l80oelYMDE34nYD456Xoy` */
  openid: string
  /** 收款用户姓名，敏感信息，明文即可，由运行时加解密 */
  user_name?: string
  /** 转账金额（单位：分），例：`400000` */
  transfer_amount: number
  /** 转账备注，例：`2020年4月报销` */
  transfer_remark: string
  /** 商户回调地址，例：`https://www.weixin.qq.com/wxpay/pay.php` */
  notify_url?: string
}

/** {@link transferToUser} 的应答 */
export interface TransferToUserResponse {
  /** 二级商户号，例：`1900001109` */
  sub_mchid: string
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
