import { describe, expect, it } from 'vitest'
import { headline } from './helpers/mark.js'
import { Project } from './helpers/project.js'

/** The file of the operation `run` of an ordinary document. */
async function operationOf(
  path: string,
  operation: string,
  components = '',
  head = "info: { title: Own, version: '1' }",
): Promise<string> {
  const project = new Project({
    'own/api.yaml': `openapi: 3.1.0
${head}
paths:
  ${path}:
    post: { operationId: run, ${operation} }
${components}`,
  })
  const profile = { strict: false, allowOutside: false }
  const { diagnostics } = await project.generate({ profile, chain: false })
  expect(diagnostics.map(headline)).toEqual([])
  return project.generated()['own/run.ts'] ?? ''
}

const ok = "responses: { '200': { description: ok } }"

describe('descriptors of ordinary documents', () => {
  it.each<[name: string, repeats: boolean]>([
    ['id', false],
    ['no', false],
    ['pet_id', true],
    ['out_trade_no', true],
    ['openid', true],
  ])('An answer repeats a path parameter called %s: %s', async (name, repeats) => {
    const schema = `{ type: object, properties: { ${name}: { type: string } } }`
    const text = await operationOf(
      `/owners/{${name}}/pet`,
      `parameters: [{ name: ${name}, in: path, required: true, schema: { type: string } }],
        responses: { '200': { description: ok, content: { application/json: { schema: ${schema} } } } }`,
    )
    expect(text.includes(`repeats: ['${name}']`)).toBe(repeats)
  })

  it.each<[what: string, schema: string]>([
    ['a list', '{ type: array, items: { type: string } }'],
    ['a reference to a reference', "{ $ref: '#/components/schemas/Alias' }"],
    ['composed of a reference', "{ allOf: [{ $ref: '#/components/schemas/Alias' }] }"],
    ['a list or null', "{ anyOf: [{ $ref: '#/components/schemas/Ids' }, { type: 'null' }] }"],
    ['one of two', "{ oneOf: [{ type: string }, { $ref: '#/components/schemas/Maybe' }] }"],
  ])('A parameter is written with commas if its schema is %s', async (_what, schema) => {
    const text = await operationOf(
      '/pets',
      `parameters: [{ name: ids, in: query, explode: false, schema: ${schema} }], ${ok}`,
      `components:
  schemas:
    Alias: { $ref: '#/components/schemas/Ids' }
    Maybe: { oneOf: [{ $ref: '#/components/schemas/Ids' }, { type: integer }] }
    Ids: { type: array, items: { type: string } }
`,
    )
    expect(text).toContain("styles: { 'query.ids': 'comma' }")
  })

  const file = '{ type: string, format: binary }'
  const meta =
    'meta: { type: object, properties: { filename: { type: string }, sha256: { type: string } } }'
  it.each<[what: string, parts: string, isUpload: boolean]>([
    ['a file', `file: ${file}`, false],
    ['a file and an object', `file: ${file}, info: { type: object }`, false],
    ['meta and two files', `${meta}, file: ${file}, back: ${file}`, false],
    ['meta, a file and a list', `${meta}, file: ${file}, tags: { type: array }`, false],
    ['meta, a file and a text', `${meta}, file: ${file}, bank: { type: string }`, true],
    ['meta and a file', `${meta}, file: ${file}`, true],
  ])('A form of %s is told from an upload to WeChat Pay', async (_what, parts, isUpload) => {
    const schema = `{ type: object, properties: { ${parts} } }`
    const text = await operationOf(
      '/pets',
      `requestBody: { content: { multipart/form-data: { schema: ${schema} } } }, ${ok}`,
    )
    expect(text).toContain("request: 'form',")
    expect(text.includes("digest: 'sha256'")).toBe(isUpload)
    expect(text.includes('form: {')).toBe(isUpload)
  })

  it('An ordinary document may have empty texts', async () => {
    const empty =
      "{ type: string, description: '', format: '', pattern: '', contentMediaType: '', contentEncoding: '' }"
    const described = '{ type: string, description: a name }'
    const text = await operationOf(
      '/pets',
      `description: '',
        parameters: [{ name: name, in: query, description: '', schema: ${described} }],
        requestBody: { description: '', content: { application/json: { schema: { type: object, properties: { a: ${empty} } } } } },
        responses: { '200': { description: '', headers: { X-A: { description: '', schema: ${empty} } } } }`,
      '',
      "info: { title: '', version: '' }\nservers: [{ url: '', description: '' }]",
    )
    expect(text).toContain('  a?: string\n')
    expect(text).toContain('/** a name */\n  name?: string')
  })
})
