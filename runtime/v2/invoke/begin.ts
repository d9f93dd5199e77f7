import { isWellFormed, randomText } from '../../base/bytes.js'
import { contextOf } from '../../context.js'
import { RequestError } from '../../errors/request-error.js'
import type { WechatPay } from '../../operation.js'
import { requireV2 } from '../require.js'

/** The inputs of every invocation: the key, the client's algorithm, the time and a nonce. */
export const begin = (wxpay: WechatPay, id: string) => {
  const context = contextOf(wxpay)
  const { v2, signing } = requireV2(context, { id })
  return {
    signing,
    type: v2.signType,
    timestamp: String(Math.floor(context.clock() / 1000)),
    nonce: randomText(),
  }
}

/**
 * Throws `RequestError` unless the value is text that can be signed. An `&` would end the value,
 * and the rest would be signed as another field.
 */
export const requireText = (id: string, name: string, value: unknown): void => {
  if (typeof value === 'string' && /^[^\s&]+$/.test(value) && isWellFormed(value)) return
  const got =
    typeof value === 'string' ? (value === '' ? 'an empty one' : 'other text') : typeof value
  throw new RequestError(
    `${id}: ${name}: expected text without spaces and without &, got ${got}.`,
    {
      operation: id,
    },
  )
}
