import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import type { ApiChange } from '../../../generator/api/change.js'
import { changesOf, lastRelease, readChanges } from '../../../site/pages/changes.js'
import { draftPages } from '../../../site/pages/drafts.js'
import { printPages } from '../../../site/pages/make.js'
import { readSource } from '../../../site/pages/source.js'
import { root, textOf } from './support/site.js'

const folder = mkdtempSync(join(tmpdir(), 'wechatpay-ky-changes-'))
afterAll(() => rmSync(folder, { recursive: true }))

const source = readSource(`${root}/specs`, ['refund'])
const module = 'refund'
const changes: ApiChange[] = [
  { module, name: 'createAbnormalRefund', kind: 'export-added', verdict: 'additive' },
  { module, name: 'CreateAbnormalRefundJson', kind: 'export-added', verdict: 'additive' },
  {
    module,
    name: 'CreateRefundJson',
    field: 'reason',
    kind: 'field-required',
    verdict: 'breaking',
  },
  {
    module,
    name: 'CreateRefundResponse',
    field: 'status',
    kind: 'field-type',
    verdict: 'additive',
    before: "'A' | 'B'",
    after: "'A' | 'B' | '<C>'",
  },
]

const print = (since?: string) => {
  const pages = draftPages(source, since ? { since, changes } : undefined)
  const files = printPages(
    pages.map((page) => ({ ...page, snippets: [] })),
    { blocks: [], card: () => '' },
    { templates: `${root}/site/templates`, base: '/' },
  )
  return (path: string) => files.find((file) => file.path === path)?.text ?? ''
}

test('the page of an operation says in both languages how it changed since the last release', () => {
  const text = textOf(print('v0.1.0')('content/reference/refund/create-refund.html'))
  expect(text).toContain('v0.1.0 以来的变化 Changes since v0.1.0')
  expect(text).toContain('不兼容 breaking CreateRefundJson.reason 改为必填')
  expect(text).toContain('CreateRefundJson.reason is now required')
  expect(text).toContain("CreateRefundResponse: 'A' | 'B' → 'A' | 'B' | '<C>'")
})

test('a new operation is new, whatever its types are', () => {
  const page = print('v0.1.0')
  const text = textOf(page('content/reference/refund/create-abnormal-refund.html'))
  expect(text).toContain('createAbnormalRefund is new')
  expect(text).not.toContain('CreateAbnormalRefundJson is new')
  const other = page('content/reference/refund/query-refund-by-out-refund-no.html')
  expect(other).not.toContain('Changes since')
})

test('the page of changes lists them by module, with links to operations', () => {
  const page = print('v0.1.0')
  const html = page('content/reference/changes.html')
  expect(textOf(html)).toContain('4 项 4 changes')
  expect(html).toContain('<code>wechatpay-ky/refund</code>')
  expect(html).toContain('href="/reference/refund/create-abnormal-refund"')
  const twin = page('twins/reference/changes.md')
  expect(twin).toContain('- Breaking: `CreateRefundJson.reason` is now required')
  expect(page('twins/reference/refund/create-refund.md')).toContain('## Changes since v0.1.0')
})

test('before the first release the page of changes says that everything is new', () => {
  const html = print()('content/reference/changes.html')
  expect(textOf(html)).toContain('No version has been released yet: everything is new.')
})

test('an operation takes no changes of another whose name begins like its own', () => {
  const all = [
    { module: 'a', id: 'query' },
    { module: 'a', id: 'queryAll' },
  ]
  const named = (name: string): ApiChange => ({
    module: 'a',
    name,
    kind: 'export-removed',
    verdict: 'breaking',
  })
  const given = [named('QueryResponse'), named('QueryAllResponse'), named('queryAll')]
  const [query, queryAll] = all.map((each) => changesOf(each, all, given))
  expect(query?.map(({ name }) => name)).toEqual(['QueryResponse'])
  expect(queryAll?.map(({ name }) => name)).toEqual(['QueryAllResponse', 'queryAll'])
})

test('changes are read against the tag before this commit, and there are none without a tag', () => {
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.com', ...args], {
      cwd: folder,
      stdio: 'pipe',
    })
  const commit = () => {
    git('add', '-A')
    git('commit', '-q', '-m', 'x', '--allow-empty')
  }
  git('init', '-q')
  mkdirSync(join(folder, 'generated'), { recursive: true })
  cpSync(`${root}/generated/refund`, join(folder, 'generated/refund'), { recursive: true })
  commit()
  expect(readChanges(folder)).toBeUndefined()
  git('tag', 'v0.1.0')
  expect(lastRelease(folder)).toBeUndefined()
  commit()
  expect(lastRelease(folder)).toBe('v0.1.0')
  git('tag', 'v0.2.0')
  expect(lastRelease(folder)).toBe('v0.1.0')
  writeFileSync(
    join(folder, 'generated/refund/create-refund.ts'),
    'export interface CreateRefundJson { readonly out_refund_no: string }\n',
  )
  expect(readChanges(folder, 'none')).toBeUndefined()
  const found = readChanges(folder)
  expect(found?.since).toBe('v0.1.0')
  const kinds = found?.changes.filter(({ name }) => name === 'createRefund')
  expect(kinds?.map(({ kind }) => kind)).toEqual(['export-removed'])
}, 60_000)
