import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type Merchant, merchantOf } from './helpers/merchant.js'

const complaints = 'v3/merchant-service/complaints-v2'
const period = ['--query=begin_date=2026-01-01', '--query=end_date=2026-01-31', '--query=limit=3']
const numbered = (count: number) => Array.from({ length: count }, (_, n) => ({ complaint_id: n }))
const linesFor = (count: number) =>
  numbered(count)
    .map((item) => `${JSON.stringify(item)}\n`)
    .join('')

/** A merchant whose list of complaints has so many items. */
const merchantWith = async (count: number): Promise<Merchant> => {
  const merchant = await merchantOf()
  merchant.sim.answer(`GET /${complaints}`, { data: numbered(count) })
  return merchant
}

const read = ({ folder }: Merchant, name: string): string | undefined => {
  const file = join(folder, name)
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined
}

describe('wechatpay-ky call --all', () => {
  it.each([
    [8, '8 items', 3],
    [1, '1 item', 1],
    [0, '0 items', 1],
  ])(
    '--all prints %i items, a line of JSON each, and says how many',
    async (count, said, pages) => {
      const merchant = await merchantWith(count)
      const { code, out, err } = await merchant.run(['call', complaints, ...period, '--all'])
      expect({ code, out }).toEqual({ code: 0, out: linesFor(count) })
      expect(err).toMatch(new RegExp(`^${said} · listComplaintsV2 · \\d+ ms\\n$`))
      expect(merchant.sim.requests).toHaveLength(pages)
    },
  )

  it('--all begins where the query begins', async () => {
    const merchant = await merchantWith(8)
    const { out } = await merchant.run(['call', complaints, ...period, '--query=offset=6', '--all'])
    expect(out.split('\n').filter(Boolean)).toHaveLength(2)
  })

  it('--all --out saves the lines, and --out replaces no file', async () => {
    const merchant = await merchantWith(8)
    const save = ['call', complaints, ...period, '--all', '--out', 'complaints.jsonl']
    const { code, out, err } = await merchant.run(save)
    expect({ code, out }).toEqual({ code: 0, out: '' })
    expect(err).toContain(`complaints.jsonl: ${linesFor(8).length} bytes, verified\n`)
    expect(read(merchant, 'complaints.jsonl')).toBe(linesFor(8))
    expect(await merchant.run(save)).toMatchObject({ code: 3 })
  })

  it('--all prints the pages before an error, and --out leaves no part of a file', async () => {
    const merchant = await merchantWith(8)
    merchant.sim.fault('bad-signature', { after: 1, times: Number.POSITIVE_INFINITY })
    const printed = await merchant.run(['call', complaints, ...period, '--all', '--retry=0'])
    expect(printed).toMatchObject({ code: 5, out: linesFor(3) })
    expect(printed.err).not.toContain('items')
    merchant.sim.fault('bad-signature', { after: 1, times: Number.POSITIVE_INFINITY })
    const saved = await merchant.run([
      ...['call', complaints, ...period, '--all', '--retry=0', '--out=all.jsonl'],
    ])
    expect(saved.code).toBe(5)
    expect(read(merchant, 'all.jsonl')).toBeUndefined()
  })

  it('--all refuses an operation without pages before anything is sent', async () => {
    const merchant = await merchantWith(0)
    const { code, err } = await merchant.run(['call', 'echoMessage', '--json={}', '--all'])
    expect(code).toBe(2)
    expect(err).toContain('--all: echoMessage does not answer page by page.')
    expect(merchant.sim.requests).toEqual([])
  })
})
