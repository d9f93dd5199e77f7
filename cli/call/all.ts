import { stringify } from '../../runtime/base/json.js'
import type { PagedDescriptor } from '../../runtime/lists/types.js'
import type {
  OperationDescriptor,
  Pages,
  RequestOptions,
  WechatPay,
} from '../../runtime/operation.js'
import { usageError } from '../exit.js'
import type { Terminal } from '../terminal.js'
import { entryOf } from './catalog.js'
import { send, type TypedCall } from './perform.js'
import { STDOUT, saveContent } from './save.js'
import { sayStatus, stopwatch } from './status.js'

type PagedOperation = OperationDescriptor & PagedDescriptor

/** A call whose operation has pages. */
type PagedCall = TypedCall & { readonly operation: PagedOperation }

/** The operation with its pages, which the table of paths leaves out. */
export const withPages = (operation: OperationDescriptor): PagedOperation => {
  const { pages } = entryOf(operation)
  if (pages !== '') return { ...operation, pages: JSON.parse(pages) as Pages }
  throw usageError(`--all: ${operation.id} does not answer page by page.`, 'Call it without --all.')
}

/** Prints or saves every item of a list, page by page, a line of JSON each. */
export const callAll = async (call: PagedCall, terminal: Terminal): Promise<void> => {
  const { operation, target = STDOUT, flags } = call
  const elapsed = stopwatch()
  let count = 0
  const lines = async function* (): AsyncGenerator<Uint8Array> {
    for await (const item of await itemsOf(call)) {
      count += 1
      yield Buffer.from(`${stringify(item)}\n`)
    }
  }
  await saveContent({ stream: lines(), isProven: !operation.unsigned }, target, flags, terminal)
  const status = `${count} ${count === 1 ? 'item' : 'items'} · ${operation.id} · ${elapsed()}`
  sayStatus(status, operation, flags, terminal)
}

const itemsOf = async ({ operation, ...call }: PagedCall): Promise<AsyncIterable<unknown>> => {
  const { items } = await import('../../runtime/lists/index.js')
  const sendPage = (
    wxpay: WechatPay,
    request: Record<string, unknown>,
    options: RequestOptions = {},
  ) => send({ wxpay, operation, request, options })
  return items(Object.assign(sendPage, { operation }), call.wxpay, call.request, call.options)
}
