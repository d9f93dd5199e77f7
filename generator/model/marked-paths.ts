import type { Schema } from './types.js'

/** Encrypted with a public key, in whatever padding. */
const isRsa = (schema: Schema): boolean => schema['x-sensitive'] === 'rsa-oaep' || isPkcs1(schema)

export const isPkcs1 = (schema: Schema): boolean => schema['x-sensitive'] === 'rsa-pkcs1'

/** A day, `YYYY-MM-DD`, in plain text. */
export const isDay = ({ format, 'x-sensitive': sensitive }: Schema): boolean =>
  format === 'date' && sensitive === undefined

/** Text that holds JSON, for which callers give and get what it holds. */
export const isJsonText = (schema: Schema): boolean =>
  schema.contentMediaType === 'application/json' &&
  schema.contentSchema !== undefined &&
  schema['x-sensitive'] === undefined

/** The places of encrypted text in a schema, or of what else is marked: `payer.id_card`,
 * `ubo_list[].name`. */
export function markedPaths(
  schema: Schema | undefined,
  components: Readonly<Record<string, Schema>>,
  isMarked: (schema: Schema) => boolean = isRsa,
): string[] {
  const places = new Set<string>()
  const visit = (part: Schema | undefined, path: string, refs: readonly string[]): void => {
    if (!part) return
    if (isMarked(part)) places.add(path)
    if (part.$ref && !refs.includes(part.$ref))
      visit(components[part.$ref], path, [...refs, part.$ref])
    for (const [name, child] of Object.entries(part.properties ?? {}))
      visit(child, path === '' ? name : `${path}.${name}`, refs)
    visit(part.items, `${path}[]`, refs)
    if (isJsonText(part)) visit(part.contentSchema, path, refs)
    for (const child of [...(part.oneOf ?? []), ...(part.anyOf ?? []), ...(part.allOf ?? [])])
      visit(child, path, refs)
  }
  visit(schema, '', [])
  return [...places]
}
