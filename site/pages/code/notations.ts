import { compareText } from '../../../generator/diagnostics.js'
import type { Operation } from '../../../generator/model/types.js'
import { columns } from '../../../generator/render/layout.js'
import { segmentKey } from '../../../runtime/chain/tree.js'
import { isRecord } from '../../../simulator/schema/json.js'
import type { Described } from '../source.js'
import { answer, type Setting } from './answer.js'
import { callExample, type ExampleRequest } from './example.js'
import { callArguments, Expression } from './literal.js'

/** A block of code under its tab. */
export interface Block {
  readonly tab: 'function' | 'chain' | 'declared' | 'property'
  readonly code: string
}

/** The four ways to write one call. */
export function notations(operation: Described<Operation>): Block[] {
  const { id, module, method, path } = operation.endpoint
  const upload = uploadOf(operation.endpoint, callExample(operation))
  const request = upload.request
  const setting = { imports: upload.imports, before: upload.before, names: upload.names }
  const answered = (call: string, parameters: readonly unknown[], own: readonly string[]) =>
    write(operation, call, parameters, { ...setting, imports: [...own, ...setting.imports] })
  const chained = (node: string) =>
    answered(`${node}.${method.toLowerCase()}`, chainArguments(operation.endpoint, request), [])
  const shown = operation.endpoint.v2 ? `v2${path}` : path.slice(1)
  const keys = shown.split('/').filter(Boolean).map(segmentKey)
  const declared = `'${shown}'`
  return [
    {
      tab: 'function',
      code: answered(id, functionArguments(operation.endpoint, request), [
        `import { ${id} } from 'wechatpay-ky/${module}'`,
      ]),
    },
    { tab: 'chain', code: chained(`wx${keys.map(member).join('')}`) },
    { tab: 'declared', code: chained(`wx.chain(${declared})`) },
    { tab: 'property', code: chained(`wx[${declared}]`) },
  ]
}

const member = (key: string): string => (/^[A-Za-z_$][\w$]*$/.test(key) ? `.${key}` : `['${key}']`)

function write(
  operation: Described<Operation>,
  call: string,
  parameters: readonly unknown[],
  { imports, before, names }: Setting,
): string {
  const { target, comment, after, more } = answer(operation, names)
  const head = `const ${target} = await ${call}`
  const lines = [...imports, ...more].sort(byModule)
  return [
    ...(lines.length > 0 ? [...lines, ''] : []),
    ...before,
    `${head}${callArguments(parameters, columns(head))}${comment}`,
    ...after,
  ].join('\n')
}

/** Node's own modules first, then by name. */
const byModule = (a: string, b: string): number => compareText(moduleOf(a), moduleOf(b))

const moduleOf = (line: string): string => line.slice(line.lastIndexOf(' from '))

function functionArguments(operation: Operation, request: ExampleRequest): unknown[] {
  const { path, query, headers, body } = request
  const kind = isFilled(operation, body) ? undefined : operation.request
  const parts = {
    ...path,
    ...(query ? { query } : {}),
    ...(headers ? { headers } : {}),
    ...(kind ? { [kind.kind]: body } : {}),
  }
  const wxpay = new Expression('wxpay')
  return Object.keys(parts).length > 0 ? [wxpay, parts] : [wxpay]
}

/** The client fills in all that the body has to have. */
const isFilled = ({ mchid, v2 }: Operation, body: unknown): boolean =>
  !v2 && mchid.length > 0 && isRecord(body) && Object.keys(body).length === 0

function chainArguments({ request: kind, method }: Operation, request: ExampleRequest): unknown[] {
  const { path, query, headers, body } = request
  const options = {
    ...path,
    ...(query ? { params: query } : {}),
    ...(headers ? { headers } : {}),
  }
  const last = Object.keys(options).length > 0 ? [options] : []
  if (kind) return [body, ...last]
  const isBodyless = method === 'GET' || method === 'DELETE'
  return isBodyless || last.length === 0 ? last : [new Expression('undefined'), ...last]
}

/** An upload reads its file first; what is said of the file is computed by the client. */
function uploadOf({ request: kind }: Operation, request: ExampleRequest) {
  const form = kind?.form
  if (!form || !isRecord(request.body)) return { request, imports: [], before: [], names: [] }
  const { meta, ...parts } = request.body
  const computed = [form.filename, form.digest]
  const said = Object.entries(isRecord(meta) ? meta : {}).filter(([key]) => !computed.includes(key))
  const body = {
    ...parts,
    [form.file]: new Expression('file'),
    ...(said.length > 0 ? { meta: Object.fromEntries(said) } : {}),
  }
  return {
    request: { ...request, body },
    imports: ["import { readFile } from 'node:fs/promises'"],
    before: ["const file = { name: 'example.png', data: await readFile('example.png') }"],
    names: ['file'],
  }
}
