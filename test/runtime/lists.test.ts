import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { listComplaints } from '../../generated/merchant-service/list-complaints.js'
import { items, type PageOptions, pages } from '../../runtime/lists/index.js'
import { rejection } from './helpers/errors.js'
import {
  bodyOf,
  byCursor,
  byOffset,
  byPage,
  byPageFromOne,
  collect,
  inBody,
  type ListRequest,
  numbered,
  type Parameters,
  queryOf,
  skipping,
  things,
  total,
  withoutTotal,
} from './helpers/lists.js'
import { Platform, type PlatformAnswer, type Received } from './helpers/platform.js'

let platform: Platform
beforeAll(async () => {
  platform = await Platform.start()
})
afterAll(() => platform.close())

const asked = (name: string) => platform.requests.map((request) => queryOf(request).get(name))
const once = { retry: 0 }

describe('loop over the items of all pages', () => {
  it.each<
    [
      string,
      typeof byOffset,
      ListRequest,
      (all: readonly unknown[]) => PlatformAnswer | ((r: Received) => PlatformAnswer),
      number,
      string[],
    ]
  >([
    [
      'that skip items',
      byOffset,
      { query: { limit: 10 } },
      (all) => skipping(all, total(25)),
      25,
      ['0', '10', '20'],
    ],
    ['without a limit', byOffset, {}, (all) => skipping(all, total(25)), 25, ['0', '10', '20']],
    [
      'that end with a full page',
      byOffset,
      { query: { limit: 10 } },
      (all) => skipping(all, total(20)),
      20,
      ['0', '10'],
    ],
    [
      'of which there is one',
      byOffset,
      { query: { limit: 10 } },
      (all) => skipping(all, total(3)),
      3,
      ['0'],
    ],
    [
      'of which there is none',
      byOffset,
      { query: { limit: 10 } },
      (all) => skipping(all, total(0)),
      0,
      ['0'],
    ],
    [
      'whose limit the platform lowers',
      byOffset,
      { query: { limit: 100 } },
      (all) => skipping(all, total(25), 10),
      25,
      ['0', '10', '20'],
    ],
    [
      'whose total is said on the first page only',
      byOffset,
      { query: { limit: 10 } },
      (all) => skipping(all, (skip) => (skip === 0 ? { total_count: 20 } : {})),
      20,
      ['0', '10'],
    ],
    [
      'whose total is 0 but on the first page',
      byOffset,
      { query: { limit: 10 } },
      (all) => skipping(all, (skip) => ({ total_count: skip === 0 ? 20 : 0 })),
      20,
      ['0', '10'],
    ],
    [
      'whose total is text',
      byOffset,
      { query: { limit: 10 } },
      (all) => skipping(all, total('20')),
      20,
      ['0', '10'],
    ],
    [
      'that nothing counts, until a page is short',
      withoutTotal,
      { query: { limit: 10 } },
      skipping,
      25,
      ['0', '10', '20'],
    ],
    [
      'that nothing counts, until a page is empty',
      withoutTotal,
      { query: { limit: 10 } },
      skipping,
      20,
      ['0', '10', '20'],
    ],
    [
      'that nothing counts, and whose limit the platform lowers',
      withoutTotal,
      { query: { limit: 100 } },
      (all) => skipping(all, undefined, 10),
      25,
      ['0', '10', '20'],
    ],
    ['with numbers from 0', byPage, { query: { limit: 10 } }, numbered, 25, ['0', '1', '2']],
    ['with numbers, without a limit', byPage, {}, numbered, 20, ['0', '1']],
  ])(
    'A loop over the items of all pages a loop over pages %s delivers each item once',
    async (_, list, request, answer, count, offsets) => {
      platform.answers(answer(things(count)) as PlatformAnswer)
      expect(await collect(items(list, platform.client(), request))).toEqual(things(count))
      expect(asked('offset')).toEqual(offsets)
    },
  )

  it('A loop over the items of all pages a loop over pages with numbers from 1 begins with page 1', async () => {
    platform.answers(numbered(things(25), 1))
    const found = items(byPageFromOne, platform.client(), { query: { page_size: 10 } })
    expect(await collect(found)).toEqual(things(25))
    expect(asked('page_index')).toEqual(['1', '2', '3'])
  })

  it('A loop over the items of all pages a loop whose parameters are in the body keeps the rest of the body', async () => {
    platform.answers(numbered(things(25), 1))
    const json = { page_size: 10, state: 'OPEN' }
    expect(await collect(items(inBody, platform.client(), { json }))).toEqual(things(25))
    const bodies = [1, 2, 3].map((page_index) => ({ page_size: 10, state: 'OPEN', page_index }))
    expect(platform.requests.map(bodyOf)).toEqual(bodies)
    expect(json).toEqual({ page_size: 10, state: 'OPEN' })
  })

  it('A loop over the items of all pages a loop with cursors sends the cursor of the last answer, and ends without one', async () => {
    const body = (n: number, next?: string | null) => ({
      body: { data: [{ n }], next_page_token: next },
    })
    for (const end of [undefined, null, '']) {
      platform.answers(body(1, 'b+/='), body(2, 'c'), body(3, end))
      const found = items(byCursor, platform.client(), { query: { page_size: 1 } })
      expect(await collect(found)).toEqual(things(3))
      expect(asked('page_token')).toEqual([null, 'b+/=', 'c'])
      expect(asked('page_size')).toEqual(['1', '1', '1'])
    }
  })

  it('A loop over the items of all pages a total beyond 2^53 does not end the loop early', async () => {
    const data = (...list: number[]) =>
      `{"data":${JSON.stringify(list)},"total_count":90071992547409930}`
    platform.answers({ body: data(1) }, { body: data(2) }, { body: data() })
    expect(await collect(items(byOffset, platform.client()))).toEqual([1, 2])
  })

  it.each<[string, PlatformAnswer]>([
    ['without the list', { body: { total_count: 0 } }],
    ['whose list is null', { body: { data: null } }],
    ['whose list is no list', { body: { data: 'none' } }],
    ['without a body', { status: 204 }],
  ])('A loop over the items of all pages an answer %s is an empty page', async (_, answer) => {
    platform.answers(answer)
    expect(await collect(items(byOffset, platform.client()))).toEqual([])
    expect(platform.requests).toHaveLength(1)
  })
})

describe('beginning of a loop', () => {
  it.each<[string, typeof byOffset, Parameters, string, string[], number[]]>([
    [
      'the offset',
      byOffset,
      { offset: 20, limit: 2 },
      'offset',
      ['20', '22', '24'],
      [21, 22, 23, 24, 25],
    ],
    ['an offset as text', byOffset, { offset: '24', limit: 2 }, 'offset', ['24'], [25]],
    ['an offset as a bigint', byOffset, { offset: 24n, limit: 2 }, 'offset', ['24'], [25]],
    ['the page', byPage, { offset: 2, limit: 10 }, 'offset', ['2'], [21, 22, 23, 24, 25]],
    [
      'the page, of unknown size',
      byPage,
      { offset: 2 },
      'offset',
      ['2', '3'],
      [21, 22, 23, 24, 25],
    ],
    [
      'the page, counted from 1',
      byPageFromOne,
      { page_index: 3, page_size: 10 },
      'page_index',
      ['3'],
      [21, 22, 23, 24, 25],
    ],
  ])(
    'The beginning of a loop a loop begins at %s that the caller gives',
    async (_, list, query, name, values, found) => {
      const all = things(25)
      const isPage = list !== byOffset
      platform.answers(
        isPage ? numbered(all, list === byPageFromOne ? 1 : 0) : skipping(all, total(25)),
      )
      const seen = await collect(items(list, platform.client(), { query }))
      expect(seen).toEqual(found.map((n) => ({ n })))
      expect(asked(name)).toEqual(values)
    },
  )

  it('A loop that begins at a later page finds all items although the platform lowers the limit', async () => {
    const all = things(22)
    platform.answers(numbered(all, 0, 5))
    const query = { offset: 2, limit: 7 }
    expect(await collect(items(byPage, platform.client(), { query }))).toEqual(all.slice(10))
    expect(asked('offset')).toEqual(['2', '3', '4'])
  })

  it('The beginning of a loop a loop begins at the cursor that the caller gives', async () => {
    platform.answers({ body: { data: [1] } })
    await collect(items(byCursor, platform.client(), { query: { page_token: 'here' } }))
    expect(asked('page_token')).toEqual(['here'])
  })

  it.each([-1, 1.5, 'ten', Number.NaN])(
    'The beginning of a loop an offset of %s is refused before anything is sent',
    async (offset) => {
      platform.answers({ body: { data: [1] } })
      const error = await rejection(
        collect(items(byOffset, platform.client(), { query: { offset } })),
      )
      expect(error).toMatchObject({
        name: 'RequestError',
        operation: 'listThings',
        outcome: 'not-sent',
      })
      expect(String(error)).toContain('listThings: query.offset: expected a whole number')
      expect(platform.requests).toHaveLength(0)
    },
  )
})

describe('next page', () => {
  it('The next page the next page is not requested before its first item is wanted', async () => {
    platform.answers(skipping(things(25), total(25)))
    const loop = items(byOffset, platform.client(), { query: { limit: 10 } })
    expect(platform.requests).toHaveLength(0)
    for (let n = 1; n <= 10; n++) await loop.next()
    expect(platform.requests).toHaveLength(1)
    expect(await loop.next()).toEqual({ done: false, value: { n: 11 } })
    expect(platform.requests).toHaveLength(2)
  })

  it('The next page no page is requested after the caller leaves the loop', async () => {
    platform.answers(skipping(things(25), total(25)))
    for await (const item of items(byOffset, platform.client(), { query: { limit: 10 } })) {
      if (JSON.stringify(item) === '{"n":10}') break
    }
    expect(platform.requests).toHaveLength(1)
  })

  it('The next page neither pages nor items come after the signal aborted', async () => {
    platform.answers(skipping(things(25), total(25)))
    const abort = new AbortController()
    const seen: unknown[] = []
    const loop = async () => {
      const { signal } = abort
      for await (const item of items(byOffset, platform.client(), {}, { signal })) {
        seen.push(item)
        if (seen.length === 3) abort.abort(new Error('enough'))
      }
    }
    await expect(loop()).rejects.toThrow('enough')
    expect(seen).toEqual(things(3))
    expect(platform.requests).toHaveLength(1)
  })

  it('The next page each page is retried and has the headers of the options', async () => {
    const answer = skipping(things(15), total(15))
    platform.answers(answer, { status: 503, body: {}, signed: false }, answer)
    const options: PageOptions = {
      retry: { limit: 1, delay: () => 1 },
      headers: { 'X-Trace': '1' },
    }
    expect(await collect(items(byOffset, platform.client(), {}, options))).toEqual(things(15))
    expect(asked('offset')).toEqual(['0', '10', '10'])
    expect(platform.requests.map(({ headers }) => headers['x-trace'])).toEqual(['1', '1', '1'])
  })

  it('The next page a page that fails ends the loop with its error, after the items before it', async () => {
    const refused = { status: 400, body: { code: 'PARAM_ERROR', message: '参数错误' } }
    platform.answers(skipping(things(25), total(25)), refused)
    const seen: unknown[] = []
    const loop = async () => {
      for await (const item of items(byOffset, platform.client(), {}, once)) seen.push(item)
    }
    await expect(loop()).rejects.toMatchObject({ name: 'ApiError', code: 'PARAM_ERROR' })
    expect(seen).toEqual(things(10))
  })
})

describe('loop over pages', () => {
  it('A loop over pages pages() delivers each answer with status and headers', async () => {
    platform.answers(skipping(things(15), total(15)))
    const seen = await collect(pages(byOffset, platform.client()))
    expect(seen).toMatchObject([
      { status: 200, data: { data: things(10), total_count: 15 } },
      { status: 200, data: { total_count: 15 } },
    ])
    expect(seen[0]?.headers).toBeInstanceOf(Headers)
  })

  it('A loop over pages pages() delivers an empty first page', async () => {
    platform.answers({ body: { total_count: 0 } })
    const seen = await collect(pages(byOffset, platform.client()))
    expect(seen.map(({ data }) => data)).toEqual([{ total_count: 0 }])
  })
})

describe('loop over a generated operation', () => {
  it('A loop over a generated operation items() decrypts sensitive fields on every page', async () => {
    const complaint = (complaint_id: string, phone: string) => ({
      complaint_id,
      payer_phone: platform.encrypt(phone),
    })
    const page = (...data: object[]) => ({ body: { data, limit: 1, offset: 0, total_count: 2 } })
    platform.answers(page(complaint('1', '13800000001')), page(complaint('2', '13800000002')))
    const query = { begin_date: '2026-01-01', end_date: '2026-01-31', limit: 1 }
    const found = await collect(items(listComplaints, platform.client(), { query }))
    expect(found.map(({ payer_phone }) => payer_phone)).toEqual(['13800000001', '13800000002'])
    expect(asked('begin_date')).toEqual(['2026-01-01', '2026-01-01'])
  })
})

describe('What has no pages', () => {
  it.each<[string, unknown, string]>([
    [
      'a function of this package',
      Object.assign(() => {}, { operation: { id: 'closeOrder' } }),
      'closeOrder',
    ],
    ['a function of somebody else', function listMine() {}, 'listMine'],
    ['nothing at all', {}, 'the operation'],
  ])('items() refuses %s', async (_, operation, name) => {
    const loop = collect(items(operation as typeof byOffset, platform.client()))
    const error = await rejection(loop)
    expect(error).toMatchObject({ name: 'RequestError', outcome: 'not-sent' })
    expect(error).toHaveProperty(
      'message',
      `${name}: has no pages, so there is nothing to loop over. Call it once.`,
    )
  })
})
