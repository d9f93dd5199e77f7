import { expect } from 'vitest'
import { parse } from 'yaml'
import { cli, folderOf } from './terminal.js'

export type Json = { readonly [key: string]: Json } & Record<string, unknown>

/** What is printed for these arguments, in a folder with these files. */
export async function printed(files: Readonly<Record<string, string>>, ...args: string[]) {
  const { code, out, err } = await cli(['spec', ...args], { cwd: folderOf(files) })
  expect({ code, err }).toEqual({ code: 0, err: '' })
  const document = parse(out) as Json
  const [path = ''] = Object.keys(document['paths'] as Json)
  const item = (document['paths'] as Json)[path] as Json
  const [method = ''] = Object.keys(item)
  return { out, document, path, method, operation: item[method] as Json }
}

export const schemaOf = (holder: unknown) =>
  ((holder as Json)['content'] as Json)['application/json']?.['schema'] as Json

export const requestOf = (operation: Json) => schemaOf(operation['requestBody'])
export const answerOf = (operation: Json) => schemaOf((operation['responses'] as Json)['200'])

/** Every spec is one that can be generated, by the rules of ordinary documents. */
export async function generated(
  files: Readonly<Record<string, string>>,
  args: readonly string[],
  ...flags: string[]
) {
  const cwd = folderOf(files)
  const written = await cli(['spec', ...args, '--specs', 'specs'], { cwd })
  expect(written.code, written.err).toBe(0)
  const made = await cli(['generate', '--specs', 'specs', '--out', 'made', ...flags], { cwd })
  expect(made.err).toBe('')
  expect(made.code).toBe(0)
  return { cwd, written }
}

export const request = JSON.stringify({
  out_store_no: 'S001',
  name: '福田店',
  opened_at: '2025-01-02T10:00:00+08:00',
  day: '2025-01-02',
  amount: { total: 100, currency: 'CNY', count: 3 },
  tags: ['a'],
  rooms: [{ no: 1, floor: 2 }, { no: 2 }],
  open: true,
  rate: 0.5,
})
export const answer = '{ "store_id": "1001", "serial": 12345678901234567890 }'
