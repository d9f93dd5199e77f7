// Generated from specs/fund-app/brand-redpacket/query-red-packet-detail-by-out-detail-no.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'queryRedPacketDetailByOutDetailNo',
  method: 'GET',
  path: '/v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}/out-details/{out_detail_no}',
  response: 'json',
  sensitive: { response: ['user_name'] },
  repeats: ['out_batch_no', 'out_detail_no'],
}

/**
 * 商家明细单号查询明细单 · Look up one red packet of a batch by the merchant's own detail number
 *
 * `GET /v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}/out-details/{out_detail_no}` · 普通商户
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4014310391
 */
export function queryRedPacketDetailByOutDetailNo(
  wxpay: WechatPay,
  request: QueryRedPacketDetailByOutDetailNoRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<QueryRedPacketDetailByOutDetailNoResponse>> {
  return wxpay.call(operation, request, options)
}
queryRedPacketDetailByOutDetailNo.operation = operation

/** {@link queryRedPacketDetailByOutDetailNo} 的请求 */
export interface QueryRedPacketDetailByOutDetailNoRequest {
  /** 商家品牌红包批次单号，例：`plfk2020042013` */
  out_batch_no: string
  /** 商家品牌红包明细单号，例：`x23zy545Bd5436` */
  out_detail_no: string
}

/** {@link queryRedPacketDetailByOutDetailNo} 的应答 */
export interface QueryRedPacketDetailByOutDetailNoResponse {
  /** 品牌主商户号，例：`1900001109` */
  brand_mchid: string
  /** 商家品牌红包批次单号，例：`plfk2020042013` */
  out_batch_no: string
  /** 微信支付品牌红包批次单号，例：`1210000071100999991182020050700019480001` */
  batch_no: string
  /** 商家品牌红包明细单号，例：`x23zy545Bd5436` */
  out_detail_no: string
  /** 微信支付品牌红包明细单号，例：`1220000071100999991182020050700019500100` */
  detail_no: string
  /**
   * 品牌红包明细单状态，例：`DETAIL_SUCCESS`
   * - `DETAIL_INIT` 系统转账校验中
   * - `DETAIL_WAIT_PAY` 待商户确认
   * - `DETAIL_PROCESSING` 正在处理中
   * - `DETAIL_SUCCESS` 发送成功
   * - `DETAIL_FAIL` 需要确认失败原因后
   */
  detail_state:
    | 'DETAIL_INIT'
    | 'DETAIL_WAIT_PAY'
    | 'DETAIL_PROCESSING'
    | 'DETAIL_SUCCESS'
    | 'DETAIL_FAIL'
    | (string & {})
  /** 红包金额（单位：分），例：`10000` */
  amount: number
  /** 红包备注，例：`来自XX的红包` */
  remark: string
  /**
   * 失败原因，例：`ACCOUNT_FROZEN`
   * - `ACCOUNT_FROZEN` 该用户账户被冻结
   * - `REAL_NAME_CHECK_FAIL` 收款人未实名认证
   * - `NAME_NOT_CORRECT` 收款人姓名校验不通过
   * - `OPENID_INVALID` OpenID格式错误或者不属于商家公众账号
   * - `TRANSFER_QUOTA_EXCEED` 超过用户单笔收款区间
   * - `DAY_RECEIVED_QUOTA_EXCEED` 超过用户单日收款额度
   * - `DAY_RECEIVED_COUNT_EXCEED` 超过用户单日收款次数
   * - `PRODUCT_AUTH_CHECK_FAIL` 未开通该权限或权限被冻结
   * - `OVERDUE_CLOSE` 该笔转账已关闭
   * - `ACCOUNT_NOT_EXIST` 该用户账户不存在
   * - `TRANSFER_RISK` 该笔转账可能存在风险
   * - `USER_ACCOUNT_LIMIT` 用户账户收款受限
   * - `FAIL_REASON_UNKNOWN` 失败原因未知
   * - `PAYER_ACCOUNT_ABNORMAL` 商户账户付款受限
   * - `PAYEE_ACCOUNT_ABNORMAL` 用户账户收款异常
   * - `USER_RECEIVE_OVERDUE` 用户逾期未领取
   * - `REMARK_NOT_CORRECT` 红包备注设置失败
   * - `MERCHANT_REJECT` 商户员工（转账验密人）已驳回转账
   * - `MERCHANT_NOT_CONFIRM` 商户员工（转账验密人）超时未验密
   * - `BLOCK_B2C_USERLIMITAMOUNT_BSRULE_MONTH` 超出用户单月转账收款20w限额
   */
  fail_reason?:
    | 'ACCOUNT_FROZEN'
    | 'REAL_NAME_CHECK_FAIL'
    | 'NAME_NOT_CORRECT'
    | 'OPENID_INVALID'
    | 'TRANSFER_QUOTA_EXCEED'
    | 'DAY_RECEIVED_QUOTA_EXCEED'
    | 'DAY_RECEIVED_COUNT_EXCEED'
    | 'PRODUCT_AUTH_CHECK_FAIL'
    | 'OVERDUE_CLOSE'
    | 'ACCOUNT_NOT_EXIST'
    | 'TRANSFER_RISK'
    | 'USER_ACCOUNT_LIMIT'
    | 'FAIL_REASON_UNKNOWN'
    | 'PAYER_ACCOUNT_ABNORMAL'
    | 'PAYEE_ACCOUNT_ABNORMAL'
    | 'USER_RECEIVE_OVERDUE'
    | 'REMARK_NOT_CORRECT'
    | 'MERCHANT_REJECT'
    | 'MERCHANT_NOT_CONFIRM'
    | 'BLOCK_B2C_USERLIMITAMOUNT_BSRULE_MONTH'
    | (string & {})
  /** 接收红包用户OpenID，例：`o-MYE42l80oelYMDE34nYD456Xoy` */
  openid: string
  /** 接收红包用户姓名，敏感信息，明文即可，由运行时加解密 */
  user_name?: string
  /** 品牌红包发起时间，RFC 3339，例：`2015-05-20T13:29:35.120+08:00` */
  initiate_time?: string
  /** 品牌红包更新时间，RFC 3339，例：`2015-05-20T13:29:35.120+08:00` */
  update_time: string
  /** 品牌ID，例：`1234` */
  brand_id: number
  /** 品牌红包模板ID，例：`123400001` */
  template_id: string
  /** 品牌AppID，例：`wxf636efh567hg4356` */
  brand_appid?: string
}
