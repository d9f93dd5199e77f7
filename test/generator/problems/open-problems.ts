import type { BrokenRule } from '../helpers/cases.js'
import type { Files } from '../helpers/project.js'

const file = 'shop/api.yaml'

/** A document as people write them, with one place changed. */
const api = (operation: string, more = '', head = ''): string => `openapi: 3.0.3
info: { title: Shop, version: '1' }
${head}paths:
  /stores/{id}:
    parameters:
      - { name: id, in: path, required: true, schema: { type: string } }
    get:
${operation.replace(/^(?=.)/gm, '      ')}
${more}`

const ok = "responses: { '200': { description: ok } }"
const posted = (body: string) => api(`${body}\n${ok}`).replace('    get:', '    post:')
const answer = (schema: string) =>
  `responses: { '200': { description: ok, content: { application/json: { schema: ${schema} } } } }`

const given = (
  what: string,
  code: string,
  files: string | Files,
  [cause, fix]: readonly [string, string],
  at?: string,
): BrokenRule => ({
  what,
  code,
  files: typeof files === 'string' ? { [file]: files } : files,
  cause,
  fix,
  ...(at ? { at } : {}),
})

const bomb = ['a: &a [x, x, x, x, x, x, x, x, x]']
for (const [before, name] of [...'abcdefgh'].entries())
  bomb.push(`${'bcdefghi'[before]}: &${'bcdefghi'[before]} [${`*${name}, `.repeat(9)}x]`)

/** What cannot be generated from a document of any kind. */
export const openProblems: readonly BrokenRule[] = [
  given(
    'aliases that multiply',
    'yaml-alias-bomb',
    `${bomb.join('\n')}\n`,
    ['more than a million parts', 'use $ref'],
    'specs/shop/api.yaml:7:12',
  ),
  given('an alias that holds itself', 'yaml-alias-circle', 'openapi: 3.1.0\nx-a: &a\n  b: ‸*a\n', [
    'leads back',
    '$ref',
  ]),
  given(
    'two paths that are one place in the chained client',
    'chain-clash',
    api(ok, `  /a-b:\n    get: { ${ok} }\n  /aB:\n    ‸get: { ${ok} }\n`),
    ['has GET /aB at the same place as GET /a-b', 'without the chained client'],
  ),
  ...(
    [
      ['below a method', '/a/delete', 'post', '/a', 'delete', 'DELETE /a'],
      ['deep below a method', '/a/get/b', 'get', '/a', 'get', 'GET /a'],
      ['above a method of the same name', '/a', 'delete', '/a/delete', 'post', 'POST /a/delete'],
      ['called chain', '/chain/b', 'get', '/a', 'get', 'its own function chain'],
    ] as const
  ).map(([what, path, method, before, other, taken]) =>
    given(
      `a path that the chained client has no place for: ${what}`,
      'chain-clash',
      api(ok, `  ${before}:\n    ${other}: { ${ok} }\n  ${path}:\n    ‸${method}: { ${ok} }\n`),
      [
        `has ${method.toUpperCase()} ${path} at the same place as ${taken}.`,
        'without the chained client',
      ],
    ),
  ),
  given(
    'an operationId that comes twice, at the second of them',
    'operation-id-duplicate',
    api(
      `operationId: s\n${ok}`,
      `  /a:\n    get: { operationId: showStore, ${ok} }\n  /b:\n    get: { operationId: ‸showStore, ${ok} }\n`,
    ),
    ['"showStore" is taken in this module', 'another operationId'],
  ),
  given(
    'an operation whose types have names that another one has for nested objects, at its operationId',
    'name-clash',
    api(
      `operationId: show\n${answer('{ type: object, properties: { aRequest: { type: object, properties: { b: { type: string } } } } }')}`,
      `  /a:\n    get: { operationId: ‸showResponseA, ${ok} }\n`,
    ),
    ['The type ShowResponseARequest is also made from', 'Rename the operationId'],
  ),
  given('a tab', 'yaml-syntax', 'openapi: 3.1.0\ninfo:\n‸\ttitle: x\n', ['not YAML', 'no tabs']),
  given('a key that comes twice', 'yaml-syntax', 'openapi: 3.1.0\ninfo: {}\n‸info: {}\n', [
    'duplicated mapping key',
    'Mend the line',
  ]),
  given(
    'a key that comes twice in JSON',
    'yaml-syntax',
    { 'shop/api.json': '{\n  "openapi": "3.1.0",\n  ‸"openapi": "3.1.0"\n}\n' },
    ['duplicated mapping key', 'Mend the line'],
  ),
  given('a $ref to a URL', 'ref-url', api(answer("{ $ref: ‸'https://shop.example/a.yaml' }")), [
    'nothing is fetched',
    'Save what it leads to',
  ]),
  given('a $ref to an absolute path', 'ref-url', api(answer("{ $ref: ‸'/etc/a.yaml' }")), [
    'absolute path',
    'Save what it leads to',
  ]),
  given('a $ref out of the folder', 'ref-outside', api(answer("{ $ref: ‸'../../a.yaml' }")), [
    'out of the folder',
    '--allow-outside',
  ]),
  given('a $ref to nothing', 'ref-not-found', api(answer("{ $ref: ‸'#/components/schemas/X' }")), [
    'leads nowhere',
    'Correct the path',
  ]),
  given(
    'references in a circle',
    'ref-cycle',
    api(ok, "components: { schemas: { A: { $ref: ‸'#/components/schemas/A' } } }\n"),
    ['leads back to itself', 'hold a schema'],
  ),
  given(
    'a schema that consists of itself',
    'schema-cycle',
    api(
      answer("{ $ref: '#/components/schemas/A' }"),
      "components:\n  schemas:\n    ‸A:\n      oneOf: [{ $ref: '#/components/schemas/A' }, { type: string }]\n",
    ),
    ['consists of itself', 'oneOf'],
  ),
  given(
    'an answer that is part of itself',
    'schema-cycle',
    api(
      answer("{ $ref: '#/components/schemas/A' }"),
      "components:\n  schemas:\n    ‸A:\n      allOf: [{ $ref: '#/components/schemas/A' }, { properties: { x: { type: string } } }]\n",
    ),
    ['consists of itself', 'allOf'],
  ),
  given(
    'two schemas that are part of each other',
    'schema-cycle',
    api(
      answer("{ $ref: '#/components/schemas/A' }"),
      "components:\n  schemas:\n    ‸A: { allOf: [{ $ref: '#/components/schemas/B' }] }\n    B: { allOf: [{ $ref: '#/components/schemas/A' }] }\n",
    ),
    ['consists of itself', 'allOf'],
  ),
  given(
    'a list of pages that is part of itself',
    'schema-cycle',
    api(
      `${answer("{ $ref: '#/components/schemas/A' }")}\nparameters: [{ name: offset, in: query, schema: { type: integer } }]\nx-pages: { items: data, offset: offset }`,
      "components:\n  schemas:\n    ‸A:\n      allOf: [{ $ref: '#/components/schemas/A' }]\n      properties: { data: { type: array, items: { type: string } } }\n",
    ),
    ['consists of itself', 'allOf'],
  ),
  given(
    'a parameter where a $ref to a schema is expected',
    'ref-kind',
    api(
      answer("{ $ref: ‸'#/components/parameters/P' }"),
      'components: { parameters: { P: { name: p, in: query, schema: {} } } }\n',
    ),
    ['does not lead to a schema', 'components/schemas'],
  ),
  given('a file that is not OpenAPI', 'not-openapi', '‸opnapi: 3.1.0\n', [
    'no "openapi" key',
    'openapi: 3.1.0',
  ]),
  given(
    'Swagger 2.0',
    'openapi-version-unread',
    'swagger: ‸"2.0"\ninfo: { title: x, version: "1" }\n',
    ['Swagger 2.0', 'Convert'],
  ),
  given(
    'a version to come',
    'openapi-version-unread',
    "openapi: ‸'4.0.0'\ninfo: { title: x, version: '1' }\n",
    ['4.0.0', 'Convert'],
  ),
  given('a keyword that moves references', 'keyword-unread', api(answer('{ ‸$id: x }')), [
    '"$id"',
    '$ref',
  ]),
  given('names of products that are no list', 'wrong-type', api(`${ok}\ntags: ‸shop`), [
    'Expected a list',
    'Make it a list',
  ]),
  given(
    'a method that is not sent',
    'method-unsendable',
    api(ok).replace('    get:', '    ‸trace:'),
    ['TRACE', 'Take the operation out'],
  ),
  given(
    'a cookie',
    'cookie-parameter',
    api(`parameters:\n  - ‸{ name: sid, in: cookie, schema: {} }\n${ok}`),
    ['cookies', 'in: header'],
  ),
  given(
    'a style that its place does not have',
    'parameter-style',
    api(`parameters:\n  - { name: q, in: query, style: ‸matrix, schema: {} }\n${ok}`),
    ['"matrix"', 'form, spaceDelimited'],
  ),
  given(
    'a parameter of no schema',
    'parameter-content',
    api(`parameters:\n  - ‸{ name: q, in: query }\n${ok}`),
    ['"q"', 'application/json'],
  ),
  given(
    'a body of several parts that is no form',
    'media-type-unsendable',
    posted('‸requestBody: { content: { multipart/mixed: { schema: {} } } }'),
    ['multipart/mixed', 'Offer JSON'],
  ),
  given(
    'a multipart body of no schema',
    'multipart-schema',
    posted('‸requestBody: { content: { multipart/form-data: {} } }'),
    ['parts', 'type: object'],
  ),
  given(
    'answers of two kinds',
    'response-kinds',
    api(
      "‸responses:\n  '200': { description: ok, content: { application/json: {} } }\n  '202': { description: ok, content: { application/pdf: {} } }",
    ),
    ['json, file', 'one kind'],
  ),
  given('a script in place of a page', 'docs-url', api(`x-docs: [‸'javascript:alert(1)']\n${ok}`), [
    'not a web address',
    'https://',
  ]),
  given(
    'a schema whose name gives none',
    'component-name',
    api(
      answer("{ $ref: '#/components/schemas/%2B%2B' }"),
      'components:\n  schemas:\n    ‸++: { type: object, properties: { a: {} } }\n',
    ),
    ['"++"', 'letters and digits'],
  ),
  given(
    'two schemas of one name in a module',
    'component-clash',
    {
      'shop/a.yaml': api(
        answer("{ $ref: '#/components/schemas/A' }"),
        'components: { schemas: { A: { type: string } } }\n',
      ),
      'shop/b.yaml': api(
        answer("{ $ref: '#/components/schemas/A' }"),
        'components:\n  schemas:\n    ‸A: { type: number }\n',
      ).replace('/stores/', '/shops/'),
    },
    ['a different schema', 'Rename'],
  ),
  given(
    'a path that leaves its place',
    'path-format',
    api(ok).replace('  /stores/', '  ‸/v3/../stores/'),
    ['no path of segments', '".."'],
  ),
  given(
    'a path parameter that is not declared',
    'path-parameter-undeclared',
    api(ok).replace('  /stores/{id}', '  ‸/stores/{id}/{part}'),
    ['{part}', 'in: path'],
  ),
  given('a misspelt key', 'unknown-key', api(`${ok}\n‸sumary: x`), ['"sumary"', 'summary']),
]
