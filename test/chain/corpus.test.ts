import { readdirSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { chain } from '../../generated/chain/index.js'
import { operations as table } from '../../generated/chain/operations.js'
import { chainTree, type Node } from '../../runtime/chain/tree.js'
import {
  ApiError,
  createWechatPay,
  type OperationDescriptor,
  type WechatPay,
} from '../../runtime/index.js'
import { keyPairOf } from '../runtime/helpers/keys.js'

type Operation = ((wxpay: WechatPay, request?: object) => Promise<unknown>) & {
  readonly operation: OperationDescriptor
}

const generated = fileURLToPath(new URL('../../generated', import.meta.url))
const files = readdirSync(generated, { recursive: true, encoding: 'utf8' }).filter(
  (file) => /\.ts$/.test(file) && !/index\.ts$|^(_shared|chain|webhooks|v2)/.test(file),
)

/** What arrived, without what is new in every request. */
interface Arrived {
  readonly line: string
  readonly headers: Record<string, unknown>
  readonly body: string
}

let arrived: Arrived[] = []
let wxpay: WechatPay
let brand: WechatPay
let functions: Operation[]
const server = createServer((request, response) => {
  const chunks: Buffer[] = []
  request.on('data', (chunk: Buffer) => chunks.push(chunk))
  request.on('end', () => {
    const { authorization, ...headers } = request.headers
    const boundary = /boundary=(.*)/.exec(headers['content-type'] ?? '')?.[1]
    const hide = (text: string) => (boundary ? text.replaceAll(boundary, 'boundary') : text)
    arrived.push({
      line: `${request.method} ${request.url}`,
      headers: { ...headers, 'content-type': hide(headers['content-type'] ?? '') },
      body: hide(Buffer.concat(chunks).toString('latin1')),
    })
    response.writeHead(400, { 'Content-Type': 'application/json' })
    response.end('{"code":"PARAM_ERROR","message":"as expected"}')
  })
})

beforeAll(async () => {
  const modules: Record<string, unknown>[] = await Promise.all(
    files.map((file) => import(join(generated, file))),
  )
  functions = modules
    .flatMap((module) => Object.values(module))
    .filter((value): value is Operation => typeof value === 'function')
  const platform = await keyPairOf('platform')
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const both = {
    serialNo: '3775B6A45ACD588826D15E583A95F5DD27A1B1C5',
    // Its signature is compared with nothing, and a real one takes a third of a call.
    privateKey: { sign: async () => new Uint8Array(256) },
    platformKeys: { PUB_KEY_ID_0119000001092024: platform.publicPem },
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    ky: { retry: 0 },
  }
  wxpay = createWechatPay({ mchid: '1900000109', ...both })
  brand = createWechatPay({ brandId: '40001', ...both })
}, 60_000)
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

const clientFor = (path: string) => (path.startsWith('/brand/') ? brand : wxpay)

const refusal = (error: unknown) => expect(error).toBeInstanceOf(ApiError)

/** Path parameters, a query that needs encoding, a body: the same for both ways of calling. */
function requestFor({ path, request, form }: OperationDescriptor) {
  const names = [...path.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '')
  const pathParameters = Object.fromEntries(names.map((name) => [name, `${name} 1/2`]))
  const meta = { [form?.filename ?? 'name']: 'a.png', [form?.digest ?? 'digest']: 'ab' }
  const body =
    request === 'form'
      ? { [form?.file ?? 'file']: new File(['abc'], 'a.png', { type: 'image/png' }), meta }
      : request && { probe: '值', amount: 1 }
  return { pathParameters, query: { at: '2026-11-21T00:00:00+08:00', 名: 'a b&c' }, body }
}

function nodeAt(path: string): Record<string, (...args: unknown[]) => Promise<unknown>> {
  let node = chain(clientFor(path)) as unknown as Record<string, unknown>
  for (const segment of path.split('/').filter(Boolean)) {
    const key = segment.startsWith('{')
      ? segment.replace(/[{}]/g, '_')
      : segment.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
    node = node[key] as Record<string, unknown>
  }
  return node as Record<string, (...args: unknown[]) => Promise<unknown>>
}

test('the chain has every operation of the corpus, and no others', () => {
  const inChain: OperationDescriptor[] = []
  const visit = (node: Node): void => {
    if (!node.path.startsWith('v2/')) inChain.push(...Object.values(node.methods))
    for (const child of node.children.values()) visit(child)
  }
  visit(chainTree(table))
  const key = ({ method, path }: OperationDescriptor) => `${method} ${path}`
  const byKey = (list: readonly OperationDescriptor[]) =>
    Object.fromEntries(list.map((operation) => [key(operation), operation]))
  expect(functions).toHaveLength(1081)
  expect(inChain).toHaveLength(1081)
  // The chain does not loop over pages.
  const operations = functions.map(({ operation: { pages, ...others } }) => others)
  expect(byKey(inChain)).toEqual(byKey(operations))
})

test('every operation sends the same request through the chain and through its function', async () => {
  const differing: string[] = []
  for (const call of functions) {
    const { operation } = call
    const { pathParameters, query, body } = requestFor(operation)
    const part = operation.request && { [operation.request]: body }
    arrived = []
    await call(clientFor(operation.path), { ...pathParameters, query, ...part }).catch(refusal)
    const method = nodeAt(operation.path)[operation.method.toLowerCase()]
    const options = { ...pathParameters, params: query }
    const takesBody = operation.request !== undefined || !/GET|DELETE/.test(operation.method)
    await (takesBody ? method?.(body, options) : method?.(options))?.catch(refusal)
    const [direct, chained] = arrived
    if (!direct || JSON.stringify(direct) !== JSON.stringify(chained)) differing.push(operation.id)
  }
  expect(differing).toEqual([])
}, 60_000)
