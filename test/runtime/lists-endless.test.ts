import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { items } from '../../runtime/lists/index.js'
import { rejection } from './helpers/errors.js'
import {
  byCursor,
  byOffset,
  byPage,
  collect,
  type Parameters,
  queryOf,
  skipping,
  things,
  total,
} from './helpers/lists.js'
import { Platform, type PlatformAnswer, type Received } from './helpers/platform.js'

let platform: Platform
beforeAll(async () => {
  platform = await Platform.start()
})
afterAll(() => platform.close())

describe('A platform whose list does not end', () => {
  const page = (...data: unknown[]): PlatformAnswer => ({ body: { data, total_count: 99 } })
  const token = (n: number, next: string): PlatformAnswer => ({
    body: { data: [n], next_page_token: next },
  })

  it.each<[string, typeof byOffset, PlatformAnswer[], Parameters, string, unknown[]]>([
    [
      'because it gives the same page again',
      byOffset,
      [page(1, 2)],
      {},
      'has the same page again',
      [1, 2],
    ],
    [
      'because it goes in circles',
      byOffset,
      [page(1), page(2), page(3), page(1), page(2), page(3), page(1)],
      {},
      'has the same page again',
      [1, 2, 3, 1, 2, 3],
    ],
    [
      'because it gives the same page again, and the total is reached',
      byOffset,
      [{ body: { data: [1, 2], total_count: 4 } }],
      {},
      'has the same page again',
      [1, 2],
    ],
    [
      'because it names the same cursor again',
      byCursor,
      [token(1, 'a'), token(2, 'a')],
      {},
      'names a next page that was there before',
      [1],
    ],
    [
      'because its cursors go in circles',
      byCursor,
      [token(1, 'a'), token(2, 'b'), token(3, 'a')],
      {},
      'names a next page that was there before',
      [1, 2],
    ],
    [
      'because it names the cursor that the caller gave',
      byCursor,
      [token(1, 'a')],
      { page_token: 'a' },
      'names a next page that was there before',
      [],
    ],
    [
      'because it gives the same page under other cursors',
      byCursor,
      [token(1, 'a'), token(1, 'b')],
      {},
      'has the same page again',
      [1],
    ],
  ])(
    'a list that does not end %s is an ApiError',
    async (_, list, script, query, message, delivered) => {
      platform.answers(...script)
      const seen: unknown[] = []
      const loop = async () => {
        for await (const item of items(list, platform.client(), { query })) seen.push(item)
      }
      const error = await rejection(loop())
      expect(error).toMatchObject({
        name: 'ApiError',
        operation: 'listThings',
        method: 'GET',
        url: '/v3/things',
        status: 200,
        verified: true,
        outcome: 'done',
      })
      expect(String(error)).toContain(`listThings: the list ${message}, so the loop was stopped`)
      expect(seen).toEqual(delivered)
    },
  )

  it('a list of ever new pages is an ApiError after maxPages', async () => {
    let n = 0
    platform.answers(() => page(n++))
    const seen: unknown[] = []
    const loop = async () => {
      const options = { maxPages: 5 }
      for await (const item of items(byOffset, platform.client(), {}, options)) seen.push(item)
    }
    await expect(loop()).rejects.toThrow('listThings: the list did not end after 5 pages')
    expect(seen).toEqual([0, 1, 2, 3, 4])
    expect(platform.requests).toHaveLength(5)
  })

  it('a list with exactly maxPages pages is not an error', async () => {
    platform.answers(skipping(things(25), total(25)))
    const found = items(byOffset, platform.client(), {}, { maxPages: 3 })
    expect(await collect(found)).toEqual(things(25))
  })

  it('a platform that counts items where pages are documented is an ApiError', async () => {
    const count = (request: Received): PlatformAnswer => {
      const start = Number(queryOf(request).get('offset'))
      return { body: { data: things(25).slice(start, start + 10), total_count: 25 } }
    }
    platform.answers(count)
    const seen: unknown[] = []
    const loop = async () => {
      for await (const item of items(byPage, platform.client())) seen.push(item)
    }
    await expect(loop()).rejects.toThrow(
      'listThings: the list moves on by one item, not by one page',
    )
    expect(seen).toEqual(things(10))
  })
})
