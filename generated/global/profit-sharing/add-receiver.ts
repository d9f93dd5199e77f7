// Generated from specs/global/profit-sharing/add-receiver.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'addReceiver',
  method: 'POST',
  path: '/v3/global/profit-sharing/receivers',
  request: 'json',
  response: 'json',
  sensitive: { request: ['name'], response: ['name'] },
  overseas: true,
}

/**
 * 添加分账接收方 · Add a receiver that may take part in profit sharing
 *
 * `POST /v3/global/profit-sharing/receivers` · 直连模式、机构模式
 *
 * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013024908
 */
export function addReceiver(
  wxpay: WechatPay,
  request?: AddReceiverRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<AddReceiverResponse>> {
  return wxpay.call(operation, request, options)
}
addReceiver.operation = operation

/** {@link addReceiver} 的请求 */
export interface AddReceiverRequest {
  json?: AddReceiverJson
}

/** 请求包体 */
export interface AddReceiverJson {
  /** 子商户号，例：`1900000109` */
  sub_mchid?: string
  /** 应用ID，例：`wx8888888888888888` */
  appid?: string
  /** 子商户应用ID，例：`wx8888888888888889` */
  sub_appid?: string
  /** 分账接收方类型，例：`MERCHANT_ID` */
  type?: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID'
  /** 分账接收方帐号，例：`86693852` */
  account?: string
  /** 分账个人接收方姓名，敏感信息，明文即可，由运行时加解密 */
  name?: string
  /** 是否已经获取用户实名信息授权，例：`true` */
  authorized?: boolean
  /** 与分账方的关系类型，例：`SERVICE_PROVIDER` */
  relation_type?:
    | 'SUPPLIER'
    | 'DISTRIBUTOR'
    | 'TAX_SERVICE_PROVIDER'
    | 'IT_SERVICE_PROVIDER'
    | 'CUSTOM'
    | 'SERVICE_PROVIDER'
  /** 自定义的分账关系，例：`代理商` */
  custom_relation?: string
  /** 分账场景详细描述，例：`该分账接收方是境内税费服务提供方，帮助商户向境内海关代扣代缴税费。` */
  scene?: string
  /** 接收方商户的主营业务范围，例：`税务准备服务` */
  major_service?: string
  /** 分账接收方预计分账比例，例：`2000` */
  expected_ratio?: number
  /** 增加分账接收方申请函文件ID，例：`de851a06-5a38-9d31-a102-275a17c477de` */
  application_file_id?: string
  /** 分账方与接收方合作关系证明文件ID，例：`de851a06-5a38-9d31-a102-275a17c477de` */
  partnership_file_id?: string
}

/** {@link addReceiver} 的应答 */
export interface AddReceiverResponse {
  /** 子商户号，例：`1900000109` */
  sub_mchid?: string
  /** 分账接收方类型，例：`MERCHANT_ID` */
  type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID' | (string & {})
  /** 分账接收方账号，例：`86693852` */
  account: string
  /** 分账接收方全称，敏感信息，明文即可，由运行时加解密 */
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
  /** 增加分账接收方申请函文件ID，例：`de851a06-5a38-9d31-a102-275a17c477de` */
  application_file_id?: string
  /** 分账方与接收方合作关系证明文件ID，例：`de851a06-5a38-9d31-a102-275a17c477de` */
  partnership_file_id?: string
}
