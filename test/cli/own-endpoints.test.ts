import { readFileSync, symlinkSync } from 'node:fs'
import { join, relative } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { describe, expect, it, onTestFinished } from 'vitest'
import type { Wechatpay } from '../../generated/chain/index.js'
import { createWechatPay, type OperationDescriptor, type WechatPay } from '../../runtime/index.js'
import { createSimulator } from '../../simulator/index.js'
import { readTree, repository } from '../generator/helpers/project.js'
import { typeErrors } from '../generator/helpers/type-check.js'
import { cli, folderOf } from './helpers/terminal.js'

/** Stores, as an ordinary document: several operations, a schema with a name, the package's errors. */
const shop = `openapi: 3.0.3
info: { title: Shop, version: '1' }
paths:
  /v3/shop/stores:
    post:
      operationId: createStore
      summary: Open a store
      requestBody: { required: true, content: { application/json: { schema: { $ref: '#/components/schemas/NewStore' } } } }
      responses: &answers
        '200': { description: ok, content: { application/json: { schema: { $ref: '#/components/schemas/Store' } } } }
        default: { $ref: '../_shared/error.yaml#/components/responses/Error' }
  /v3/shop/stores/{store_id}:
    parameters:
      - { name: store_id, in: path, required: true, schema: { type: string } }
    get: { operationId: queryStore, responses: *answers }
  /v3/shop/notes:
    post:
      operationId: writeNote
      requestBody: { required: true, content: { text/plain: { schema: { type: string } } } }
      responses: { '200': { description: ok, content: { text/plain: { schema: { type: string, example: a note } } } } }
  /v3/pay/transactions/shop:
    post:
      operationId: payInShop
      requestBody: { required: true, content: { application/json: { schema: { type: object, required: [total], properties: { total: { type: integer } } } } } }
      responses: { '204': { description: ok } }
components:
  schemas:
    NewStore: { type: object, required: [name], properties: { name: { type: string, example: 福田店 } } }
    Store: { type: object, required: [store_id], properties: { store_id: { type: string, example: '1001' }, state: { type: string, enum: [OPEN] } } }
`

const generate = (cwd: string, ...more: readonly string[]) =>
  cli(['generate', '--specs', 'mine', '--out', 'src/made', ...more], { cwd })

/** What the strictest compiler says of what was made, with the package's sources in its place. */
const errorsIn = (cwd: string): Promise<string> => {
  const paths = {
    'wechatpay-ky': [join(repository, 'runtime/index.ts')],
    'wechatpay-ky/chain': [join(repository, 'generated/chain/index.ts')],
  }
  return typeErrors('typescript7', [relative(repository, cwd)], { paths, skipLibCheck: true })
}

/** The client of a simulator that knows these specs as well. */
async function connected(specs: string) {
  const simulator = await createSimulator({ specs })
  onTestFinished(() => simulator.close())
  return createWechatPay(simulator.config)
}

interface Made {
  readonly chain: (wxpay: WechatPay) => Wechatpay & Record<string, never>
  readonly ownChain: (wxpay: WechatPay) => Record<string, never>
}

/** What was made, as a program: bundled with the package's sources in place of the package. */
async function load<Module>(cwd: string, file: string): Promise<Module> {
  const outfile = join(cwd, 'bundle.mjs')
  await build({
    entryPoints: [join(cwd, file)],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    alias: {
      'wechatpay-ky/chain': join(repository, 'generated/chain/index.ts'),
      'wechatpay-ky': join(repository, 'runtime/index.ts'),
    },
    logLevel: 'error',
  })
  return (await import(pathToFileURL(outfile).href)) as Module
}

const program = `import { createWechatPay } from 'wechatpay-ky'
import { chain, ownChain } from './made/chain/index.js'

declare const wxpay: ReturnType<typeof createWechatPay>
const wx = chain(wxpay)
export const a: Promise<{ data: { store_id: string } }> = wx.v3.shop.stores.post({ name: 'x' })
export const b: Promise<{ data: { store_id: string } }> = wx.v3.shop.stores({ name: 'x' })
export const c: Promise<{ data: { store_id: string } }> = wx.v3.shop.stores._store_id_.get({ store_id: '1' })
export const d: Promise<{ data: { store_id: string } }> = wx.chain('v3/shop/stores/{store_id}').get({ store_id: '1' })
export const e: Promise<{ data: { store_id: string } }> = wx['v3/shop/stores/{store_id}'].get({ store_id: '1' })
export const f = wx.v3.shop.notes.post('a note')
// The package's own, beside them, also below the same path.
export const g: Promise<{ data: { prepay_id: string } }> = wx.v3.pay.transactions.jsapi.post({} as never)
export const h = wx.v3.pay.transactions.shop.post({ total: 1 })
export const i = wx.chain('v3/pay/transactions/jsapi')
const own = ownChain(wxpay)
export const j = own.v3.shop.stores._store_id_.get({ store_id: '1' })
// @ts-expect-error: a name is required
wx.v3.shop.stores.post({})
// @ts-expect-error: no such endpoint
wx.v3.shop.rooms
// @ts-expect-error: the package's are not in it
own.v3.refund
`

describe('wechatpay-ky generate --chain', () => {
  it('generate --chain makes a chained client with types for the package’s and the caller’s endpoints', async () => {
    const cwd = folderOf({
      'package.json': '{ "type": "module" }',
      'mine/shop/shop.yaml': shop,
      'src/program.ts': program,
    })
    const { code, err } = await generate(cwd, '--chain')
    expect({ code, err }).toEqual({ code: 0, err: '' })
    const made = readTree(join(cwd, 'src/made/chain'))
    expect(Object.keys(made)).toEqual(['index.ts', 'operations.ts', 'v3.ts'])
    for (const text of Object.values(made))
      expect(text).toContain('// Generated from mine/ by wechatpay-ky generate.')
    expect(await errorsIn(cwd)).toBe('')
  })

  it('the chained client calls both kinds of endpoints, and the simulator answers both', async () => {
    const cwd = folderOf({ 'package.json': '{ "type": "module" }', 'mine/shop/shop.yaml': shop })
    symlinkSync(join(repository, 'node_modules'), join(cwd, 'node_modules'))
    await generate(cwd, '--chain')
    const wxpay = await connected(join(cwd, 'mine'))
    const { chain, ownChain } = await load<Made>(cwd, 'src/made/chain/index.ts')
    const wx = chain(wxpay) as unknown as Wx
    expect((await wx.v3.shop.stores.post({ name: '南山店' })).data.store_id).toEqual(
      expect.any(String),
    )
    expect((await wx.chain('v3/shop/stores/{store_id}').get({ store_id: '1' })).status).toBe(200)
    expect((await wx.v3.shop.notes.post('a note')).data).toBe('text')
    expect((await wx.v3.pay.transactions.shop.post({ total: 1 })).status).toBe(204)
    const own = ownChain(wxpay) as unknown as Wx
    expect((await own.v3.shop.stores({ name: '南山店' })).status).toBe(200)
    await expect(own.v3.certificates.get()).rejects.toThrow('/v3 has no "certificates"')
    const balance = wx.chain('v3/merchant/fund/balance/{account_type}')
    expect((await balance.get({ account_type: 'BASIC' })).status).toBe(200)
  })

  it('the chained client sends the whole path of an endpoint below /v2', async () => {
    const pets = `openapi: 3.1.0
info: { title: Pets, version: '1' }
servers: [{ url: 'https://pets.example/v2' }]
paths:
  /pets/{petId}:
    parameters: [{ name: petId, in: path, required: true, schema: { type: string } }]
    get: { responses: { '204': { description: ok } } }
    post:
      requestBody: { content: { application/json: { schema: { type: object } } } }
      responses: { '204': { description: ok } }
`
    const cwd = folderOf({ 'package.json': '{ "type": "module" }', 'mine/pets/pets.yaml': pets })
    symlinkSync(join(repository, 'node_modules'), join(cwd, 'node_modules'))
    await generate(cwd, '--chain')
    const wxpay = await connected(join(cwd, 'mine'))
    const { ownChain } = await load<Made>(cwd, 'src/made/chain/index.ts')
    const pet = (ownChain(wxpay) as unknown as Wx).chain('v2/pets/{petId}')
    expect((await pet.get({ petId: '1' })).status).toBe(204)
    expect((await pet.post({}, { petId: '1' })).status).toBe(204)
  })

  it('functions and chain send HEAD, OPTIONS and XML, and leave out the body of a GET', async () => {
    const note = 'content: { application/xml: { schema: { type: object }, example: <a>1</a> } }'
    const notes = `openapi: 3.0.3
info: { title: Notes, version: '1' }
paths:
  /v3/notes:
    head: { operationId: checkNotes, responses: { '200': { description: ok, ${note} } } }
    options: { operationId: askNotes, responses: { '204': { description: ok } } }
    post:
      operationId: writeNote
      callbacks: { written: { '{$request.body#/url}': { post: { responses: { '204': { description: ok } } } } } }
      requestBody: { required: true, ${note} }
      responses: { '200': { description: ok, ${note} } }
    get:
      operationId: findNotes
      requestBody: { required: true, content: { application/json: { schema: { type: object } } } }
      responses: { '204': { description: ok } }
`
    const program = `import { createWechatPay } from 'wechatpay-ky'
import { askNotes, checkNotes, findNotes, writeNote } from './made/notes/index.js'
import { ownChain } from './made/chain/index.js'

export const run = async (wxpay: ReturnType<typeof createWechatPay>) => {
  const chain = ownChain(wxpay)
  const written: string = (await writeNote(wxpay, { text: '<b>2</b>' })).data
  const found: undefined = (await checkNotes(wxpay)).data
  const heads = [await chain.v3.notes.head(), await chain.v3.notes.options(), await askNotes(wxpay)]
  return [written, found, (await findNotes(wxpay)).status, ...heads.map(({ status }) => status)]
}
`
    const cwd = folderOf({
      'package.json': '{ "type": "module" }',
      'mine/notes/notes.yaml': notes,
      'src/program.ts': program,
    })
    symlinkSync(join(repository, 'node_modules'), join(cwd, 'node_modules'))
    expect(await generate(cwd, '--chain')).toMatchObject({ code: 0, err: '' })
    expect(await errorsIn(cwd)).toBe('')
    const wxpay = await connected(join(cwd, 'mine'))
    const { run } = await load<{ run(client: WechatPay): Promise<unknown> }>(cwd, 'src/program.ts')
    expect(await run(wxpay)).toEqual(['<a>1</a>', undefined, 204, 200, 204, 204])
  })

  it('generate --chain gives paths of any kind a unique name', async () => {
    const paths = [
      '/a.b',
      '/a-b',
      '/a/b',
      '/2024/x',
      "/it's",
      '/index',
      '/operations',
      '/~',
      '/{the id}/x',
    ]
    const operations = paths.map((path, index) => {
      const name = /\{([^}]*)\}/.exec(path)?.[1]
      const parameter = name
        ? ` parameters: [{ name: '${name}', in: path, required: true, schema: { type: string } }],`
        : ''
      return `  ${JSON.stringify(path)}: { get: { operationId: op${index},${parameter} responses: { '204': { description: ok } } } }\n`
    })
    const spec = `openapi: 3.1.0\ninfo: { title: x, version: '1' }\npaths:\n${operations.join('')}`
    const cwd = folderOf({ 'package.json': '{ "type": "module" }', 'mine/x/x.yaml': spec })
    expect((await generate(cwd, '--chain')).err).toBe('')
    expect(await errorsIn(cwd)).toBe('')
  })

  it('generate without --chain removes the chained client', async () => {
    const cwd = folderOf({ 'mine/shop/shop.yaml': shop })
    await generate(cwd, '--chain')
    expect((await generate(cwd, '--chain', '--check')).code).toBe(0)
    expect((await generate(cwd, '--check')).code).toBe(1)
    await generate(cwd)
    expect(
      Object.keys(readTree(join(cwd, 'src/made'))).some((path) => path.startsWith('chain/')),
    ).toBe(false)
  })

  it.each<
    [what: string, files: Record<string, string>, modules: string[], code: number, says: string]
  >([
    ['a folder chain/ in the specs', { 'mine/chain/shop.yaml': shop }, [], 1, 'chain'],
    ['some modules only', { 'mine/shop/shop.yaml': shop }, ['shop'], 2, 'made of all modules'],
    [
      'two paths at one place',
      {
        'mine/shop/a.yaml': shop
          .replace('/v3/shop/notes', '/v3/x-y')
          .replace('/v3/pay/transactions/shop', '/v3/xY'),
      },
      [],
      1,
      'chain-clash',
    ],
    [
      'one path in two modules',
      { 'mine/a/a.yaml': shop, 'mine/b/b.yaml': shop },
      [],
      1,
      'at the same place as POST /v3/shop/stores',
    ],
  ])('generate --chain refuses %s', async (_what, files, modules, code, says) => {
    const cwd = folderOf(files)
    const outcome = await generate(cwd, '--chain', ...modules)
    expect(outcome.code).toBe(code)
    expect(outcome.err).toContain(says)
    expect(readTree(join(cwd, 'src/made'))).toEqual({})
  })
})

type Answer = Promise<{ readonly status: number; readonly data: { readonly store_id: string } }>
type Call = (...args: unknown[]) => Answer
type Node = Call & { readonly get: Call; readonly post: Call }
interface Wx {
  readonly chain: (path: string) => Node
  readonly v3: {
    readonly certificates: Node
    readonly shop: { readonly stores: Node; readonly notes: Node }
    readonly pay: { readonly transactions: { readonly shop: Node } }
  }
}

const descriptor = (method: 'GET' | 'POST', path: string): OperationDescriptor => ({
  id: 'own',
  method,
  path,
  response: 'json',
  ...(method === 'POST' ? { request: 'json' as const } : {}),
})

describe('simulator with the caller’s specs', () => {
  it('the simulator answers the caller’s specs from their examples, and refuses requests that do not match', async () => {
    const cwd = folderOf({ 'shop/shop.yaml': shop })
    const wxpay = await connected(cwd)
    const { data } = await wxpay.call<{ store_id: string; state?: string }>(
      descriptor('GET', '/v3/shop/stores/{store_id}'),
      { store_id: '1001' },
    )
    expect(data.store_id).toBe('1001')
    await expect(
      wxpay.call(descriptor('POST', '/v3/shop/stores'), { json: {} }),
    ).rejects.toMatchObject({ name: 'ApiError', code: 'PARAM_ERROR' })
  })

  it('the simulator reads the parts of a form that is no upload to WeChat Pay', async () => {
    const part = '{ type: object, required: [name], properties: { name: { type: string } } }'
    const album = `openapi: 3.1.0
info: { title: Album, version: '1' }
paths:
  /v3/shop/albums:
    post:
      requestBody: { required: true, content: { multipart/form-data: { schema: { $ref: '#/components/schemas/Album' } } } }
      responses: { '204': { description: ok } }
components:
  schemas:
    Album:
      type: object
      required: [info, tags, cover, back]
      properties:
        info: ${part}
        tags: { type: array, minItems: 2, items: { type: integer } }
        cover: { type: string, format: binary }
        back: { type: string, format: binary }
`
    const wxpay = await connected(folderOf({ 'shop/shop.yaml': album }))
    const call = (form: object) =>
      wxpay.call({ ...descriptor('POST', '/v3/shop/albums'), request: 'form' }, { form })
    const files = { cover: new Blob(['a']), back: new Blob(['b']) }
    const { status } = await call({ info: { name: 'x' }, tags: [1, 2], ...files })
    expect(status).toBe(204)
    await expect(call({ info: {}, tags: [1, 2], ...files })).rejects.toThrow('PARAM_ERROR')
  })

  it('the caller’s specs win if the package has the same path', async () => {
    const own = shop.replace('/v3/shop/stores/{store_id}', '/v3/pay/transactions/id/{store_id}')
    const wxpay = await connected(folderOf({ 'shop/shop.yaml': own }))
    const { data } = await wxpay.call<{ store_id: string }>(
      descriptor('GET', '/v3/pay/transactions/id/{store_id}'),
      { store_id: '1001' },
    )
    expect(data.store_id).toBe('1001')
  })

  it('the caller’s _shared folder wins over the package’s', async () => {
    const files = {
      'shop/shop.yaml': shop.replace(
        "'#/components/schemas/Store'",
        "'../_shared/parts.yaml#/components/schemas/Mood'",
      ),
      '_shared/parts.yaml': `openapi: 3.1.0
info: { title: x, version: '1' }
components: { schemas: { Mood: { type: object, required: [mood], properties: { mood: { type: string, examples: [calm] } } } } }
`,
    }
    const wxpay = await connected(folderOf(files))
    const { data } = await wxpay.call<{ mood: string }>(descriptor('POST', '/v3/shop/stores'), {
      json: { name: 'x' },
    })
    expect(data.mood).toBe('calm')
  })

  it.each([
    [
      'a mistake',
      { 'shop/shop.yaml': shop.replace('type: string }', 'type: text }') },
      /^specs: specs\/shop\/shop\.yaml:\d+:\d+ /,
    ],
    [
      'a reference out of the folder, without naming a flag that it does not have',
      { 'shop/shop.yaml': shop.replace('#/components/schemas/NewStore', '../../a.yaml') },
      /leads out of the folder of specs\. Move the file into the folder\. `/,
    ],
    ['no folder', undefined, /^specs: there is no folder/],
  ])('the simulator reports the place of %s', async (_what, files, says) => {
    const specs = files ? folderOf(files) : 'nowhere'
    await expect(createSimulator({ specs })).rejects.toThrow(says)
  })

  it('the command line starts the simulator with the caller’s specs', async () => {
    const help = readFileSync(join(repository, 'cli/help/en.ts'), 'utf8')
    expect(help).toContain('--specs FOLDER')
    const outcome = await cli(['simulate', '--specs', 'nowhere'])
    expect(outcome.code).toBe(3)
    expect(outcome.err).toContain('there is no folder')
  })
})
