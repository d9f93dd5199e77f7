import { describe, expect, it } from 'vitest'
import { billRows, type TradeBillColumn } from '../../runtime/bills/index.js'

const TRADES = [
  '交易时间,微信订单号,商品名称,应结订单金额,费率备注',
  '`2024-06-11 10:00:00,`4200000001,`苹果,`0.02,`',
  '`2024-06-11 10:00:01,`4200000002,`梨, 两个,`100.00,`',
  '总交易单数,应结订单总金额',
  '`2,`100.02',
]

/** The bytes in pieces of this size. */
const streamOf = (content: string | Uint8Array, size = 7): ReadableStream<Uint8Array> => {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  let at = 0
  return new ReadableStream({
    pull: (controller) => {
      if (at < bytes.length) controller.enqueue(bytes.slice(at, at + size))
      else controller.close()
      at += size
    },
  })
}

const all = async (content: string, size?: number) => {
  const rows = billRows<TradeBillColumn>(streamOf(content, size))
  expect(rows.totals).toBeUndefined()
  const read = []
  for await (const row of rows) read.push(row)
  return { rows: read, totals: rows.totals }
}

const EXPECTED = {
  rows: [
    {
      交易时间: '2024-06-11 10:00:00',
      微信订单号: '4200000001',
      商品名称: '苹果',
      应结订单金额: '0.02',
      费率备注: '',
    },
    {
      交易时间: '2024-06-11 10:00:01',
      微信订单号: '4200000002',
      商品名称: '梨, 两个',
      应结订单金额: '100.00',
      费率备注: '',
    },
  ],
  totals: { 总交易单数: '2', 应结订单总金额: '100.02' },
}

describe('rows of a bill', () => {
  it.each([
    ['CRLF', '\r\n', '\r\n'],
    ['LF', '\n', '\n'],
    ['no line end at its end', '\r\n', ''],
    ['empty lines at its end', '\r\n', '\r\n\r\n\r\n'],
  ])('The rows of a bill are read with %s', async (_, between, end) => {
    expect(await all(TRADES.join(between) + end)).toEqual(EXPECTED)
  })

  it('The rows of a bill do not depend on chunk borders, even within a character', async () => {
    const content = `\ufeff${TRADES.join('\r\n')}\r\n`
    for (const size of [1, 2, 3, 5, 64, 10_000]) expect(await all(content, size)).toEqual(EXPECTED)
  })

  it('An empty bill still has its totals row', async () => {
    const content = [TRADES[0], TRADES[3], '`0,`0.00'].join('\r\n')
    expect(await all(content)).toEqual({
      rows: [],
      totals: { 总交易单数: '0', 应结订单总金额: '0.00' },
    })
  })

  it.each([1, 2, 3])('A bill may have no totals: %i', async (count) => {
    const lines = [TRADES[0], ...Array.from({ length: count }, () => TRADES[1])]
    const { rows, totals } = await all(lines.join('\n'))
    expect(rows).toEqual(Array.from({ length: count }, () => EXPECTED.rows[0]))
    expect(totals).toBeUndefined()
  })

  it('In a bill without backticks the last two lines are the totals', async () => {
    const content = 'a,b\n1,"2"\n3,4\nsum,count\n4,2\n'
    expect(await all(content)).toEqual({
      rows: [
        { a: '1', b: '2' },
        { a: '3', b: '4' },
      ],
      totals: { sum: '4', count: '2' },
    })
  })

  it.each([
    ['', { rows: [], totals: undefined }],
    ['a,b\n', { rows: [], totals: undefined }],
  ])('A bill %o has no rows', async (content, expected) => {
    expect(await all(content)).toEqual(expected)
  })

  it.each([
    ['too few', '`1,`2'],
    ['too many', '`1,`2,`3,`4,`5,`6'],
  ])('A row with %s values is an error', async (_, line) => {
    const lines = [TRADES[0], TRADES[1], line, ...TRADES.slice(1)]
    await expect(all(lines.join('\n'))).rejects.toMatchObject({
      name: 'WechatPayError',
      message: expect.stringMatching(/billRows: line 3 has \d values for 5 columns/),
    })
  })

  it('If the caller stops reading rows, the bill is closed', async () => {
    let cancelled = false
    const line = new TextEncoder().encode(`${TRADES[0]}\n${`${TRADES[1]}\n`.repeat(5)}`)
    const bill = new ReadableStream({
      pull: (controller) => controller.enqueue(line),
      cancel: () => {
        cancelled = true
      },
    })
    for await (const row of billRows(bill)) {
      expect(row).toEqual(EXPECTED.rows[0])
      break
    }
    expect(cancelled).toBe(true)
  })

  it('A line of more than 1 MiB is an error, in one chunk or in many', async () => {
    const long = '`'.repeat(2 ** 20 + 1)
    const pieces = Array.from({ length: 64 }, () => '`'.repeat(2 ** 15))
    for (const parts of [[long], [`a\n${long}\nb`], [...pieces, '`', 'never read']]) {
      const bytes = parts.map((part) => new TextEncoder().encode(part))
      let taken = 0
      const bill = new ReadableStream<Uint8Array>(
        {
          pull: (controller) => {
            const next = bytes[taken++]
            if (next) controller.enqueue(next)
            else controller.close()
          },
        },
        { highWaterMark: 0 },
      )
      const reading = async (): Promise<void> => {
        for await (const row of billRows(bill)) expect(row).toBeUndefined()
      }
      await expect(reading()).rejects.toThrow(/line [12] has more than 1048576 characters/)
      expect(taken).toBeLessThanOrEqual(65)
    }
  })

  it('An error of the bill’s stream ends the rows with the same error', async () => {
    const bytes = new TextEncoder().encode(TRADES.join('\n'))
    const bill = new ReadableStream({
      start: (controller) => controller.enqueue(bytes),
      pull: (controller) => controller.error(new Error('SHA-1')),
    })
    const rows = billRows(bill)
    const read = (async () => {
      for await (const _ of rows);
    })()
    await expect(read).rejects.toThrow('SHA-1')
    expect(rows.totals).toBeUndefined()
  })
})
