// Generated from specs/papay/sign/pre-sign-contract.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'preSignContract',
  method: 'POST',
  path: '/v3/papay/sign/contracts/pre-entrust-sign',
  request: 'json',
  response: 'json',
}

/**
 * 代扣预签约 · Pre-sign an entrusted payment contract for the chosen signing scene
 *
 * `POST /v3/papay/sign/contracts/pre-entrust-sign` · 普通商户
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012978414
 */
export function preSignContract(
  wxpay: WechatPay,
  request: PreSignContractRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<PreSignContractResponse>> {
  return wxpay.call(operation, request, options)
}
preSignContract.operation = operation

/** {@link preSignContract} 的请求 */
export interface PreSignContractRequest {
  json: PreSignContractJson
}

/** 请求包体 */
export interface PreSignContractJson {
  /** 签约场景，例：`SIGN_SCENE_APP` */
  sign_scene: 'SIGN_SCENE_APP' | 'SIGN_SCENE_QRCODE'
  /** 应用ID，例：`wxd678efh567hg6787` */
  appid: string
  /** 用户在直连商户应用下的用户标示，例：`oYobu0MVnQfWpSMOYJz2AHPG_gQw` */
  openid?: string
  /** 委托代扣模板ID，例：`12535` */
  plan_id: number
  /** 商户签约协议号，例：`wxwtdk20200910100000` */
  out_contract_code: string
  /** 用户账户展示名称，例：`微信代扣用户A` */
  contract_display_account: string
  /** 签约结果通知地址，例：`https://yourapp.com/notify` */
  contract_notify_url: string
  /** 商户侧用户标识，例：`用户A` */
  out_user_code: string
  /** 回跳地址的url，例：`https://yourapp.com/notify` */
  return_url?: string
  /** 发起预签约的用户 */
  device_info: PreSignContractJsonDeviceInfo
}

/** 发起预签约的用户 */
export interface PreSignContractJsonDeviceInfo {
  /**
   * 设备类型
   * - `DEVICE_TYPE_UNKNOW` 设备类型未知
   * - `DEVICE_TYPE_PHONE` 手机
   * - `DEVICE_TYPE_PAD` 平板
   * - `DEVICE_TYPE_TV` 电视
   * - `DEVICE_TYPE_WATCH` 手表
   */
  device_type:
    | 'DEVICE_TYPE_UNKNOW'
    | 'DEVICE_TYPE_PHONE'
    | 'DEVICE_TYPE_PAD'
    | 'DEVICE_TYPE_TV'
    | 'DEVICE_TYPE_WATCH'
  /** 设备的OS版本，例：`example_device_os` */
  device_os: string
  /** 设备ID，例：`example_device_id` */
  device_id: string
  /** 设备是否以root身份运行 */
  device_running_as_root: boolean
  /** 设备的IP，例：`example_device_ip` */
  device_ip: string
  /** 设备上是否安装微信 */
  weixin_installed: boolean
  /** 设备上微信的版本，例：`example_weixin_version` */
  weixin_version: string
  /**
   * 发起预签约的用户首次登录该设备的时间
   * - `DAYS_SINCE_FIRST_LOGIN_UNKNOW` 距离现在的天数未知
   * - `DAYS_SINCE_FIRST_LOGIN_WITHIN_1_DAY` 距离现在(0,1]天
   * - `DAYS_SINCE_FIRST_LOGIN_WITHIN_7_DAYS` 距离现在(1,7]天
   * - `DAYS_SINCE_FIRST_LOGIN_WITHIN_30_DAYS` 距离现在(7,30]天
   * - `DAYS_SINCE_FIRST_LOGIN_WITHIN_90_DAYS` 距离现在(30,90]天
   * - `DAYS_SINCE_FIRST_LOGIN_WITHIN_180_DAYS` 距离现在(90,180]天
   * - `DAYS_SINCE_FIRST_LOGIN_MORE_THEN_180_DAYS` 距离现在大于180天
   */
  days_since_first_login:
    | 'DAYS_SINCE_FIRST_LOGIN_UNKNOW'
    | 'DAYS_SINCE_FIRST_LOGIN_WITHIN_1_DAY'
    | 'DAYS_SINCE_FIRST_LOGIN_WITHIN_7_DAYS'
    | 'DAYS_SINCE_FIRST_LOGIN_WITHIN_30_DAYS'
    | 'DAYS_SINCE_FIRST_LOGIN_WITHIN_90_DAYS'
    | 'DAYS_SINCE_FIRST_LOGIN_WITHIN_180_DAYS'
    | 'DAYS_SINCE_FIRST_LOGIN_MORE_THEN_180_DAYS'
}

/** {@link preSignContract} 的应答 */
export interface PreSignContractResponse {
  /** 预签约ID，例：`5778aadY9nltAsZzXixCkFIGYnV2V` */
  pre_entrustweb_id: string
  /** 跳转签约小程序的username，例：`example_mini_program_username` */
  mini_program_username?: string
  /** 跳转签约小程序的path，例：`example_mini_program_path` */
  mini_program_path?: string
  /** 展示扫码签约的二维码的URL，例：`example_redirect_url` */
  redirect_url?: string
}
