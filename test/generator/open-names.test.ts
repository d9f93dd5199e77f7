import { describe, expect, it } from 'vitest'
import { compileErrors, documentWith, generatedOpen, ref } from './helpers/open.js'

const text = { type: 'string' }
const number = { type: 'number' }
const object = (properties: object) => ({ type: 'object', properties })
const status = { type: 'string', enum: ['OPEN', 'PAID'] }

it.each<[what: string, schema: object, literal: string, read: string]>([
  [
    'required',
    { ...object({ id: number }), required: ['id'], additionalProperties: text },
    "{ id: 1, color: 'red' }",
    'value.id',
  ],
  [
    'optional',
    { ...object({ id: number }), additionalProperties: text },
    "{ id: 1, color: 'red' }",
    'value.id ?? 0',
  ],
  [
    'nullable',
    { ...object({ id: { type: ['number', 'null'] } }), additionalProperties: text },
    "{ id: null, color: 'red' }",
    'value.id ?? 0',
  ],
  [
    'inherited',
    {
      allOf: [ref('Base'), { ...object({ id: number }), additionalProperties: text }],
    },
    "{ ok: true, id: 1, color: 'red' }",
    'value.id ?? 0',
  ],
])(
  'A literal fits a schema with fields of any name if a declared field is %s',
  async (_, schema, literal, read) => {
    const schemas = { Base: object({ ok: { type: 'boolean' } }), Tags: schema }
    const project = await generatedOpen({ 'shop/api.json': documentWith(schemas) })
    const code = `export const tags: all.Tags = ${literal}\nexport const id = (value: all.Tags): number => ${read}`
    for (const exactOptionalPropertyTypes of [true, false])
      expect(compileErrors(project, 'shop', code, { exactOptionalPropertyTypes })).toEqual([])
  },
)

describe('names of types of an ordinary document', () => {
  it.each<[what: string, schemas: Readonly<Record<string, object>>, ...declared: string[]]>([
    [
      'of a request gives way to a schema with its name',
      {
        User: object({ id: { ...text, readOnly: true }, name: text }),
        UserInput: object({ a: number }),
      },
      'export interface User {\n  id?: string\n  name?: string\n}',
      'export interface UserInputType {\n  name?: string\n}',
      'export interface UserInput {\n  a?: number\n}',
    ],
    [
      'of a request gives way to a schema that stands before it and has an enum',
      { UserInput: object({ a: status }), User: object({ s: status }) },
      "export interface UserInputType {\n  s?: 'OPEN' | 'PAID'\n}",
      "export interface UserInputInput {\n  a?: 'OPEN' | 'PAID'\n}",
    ],
    [
      'of a nested object gives way to a schema with its name',
      { Pet: object({ owner: object({ name: text }) }), PetOwner: object({ id: number }) },
      'export interface Pet {\n  owner?: PetOwner2\n}',
      'export interface PetOwner2 {\n  name?: string\n}',
      'export interface PetOwner {\n  id?: number\n}',
    ],
    [
      'of a nested object gives way to an enum with its name',
      { Order: object({ status: object({ code: number }) }), OrderStatus: status },
      'export interface OrderStatus2 {\n  code?: number\n}',
      "export type OrderStatus = 'OPEN' | 'PAID'",
    ],
    [
      'of an object nested in a request gives way to a schema with its name',
      {
        User: object({ id: { ...text, readOnly: true }, home: object({ city: text }) }),
        UserInputHome: object({ id: number }),
      },
      'export interface UserInputHome2 {\n  city?: string\n}',
      'export interface UserInputHome {\n  id?: number\n}',
    ],
    [
      'of a schema gives way to the function of its name',
      { run: object({ id: number }) },
      'export interface Run {\n  id?: number\n}',
    ],
    [
      'of a schema gives way to the function of its name and to a schema',
      { run: object({ id: number }), Run: object({ name: text }) },
      'export interface Run2 {\n  id?: number\n}',
      'export interface Run {\n  name?: string\n}',
    ],
    [
      'of a schema has a number behind it where two names make one',
      { 'get-users': object({ id: number }), 'get-users--': object({ name: text }) },
      'export interface GetUsers {\n  id?: number\n}',
      'export interface GetUsers2 {\n  name?: string\n}',
    ],
    [
      'of a place inside a schema gives way to a schema with its name',
      {
        Shop: object({ first: { $ref: '#/components/schemas/Channel/properties/from' } }),
        Channel: object({ from: object({ id: number }) }),
        ChannelFrom: object({ name: text }),
      },
      'export interface Shop {\n  first?: ChannelFrom2\n}',
      'export interface ChannelFrom2 {\n  id?: number\n}',
      'export interface ChannelFrom {\n  name?: string\n}',
    ],
    [
      'of a definition inside a schema is made from the way to it',
      {
        Shop: {
          ...object({ owner: { $ref: '#/components/schemas/Shop/definitions/Owner' } }),
          definitions: { Owner: object({ id: number }) },
        },
      },
      'export interface Shop {\n  owner?: ShopDefinitionsOwner\n}',
      'export interface ShopDefinitionsOwner {\n  id?: number\n}',
    ],
  ])('The type %s', async (_, schemas, ...declared) => {
    const project = await generatedOpen({ 'shop/api.json': documentWith(schemas) })
    const found = project.read('generated/shop/schemas.ts')
    for (const each of declared) expect(found).toContain(each)
    expect(compileErrors(project, 'shop')).toEqual([])
  })

  it('A part that requires a field of another part requires it only where the field is', async () => {
    const schemas = {
      Partial: object({ id: { ...text, readOnly: true }, key: { ...text, writeOnly: true } }),
      Shop: { allOf: [ref('Partial')], required: ['id', 'key'] },
    }
    const project = await generatedOpen({ 'shop/api.json': documentWith(schemas) })
    const found = project.read('generated/shop/schemas.ts')
    expect(found).toContain("export type Shop = Partial & Required<Pick<Partial, 'id'>>")
    expect(found).toContain(
      "export type ShopInput = PartialInput & Required<Pick<PartialInput, 'key'>>",
    )
    expect(compileErrors(project, 'shop')).toEqual([])
  })

  it('The type of a notification gives way to a schema with its name, also in the union of all', async () => {
    const envelope = object({
      event_type: { type: 'string', enum: ['SHOP.PAID'] },
      resource: object({
        ciphertext: {
          ...text,
          'x-sensitive': 'aes-256-gcm',
          contentEncoding: 'base64',
          contentMediaType: 'application/json',
          contentSchema: ref('ShopPaidNotification'),
        },
      }),
    })
    const answer = { 'application/json': { schema: ref('ShopPaidAcknowledgement') } }
    const webhooks = {
      'SHOP.PAID': {
        post: {
          operationId: 'shopPaid',
          requestBody: { required: true, content: { 'application/json': { schema: envelope } } },
          responses: { 200: { description: 'ok', content: answer } },
        },
      },
    }
    const schemas = {
      ShopPaidNotification: object({ total: number }),
      ShopPaidAcknowledgement: object({ code: text }),
    }
    const project = await generatedOpen({ 'shop/api.json': documentWith(schemas, { webhooks }) })
    expect(project.read('generated/shop/events.ts')).toContain(
      'export type WechatPayNotification = ShopPaidNotificationType\n',
    )
    expect(compileErrors(project, 'shop')).toEqual([])
  })

  it('The type of an object nested in an operation gives way to a schema with its name', async () => {
    const project = await generatedOpen({
      'shop/api.json': documentWith({ RunJsonPet: object({ next: ref('RunJsonPet') }) }).replaceAll(
        '"properties":{"RunJsonPet":',
        '"properties":{"pet":{"type":"object","properties":{"a":{"type":"string"}}},"RunJsonPet":',
      ),
    })
    expect(project.read('generated/shop/run.ts')).toContain(
      'export interface RunJson {\n  pet?: RunJsonPet2\n  RunJsonPet?: RunJsonPet\n}',
    )
    expect(compileErrors(project, 'shop')).toEqual([])
  })
})
