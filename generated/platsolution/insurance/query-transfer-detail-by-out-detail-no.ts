// Generated from specs/platsolution/insurance/query-transfer-detail-by-out-detail-no.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'queryTransferDetailByOutDetailNo',
  method: 'GET',
  path: '/v3/platsolution/insurance/mch-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}',
  response: 'json',
  sensitive: { response: ['user_name'] },
  repeats: ['out_batch_no', 'out_detail_no'],
}

/**
 * 商户明细单号查询明细单 · Look up one transfer of an insurance batch by merchant detail number
 *
 * `GET /v3/platsolution/insurance/mch-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}` · 服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4013504224
 */
export function queryTransferDetailByOutDetailNo(
  wxpay: WechatPay,
  request: QueryTransferDetailByOutDetailNoRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<QueryTransferDetailByOutDetailNoResponse>> {
  return wxpay.call(operation, request, options)
}
queryTransferDetailByOutDetailNo.operation = operation

/** {@link queryTransferDetailByOutDetailNo} 的请求 */
export interface QueryTransferDetailByOutDetailNoRequest {
  /** 商家批次单号，例：`sjzz20230223` */
  out_batch_no: string
  /** 商家明细单号，例：`x23zy545Bd5436` */
  out_detail_no: string
  query: QueryTransferDetailByOutDetailNoQuery
}

/** 查询参数 */
export interface QueryTransferDetailByOutDetailNoQuery {
  /** 二级商户号，例：`1900000109` */
  sub_mchid: string
}

/** {@link queryTransferDetailByOutDetailNo} 的应答 */
export interface QueryTransferDetailByOutDetailNoResponse {
  /** 商家批次单号，例：`sjzz20230223` */
  out_batch_no: string
  /** 商家转账批次单号，例：`131000011085109987515042023022300246500006` */
  batch_id: string
  /** 商家明细单号，例：`x23zy545Bd5436` */
  out_detail_no: string
  /** 商家转账明细单号，例：`132000011085109987515042023022300246521006` */
  detail_id: string
  /** 服务商应用ID，例：`wxf636efh567hg4356` */
  sp_appid: string
  /** 二级商户号，例：`1900000109` */
  sub_mchid: string
  /** 二级商户应用ID，例：`wxf636efh567hg4356` */
  sub_appid?: string
  /** 转账发起时间，RFC 3339，例：`2023-02-23T13:29:35+08:00` */
  create_time: string
  /**
   * 明细状态，例：`INIT`
   * - `INIT` 系统转账校验中
   * - `ALL` 全部
   * - `WAIT_PAY` 待确认
   * - `SUCCESS` 转账成功
   * - `FAIL` 转账失败
   * - `BANK_REFUND` 银行返回转账成功后
   */
  detail_state: 'INIT' | 'ALL' | 'WAIT_PAY' | 'SUCCESS' | 'FAIL' | 'BANK_REFUND' | (string & {})
  /** 转账金额（单位：分），例：`20000` */
  transfer_amount: number
  /** 转账备注，例：`2023年2月报销` */
  transfer_remark: string
  /**
   * 明细失败原因，例：`ACCOUNT_FROZEN`
   * - `ACCOUNT_FROZEN` 该用户账户被冻结
   * - `REAL_NAME_CHECK_FAIL` 收款人未实名认证
   * - `NAME_NOT_CORRECT` 收款人姓名校验不通过
   * - `OPENID_INVALID` OpenID格式错误或者不属于商家公众账号
   * - `TRANSFER_QUOTA_EXCEED` 超过用户单笔收款额度
   * - `DAY_RECEIVED_QUOTA_EXCEED` 超过用户单日收款额度
   * - `MONTH_RECEIVED_QUOTA_EXCEED` 超过用户单月收款额度
   * - `DAY_RECEIVED_COUNT_EXCEED` 超过用户单日收款次数
   * - `PRODUCT_AUTH_CHECK_FAIL` 未开通该权限或权限被冻结
   * - `OVERDUE_CLOSE` 超过系统重试期
   * - `ID_CARD_NOT_CORRECT` 收款人身份证校验不通过
   * - `ACCOUNT_NOT_EXIST` 该用户账户不存在
   * - `TRANSFER_RISK` 该笔转账可能存在风险
   * - `PAYROLL_CARD_ALREADY_LOGOUT` 该用户的务工卡已经注销
   * - `PAYROLL_CARD_ALREADY_FROZEN` 该用户的务工卡已经被冻结
   * - `PAYROLL_CARD_UNAUTHORIZED` 该用户的务工卡未授权该商户
   * - `PAYROLL_CARD_USER_NOT_OPEN` 该用户没有开通务工卡
   * - `PAYROLL_CARD_NAME_CARD_NOT_MATCH` 务工卡实名和用户实名不一致
   * - `PAYROLL_CARD_ID_CARD_NOT_MATCH` 务工卡身份证和用户身份证不一致
   * - `PAYROLL_CARD_BANKCARD_UNBUNDLING` 务工卡所选银行卡已解绑
   * - `BANK_CARD_COLLECTIONS_ABOVE_QUOTA` 银行卡属二/三类卡
   * - `BANK_CARD_ACCOUNT_ABNORMAL` 银行卡已被销户、冻结、作废、挂失等致无法入账
   * - `BANK_CARD_STATUS_ABNORMAL` 银行卡状态异常
   * - `BANK_CARD_BANK_INFO_WRONG` 登记的银行名称或分支行信息有误
   * - `BANK_CARD_CARD_INFO_WRONG` 银行卡户名或卡号有误
   * - `OTHER_FAIL_REASON_TYPE` 其它失败原因
   * - `REALNAME_ACCOUNT_RECEIVED_QUOTA_EXCEED` 请引导用户在微信支付查看详情
   * - `RECEIVE_ACCOUNT_NOT_PERMMIT` 请在产品设置中调整
   * - `PAYEE_ACCOUNT_ABNORMAL` 请联系用户完善其在微信支付的身份信息以继续收款
   * - `PAYER_ACCOUNT_ABNORMAL` 可前往商户平台获取解除功能限制指引
   * - `TRANSFER_REMARK_SET_FAIL` 转账备注设置失败
   * - `TRANSFER_SCENE_INVALID` 该转账场景暂不可用
   * - `TRANSFER_SCENE_UNAVAILABLE` 你尚未获取该转账场景
   * - `BLOCK_B2C_USERLIMITAMOUNT_BSRULE_MONTH` 超出用户单月转账收款20w限额
   * - `BLOCK_B2C_USERLIMITAMOUNT_MONTH` 用户账户存在风险收款受限
   * - `MERCHANT_REJECT` 商户员工（转账验密人）已驳回转账
   * - `MERCHANT_NOT_CONFIRM` 商户员工（转账验密人）超时未验密
   * - `BANK_CARD_PARAM_ERROR` 用户收款卡错误
   * - `BANK_CARD_TYPE_NOT_SUPPORTED` 用户收款卡类型非储值卡
   * - `RESERVATION_STATE_INVALID` 预约转账单状态异常
   * - `EXCEEDED_ESTIMATED_AMOUNT` 转账金额超过预约金额范围
   * - `RESERVATION_INFO_NOT_MATCH` 转账信息
   * - `RESERVATION_SCENE_NOT_MATCH` 该预约单的转账场景与发起转账时传入的不同
   */
  fail_reason?:
    | 'ACCOUNT_FROZEN'
    | 'REAL_NAME_CHECK_FAIL'
    | 'NAME_NOT_CORRECT'
    | 'OPENID_INVALID'
    | 'TRANSFER_QUOTA_EXCEED'
    | 'DAY_RECEIVED_QUOTA_EXCEED'
    | 'MONTH_RECEIVED_QUOTA_EXCEED'
    | 'DAY_RECEIVED_COUNT_EXCEED'
    | 'PRODUCT_AUTH_CHECK_FAIL'
    | 'OVERDUE_CLOSE'
    | 'ID_CARD_NOT_CORRECT'
    | 'ACCOUNT_NOT_EXIST'
    | 'TRANSFER_RISK'
    | 'PAYROLL_CARD_ALREADY_LOGOUT'
    | 'PAYROLL_CARD_ALREADY_FROZEN'
    | 'PAYROLL_CARD_UNAUTHORIZED'
    | 'PAYROLL_CARD_USER_NOT_OPEN'
    | 'PAYROLL_CARD_NAME_CARD_NOT_MATCH'
    | 'PAYROLL_CARD_ID_CARD_NOT_MATCH'
    | 'PAYROLL_CARD_BANKCARD_UNBUNDLING'
    | 'BANK_CARD_COLLECTIONS_ABOVE_QUOTA'
    | 'BANK_CARD_ACCOUNT_ABNORMAL'
    | 'BANK_CARD_STATUS_ABNORMAL'
    | 'BANK_CARD_BANK_INFO_WRONG'
    | 'BANK_CARD_CARD_INFO_WRONG'
    | 'OTHER_FAIL_REASON_TYPE'
    | 'REALNAME_ACCOUNT_RECEIVED_QUOTA_EXCEED'
    | 'RECEIVE_ACCOUNT_NOT_PERMMIT'
    | 'PAYEE_ACCOUNT_ABNORMAL'
    | 'PAYER_ACCOUNT_ABNORMAL'
    | 'TRANSFER_REMARK_SET_FAIL'
    | 'TRANSFER_SCENE_INVALID'
    | 'TRANSFER_SCENE_UNAVAILABLE'
    | 'RECEIVE_ACCOUNT_NOT_CONFIGURE'
    | 'BLOCK_B2C_USERLIMITAMOUNT_BSRULE_MONTH'
    | 'BLOCK_B2C_USERLIMITAMOUNT_MONTH'
    | 'MERCHANT_REJECT'
    | 'MERCHANT_NOT_CONFIRM'
    | 'BANK_CARD_PARAM_ERROR'
    | 'BANK_CARD_TYPE_NOT_SUPPORTED'
    | 'RESERVATION_STATE_INVALID'
    | 'EXCEEDED_ESTIMATED_AMOUNT'
    | 'RESERVATION_INFO_NOT_MATCH'
    | 'RESERVATION_SCENE_NOT_MATCH'
    | (string & {})
  /** 收款用户OpenID，例：`o-MYE42l80oelYMDE34nYD456Xoy` */
  openid?: string
  /** 收款银行类型，例：`ICBC_DEBIT` */
  bank_type?: string
  /** 收款用户姓名，敏感信息，明文即可，由运行时加解密 */
  user_name?: string
  /** 转账完成时间，RFC 3339，例：`2023-02-23T13:29:35+08:00` */
  transfer_finish_time?: string
  /** 银行退票时间，RFC 3339，例：`2023-02-23T13:29:35+08:00` */
  bank_refund_time?: string
}
