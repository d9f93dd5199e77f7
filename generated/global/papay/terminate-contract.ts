// Generated from specs/global/papay/terminate-contract.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'terminateContract',
  method: 'POST',
  path: '/v3/global/papay/contracts/{contract_id}/terminate',
  request: 'json',
  response: 'empty',
  overseas: true,
}

/**
 * 申请解约 · End a user's entrusted payment contract
 *
 * `POST /v3/global/papay/contracts/{contract_id}/terminate` · 直连模式、机构模式
 *
 * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013015478
 */
export function terminateContract(
  wxpay: WechatPay,
  request: TerminateContractRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<undefined>> {
  return wxpay.call(operation, request, options)
}
terminateContract.operation = operation

/** {@link terminateContract} 的请求 */
export interface TerminateContractRequest {
  /** 委托代扣协议ID，例：`100005698` */
  contract_id: string
  json: TerminateContractJson
}

/** 请求包体 */
export interface TerminateContractJson {
  /** 机构APPID，例：`wxd678efh567hg6787` */
  appid?: string
  /** 机构appid，例：`wx8888888888888888` */
  sp_appid?: string
  /** 子商户号，例：`1230000109` */
  sub_mchid?: string
  /** 子商户应用ID，例：`wxcbda96de0b165484` */
  sub_appid?: string
  /** 解约备注，例：`解约原因` */
  termination_note?: string
}
