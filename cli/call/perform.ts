import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'
import { say, type Terminal } from '../terminal.js'
import { asV2 } from './api.js'
import type { CallFlags } from './flags.js'
import type { Target } from './save.js'

/** A call as the words of the command line describe it. */
export interface TypedCall {
  readonly wxpay: WechatPay
  readonly operation: OperationDescriptor
  readonly request: Record<string, unknown>
  readonly options: RequestOptions
  /** Missing: the answer is printed as JSON. */
  readonly target: Target | undefined
  readonly flags: CallFlags
}

type Sent = Pick<TypedCall, 'wxpay' | 'operation' | 'request' | 'options'>

/** Sends a call of either API. */
export const send = async ({
  wxpay,
  operation,
  request,
  options,
}: Sent): Promise<WechatPayResponse<unknown>> => {
  const v2 = asV2(operation)
  if (!v2) return wxpay.call<unknown>(operation, request, options)
  const { callV2 } = await import('../../runtime/v2/call.js')
  return callV2(wxpay, v2, request, options)
}

/** Sends a call. For a page of APIv2 nothing is sent: its URL is printed. */
export const perform = async (
  call: Sent,
  terminal: Terminal,
): Promise<WechatPayResponse<unknown> | undefined> => {
  const v2 = asV2(call.operation)
  if (v2?.response !== 'link') return send(call)
  const { linkV2 } = await import('../../runtime/v2/call.js')
  say(terminal, await linkV2(call.wxpay, v2, call.request))
  return undefined
}
