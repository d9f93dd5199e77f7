import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'
import { say, type Terminal } from '../terminal.js'
import { asV2 } from './api.js'

type Answer = WechatPayResponse<unknown>

/** Sends a call of either API. For a page of APIv2 nothing is sent: its URL is printed. */
export const perform = async (
  wxpay: WechatPay,
  operation: OperationDescriptor,
  request: Record<string, unknown>,
  options: RequestOptions,
  terminal: Terminal,
): Promise<Answer | undefined> => {
  const v2 = asV2(operation)
  if (!v2) return wxpay.call<unknown>(operation, request, options)
  const { callV2, linkV2 } = await import('../../runtime/v2/call.js')
  if (v2.response !== 'link') return callV2(wxpay, v2, request, options)
  say(terminal, await linkV2(wxpay, v2, request))
  return undefined
}
