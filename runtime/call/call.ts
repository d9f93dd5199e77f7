import { abortable } from '../base/abortable.js'
import { withCallersStack } from '../base/callers-stack.js'
import { own, ownOperation } from '../base/own.js'
import { type Context, contextOf } from '../context.js'
import { ConfigError } from '../errors/config-error.js'
import { onItsWay } from '../keys/on-the-spot.js'
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../operation.js'
import { requireCaller, whichKey } from '../request/caller.js'
import { type PreparedCall, prepareCall } from '../request/prepare.js'
import { readAnswer } from './decode.js'
import { optionsFor } from './ky-options.js'
import { beforeSending, Trace } from './trace.js'
import { withKy } from './with-ky.js'

/** What `createWechatPay` returns. A class, so that printing a client shows these fields and no
 * function; keys are in its context. */
export class Client implements WechatPay {
  readonly mchid: string
  readonly baseUrl: string
  /** Absent on a merchant's client. */
  declare readonly brandId?: string

  constructor({ mchid, brandId, hosts }: Context) {
    this.mchid = mchid
    this.baseUrl = hosts.mainland.href
    if (brandId !== undefined) this.brandId = brandId
  }

  async call<Data>(
    operation: OperationDescriptor,
    request: object = {},
    options: RequestOptions = {},
  ): Promise<WechatPayResponse<Data>> {
    try {
      const response = await performCall(contextOf(this), operation, request, options)
      // The type comes from the operation's spec; the answer is not checked against it.
      return response as WechatPayResponse<Data>
    } catch (error) {
      throw withCallersStack(error, Client.prototype.call)
    }
  }
}

/** Performs one call from end to end: prepares it, sends it with retries, decodes the answer. */
export const performCall = async (
  context: Context,
  described: OperationDescriptor,
  request: object,
  given: RequestOptions,
): Promise<WechatPayResponse<unknown>> => {
  const operation = ownOperation(described)
  const options = own(given)
  options.signal?.throwIfAborted()
  requireCaller(context, operation.id, operation.path)
  // Rejects at once and names the missing setting.
  if (context.serialNo === '') await context.merchantKey.sign(new Uint8Array())
  await beforeSending(requirePlatformKey(context, operation, options.signal))
  return send(context, await prepareCall(context, operation, request), options)
}

/** Performs a call that is already prepared, such as the download of a bill. */
export const send = (
  context: Context,
  call: PreparedCall,
  options: RequestOptions,
): Promise<WechatPayResponse<unknown>> => onItsWay(() => carryOut(context, call, options))

const carryOut = async (
  context: Context,
  call: PreparedCall,
  options: RequestOptions,
): Promise<WechatPayResponse<unknown>> => {
  const trace = new Trace()
  try {
    const checked = optionsFor(context.ky, call, options)
    const answer = await withKy(context, call, checked, trace)
    return await readAnswer(context, call, answer, checked)
  } catch (error) {
    throw trace.settle(error)
  }
}

/**
 * Fails before sending: without a key of WeChat Pay the order could be placed, but its answer could
 * not be verified.
 */
const requirePlatformKey = async (
  { platformKeys, clock, brandId }: Context,
  operation: OperationDescriptor,
  signal: AbortSignal | undefined,
): Promise<void> => {
  if (operation.unsigned && !operation.sensitive) return
  const preparing = platformKeys.prepare(clock())
  if (preparing) await abortable(preparing, signal)
  if (operation.unsigned || !platformKeys.isEmpty) return
  throw new ConfigError(
    `${operation.id}: without a key of WeChat Pay no answer can be verified, so nothing was sent. ${whichKey(brandId)}`,
  )
}
