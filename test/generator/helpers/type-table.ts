/** A schema, the components that it refers to, and what else there is to say about a row. */
export interface TypeRow {
  readonly what: string
  readonly schema: object
  readonly schemas?: Readonly<Record<string, object>>
  /** Only what a request, or an answer, says of it is compared. */
  readonly only?: 'request' | 'response'
}

const row = (
  what: string,
  schema: object,
  schemas?: Readonly<Record<string, object>>,
  only?: TypeRow['only'],
): TypeRow => ({ what, schema, ...(schemas ? { schemas } : {}), ...(only ? { only } : {}) })

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` })
const object = (properties: object, ...required: string[]) => ({
  type: 'object',
  properties,
  ...(required.length > 0 ? { required } : {}),
})
const text = { type: 'string' }
const number = { type: 'number' }
const list = (items: object) => ({ type: 'array', items })
const pet = object({ name: text, age: { type: 'integer' } }, 'name')
const cat = object({ kind: text, lives: number }, 'kind')
const dog = object({ kind: text, bark: text }, 'kind')
const tree = object({ value: text, children: list(ref('Tree')) }, 'value')

/** Each feature of OpenAPI that a type depends on, and pairs of them. */
export const typeRows: readonly TypeRow[] = [
  row('text', text),
  row('a number', number),
  row('an integer', { type: 'integer' }),
  row('a flag', { type: 'boolean' }),
  row('null', { type: 'null' }),
  row('anything', {}),
  row('an object of any fields', { type: 'object' }),
  row('an object without fields', object({})),
  row('fields, one of them required', pet),
  row('nullable text', { type: 'string', nullable: true }),
  row('a type list with null', { type: ['string', 'null'] }),
  row('a type list of three', { type: ['string', 'number', 'boolean'] }),
  row('text with the format of a long integer', { type: 'string', format: 'int64' }),
  row('a type list with an object', object({ a: { ...pet, type: ['object', 'string'] } }, 'a')),
  row(
    'a type list with an object, a list and null',
    object({ a: { ...pet, type: ['string', 'object', 'array', 'null'], items: number } }),
  ),
  row('a type list with a map', { type: ['object', 'boolean'], additionalProperties: text }),
  row('a component that is a type list with an object', ref('A'), {
    A: { ...pet, type: ['object', 'string'] },
  }),
  row('a nullable component', ref('A'), { A: { ...pet, nullable: true } }),
  row('a type list with a list', { type: ['array', 'null'], items: text }),
  row('a nullable object', object({ a: { ...pet, nullable: true } }, 'a')),
  row('a nullable list', object({ a: { ...list(text), nullable: true } })),
  row('a constant', { const: 'a' }),
  row('a constant number', { const: 3 }),
  row('a constant flag', object({ ok: { const: true } }, 'ok')),
  row('an enum', { type: 'string', enum: ['a', 'b'] }),
  row('an enum of numbers', { type: 'integer', enum: [1, 2] }),
  row('an enum with null', { type: ['string', 'null'], enum: ['a', null] }),
  row('a nullable enum', { type: 'string', enum: ['a', 'b'], nullable: true }),
  row('an enum without a type', { enum: ['a', 1] }, undefined, 'request'),
  row('an enum in a list', list({ type: 'string', enum: ['a', 'b'] })),
  row('a list', list(text)),
  row('a list of lists', list(list(number))),
  row('a list of lists of objects', list(list(pet))),
  row('a list of anything', { type: 'array' }),
  row('a tuple', { type: 'array', prefixItems: [text, number] }),
  row('a tuple with objects', { type: 'array', prefixItems: [pet, { type: 'boolean' }] }),
  row('a map of text', { type: 'object', additionalProperties: text }),
  row('a nullable map of text', {
    type: 'object',
    nullable: true,
    additionalProperties: text,
  }),
  row('a nullable map of objects', { type: ['null', 'object'], additionalProperties: pet }),
  row('a nullable object without fields', object({ a: { ...object({}), nullable: true } }, 'a')),
  row('a nullable object of any fields', { type: ['object', 'null'] }),
  row('a map of anything', { type: 'object', additionalProperties: true }),
  row('a map of objects', { type: 'object', additionalProperties: pet }),
  row('a map of maps', {
    type: 'object',
    additionalProperties: { type: 'object', additionalProperties: number },
  }),
  row('a map of lists', { type: 'object', additionalProperties: list(text) }),
  row('fields and others of any name', { ...pet, additionalProperties: true }),
  row('fields and others of text', { ...object({ a: text }, 'a'), additionalProperties: text }),
  row('fields and no others', { ...pet, additionalProperties: false }),
  row('fields by pattern', { type: 'object', patternProperties: { '^x': number } }),
  row('names that need quotes', object({ 'a-b': text, "it's": text, 1: text, class: text })),
  row('nested objects', object({ a: object({ b: object({ c: text }, 'c') }, 'b') }, 'a')),
  row('a reference', ref('Pet'), { Pet: pet }),
  row('a list of references', list(ref('Pet')), { Pet: pet }),
  row('a map of references', { type: 'object', additionalProperties: ref('Pet') }, { Pet: pet }),
  row('a reference to a reference', ref('A'), { A: ref('Pet'), Pet: pet }),
  row('a reference to an enum', object({ s: ref('S') }, 's'), {
    S: { type: 'string', enum: ['a', 'b'] },
  }),
  row('a reference to a list', ref('Pets'), { Pets: list(ref('Pet')), Pet: pet }),
  row('a reference to a map', ref('M'), { M: { type: 'object', additionalProperties: number } }),
  row('a reference in a tuple', { type: 'array', prefixItems: [ref('Pet'), text] }, { Pet: pet }),
  row('a schema that refers to itself', ref('Tree'), { Tree: tree }),
  row('a map that refers to itself', ref('Json'), {
    Json: { type: 'object', additionalProperties: ref('Json') },
  }),
  row('two schemas that refer to each other', ref('A'), {
    A: object({ b: ref('B') }),
    B: object({ a: list(ref('A')) }, 'a'),
  }),
  row('all of two objects', { allOf: [pet, object({ tail: text }, 'tail')] }),
  row(
    'all of a reference and fields',
    { allOf: [ref('Pet'), object({ tail: text })] },
    { Pet: pet },
  ),
  row('all of two references', { allOf: [ref('A'), ref('B')] }, { A: cat, B: pet }),
  row('all of one reference', { allOf: [ref('Pet')] }, { Pet: pet }),
  row('all of it nullable', { allOf: [ref('Pet')], nullable: true }, { Pet: pet }),
  row(
    'all of a reference, with a field that is required here',
    {
      allOf: [ref('Pet')],
      required: ['age'],
    },
    { Pet: pet },
  ),
  row('all of fields, with one that is required beside them', {
    allOf: [object({ a: text, b: text })],
    required: ['a'],
  }),
  row(
    'fields beside allOf',
    { ...object({ tail: text }, 'tail'), allOf: [ref('Pet')] },
    { Pet: pet },
  ),
  row('one of two types', { oneOf: [text, number] }),
  row('one of two objects', { oneOf: [pet, object({ tail: text }, 'tail')] }),
  row('one of two references', { oneOf: [ref('A'), ref('B')] }, { A: pet, B: list(text) }),
  row('one of them or null', { oneOf: [ref('Pet'), { type: 'null' }] }, { Pet: pet }),
  row('fields beside oneOf', {
    ...object({ id: text }, 'id'),
    oneOf: [object({ a: text }, 'a'), object({ b: text }, 'b')],
  }),
  row('any of two types', { anyOf: [text, list(text)] }),
  row('any of references', { anyOf: [ref('A'), ref('B')] }, { A: pet, B: cat }),
  row('any of enums', {
    anyOf: [
      { type: 'string', enum: ['a'] },
      { type: 'string', enum: ['b'] },
    ],
  }),
  row(
    'all of alternatives',
    {
      allOf: [{ oneOf: [ref('A'), ref('B')] }, object({ id: text }, 'id')],
    },
    { A: pet, B: cat },
  ),
  row(
    'a discriminator',
    {
      oneOf: [ref('Cat'), ref('Dog')],
      discriminator: { propertyName: 'kind' },
    },
    { Cat: cat, Dog: dog },
  ),
  row(
    'a discriminator with a mapping',
    {
      oneOf: [ref('Cat'), ref('Dog')],
      discriminator: {
        propertyName: 'kind',
        mapping: { c: '#/components/schemas/Cat', d: '#/components/schemas/Dog' },
      },
    },
    { Cat: cat, Dog: dog },
  ),
  row(
    'alternatives that constants tell apart',
    { oneOf: [ref('A'), ref('B')] },
    {
      A: object({ kind: { const: 'a' }, a: text }, 'kind', 'a'),
      B: object({ kind: { const: 'b' }, b: text }, 'kind', 'b'),
    },
  ),
  row('a field that only answers have', object({ id: { ...text, readOnly: true }, a: text }, 'id')),
  row(
    'a field that only requests have',
    object({ pin: { ...text, writeOnly: true }, a: text }, 'a'),
  ),
  row('such a field in a reference', ref('User'), {
    User: object(
      { id: { ...text, readOnly: true }, pin: { ...text, writeOnly: true } },
      'id',
      'pin',
    ),
  }),
  row('such a field in a list of references', list(ref('User')), {
    User: object({ id: { ...text, readOnly: true }, name: text }, 'name'),
  }),
  row('a default, which requires nothing', object({ a: { ...text, default: 'x' } })),
  row('a format', object({ u: { ...text, format: 'uuid' } })),
  // Requests may give a Date, which `types.test.ts` looks at.
  row('a time', object({ d: { ...text, format: 'date-time' } }), undefined, 'response'),
  row('a deprecated field', object({ a: { ...text, deprecated: true } })),
  row('a list of what is one of several', list({ oneOf: [text, ref('Pet')] }), { Pet: pet }),
  row('a map of what may be null', {
    type: 'object',
    additionalProperties: { type: ['number', 'null'] },
  }),
]
