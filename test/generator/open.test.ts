import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { headline } from './helpers/mark.js'
import { type Files, Project } from './helpers/project.js'

const open = { profile: { strict: false, allowOutside: false } } as const

/** The generated files of documents that nothing is wrong with. */
const generated = async (files: Files): Promise<Readonly<Record<string, string>>> => {
  const project = new Project(files)
  const { diagnostics } = await project.generate({ ...open, chain: false })
  expect(diagnostics.map(headline)).toEqual([])
  return project.generated()
}

const pets = `openapi: 3.0.3
info: { title: Pets, version: 1.0.0 }
servers: [{ url: 'https://{host}.example/{base}', variables: { host: { default: a }, base: { default: v1 } } }]
x-generated-by: another tool
paths:
  /pets/{petId}:
    parameters: [{ $ref: '#/components/parameters/PetId' }]
    get:
      operationId: showPet
      responses:
        '200': { description: ok, content: { application/json: { schema: { $ref: '#/components/schemas/Pet' } } } }
    put:
      requestBody: { $ref: '#/components/requestBodies/Pet' }
      responses:
        '200': { $ref: '#/components/responses/Pet' }
        '202': { description: later, content: { application/json: { schema: { type: string } } } }
        '204': { description: as it was }
components:
  parameters:
    PetId: { name: petId, in: path, required: true, schema: { type: string } }
  requestBodies:
    Pet: { required: true, content: { application/json: { schema: { $ref: '#/components/schemas/Pet' } } } }
  responses:
    Pet: { description: ok, content: { application/json: { schema: { $ref: '#/components/schemas/Pet' } } } }
  schemas:
    Pet:
      type: object
      required: [name]
      properties:
        name: { type: string, nullable: true }
        friend: { $ref: '#/components/schemas/Pet' }
`

describe('ordinary OpenAPI documents', () => {
  it('An ordinary document generates without problems, and named schemas become interfaces of that name', async () => {
    const files = await generated({ 'pets/api.yaml': pets })
    expect(Object.keys(files).sort()).toEqual([
      'pets/index.ts',
      'pets/put-pets-by-pet-id.ts',
      'pets/schemas.ts',
      'pets/show-pet.ts',
    ])
    expect(files['pets/schemas.ts']).toContain(
      'export interface Pet {\n  name: string | null\n  friend?: Pet\n}',
    )
    expect(files['pets/show-pet.ts']).toContain("path: '/v1/pets/{petId}'")
    expect(files['pets/put-pets-by-pet-id.ts']).toContain(
      'Promise<WechatPayResponse<PutPetsByPetIdResponse | undefined>>',
    )
    expect(files['pets/put-pets-by-pet-id.ts']).toContain(
      'export type PutPetsByPetIdResponse = Pet | string',
    )
  })

  it.each<[what: string, change: (text: string) => string]>([
    ['with CRLF line ends', (text) => text.replaceAll('\n', '\r\n')],
    ['with a byte order mark', (text) => `\ufeff${text}`],
    [
      'with anchors and merge keys',
      (text) =>
        text
          .replace('Pet:\n      type: object', 'Pet: &pet\n      type: object')
          .concat('    Other: { <<: *pet, title: Other }\n'),
    ],
  ])('An ordinary document generates the same output %s', async (_, change) => {
    const files = await generated({ 'pets/api.yaml': change(pets) })
    expect(files).toEqual(await generated({ 'pets/api.yaml': pets }))
  })

  it.each([
    ['minimum: 0, exclusiveMinimum: true', '大于 0'],
    ['minimum: 0, exclusiveMinimum: false', '不小于 0'],
    ['maximum: 9, exclusiveMaximum: true', '小于 9'],
    ['exclusiveMinimum: true, maximum: 9', '不大于 9'],
  ])('An ordinary document of OpenAPI 3.0 with %s says %s', async (bounds, words) => {
    const age = `name: { type: integer, ${bounds} }`
    const files = await generated({
      'api.yaml': pets.replace('name: { type: string, nullable: true }', age),
    })
    expect(files['schemas.ts']).toContain(`/** ${words} */\n  name: number`)
  })

  it('An ordinary document may tell operations of one path apart by what stands behind a #', async () => {
    const operation = (path: string, id: string) =>
      `  ${path}:\n    get: { operationId: ${id}, responses: { '204': { description: ok } } }\n`
    const paths = operation('/files', 'listFiles') + operation("'/files#link={x}'", 'linkFiles')
    const text = `openapi: 3.1.0\ninfo: { title: Shop, version: '1' }\npaths:\n${paths}`
    const files = await generated({ 'api.yaml': text })
    expect(files['list-files.ts']).toContain("path: '/files',")
    expect(files['link-files.ts']).toContain("path: '/files',")
    const project = new Project({ 'api.yaml': text })
    const { diagnostics } = await project.generate({ ...open, chain: true })
    expect(diagnostics.map(headline)).toEqual(['specs/api.yaml:7:5 chain-clash'])
  })

  it('An ordinary document may leave names, products and bodies of its operations empty', async () => {
    const operation = (path: string) =>
      `  ${path}:\n    put:\n      operationId: ''\n      tags: ['']\n      requestBody: { content: {} }\n      responses: { '204': { description: ok } }\n`
    const files = await generated({
      'api.yaml': `openapi: 3.1.0\ninfo: { title: Shop, version: '1' }\npaths:\n${operation('/shops')}${operation('/pets')}`,
    })
    expect(Object.keys(files).sort()).toEqual(['index.ts', 'put-pets.ts', 'put-shops.ts'])
    expect(files['put-pets.ts']).not.toContain('json')
  })

  it('An ordinary document may refer to parts of other files, which may refer to each other', async () => {
    const files = await generated({
      'api.yaml': `openapi: 3.1.0
info: { title: Shop, version: '1' }
paths:
  /store: { $ref: parts/paths.yaml#/store }
`,
      'parts/paths.yaml': `store:
  get:
    operationId: queryStore
    parameters: [{ $ref: 'parameters.json#/Page' }]
    responses:
      default: { description: ok, content: { application/json: { schema: { $ref: store.yaml } } } }
`,
      'parts/parameters.json':
        '{\n\t"Page": { "name": "page", "in": "query", "schema": { "type": "integer" } }\n}',
      'parts/store.yaml': 'type: object\nproperties: { next: { $ref: store.yaml } }\n',
    })
    expect(files['schemas.ts']).toContain('export interface Store {\n  next?: Store\n}')
    expect(files['query-store.ts']).toContain('page?: number')
  })

  it('An ordinary document may refer to files outside its folder if that is allowed', async () => {
    const project = new Project({
      'api.yaml': pets.replace("'#/components/parameters/PetId'", "'../outside.yaml#/PetId'"),
    })
    writeFileSync(
      join(project.root, 'outside.yaml'),
      'PetId: { name: petId, in: path, required: true, schema: { type: integer } }\n',
    )
    const { diagnostics } = await project.generate({
      profile: { strict: false, allowOutside: true },
      chain: false,
    })
    expect(diagnostics).toEqual([])
    expect(project.generated()['show-pet.ts']).toContain('petId: number')
  })

  it('A schema has separate types for requests and answers only if they differ', async () => {
    const files = await generated({
      'pets/api.yaml': pets.replace(
        'name: { type: string, nullable: true }',
        'name: { type: string }\n        id: { type: string, readOnly: true }',
      ),
    })
    expect(files['pets/schemas.ts']).toContain(
      'export interface PetInput {\n  name: string\n  friend?: PetInput\n}',
    )
  })

  it('An ordinary document gives a Date to requests only where a schema is in both', async () => {
    const files = await generated({
      'pets/api.yaml': pets.replace(
        'name: { type: string, nullable: true }',
        'name: { type: string }\n        born: { type: string, format: date }',
      ),
    })
    expect(files['pets/schemas.ts']).toContain('  /** YYYY-MM-DD */\n  born?: string\n')
    expect(files['pets/schemas.ts']).toContain('  /** YYYY-MM-DD */\n  born?: string | Date\n')
    expect(files['pets/put-pets-by-pet-id.ts']).toContain("dates: { request: ['born'] }")
  })

  it.each<[operationId: string, file: string]>([
    ['ListPets', 'list-pets'],
    ['pets.list', 'pets-list'],
    ['delete', 'get-pets-by-pet-id'],
    ['__proto__', 'proto'],
    ['列出', 'get-pets-by-pet-id'],
  ])('The operationId %s makes the file %s.ts', async (id, file) => {
    const files = await generated({ 'pets/api.yaml': pets.replace('showPet', id) })
    expect(Object.keys(files)).toContain(`pets/${file}.ts`)
  })

  it('An ordinary document leaves out of a request what the client fills in, where the body itself says so', async () => {
    const body = (schema: string) => `openapi: 3.1.0
info: { title: Own, version: '1' }
paths:
  /v3/own:
    post:
      operationId: createOwn
      requestBody: { required: true, content: { application/json: { schema: ${schema} } } }
      responses: { '204': { description: done } }
components:
  schemas:
    Own: { type: object, required: [mchid], properties: { mchid: { type: string, x-client: mchid } } }
`
    const inline =
      '{ type: object, required: [mchid], properties: { mchid: { type: string, x-client: mchid } } }'
    const direct = (await generated({ 'own/api.yaml': body(inline) }))['own/create-own.ts']
    expect(direct).toContain("mchid: ['json.mchid']")
    expect(direct).toContain('/** 可不填，由客户端填入自己的商户号 */\n  mchid?: string')
    const named = await generated({
      'own/api.yaml': body("{ $ref: '#/components/schemas/Own' }"),
    })
    expect(named['own/create-own.ts']).not.toContain('json.mchid')
    expect(named['own/schemas.ts']).toContain('{\n  mchid: string\n}')
  })

  it('An ordinary document may have names that are not valid in TypeScript', async () => {
    const files = await generated({
      'pets/api.yaml': pets
        .replaceAll('schemas/Pet', 'schemas/Record')
        .replace('    Pet:\n      type', '    Record:\n      type')
        .replace(
          'friend:',
          '__proto__: { type: string }\n        "line\\nend": { type: string }\n        friend:',
        ),
    })
    expect(files['pets/schemas.ts']).toContain(
      "export interface RecordSchema {\n  name: string | null\n  __proto__?: string\n  'line\\nend'?: string\n  friend?: RecordSchema\n}",
    )
  })

  it('A schema that is called Date leaves the Date that callers give a request', async () => {
    const files = await generated({
      'pets/api.yaml': pets
        .replace(
          'name: { type: string, nullable: true }',
          "name: { type: string, format: date-time }\n        born: { $ref: '#/components/schemas/Date' }",
        )
        .concat('    Date: { type: object, properties: { year: { type: integer } } }\n'),
    })
    expect(files['pets/schemas.ts']).toContain('export interface DateSchema {')
    expect(files['pets/schemas.ts']).toContain('  name: string | Date\n  born?: DateSchema\n')
  })

  it('An ordinary document may have 10 MB', async () => {
    const count = 12_000
    const schemas = Array.from({ length: count }, (_, index) => [
      `S${index}`,
      {
        type: 'object',
        description: 'x'.repeat(760),
        properties: { next: { $ref: `#/components/schemas/S${(index + 1) % count}` } },
      },
    ])
    const document = {
      openapi: '3.1.0',
      info: { title: 'Large', version: '1' },
      paths: {
        '/s': {
          get: {
            operationId: 'first',
            responses: {
              200: {
                description: 'ok',
                content: { 'application/json': { schema: { $ref: '#/components/schemas/S0' } } },
              },
            },
          },
        },
      },
      components: { schemas: Object.fromEntries(schemas) },
    }
    const text = JSON.stringify(document)
    expect(text.length).toBeGreaterThan(10_000_000)
    const files = await generated({ 'large.json': text })
    expect(files['schemas.ts']).toContain('export interface S11999 {')
  }, 60_000)
})
