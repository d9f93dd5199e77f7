import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { CORE_SCHEMA, load } from 'js-yaml'
import { describe, expect, it } from 'vitest'
import { operations as table } from '../../generated/chain/operations.js'
import { notifications } from '../../generated/v2/webhooks/events.js'
import type { Schema } from '../../generator/model/types.js'
import { kebabCase } from '../../generator/names.js'
import { chainTree, type Node } from '../../runtime/chain/tree.js'
import type { V2Operation } from '../../runtime/v2/operation.js'
import { repository } from '../generator/helpers/project.js'

/** The specs of APIv2 beside what was generated from them; the specs are read without the generator. */

interface Spec {
  readonly servers?: readonly { readonly url: string }[]
  readonly paths?: Readonly<Record<string, Readonly<Record<string, Operation>>>>
  readonly webhooks?: Readonly<Record<string, Readonly<Record<string, Operation>>>>
}

interface Operation {
  readonly operationId: string
  readonly deprecated?: boolean
  readonly 'x-docs': readonly string[]
  readonly security?: unknown
  readonly parameters?: readonly {
    readonly name: string
    readonly description?: string
    readonly schema: Schema
  }[]
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Schema }>> }
  readonly responses: Readonly<
    Record<string, { readonly content?: Readonly<Record<string, { readonly schema: Schema }>> }>
  >
  readonly 'x-closed-to-new'?: string
  readonly 'x-replaced-by'?: readonly string[]
  readonly 'x-similar'?: readonly string[]
  readonly 'x-unsigned-response'?: boolean
}

const folder = join(repository, 'specs/v2')
const read = (path: string) => readFileSync(join(repository, path), 'utf8')

const specs = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.yaml'))
  .sort()
  .map((path) => {
    const spec = load(read(`specs/v2/${path}`), { schema: CORE_SCHEMA }) as Spec
    const [place = '', item = {}] = Object.entries(spec.paths ?? spec.webhooks ?? {})[0] ?? []
    const [method = '', operation] = Object.entries(item)[0] ?? []
    if (!operation) throw new Error(`${path} has no operation`)
    const module = `v2/${path.slice(0, path.lastIndexOf('/'))}`
    const file = `generated/${module}/${kebabCase(operation.operationId)}.ts`
    return {
      path,
      module,
      place,
      method,
      operation,
      isOperation: spec.paths !== undefined,
      text: read(file),
    }
  })

const operations = specs.filter(({ isOperation }) => isOperation)

/** Every field below a schema with its term, those inside JSON included. */
const fieldsOf = (schema: Schema | undefined): [name: string, term: string][] => {
  if (!schema) return []
  return [
    ...Object.entries(schema.properties ?? {}).flatMap(([name, each]): [string, string][] => [
      [name, each.description ?? ''],
      ...fieldsOf(each),
    ]),
    ...fieldsOf(schema.items),
    ...fieldsOf(schema.contentSchema),
  ]
}

/** Every field below a schema, those inside JSON included. */
const within = (schema: Schema | undefined): [name: string, schema: Schema][] =>
  schema
    ? [
        ...Object.entries(schema.properties ?? {}).flatMap(([name, each]): [string, Schema][] => [
          [name, each],
          ...within(each),
        ]),
        ...within(schema.items),
        ...within(schema.contentSchema),
      ]
    : []

const schemasOf = ({ parameters = [], requestBody, responses }: Operation) => [
  ...parameters.map(({ name, schema }): [string, Schema] => [name, schema]),
  ...within(Object.values(requestBody?.content ?? {})[0]?.schema),
  ...within(Object.values(responses['200']?.content ?? {})[0]?.schema),
]

const fits = (schema: Schema, example: unknown): boolean => {
  const { type, enum: values, minLength = 0, maxLength = Number.POSITIVE_INFINITY } = schema
  if (type === 'integer') return Number.isInteger(example) && (values?.includes(example) ?? true)
  if (typeof example !== 'string') return false
  const { length } = [...example]
  return length >= minLength && length <= maxLength && (values?.includes(example) ?? true)
}

const OWN = ['sign', 'nonce_str', 'sign_type']
/** What was sealed is replaced by what was in it. */
const SEALED = ['req_info', 'event_ciphertext']

const inChain = new Map<string, V2Operation>()
const visit = (node: Node): void => {
  for (const [method, each] of Object.entries(node.methods))
    if (node.path.startsWith('v2/'))
      inChain.set(`${method} /${node.path.slice('v2/'.length)}`, each as unknown as V2Operation)
  for (const child of node.children.values()) visit(child)
}
visit(chainTree(table))

describe('specs of APIv2', () => {
  it('The specs of APIv2 describe 108 operations and 11 notifications', () => {
    expect(operations).toHaveLength(108)
    expect(specs.length - operations.length).toBe(11)
  })

  it('The specs of APIv2 have examples that satisfy the schema of their field', () => {
    const wrong = specs.flatMap(({ path, operation }) =>
      schemasOf(operation).flatMap(([name, schema]) =>
        (schema.examples ?? [])
          .filter((example) => !fits(schema, example))
          .map((example) => `${path} ${name}: ${String(example)}`),
      ),
    )
    expect(wrong).toEqual([])
  })

  it('The specs of APIv2 describe amounts as numbers with a unit', () => {
    const isAmount = (name: string) => /_fee$|_amount$|^amount$/.test(name) && name !== 'gas_amount'
    const amounts = specs
      .filter(({ path }) => !path.startsWith('webhooks/rental-'))
      .flatMap(({ path, operation }) =>
        schemasOf(operation)
          .filter(([name]) => isAmount(name))
          .map(([name, { type, description = '' }]) => ({
            at: `${path} ${name}`,
            type,
            description,
          })),
      )
    const wrong = amounts.filter(
      ({ type, description }) => type !== 'integer' || !description.includes('（单位：分）'),
    )
    expect(amounts.length).toBeGreaterThan(200)
    expect(wrong).toEqual([])
  })

  it('The specs of APIv2 link to pages of WeChat Pay and WeCom, with whole numbers', () => {
    const pages =
      /^https:\/\/(pay\.weixin\.qq\.com\/(doc\/(v[23]|global\/v2)\/[a-z]+\/\d{10}$|wiki\/doc\/)|developer\.work\.weixin\.qq\.com\/document\/path\/\d+$)/
    const links = specs.flatMap(({ operation }) => operation['x-docs'])
    expect(links.filter((link) => !pages.test(link))).toEqual([])
  })

  it('The specs of APIv2 name only functions of APIv3 that exist as replacements', () => {
    const named = operations.flatMap(({ operation }) => [
      ...(operation['x-replaced-by'] ?? []),
      ...(operation['x-similar'] ?? []),
    ])
    const missing = named.filter((name) => {
      const [module = '', id = ''] = name.split('#')
      return !read(`generated/${module}/index.ts`).includes(`./${kebabCase(id)}.js'`)
    })
    expect(named.length).toBeGreaterThan(50)
    expect(missing).toEqual([])
  })

  it('The specs of APIv2 say since when an operation is closed to new merchants wherever it is deprecated', () => {
    const deprecated = operations.filter(({ operation }) => operation.deprecated)
    expect(deprecated.map(({ operation }) => operation['x-closed-to-new'])).not.toContain(undefined)
    expect(deprecated).toHaveLength(7)
  })
})

describe('generated files of APIv2', () => {
  it('The generated files of APIv2 have every field of the specs with its term, except for what the client fills in', () => {
    const missing = specs.flatMap(({ path, operation, text, isOperation }) => {
      const body = Object.values(operation.requestBody?.content ?? {})[0]?.schema
      const answer = Object.values(operation.responses['200']?.content ?? {})[0]?.schema
      const sent = [
        ...fieldsOf(body),
        ...(operation.parameters ?? []).map(({ name, description = '' }) => [name, description]),
      ] as [string, string][]
      const asked = sent.filter(([name]) => !isOperation || !OWN.includes(name))
      const given = fieldsOf(answer).filter(([name]) => isOperation || !OWN.includes(name))
      return [...asked, ...given]
        .filter(([name]) => !SEALED.includes(name))
        .filter(
          ([name, term]) =>
            !(new RegExp(`^  '?${name}'?\\??:`, 'm').test(text) && text.includes(term)),
        )
        .map(([name, term]) => `${path} ${name} ${term}`)
    })
    expect(missing).toEqual([])
  })

  it('The generated files of APIv2 ask for no sign, nonce or algorithm, and do not require the merchant number', () => {
    const asking = operations.flatMap(({ path, text }) => {
      const request = /export interface \w+(?:Xml|Query|Form) \{[\s\S]*?\n\}/.exec(text)?.[0] ?? ''
      return /^ {2}(sign|nonce_str|sign_type|mch_id|mchid):/m.test(request) ? [path] : []
    })
    expect(asking).toEqual([])
  })

  it('The generated files of APIv2 have the same descriptors in the chain as the functions', async () => {
    const different: string[] = []
    for (const { method, place, module, operation } of operations) {
      const exports = (await import(
        join(repository, `generated/${module}/${kebabCase(operation.operationId)}.ts`)
      )) as Record<string, { operation: V2Operation & { pages?: unknown } }>
      // Lists page through functions; the chain has no use for it.
      const { pages, ...own } = exports[operation.operationId]?.operation ?? {}
      if (JSON.stringify(sorted(own)) !== JSON.stringify(sorted(inChain.get(`${method} ${place}`))))
        different.push(place)
    }
    expect(different).toEqual([])
    expect(inChain.size).toBe(108)
  })

  it('The generated files of APIv2 require the certificate, sign and verify as the specs say', () => {
    for (const { method, place, operation } of operations) {
      const made = inChain.get(`${method} ${place}`)
      const body = Object.values(operation.requestBody?.content ?? {})[0]?.schema
      expect(made?.certificate, place).toBe(operation.security ? true : undefined)
      expect(made?.unsigned, place).toBe(operation['x-unsigned-response'])
      const types = body?.properties?.['sign_type']?.enum
      if (body) expect(made?.signTypes, place).toEqual(types ?? ['MD5'])
    }
  })

  it('The generated files of APIv2 identify every notification by a field that no other requires', () => {
    const marks = Object.values(notifications).map(({ field, value }) => `${field}=${value}`)
    expect(new Set(marks).size).toBe(11)
    expect(Object.entries(notifications).filter(([, { signed }]) => !signed)).toHaveLength(1)
  })
})

const sorted = (value: object | undefined): unknown =>
  Object.fromEntries(Object.entries(value ?? {}).sort(([a], [b]) => (a < b ? -1 : 1)))
