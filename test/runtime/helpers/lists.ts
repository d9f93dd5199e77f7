import type {
  OperationDescriptor,
  Paged,
  Pages,
  RequestOptions,
  WechatPay,
} from '../../../runtime/index.js'
import type { PlatformAnswer, Received } from './platform.js'

export type Parameters = Readonly<Record<string, unknown>>
export interface ListRequest {
  readonly query?: Parameters
  readonly json?: Parameters
}
export type Answer = Readonly<Record<string, unknown>> & { readonly data?: readonly unknown[] }

/** An operation that pages as a test wants it. */
export const paged = (how: Omit<Pages, 'items'>, others: Partial<OperationDescriptor> = {}) => {
  const operation: OperationDescriptor & Paged<'data'> = {
    id: 'listThings',
    method: 'GET',
    path: '/v3/things',
    response: 'json',
    ...others,
    pages: { items: 'data', ...how },
  }
  const call = (wxpay: WechatPay, request?: ListRequest, options?: RequestOptions) =>
    wxpay.call<Answer | undefined>(operation, request, options)
  return Object.assign(call, { operation })
}

export const byOffset = paged({ offset: 'offset', limit: 'limit', total: 'total_count' })
export const withoutTotal = paged({ offset: 'offset', limit: 'limit' })
export const byPage = paged({ page: 'offset', limit: 'limit', total: 'total_count' })
export const byPageFromOne = paged({
  page: 'page_index',
  first: 1,
  limit: 'page_size',
  total: 'total_num',
})
export const byCursor = paged({ cursor: 'page_token', next: 'next_page_token', limit: 'page_size' })
export const inBody = paged(
  { page: 'page_index', first: 1, limit: 'page_size', total: 'total_num' },
  { method: 'POST', request: 'json' },
)

export const things = (count: number): { n: number }[] =>
  Array.from({ length: count }, (_, n) => ({ n: n + 1 }))

export const queryOf = ({ target }: Received) => new URL(target, 'http://127.0.0.1').searchParams
export const bodyOf = ({ text }: Received): Parameters => JSON.parse(text) as Parameters

/** A platform that skips and limits as it is told, and says the total where it is asked to. */
export const skipping =
  (all: readonly unknown[], total?: (skip: number) => object, most = 100) =>
  (request: Received): PlatformAnswer => {
    const query = queryOf(request)
    const skip = Number(query.get('offset'))
    const limit = Math.min(most, Number(query.get('limit') ?? 10))
    return { body: { data: all.slice(skip, skip + limit), limit, ...total?.(skip) } }
  }

/** A platform that numbers its pages, and may lower the limit, which it then says. */
export const numbered =
  (all: readonly unknown[], first = 0, most = 100) =>
  (request: Received): PlatformAnswer => {
    const given = request.method === 'POST' ? bodyOf(request) : Object.fromEntries(queryOf(request))
    const number = Number(given['offset'] ?? given['page_index']) - first
    const asked = Number(given['limit'] ?? given['page_size'] ?? 10)
    const size = Math.min(most, asked)
    const data = all.slice(number * size, (number + 1) * size)
    const lowered = size < asked ? { limit: size } : {}
    return { body: { data, total_count: all.length, total_num: all.length, ...lowered } }
  }

export const collect = async <Item>(list: AsyncIterable<Item>): Promise<Item[]> => {
  const all: Item[] = []
  for await (const item of list) all.push(item)
  return all
}

export const total = (count: unknown) => () => ({ total_count: count })
