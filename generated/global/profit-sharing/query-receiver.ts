// Generated from specs/global/profit-sharing/query-receiver.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'queryReceiver',
  method: 'GET',
  path: '/v3/global/profit-sharing/receivers/{account}',
  response: 'json',
  overseas: true,
}

/**
 * 查询分账接收方添加结果 · Check the result of adding a profit-sharing receiver
 *
 * `GET /v3/global/profit-sharing/receivers/{account}` · 直连模式、机构模式
 *
 * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013024912
 */
export function queryReceiver(
  wxpay: WechatPay,
  request: QueryReceiverRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<QueryReceiverResponse>> {
  return wxpay.call(operation, request, options)
}
queryReceiver.operation = operation

/** {@link queryReceiver} 的请求 */
export interface QueryReceiverRequest {
  /** 接收方账号，例：`86693852` */
  account: string
  query?: QueryReceiverQuery
}

/** 查询参数 */
export interface QueryReceiverQuery {
  /** 子商户号，例：`1900000109` */
  sub_mchid?: string
  /** 微信订单号，例：`4208450740201411110007820472` */
  transaction_id?: string
  /** 应用ID，例：`wx8888888888888888` */
  appid?: string
  /** 子商户应用ID，例：`wx8888888888888889` */
  sub_appid?: string
  /** 分账接收方类型，例：`MERCHANT_ID` */
  type?: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID'
}

/** {@link queryReceiver} 的应答 */
export interface QueryReceiverResponse {
  /** 子商户号，例：`1900000109` */
  sub_mchid?: string
  /** 分账接收方类型，例：`MERCHANT_ID` */
  type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID' | (string & {})
  /** 分账接收方账号，例：`86693852` */
  account: string
  /** 分账接收方全称，例：`hu89ohu89ohu89o` */
  name?: string
  /** 与分账方的关系类型，例：`SERVICE_PROVIDER` */
  relation_type:
    | 'SUPPLIER'
    | 'DISTRIBUTOR'
    | 'TAX_SERVICE_PROVIDER'
    | 'IT_SERVICE_PROVIDER'
    | 'CUSTOM'
    | 'SERVICE_PROVIDER'
    | (string & {})
  /** 自定义的分账关系，例：`代理商` */
  custom_relation?: string
  /** 分账场景详细描述，例：`该分账接收方是境内税费服务提供方，帮助商户向境内海关代扣代缴税费。` */
  scene?: string
  /** 接收方商户的主营业务范围，例：`税务准备服务` */
  major_service?: string
  /** 分账接收方预计分账比例，例：`2000` */
  expected_ratio?: number
  /** 微信文件标识ID，例：`de851a06-5a38-9d31-a102-275a17c477de` */
  file_id?: string
  /** 接收方关系状态 */
  state?: string
  /** 接收关系添加失败原因 */
  fail_reason?: string
}
