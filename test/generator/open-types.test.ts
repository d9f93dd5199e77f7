import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import openapiTS, { astToString, type OpenAPI3 } from 'openapi-typescript'
import { expect, it } from 'vitest'
import { headline } from './helpers/mark.js'
import { diagnosticsOf, documentOf, messageOf } from './helpers/open.js'
import { Project, repository } from './helpers/project.js'
import { type TypeRow, typeRows } from './helpers/type-table.js'

type Edit = (schema: Readonly<Record<string, unknown>>) => Record<string, unknown>

/** A copy of a document, each mapping in it edited. */
const edited = (value: unknown, edit: Edit): unknown => {
  if (Array.isArray(value)) return value.map((item) => edited(item, edit))
  if (value === null || typeof value !== 'object') return value
  const entries = Object.entries(edit({ ...value }))
  return Object.fromEntries(entries.map(([key, child]) => [key, edited(child, edit)]))
}

/** Without the fields that this direction does not have. */
const without =
  (mark: 'readOnly' | 'writeOnly'): Edit =>
  ({ properties, required, ...rest }) => {
    if (properties === undefined) return { ...rest, ...(required ? { required } : {}) }
    const all = properties as Record<string, Record<string, unknown>>
    const kept = Object.keys(all).filter((name) => all[name]?.[mark] !== true)
    const names = (required ?? []) as string[]
    return {
      ...rest,
      properties: Object.fromEntries(
        kept.map((name) => {
          const { readOnly: _, writeOnly: __, ...field } = all[name] ?? {}
          return [name, field]
        }),
      ),
      ...(required ? { required: names.filter((name) => kept.includes(name)) } : {}),
    }
  }

/** Answers may hold values that their enums do not list yet. */
const open: Edit = ({ enum: values, ...rest }) =>
  values === undefined ? rest : { ...rest, ...(rest['type'] ? {} : { type: 'string' }) }

/** What openapi-typescript itself says of a document, by its own loader. */
const reference = async (document: unknown): Promise<string> =>
  astToString(
    await openapiTS(document as OpenAPI3, {
      emptyObjectsUnknown: true,
      defaultNonNullable: false,
      silent: true,
    }),
  )

const comparison = (name: string, row: TypeRow): string => {
  const lines = [
    "type Body<T> = T extends { content: { 'application/json': infer B } } ? B : never",
  ]
  const both = (ours: string, theirs: string) => [
    `export const to${ours} = (value: ${ours}): ${theirs} => value`,
    `export const from${ours} = (value: ${theirs}): ${ours} => value`,
  ]
  const operation = "paths['/run']['post']"
  if (row.only !== 'response')
    lines.push(
      `import type { RunJson } from '../generated/${name}/run.js'`,
      `import type { paths as Sent } from './${name}-sent.js'`,
      `type Request = Body<Sent${operation.slice(5)}['requestBody']>`,
      ...both('RunJson', 'Request'),
    )
  if (row.only !== 'request')
    lines.push(
      `import type { RunResponse } from '../generated/${name}/run.js'`,
      `import type { paths as Got } from './${name}-got.js'`,
      `type Answer = Body<Got${operation.slice(5)}['responses'][200]>`,
      ...both('RunResponse', 'Answer'),
    )
  return `${lines.join('\n')}\n`
}

it('the generator makes the same type as openapi-typescript for each feature, in requests and answers', async () => {
  expect(typeRows.length).toBeGreaterThanOrEqual(60)
  const names = typeRows.map((_, index) => `row${index}`)
  const documents = typeRows.map(({ schema, schemas = {} }) => documentOf(schema, schemas))
  const project = new Project(
    Object.fromEntries(documents.map((each, at) => [`row${at}/api.json`, JSON.stringify(each)])),
  )
  const { diagnostics } = await project.generate({
    profile: { strict: false, allowOutside: false },
    runtime: join(repository, 'runtime/operation.js'),
    chain: false,
  })
  expect(diagnostics.map(headline)).toEqual([])
  const folder = join(project.root, 'compared')
  mkdirSync(folder)
  for (const [at, document] of documents.entries()) {
    const write = (suffix: string, content: string) =>
      writeFileSync(join(folder, `${names[at]}${suffix}.ts`), content)
    write('-sent', await reference(edited(document, without('readOnly'))))
    write('-got', await reference(edited(edited(document, without('writeOnly')), open)))
    write('', comparison(names[at] ?? '', typeRows[at] as TypeRow))
  }
  const files = names.map((name) => join(folder, `${name}.ts`))
  const found = diagnosticsOf(files, { exactOptionalPropertyTypes: true })
  const different = found.map((each) => {
    const file = each.file?.fileName.split('/').at(-1) ?? ''
    const row = typeRows[Number(/\d+/.exec(file)?.[0] ?? -1)]
    return `${row?.what} (${file}): ${messageOf(each)}`
  })
  expect(different).toEqual([])
}, 120_000)
