import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import { CORE_SCHEMA, load } from 'js-yaml'
import type { Schema } from '../../generator/model/types.js'
import { repository } from '../generator/helpers/project.js'

/**
 * What the specs say, read without the generator: a line for each field (`json.amount.total:
 * number`, `response.status?: "PAID" | …`), and the words that its comment has to hold. Enums that
 * are open end in `…`; `[]` is an item of a list, `{}` what text holds as JSON.
 */
export interface SpecFacts {
  /** `POST /v3/…` or `webhook REFUND.SUCCESS` */
  readonly endpoint: string
  readonly module: string
  readonly operationId: string
  readonly lines: string[]
  readonly words: Map<string, string[]>
  /** Required on the wire, and filled in by the client: callers may leave them out. */
  readonly filled: ReadonlySet<string>
  readonly counts: Record<Count, number>
  /** Where encrypted text is: `json.payer.id_card`, `response.values[]`. */
  readonly encrypted: readonly string[]
  /** The official sources that the spec was compared with. */
  readonly comparedWith: readonly string[]
}

export const counted = [
  'fields',
  'required',
  'enums',
  'values',
  'terms',
  'examples',
  'sensitive',
  'times',
  'formats',
  'described',
] as const

type Count = (typeof counted)[number]

interface Media {
  readonly schema: Schema
}

interface Answer {
  readonly content?: Readonly<Record<string, Media>>
}

interface Parameter extends Omit<Schema, 'required'> {
  readonly name: string
  readonly in: 'path' | 'query' | 'header'
  readonly required?: boolean
  readonly schema: Schema
}

interface Operation {
  readonly operationId: string
  readonly 'x-compared'?: { readonly with: readonly string[] }
  readonly parameters?: readonly Parameter[]
  readonly requestBody?: { readonly content: Readonly<Record<string, Media>> }
  readonly responses: Readonly<Record<string, Answer>>
}

type Items = Readonly<Record<string, Readonly<Record<string, Operation>>>>

interface Document {
  readonly paths?: Items
  readonly webhooks?: Items
  readonly components?: { readonly schemas?: Readonly<Record<string, Schema>> }
}

const folder = join(repository, 'specs')

const documents = new Map<string, Document>(
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.yaml'))
    .sort()
    .map((path) => [
      path,
      load(readFileSync(join(folder, path), 'utf8'), { schema: CORE_SCHEMA }) as Document,
    ]),
)

export const sharedEnums = (): readonly Schema[] =>
  Object.values(documents.get('_shared/enums.yaml')?.components?.schemas ?? {})

export const readSpecs = (): SpecFacts[] =>
  [...documents]
    // What XML makes of a spec is another matter: v2.test.ts.
    .filter(([path]) => !path.startsWith('_shared/') && !path.startsWith('v2/'))
    .map(([path, document]) => readSpec(path, document))

/** Headers that are nobody's to give. */
const ownHeaders = [
  'wechatpay-serial',
  'authorization',
  'accept',
  'accept-encoding',
  'content-type',
  'user-agent',
]

function readSpec(path: string, { paths, webhooks = {} }: Document): SpecFacts {
  const [name, item] = only(paths ?? webhooks)
  const [method, operation] = only(item)
  const walk = new Walk(path)
  if (paths) walk.operation(operation)
  else walk.notification(operation)
  return {
    endpoint: paths ? `${method.toUpperCase()} ${name}` : `webhook ${name}`,
    module: dirname(path),
    operationId: operation.operationId,
    lines: walk.lines,
    words: walk.words,
    filled: walk.filled,
    counts: walk.counts,
    encrypted: [...walk.encrypted],
    comparedWith: operation['x-compared']?.with ?? [],
  }
}

/** The one entry of a mapping that has no more. */
function only<Value>(items: Readonly<Record<string, Value>>): [string, Value] {
  const [entry, ...more] = Object.entries(items)
  if (!entry || more.length > 0) throw new Error(`expected one of ${Object.keys(items)}`)
  return entry
}

class Walk {
  readonly lines: string[] = []
  readonly words = new Map<string, string[]>()
  readonly filled = new Set<string>()
  readonly encrypted = new Set<string>()
  readonly counts = Object.fromEntries(counted.map((each) => [each, 0])) as Record<Count, number>
  #file: string
  #isAnswer = false

  constructor(file: string) {
    this.#file = file
  }

  operation(operation: Operation): void {
    for (const parameter of operation.parameters ?? []) {
      const { name, in: where, required = false, schema, ...besides } = parameter
      if (where === 'header' && ownHeaders.includes(name.toLowerCase())) continue
      const at = { path: 'request', query: 'query', header: 'headers' }[where]
      this.#field(`${at}.${name}`, { ...schema, ...besides }, required)
    }
    if (operation.requestBody) {
      const [type, { schema }] = only(operation.requestBody.content)
      this.#whole(type === 'multipart/form-data' ? 'form' : 'json', schema)
    }
    this.#isAnswer = true
    this.#response(operation)
  }

  notification({ requestBody, responses }: Operation): void {
    const parts = requestBody?.content['application/json']?.schema.allOf ?? []
    const own = parts.find((part) => part.properties)?.properties ?? {}
    const inner = own['resource']?.properties ?? {}
    this.lines.push(`event_type: ${list(own['event_type']?.enum ?? [])}`)
    this.lines.push(`original_type: ${list(inner['original_type']?.enum ?? [])}`)
    this.#isAnswer = true
    const content = inner['ciphertext']?.contentSchema
    if (content) this.#whole('resource', content)
    else this.lines.push('resource: unknown')
    this.#isAnswer = false
    const answer = responses['200']?.content?.['application/json']?.schema
    if (answer) this.#whole('acknowledgement', answer)
  }

  #response({ responses }: Operation): void {
    const success = responses['200'] ?? responses['202'] ?? responses['204']
    if (!success?.content) {
      this.lines.push('response: undefined')
      return
    }
    const [type, { schema }] = only(success.content)
    if (type === 'application/json') this.#whole('response', schema)
    else this.lines.push('response: file')
  }

  #whole(path: string, schema: Schema): void {
    this.lines.push(`${path}: ${this.#type(schema, path)}`)
  }

  #field(path: string, schema: Schema, required: boolean): void {
    const { counts } = this
    counts.fields++
    if (required) counts.required++
    if (schema.description) counts.described++
    if (schema.examples) counts.examples++
    if (schema['x-sensitive']) counts.sensitive++
    if (schema.format === 'date-time') counts.times++
    else if (schema.format) counts.formats++
    this.words.set(path, [...(this.words.get(path) ?? []), ...wordsOf(schema)])
    // The client fills it in, so callers may leave it out.
    const isFilled = required && schema['x-client'] !== undefined
    if (isFilled) this.filled.add(path)
    const isAsked = required && !isFilled
    this.lines.push(`${path}${isAsked ? '' : '?'}: ${this.#type(schema, path)}`)
  }

  /** The type as text; the fields inside it are added on the way. */
  #type(schema: Schema, path: string): string {
    if (schema['x-sensitive']?.startsWith('rsa')) this.encrypted.add(path)
    const nothing = [schema.type].flat().includes('null') ? ' | null' : ''
    if (schema['$ref']) return this.#referred(schema['$ref'], path)
    if (schema.properties) {
      for (const [name, child] of Object.entries(schema.properties))
        this.#field(`${path}.${name}`, child, schema.required?.includes(name) ?? false)
      return `object${nothing}`
    }
    const parts = schema.oneOf ?? schema.anyOf
    if (parts) return parts.map((part) => this.#type(part, path)).join(' | ')
    if (schema.items) {
      const item = this.#type(schema.items, `${path}[]`)
      return `${item.includes(' | ') ? `(${item})` : item}[]${nothing}`
    }
    // Text that holds JSON: callers give and get what it holds.
    if (schema.contentSchema) return `${this.#type(schema.contentSchema, path)} | string${nothing}`
    if (schema.enum) {
      this.counts.enums++
      this.counts.values += schema.enum.length
      this.counts.terms += Object.keys(schema['x-enumDescriptions'] ?? {}).length
      return list(schema.enum) + (this.#isAnswer ? ' | …' : '') + nothing
    }
    if (schema.contentMediaType === 'application/octet-stream') return 'file'
    if (schema.format === 'int64' || schema.format === 'uint64') return `number | bigint${nothing}`
    if (schema.type === undefined) return 'unknown'
    if (!this.#isAnswer && isTime(schema)) return `string | Date${nothing}`
    return [schema.type]
      .flat()
      .map((type) => typeNames.get(type))
      .join(' | ')
  }

  /** A reference inside the file that a reference leads to is relative to that file. */
  #referred(ref: string, path: string): string {
    const [file = '', pointer = ''] = ref.split('#')
    const from = this.#file
    this.#file = file === '' ? from : posix.join(posix.dirname(from), file)
    const name = pointer.replace('/components/schemas/', '')
    const schema = documents.get(this.#file)?.components?.schemas?.[name]
    if (!schema) throw new Error(`${ref} leads nowhere`)
    const type = this.#type(schema, path)
    this.#file = from
    return type
  }
}

/** What a request may give as a Date. */
const isTime = ({ format, type, ...schema }: Schema): boolean =>
  ['date-time', 'date'].includes(format ?? '') &&
  [type].flat().includes('string') &&
  !schema['x-sensitive']

const typeNames = new Map<unknown, string>(
  Object.entries({
    string: 'string',
    integer: 'number',
    number: 'number',
    boolean: 'boolean',
    object: 'Record<string, unknown>',
    array: 'unknown[]',
    null: 'null',
  }),
)

const list = (values: readonly unknown[]): string =>
  values.map((value) => JSON.stringify(value)).join(' | ')

/** What has to be said above the field. */
function wordsOf(schema: Schema): string[] {
  const isEncrypted = schema['x-sensitive']?.startsWith('rsa-')
  const example = schema.examples?.[0]
  const exampleText = typeof example === 'string' ? example : JSON.stringify(example)
  return [
    schema.description,
    isEncrypted ? '敏感信息' : exampleText?.replaceAll('`', "'"),
    schema.format === 'date-time' ? 'RFC 3339' : undefined,
    schema.deprecated ? '@deprecated' : undefined,
    schema.default === undefined ? undefined : `@default ${JSON.stringify(schema.default)}`,
    ...Object.entries(schema['x-enumDescriptions'] ?? {}).map(
      ([value, term]) => `\`${value}\` ${term}`,
    ),
  ]
    .filter((word) => word !== undefined)
    .map((word: string) => word.replace(/\s+/g, ' ').replaceAll('*/', '*\\/'))
}
