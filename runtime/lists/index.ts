import { ApiError } from '../errors/api-error.js'
import { RequestError } from '../errors/request-error.js'
import type { RequestOptions, WechatPay, WechatPayResponse } from '../operation.js'
import { Position } from './position.js'
import type {
  ItemOf,
  PageArguments,
  PagedDescriptor,
  PagedFunction,
  PageOf,
  PageOptions,
} from './types.js'

export type { ItemOf, PageArguments, PagedDescriptor, PagedFunction, PageOf, PageOptions }

/**
 * Yields every item of a list, page by page:
 *
 * ```ts
 * const query = { begin_date: '2026-01-01', end_date: '2026-01-31', limit: 50 }
 * for await (const complaint of items(listComplaintsV2, wxpay, { query })) {
 *   console.log(complaint.complaint_id)
 * }
 * ```
 *
 * The next page is requested only when its first item is needed, so leaving the loop sends no
 * further request. The loop begins at the `offset`, page or cursor of `request`, or at the first
 * page without one; `limit` is sent unchanged. It ends when the documented total is reached, when a
 * page is empty, or when the answer names no next page. Without a total, a page with fewer than
 * `limit` items is the last.
 *
 * Items that are added or removed meanwhile shift the others: an item may appear twice or not at
 * all. If that matters, request a past period.
 *
 * @throws {ApiError} if WeChat Pay refuses, repeats a page or a cursor, returns a page that is
 *   shifted by only one item, or more than `maxPages` pages
 * @throws {RequestError} if the operation has no pages, or the request cannot be sent as given
 * @throws the errors of the operation, after the items of earlier pages were delivered
 */
export async function* items<Operation extends PagedFunction>(
  operation: Operation,
  wxpay: WechatPay,
  ...rest: PageArguments<Operation>
): AsyncGenerator<ItemOf<Operation>, void, undefined> {
  const signal = rest[1]?.signal
  for await (const { data } of pages(operation, wxpay, ...rest)) {
    for (const item of listIn(data, operation.operation.pages.items)) {
      signal?.throwIfAborted()
      // The type comes from the operation; the answer is not checked against it.
      yield item as ItemOf<Operation>
    }
  }
}

/**
 * Yields the pages of a list: the answers of the operation, `{ data, status, headers, requestId }`.
 *
 * ```ts
 * const query = { begin_date: '2026-01-01', end_date: '2026-01-31', limit: 50 }
 * for await (const { data, requestId } of pages(listComplaintsV2, wxpay, { query })) {
 *   console.log(data.total_count, data.data?.length, requestId)
 * }
 * ```
 *
 * The first page is delivered even if it is empty. Ends and throws as `items` does.
 */
export async function* pages<Operation extends PagedFunction>(
  operation: Operation,
  wxpay: WechatPay,
  ...[request, { maxPages = MAX_PAGES, ...options } = {}]: PageArguments<Operation>
): AsyncGenerator<PageOf<Operation>, void, undefined> {
  const descriptor = describe(operation)
  const call = operation as unknown as Call
  const position = new Position(descriptor, request ?? {})
  let page: WechatPayResponse<unknown> | undefined
  for (let count = 0; position.request; count += 1) {
    if (page && count >= maxPages) {
      throw endless(descriptor, page, `did not end after ${count} pages`)
    }
    page = await call(wxpay, position.request, options)
    const problem = position.advance(page.data, listIn(page.data, descriptor.pages.items))
    if (problem !== undefined) throw endless(descriptor, page, problem)
    // The type comes from the operation; the answer is not checked against it.
    yield page as PageOf<Operation>
  }
}

const MAX_PAGES = 10_000

type Call = (
  wxpay: WechatPay,
  request: object,
  options: RequestOptions,
) => Promise<WechatPayResponse<unknown>>

const describe = (operation: PagedFunction): PagedDescriptor => {
  const { operation: descriptor, name } = operation as Partial<PagedFunction> & { name?: string }
  if (descriptor?.pages) return descriptor
  const id = descriptor?.id ?? name ?? 'the operation'
  throw new RequestError(`${id}: has no pages, so there is nothing to loop over. Call it once.`, {
    operation: id,
  })
}

/** The list in an answer; one without it is empty. */
const listIn = (data: unknown, name: string): readonly unknown[] => {
  const isObject = typeof data === 'object' && data !== null
  const list: unknown = isObject && Object.hasOwn(data, name) ? Reflect.get(data, name) : undefined
  return Array.isArray(list) ? list : []
}

const endless = (
  { id, method, path, unsigned }: PagedDescriptor,
  { status, requestId }: WechatPayResponse<unknown>,
  problem: string,
): ApiError =>
  new ApiError(
    `${id}: the list ${problem}, so the loop was stopped: ${method} ${path} (Request-ID ${requestId ?? 'unknown'})`,
    { operation: id, method, url: path, status, requestId, verified: !unsigned },
  )
