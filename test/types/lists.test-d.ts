// Compiled by `npm run types`, not run.
import { expectTypeOf } from 'vitest'
import type { listStocks } from '../../generated/brand/product-coupon/list-stocks.js'
import { listPartnerships } from '../../generated/marketing/partnerships/list-partnerships.js'
import type { listRiskTrades } from '../../generated/merchant-risk-manage/list-risk-trades.js'
import {
  type ListComplaintsResponse,
  type ListComplaintsResponseData,
  listComplaints,
} from '../../generated/merchant-service/list-complaints.js'
import type { listFaceCollections } from '../../generated/offlineface/list-face-collections.js'
import { queryOrderByOutTradeNo } from '../../generated/pay/transactions/index.js'
import { listGuides } from '../../generated/smartguide/list-guides.js'
import type { queryRefund } from '../../generated/v2/pay/query-refund.js'
import type { OperationDescriptor, Paged, RequestOptions } from '../../runtime/index.js'
import { type ItemOf, items, pages } from '../../runtime/lists/index.js'
import type { WechatPay, WechatPayResponse } from '../../runtime/operation.js'

declare const wxpay: WechatPay
const query = { begin_date: '2026-01-01', end_date: '2026-01-31' }

// The items have the type of the answer's list, the pages that of the answer.
expectTypeOf(items(listComplaints, wxpay, { query })).toEqualTypeOf<
  AsyncGenerator<ListComplaintsResponseData, void, undefined>
>()
expectTypeOf(pages(listComplaints, wxpay, { query })).toEqualTypeOf<
  AsyncGenerator<WechatPayResponse<ListComplaintsResponse>, void, undefined>
>()
expectTypeOf<ItemOf<typeof listRiskTrades>>().toHaveProperty('out_trade_no')
expectTypeOf<ItemOf<typeof listStocks>>().toHaveProperty('stock_id')
expectTypeOf<ItemOf<typeof queryRefund>>().toHaveProperty('refund_id')
expectTypeOf<ItemOf<typeof listFaceCollections>>().not.toBeNever()

// The request is the operation's own, and so are the options, with a limit of pages.
const { signal } = new AbortController()
items(listComplaints, wxpay, { query: { ...query, limit: 50, offset: 100 } })
items(listComplaints, wxpay, { query }, { signal, retry: 1, timeout: 5000, maxPages: 20 })
// @ts-expect-error the operation has no such parameter
items(listComplaints, wxpay, { query: { ...query, page: 2 } })
// @ts-expect-error a required parameter is missing
items(listComplaints, wxpay, { query: { begin_date: '2026-01-01' } })
// @ts-expect-error the request is missing
items(listComplaints, wxpay)
// @ts-expect-error there is no such option
items(listComplaints, wxpay, { query }, { maxItems: 5 })
items(listPartnerships, wxpay, { query: { authorized_data: '{}' } })
items(listGuides, wxpay, { query: { store_id: 1, limit: 10 } })

// An operation without pages.
// @ts-expect-error an order is no list
items(queryOrderByOutTradeNo, wxpay, { out_trade_no: 'T1', query: { mchid: '1' } })
// @ts-expect-error an order is no list
pages(queryOrderByOutTradeNo, wxpay, { out_trade_no: 'T1', query: { mchid: '1' } })

// An operation of one's own.
interface Room {
  readonly room_id: string
}
const descriptor: OperationDescriptor & Paged<'rooms'> = {
  id: 'listRooms',
  method: 'GET',
  path: '/v3/shop/rooms',
  response: 'json',
  pages: { items: 'rooms', offset: 'offset' },
}
const listRooms = (
  client: WechatPay,
  request?: { query?: { offset?: number } },
  options?: RequestOptions,
) => client.call<{ rooms?: Room[] } | undefined>(descriptor, request, options)
listRooms.operation = descriptor
expectTypeOf<ItemOf<typeof listRooms>>().toEqualTypeOf<Room>()
items(listRooms, wxpay)
items(listRooms, wxpay, {}, { maxPages: 2 })
items(listRooms, wxpay, undefined, { signal })
// @ts-expect-error the list has another name
const misnamed: OperationDescriptor & Paged<'rooms'> = { ...descriptor, pages: { items: 'data' } }

export { misnamed }
