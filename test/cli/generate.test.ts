import { existsSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { describe, expect, it } from 'vitest'
import { requirePeers } from '../../cli/generate/peers.js'
import { edited, readTree, repository } from '../generator/helpers/project.js'
import { createOrder, enums, queryOrder } from '../generator/helpers/specs.js'
import { typeErrors } from '../generator/helpers/type-check.js'
import { cli, folderOf } from './helpers/terminal.js'

/** It refers to shared parts that only this package has. */
const queryActivity = edited(
  queryOrder,
  '../_shared/enums.yaml#/components/schemas/OrderStatus',
  '../_shared/enums.yaml#/components/schemas/ActivityStatus',
).concat(`        default:
          $ref: ../_shared/error.yaml#/components/responses/Error
`)

const uploadThing = readFileSync(
  join(repository, 'specs/marketing/favor/upload-image.yaml'),
  'utf8',
)
const notification = readFileSync(join(repository, 'specs/webhooks/refund-success.yaml'), 'utf8')

const generate = (cwd: string, ...more: readonly string[]) =>
  cli(['generate', '--specs', 'mine', '--out', 'src/made', ...more], { cwd })

describe('wechatpay-ky generate', () => {
  it('generate makes functions that import everything from the package, and pass the strictest compiler', async () => {
    const cwd = folderOf({
      'package.json': '{ "type": "module" }',
      'mine/orders/query-order.yaml': queryActivity,
      'mine/orders/create-order.yaml': createOrder,
      'mine/marketing/media/upload-image.yaml': uploadThing,
      'mine/webhooks/refund-success.yaml': notification,
    })
    const { code, out, err } = await generate(cwd)
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toContain('3 operations · 1 notification · 2 modules')
    const made = readTree(join(cwd, 'src/made'))
    expect(Object.keys(made)).toEqual([
      'marketing/media/index.ts',
      'marketing/media/upload-image.ts',
      'orders/create-order.ts',
      'orders/index.ts',
      'orders/query-order.ts',
      'webhooks/events.ts',
      'webhooks/index.ts',
      'webhooks/refund-success.ts',
      'webhooks/schemas.ts',
    ])
    const sources = Object.values(made).flatMap((text) =>
      [...text.matchAll(/ from '([^']+)'/g)].map(([, from]) => from),
    )
    expect([...new Set(sources.filter((from) => !from?.startsWith('./')))].sort()).toEqual([
      'wechatpay-ky',
      'wechatpay-ky/enums',
    ])
    expect(made['orders/index.ts']).toContain(
      '// Generated from mine/orders/ by wechatpay-ky generate.',
    )
    const { exports } = JSON.parse(readFileSync(join(repository, 'package.json'), 'utf8'))
    expect(exports['./enums'].types).toBe('./dist/generated/_shared/enums.d.ts')
    const paths = {
      'wechatpay-ky': [join(repository, 'runtime/index.ts')],
      'wechatpay-ky/enums': [join(repository, 'generated/_shared/enums.ts')],
    }
    const options = { paths, skipLibCheck: true }
    expect(await typeErrors('typescript7', [relative(repository, cwd)], options)).toBe('')
  })

  it('generate prefers the caller’s shared specs to the package’s, file by file', async () => {
    const cwd = folderOf({
      'mine/_shared/enums.yaml': enums,
      'mine/orders/query-order.yaml': `${queryOrder}        default:
          $ref: ../_shared/error.yaml#/components/responses/Error
`,
    })
    expect((await generate(cwd)).code).toBe(0)
    const made = readTree(join(cwd, 'src/made'))
    expect(Object.keys(made)).toEqual([
      '_shared/enums.ts',
      'orders/index.ts',
      'orders/query-order.ts',
    ])
    expect(made['orders/query-order.ts']).toContain(
      "import type { OrderStatus } from '../_shared/enums.js'",
    )
  })

  it('generate writes nothing when it checks, and says how to write what is stale', async () => {
    const cwd = folderOf({ 'mine/orders/create-order.yaml': createOrder })
    const before = await generate(cwd, '--check')
    expect(before.code).toBe(1)
    expect(before.err).toContain('src/made/orders/create-order.ts\n')
    expect(before.err).toContain('Run `npx wechatpay-ky generate --specs mine --out src/made`')
    expect(existsSync(join(cwd, 'src'))).toBe(false)
    await generate(cwd)
    expect(await generate(cwd, '--check')).toMatchObject({ code: 0, err: '' })
  })

  it('generate shows a problem at its line in the given folder, and writes nothing', async () => {
    const cwd = folderOf({
      'mine/orders/create-order.yaml': edited(createOrder, 'type: integer', 'type: intger'),
    })
    const { code, err } = await generate(cwd)
    expect(code).toBe(1)
    expect(err).toContain('mine/orders/create-order.yaml:31:25  unknown-value\n')
    expect(err).toContain('  > 31 │                   type: intger\n')
    expect(err).toContain('1 problem in 1 file. Nothing was written.')
    expect(existsSync(join(cwd, 'src'))).toBe(false)
  })

  it('generate does not change or overwrite files that it did not make', async () => {
    const theirs = '// Generated from api.proto by another tool.\n'
    const cwd = folderOf({
      'mine/orders/create-order.yaml': createOrder,
      'src/made/theirs.ts': theirs,
      'src/made/orders/notes.ts': theirs,
    })
    expect(await generate(cwd)).toMatchObject({ code: 0, err: '' })
    const made = join(cwd, 'src/made')
    expect(readFileSync(join(made, 'theirs.ts'), 'utf8')).toBe(theirs)
    expect(readFileSync(join(made, 'orders/notes.ts'), 'utf8')).toBe(theirs)
    writeFileSync(join(made, 'orders/index.ts'), 'export const mine = 1\n')
    writeFileSync(join(cwd, 'mine/orders/query-order.yaml'), queryActivity)
    const { code, out, err } = await generate(cwd)
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(err).toBe(
      'src/made/orders/index.ts was not generated: move it out, or delete it. It was left alone.\nNothing was written.\n',
    )
    expect(readFileSync(join(made, 'orders/index.ts'), 'utf8')).toBe('export const mine = 1\n')
    expect(existsSync(join(made, 'orders/query-order.ts'))).toBe(false)
  })

  it.each<[what: string, files: Record<string, string>, named: string]>([
    [
      'a folder in place of a file',
      { 'src/made/orders/index.ts/notes.md': '' },
      'src/made/orders/index.ts',
    ],
    ['a file in place of a folder', { 'src/made/orders': '' }, 'src/made/orders'],
    ['a file in place of the whole folder', { 'src/made': '' }, 'src/made'],
  ])('generate names %s, and writes nothing', async (_what, files, named) => {
    const cwd = folderOf({ 'mine/orders/create-order.yaml': createOrder, ...files })
    const before = readTree(join(cwd, 'src'))
    expect(await generate(cwd)).toEqual({
      code: 1,
      out: '',
      err: `${named} was not generated: move it out, or delete it. It was left alone.\nNothing was written.\n`,
    })
    expect(readTree(join(cwd, 'src'))).toEqual(before)
  })

  it('generate leaves links to folders alone, and links that lead nowhere', async () => {
    const cwd = folderOf({
      'mine/orders/create-order.yaml': createOrder,
      'src/made/orders/notes.md': '',
      'elsewhere/a.ts': '// Generated from mine/x by wechatpay-ky generate.\n',
    })
    symlinkSync(join(cwd, 'elsewhere'), join(cwd, 'src/made/linked'))
    symlinkSync(join(cwd, 'nowhere'), join(cwd, 'src/made/broken'))
    expect(await generate(cwd)).toMatchObject({ code: 0, err: '' })
    expect(existsSync(join(cwd, 'src/made/linked/a.ts'))).toBe(true)
    expect(existsSync(join(cwd, 'src/made/orders/create-order.ts'))).toBe(true)
  })

  it.each([
    ['chain', []],
    ['notifications', []],
    ['notifications', ['--chain']],
  ])('generate takes a module called %s, with the flags %j', async (module, flags) => {
    const cwd = folderOf({ [`mine/${module}/create-order.yaml`]: createOrder })
    expect(await generate(cwd, ...flags)).toMatchObject({ code: 0, err: '' })
    expect(existsSync(join(cwd, `src/made/${module}/create-order.ts`))).toBe(true)
  })

  it('generate removes its output for a deleted spec', async () => {
    const cwd = folderOf({
      'mine/orders/create-order.yaml': createOrder,
      'mine/refunds/query-order.yaml': edited(queryActivity, '/v3/orders/', '/v3/refunds/'),
    })
    await generate(cwd)
    writeFileSync(join(cwd, 'mine/refunds/query-order.yaml'), '')
    expect((await generate(cwd)).code).toBe(1)
    expect(existsSync(join(cwd, 'src/made/refunds/query-order.ts'))).toBe(true)
    rmSync(join(cwd, 'mine/refunds'), { recursive: true })
    expect((await generate(cwd)).code).toBe(0)
    expect(Object.keys(readTree(join(cwd, 'src/made')))).toEqual([
      'orders/create-order.ts',
      'orders/index.ts',
    ])
  })

  it.each<[what: string, args: readonly string[], code: number, says: string]>([
    ['no folder of specs', ['--out', 'made'], 2, '--specs: say which folder holds the specs.'],
    ['no folder to write to', ['--specs', 'mine'], 2, '--out: say which folder'],
    ['a folder that is not there', ['--specs', 'x', '--out', 'y'], 3, 'there is no folder x.'],
    ['one folder in the other', ['--specs', 'mine', '--out', 'mine/made'], 2, 'must not be inside'],
    [
      'both flags',
      ['--specs', 'mine', '--out', 'y', '--check', '--watch'],
      2,
      'exclude each other',
    ],
    [
      'a module that is none',
      ['--specs', 'mine', '--out', 'y', 'order'],
      2,
      'Did you mean "orders"?',
    ],
  ])('generate refuses with an error line and a hint: %s', async (_what, args, code, says) => {
    const cwd = folderOf({ 'mine/orders/create-order.yaml': createOrder })
    const outcome = await cli(['generate', ...args], { cwd })
    expect(outcome.code).toBe(code)
    expect(outcome.err).toMatch(/^✗ .+\n {2}→ .+\n$/)
    expect(outcome.err).toContain(says)
  })
})

describe('dependencies of generate', () => {
  const installed: Readonly<Record<string, string>> = {
    handlebars: '4.7.8',
    'js-yaml': '4.1.0',
    'openapi-typescript': '7.13.0',
    'ts-morph': '28.0.0',
    typescript: '5.9.3',
    yaml: '2.8.0',
  }

  it('generate names a missing dependency in one line, with the command to type', () => {
    expect(() => requirePeers((name) => installed[name])).not.toThrow()
    expect(() => requirePeers(() => undefined)).toThrow(
      expect.objectContaining({
        code: 3,
        message:
          'Generating needs handlebars, js-yaml, openapi-typescript, ts-morph, typescript, yaml.',
        hint: 'npm install --save-dev handlebars@4 js-yaml@4 openapi-typescript@7 ts-morph@28 typescript@5 yaml@2',
      }),
    )
  })

  it('generate needs a TypeScript that can print types', () => {
    expect(() =>
      requirePeers((name) => (name === 'typescript' ? '7.0.2' : installed[name])),
    ).toThrow(
      expect.objectContaining({
        message: 'Generating needs typescript (TypeScript 7.0.2 cannot print types).',
        hint: 'npm install --save-dev typescript@5',
      }),
    )
  })
})
