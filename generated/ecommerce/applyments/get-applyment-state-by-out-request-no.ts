// Generated from specs/ecommerce/applyments/get-applyment-state-by-out-request-no.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'
import type { EcommerceApplymentState } from '../../_shared/enums.js'

const operation: OperationDescriptor = {
  id: 'getApplymentStateByOutRequestNo',
  method: 'GET',
  path: '/v3/ecommerce/applyments/out-request-no/{out_request_no}',
  response: 'json',
  sensitive: { response: ['account_validation.account_name', 'account_validation.account_no'] },
  repeats: ['out_request_no'],
}

/**
 * 通过业务申请编号查询申请状态 · Query an applyment's status by the platform's request number
 *
 * `GET /v3/ecommerce/applyments/out-request-no/{out_request_no}` · 电商平台
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012691376
 */
export function getApplymentStateByOutRequestNo(
  wxpay: WechatPay,
  request: GetApplymentStateByOutRequestNoRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<GetApplymentStateByOutRequestNoResponse>> {
  return wxpay.call(operation, request, options)
}
getApplymentStateByOutRequestNo.operation = operation

/** {@link getApplymentStateByOutRequestNo} 的请求 */
export interface GetApplymentStateByOutRequestNoRequest {
  /** 业务申请编号，例：`APPLYMENT_00000000001` */
  out_request_no: string
}

/** {@link getApplymentStateByOutRequestNo} 的应答 */
export interface GetApplymentStateByOutRequestNoResponse {
  /** 申请状态，例：`FINISH` */
  applyment_state: EcommerceApplymentState | (string & {})
  /** 申请状态描述，例：`审核中` */
  applyment_state_desc: string
  /**
   * 签约链接，例：`https://pay.weixin.qq.com/public/apply4ec_sign/s?applymentId=2000002126198476&sign=b207b673049a32c858f3aabd7d27c7ec`
   */
  sign_url?: string
  /** 电商平台二级商户号，例：`1542488631` */
  sub_mchid?: string
  /** 汇款账户验证信息 */
  account_validation?: GetApplymentStateByOutRequestNoResponseAccountValidation
  /** 驳回原因详情 */
  audit_detail?: GetApplymentStateByOutRequestNoResponseAuditDetail[]
  /**
   * 法人验证链接，例：`https://pay.weixin.qq.com/public/apply4ec_sign/s?applymentId=2000002126198476&sign=b207b673049a32c858f3aabd7d27c7ec`
   */
  legal_validation_url?: string
  /** 业务申请编号，例：`APPLYMENT_00000000001` */
  out_request_no: string
  /** 微信支付申请单号，例：`2000002124775691` */
  applyment_id: number
  /** 签约状态，例：`SIGNED` */
  sign_state?: 'UNSIGNED' | 'SIGNED' | 'NOT_SIGNABLE' | (string & {})
}

/** 汇款账户验证信息 */
export interface GetApplymentStateByOutRequestNoResponseAccountValidation {
  /** 付款户名，敏感信息，明文即可，由运行时加解密 */
  account_name?: string
  /** 付款卡号，敏感信息，明文即可，由运行时加解密 */
  account_no?: string
  /** 汇款金额（单位：分），例：`124` */
  pay_amount?: number
  /** 收款卡号，例：`7222223333322332` */
  destination_account_number?: string
  /** 收款户名，例：`财付通支付科技有限公司` */
  destination_account_name?: string
  /** 开户银行，例：`招商银行威盛大厦支行` */
  destination_account_bank?: string
  /** 省市信息，例：`深圳` */
  city?: string
  /** 备注信息，例：`入驻账户验证` */
  remark?: string
  /** 汇款截止时间，例：`2018-12-10 17:09:01` */
  deadline?: string
}

/** 驳回原因详情 */
export interface GetApplymentStateByOutRequestNoResponseAuditDetail {
  /** 参数名称，例：`id_card_copy` */
  param_name: string
  /** 驳回原因，例：`身份证背面识别失败，请上传更清晰的身份证图片` */
  reject_reason: string
}
