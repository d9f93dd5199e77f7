import { compareText } from './diagnostics.js'
import type { SpecDocument } from './load/parse.js'
import { createResolver } from './load/refs.js'
import { camelCase, pascalCase } from './names.js'
import { type Fields, isRecord } from './shapes/shape.js'

/** Bundles all specs into one OpenAPI document, for tools that need one. Every `$ref` leads into its
 * components; operationIds, which are unique within a module only, get the module's name in front:
 * `ecommerce/refunds` + `createRefund` → `ecommerceRefundsCreateRefund`. */
export function bundle(documents: readonly SpecDocument[]): Fields {
  const components = new ComponentPool(documents)
  const paths: Record<string, Record<string, unknown>> = {}
  const webhooks: Record<string, unknown> = {}
  const tags = new Set<string>()
  for (const document of documents) {
    if (!isRecord(document.content) || document.module === '_shared') continue
    const { paths: own, webhooks: events, servers } = document.content
    for (const [path, item] of Object.entries(isRecord(own) ? own : {}))
      for (const [method, operation] of Object.entries(item as Fields)) {
        const named = nameOperation(operation as Fields, document)
        for (const tag of (named['tags'] ?? []) as string[]) tags.add(tag)
        const entry = { ...(components.rewrite(named, document.path) as Fields), servers }
        paths[path] = { ...paths[path], [method]: entry }
      }
    for (const [event, item] of Object.entries(isRecord(events) ? events : {})) {
      const post = nameOperation((item as Fields)['post'] as Fields, document)
      webhooks[event] = { post: components.rewrite(post, document.path) }
    }
  }
  return {
    openapi: '3.1.0',
    info: { title: '微信支付 APIv3', version: newestVersion(documents) },
    servers: [{ url: 'https://api.mch.weixin.qq.com' }],
    tags: [...tags].sort(compareText).map((name) => ({ name })),
    paths: sorted(paths),
    webhooks: sorted(webhooks),
    components: components.toComponents(),
  }
}

const nameOperation = (operation: Fields, { module }: SpecDocument): Fields => ({
  ...operation,
  operationId: camelCase(module) + pascalCase(String(operation['operationId'])),
})

/** `info.version` of a spec is the day on which the documentation last changed it. */
const newestVersion = (documents: readonly SpecDocument[]): string =>
  documents
    .map(({ content }) => String((content as { info?: Fields }).info?.['version']))
    .filter((version) => /^\d{4}-/.test(version))
    .sort(compareText)
    .at(-1) ?? 'undated'

const sorted = <Value>(entries: Record<string, Value>): Record<string, Value> =>
  Object.fromEntries(Object.entries(entries).sort(([a], [b]) => compareText(a, b)))

/** The components of the bundle. The target of a `$ref` is added on its first occurrence. */
class ComponentPool {
  readonly #resolve: ReturnType<typeof createResolver>
  readonly #pool: Record<string, Record<string, unknown>> = {}

  constructor(documents: readonly SpecDocument[]) {
    this.#resolve = createResolver(new Map(documents.map((document) => [document.path, document])))
  }

  rewrite(value: unknown, path: string): unknown {
    if (Array.isArray(value)) return value.map((item) => this.rewrite(item, path))
    if (!isRecord(value)) return value
    return Object.fromEntries(
      Object.entries(value).map(([key, child]) => [
        key,
        key === '$ref' ? this.#take(String(child), path) : this.rewrite(child, path),
      ]),
    )
  }

  toComponents(): Fields {
    return Object.fromEntries(
      Object.entries(this.#pool).map(([section, entries]) => [section, sorted(entries)]),
    )
  }

  #take(ref: string, from: string): string {
    const target = this.#resolve(from, ref)
    if (!target) throw new Error(`${ref} in specs/${from} leads nowhere`)
    const [, section = 'schemas', own = ''] = target.pointer.map(String)
    // Shared parts keep their names; a spec's own parts get the spec's, which is unique.
    const isShared = target.path.startsWith('_shared/')
    const name = isShared ? own : pascalCase(target.path.replace(/\.yaml$/, '')) + own
    this.#pool[section] ??= {}
    const entries = this.#pool[section]
    if (!(name in entries)) {
      entries[name] = {} // taken before it is read: a part may refer to itself
      entries[name] = this.rewrite(target.value, target.path)
    }
    return `#/components/${section}/${name}`
  }
}
