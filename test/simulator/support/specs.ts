import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { load } from 'js-yaml'

/** Reads schemas straight out of the YAML, past the generator and the simulator. */

const specs = join(import.meta.dirname, '../../../specs')

type Node = Readonly<Record<string, unknown>>

const child = (node: unknown, ...keys: readonly string[]): unknown =>
  keys.reduce<unknown>((value, key) => (value as Node | undefined)?.[key], node)

const ajv = new Ajv2020({ strict: false, validateSchema: false, code: { optimize: false } })
addFormats.default(ajv)
ajv.addFormat('MediaId', true).addFormat('MediaUrl', true).addFormat('uint64', true)
for (const shared of ['_shared/enums.yaml', '_shared/product-coupons.yaml'])
  ajv.addSchema({
    ...(load(readFileSync(join(specs, shared), 'utf8')) as Node),
    $id: `https://specs.test/${shared}`,
  })

const compiled = new Map<string, ValidateFunction | undefined>()

/** What the spec says of a successful answer: its schema compiled, or that it has none. */
export const responseValidator = (source: string): ValidateFunction | undefined => {
  if (!compiled.has(source)) compiled.set(source, compile(source))
  return compiled.get(source)
}

const compile = (source: string): ValidateFunction | undefined => {
  const document = load(readFileSync(join(specs, '..', source), 'utf8'))
  const [item] = Object.values(child(document, 'paths') as Node)
  const [operation] = Object.values(item as Node)
  const responses = child(operation, 'responses') as Node
  const success = Object.keys(responses).find((status) => status.startsWith('2')) ?? ''
  const schema = child(responses, success, 'content', 'application/json', 'schema')
  if (schema === undefined) return undefined
  return ajv.compile({
    ...(schema as Node),
    $id: `https://specs.test/${source.replace('specs/', '')}`,
  })
}
