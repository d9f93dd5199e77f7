import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { answer, generated, request } from './helpers/spec.js'
import { indented, newer, older } from './helpers/spec-pages.js'
import { cli, folderOf, isReadable } from './helpers/terminal.js'

describe('output of wechatpay-ky spec', () => {
  it('the output of spec passes generate', async () => {
    const files = { 'request.json': request, 'answer.json': answer, 'page.txt': indented(older) }
    const samples = ['--request', 'request.json', '--answer', 'answer.json']
    const { cwd, written } = await generated(files, ['POST /v3/shop/stores', ...samples])
    expect(written.err).toBe('specs/shop/create-store.yaml written; 1 guess in it is marked.\n')
    expect(readFileSync(join(cwd, 'made/shop/create-store.ts'), 'utf8')).toContain('createStore(')
    await generated(files, ['--table', 'page.txt', ...samples])
  })

  it('the output of spec passes the rules of this package, given the official name and page', async () => {
    const files = { 'page.txt': indented(newer) }
    const docs = 'https://pay.weixin.qq.com/doc/v3/merchant/4012791862'
    const args = [
      '--table',
      'page.txt',
      '--name',
      '创建门店',
      '--docs',
      docs,
      '--module',
      'shop/stores',
    ]
    const { cwd } = await generated(files, args, '--strict')
    const made = readFileSync(join(cwd, 'made/shop/stores/create-store.ts'), 'utf8')
    expect(made).toContain('* 创建门店 · Create a store')
    expect(made).toContain('/** 总金额（单位：分） */')
    expect(made).toContain("sensitive: { request: ['contact'] }")
  })

  it('spec writes to the named file, and overwrites a file only with a flag', async () => {
    const cwd = folderOf({ 'mine.yaml': 'mine\n' })
    const args = ['spec', 'POST /v3/a', '--out', 'mine.yaml']
    const refused = await cli(args, { cwd })
    expect(refused).toMatchObject({ code: 3, out: '' })
    expect(refused.err).toContain('mine.yaml exists already.')
    expect(readFileSync(join(cwd, 'mine.yaml'), 'utf8')).toBe('mine\n')
    expect((await cli([...args, '--force'], { cwd })).code).toBe(0)
    expect(readFileSync(join(cwd, 'mine.yaml'), 'utf8')).toContain('operationId: ')
  })
})

describe('the reference from a spec to the shared parts', () => {
  it.each<[out: string, shared: string, ...args: string[]]>([
    ['specs/a/x.yaml', '../_shared'],
    ['specs/a/b/x.yaml', '../../_shared'],
    ['api/specs/a/b/x.yaml', '../../_shared'],
    ['mine/a/b/x.yaml', '../../_shared', '--module', 'a/b'],
    ['mine/a/x.yaml', '../_shared'],
    ['own/base/a/b/x.yaml', '../../_shared'],
    ['x.yaml', '../_shared'],
  ])('the spec in %s refers to %s', async (out, shared, ...args) => {
    const cwd = folderOf()
    mkdirSync(join(cwd, 'own/base/_shared'), { recursive: true })
    const { code, err } = await cli(['spec', 'POST /v3/a', '--out', out, ...args], { cwd })
    expect(code, err).toBe(0)
    expect(readFileSync(join(cwd, out), 'utf8')).toContain(`$ref: ${shared}/error.yaml#`)
  })
})

it('spec leaves nothing behind in place of a folder', async () => {
  const cwd = folderOf({ 'folder/kept.txt': '' })
  const outcome = await cli(['spec', 'POST /v3/a', '--out', 'folder', '--force'], { cwd })
  expect(outcome).toMatchObject({ code: 3, out: '' })
  expect(outcome.err).toBe('✗ --out: folder is a folder.\n  → Name a file in it.\n')
  expect(readdirSync(cwd)).toEqual(['folder'])
})

it('a field whose name means something in YAML is one that generate reads', async () => {
  const files = {
    'a.json': '{ "<<": "x", "=": 1, "null": 2, "~": 3, "yes": 4, "1": 5, "a: b #": 6 }',
  }
  await generated(files, ['POST /v3/a', '--request', 'a.json'])
})

it.each<[what: string, args: string[], code: number, says: string]>([
  ['no endpoint', [], 2, 'Say which endpoint'],
  ['a page that names none', ['--table', 'none.txt'], 2, 'Say which endpoint'],
  ['a path alone', ['/v3/a'], 2, 'write method and path'],
  ['an unknown method', ['FETCH /v3/a'], 2, 'There is no method "FETCH"'],
  ['a path that is none', ['GET /v3/a b'], 2, 'write method and path'],
  ['a path with odd characters', ['GET /v3/a$b'], 2, 'is not a path'],
  ['a path that leaves itself', ['GET /v3/../a'], 2, 'is not a path'],
  ['too many words', ['GET', '/v3/a', 'x'], 2, 'What is "x"?'],
  ['a sample that is no JSON', ['POST /v3/a', '--request', 'broken.json'], 3, 'line 2, column 8'],
  [
    'a sample that is not a body',
    ['POST /v3/a', '--answer', 'text.json'],
    3,
    'an object or a list',
  ],
  [
    'a sample that is missing',
    ['POST /v3/a', '--request', 'gone.json'],
    3,
    '✗ --request: gone.json: there is no such file or folder.\n  → Paths are relative',
  ],
  [
    'a folder of samples',
    ['POST /v3/a', '--answer', 'folder'],
    3,
    '✗ --answer: folder: it is a folder.\n  → Name a file in it.',
  ],
  [
    'a page that is missing',
    ['POST /v3/a', '--table', 'gone.txt'],
    3,
    '✗ --table: gone.txt: there is no such file or folder.\n  → Paths are relative',
  ],
  [
    'a place whose folder of specs is not known',
    ['POST /v3/a', '--out', 'mine/a/b/x.yaml'],
    2,
    '--out: the folder of specs is not clear from mine/a/b/x.yaml.\n  → Add --module with the folders below it, such as --module a/b.',
  ],
  ['a sample that is too deep', ['POST /v3/a', '--request', 'deep.json'], 3, '64 levels deep'],
  ['a sample that is a map', ['POST /v3/a', '--request', 'wide.json'], 3, 'more than 2000 fields'],
  ['a body for GET', ['GET /v3/a', '--request', 'good.json'], 2, 'GET has no body'],
  ['a page without a table', ['GET /v3/a', '--table', 'text.json'], 3, 'there is no field in it'],
  ['a name that is none', ['GET /v3/a', '--id', 'Get-A'], 2, 'names no function'],
  ['a reserved word', ['GET /v3/a', '--id', 'delete'], 2, 'names no function'],
  ['a module above', ['GET /v3/a', '--module', '../x'], 2, 'not a folder within the specs'],
  ['two places', ['GET /v3/a', '--out', 'a', '--specs', 'b'], 2, 'exclude each other'],
])('spec refuses %s, and writes nothing', async (_what, args, code, says) => {
  const cwd = folderOf({
    'folder/a.json': '{}',
    'broken.json': '{\n  "a": oops }',
    'text.json': '"text"',
    'good.json': '{}',
    'deep.json': `${'{"a":'.repeat(500)}1${'}'.repeat(500)}`,
    'wide.json': JSON.stringify(
      Array.from({ length: 100 }, (_, item) =>
        Object.fromEntries(Array.from({ length: 50 }, (_each, at) => [`k${item}_${at}`, at])),
      ),
    ),
    'none.txt': 'a 必填 string(32)\n',
  })
  const outcome = await cli(['spec', ...args], { cwd })
  expect(outcome).toMatchObject({ code, out: '' })
  expect(isReadable(outcome), outcome.err).toBe(true)
  expect(outcome.err).toContain(says)
  expect(existsSync(join(cwd, 'specs'))).toBe(false)
})
