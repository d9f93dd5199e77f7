import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { load } from 'js-yaml'
import { repository } from '../generator/helpers/project.js'

/**
 * What WeChat Pay's own SDKs and samples say, in `official/facts.txt`: for each operation the sources
 * that were compared, and the fields of its request (query and body together) and its answer. After
 * a field's name, `!` and `?` are required and optional (only the Go SDK says), `*` encrypted, `[]`
 * a list of what follows in braces, `=A|B` its values. `stock+stock_bundle{…}` is one class that the
 * source uses for both fields, although some of its fields belong to the one or the other alone. Path
 * parameters are `{}`, and no path ends in a slash.
 */
export interface OfficialField {
  readonly required?: boolean
  readonly isEncrypted: boolean
  readonly values: readonly string[]
}

export type OfficialFields = ReadonlyMap<string, OfficialField>

export interface OfficialOperation {
  /** `POST /v3/refund/domestic/refunds` */
  readonly endpoint: string
  readonly sources: readonly string[]
  readonly request: OfficialFields
  readonly response: OfficialFields
}

const folder = join(repository, 'test/corpus/official')

export function readOfficial(): OfficialOperation[] {
  const text = readFileSync(join(folder, 'facts.txt'), 'utf8')
  return text
    .split(/\n(?=\S)/)
    .filter((block) => !block.startsWith('#'))
    .map(readBlock)
}

function readBlock(block: string): OfficialOperation {
  const [head = '', ...parts] = block.trimEnd().split('\n')
  const [endpoint = '', sources = ''] = head.split(' = ')
  const fieldsOf = (part: string): OfficialFields => {
    const line = parts.find((each) => each.startsWith(`  ${part} `)) ?? ''
    return readFields(line.slice(part.length + 3))
  }
  return {
    endpoint,
    sources: sources.split(', '),
    request: fieldsOf('request'),
    response: fieldsOf('response'),
  }
}

const token = /([\w$.+-]+)(\[\])?([!?])?(\*)?(?:=([^\s{}]+))?(\{)?|(\})/g

function readFields(text: string): OfficialFields {
  const fields = new Map<string, OfficialField>()
  const above: string[] = []
  for (const [, name, list = '', mark, star, values = '', opens, closes] of text.matchAll(token)) {
    if (closes) above.pop()
    if (name === undefined) continue
    const path = [...above, name].join('.')
    fields.set(path, {
      ...(mark ? { required: mark === '!' } : {}),
      isEncrypted: star !== undefined,
      values: values === '' ? [] : values.split('|'),
    })
    if (opens) above.push(name + list)
  }
  return fields
}

/** Where a spec may have a field: `a+b.name` is `a.name` or `b.name`. */
export const placesOf = (path: string): readonly string[] =>
  path
    .split('.')
    .map((step) => (/^([\w$+-]+)(.*)$/.exec(step) ?? []).slice(1))
    .reduce<readonly string[]>(
      (above, [names = '', list = '']) =>
        above.flatMap((start) => names.split('+').map((name) => `${start}.${name}${list}`)),
      [''],
    )
    .map((place) => place.slice(1))

/** How a spec may differ from an official source: a field that it lacks, one that it alone has in an
 * answer, its optionality, its values, its encryption. */
export type Kind = 'names' | 'extra' | 'required' | 'enums' | 'sensitive'

/** Differences that were looked at and kept, in `official/judged.yaml`, with the reason of each. */
export class Judgements {
  readonly #unused: Set<string>
  readonly #known: ReadonlySet<string>
  readonly #patterns: readonly (readonly [string, RegExp])[]

  constructor() {
    const text = readFileSync(join(folder, 'judged.yaml'), 'utf8')
    const judged = load(text) as readonly { readonly keep: readonly string[] }[]
    this.#known = new Set(judged.flatMap(({ keep }) => keep))
    this.#unused = new Set(this.#known)
    this.#patterns = [...this.#known]
      .filter((each) => each.includes('**'))
      .map((each) => [each, new RegExp(`^${each.split('**').map(escaped).join('.*')}$`)])
  }

  /**
   * Whether a difference is kept. `amount.*` covers `amount` and all below it, `*` all fields; `**`
   * covers any text: `/v3/marketing/** response **saved_amount` that field wherever it is.
   */
  covers(endpoint: string, part: string, field: string, kind: Kind): boolean {
    const steps = field.replaceAll('[]', '').split('.')
    const above = steps.map((_, index) => `${steps.slice(0, index + 1).join('.')}.*`)
    const keys = [field.replaceAll('[]', ''), ...above, '*'].map(
      (each) => `${endpoint} ${part} ${each} ${kind}`,
    )
    const known = keys.find((each) => this.#known.has(each))
    const [exact = ''] = keys
    const key = known ?? this.#patterns.find(([, pattern]) => pattern.test(exact))?.[0]
    if (key) this.#unused.delete(key)
    return key !== undefined
  }

  get unused(): string[] {
    return [...this.#unused]
  }
}

const escaped = (text: string) => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')
