import { type BrokenRule, changed, file, given } from '../helpers/cases.js'
import { edited } from '../helpers/project.js'
import { createOrder } from '../helpers/specs.js'

const create = (from: string, to: string) => ({ [file]: edited(createOrder, from, to) })

/** What is not OpenAPI 3.1, or not the part of it that specs are written in. */
export const specProblems: readonly BrokenRule[] = [
  changed(
    'an older OpenAPI',
    'openapi-version',
    ['3.1.0', '‸3.0.3'],
    ['this one says "3.0.3"', 'openapi: 3.1.0'],
  ),
  changed(
    'a version that is a number',
    'openapi-version',
    ['3.1.0', '‸3.1'],
    ['this one says 3.1', 'openapi: 3.1.0'],
  ),
  given('a document that is a list', 'wrong-type', { [file]: '‸- openapi\n' }, [
    'Expected a mapping (A spec), found a list',
    'Make it a mapping',
  ]),
  given('a document that is text', 'wrong-type', { [file]: '‸openapi\n' }, [
    'found a string',
    'Make it a mapping',
  ]),
  changed(
    'a number where text is expected',
    'wrong-type',
    ['title: 创建订单', 'title: ‸1'],
    ['Expected text, found a number', 'Make it text'],
  ),
  changed(
    'empty text',
    'wrong-type',
    ['summary: Create an order', "summary: ‸''"],
    ['Expected text, found nothing', 'Make it text'],
  ),
  changed(
    'null where a mapping is expected',
    'wrong-type',
    ['channel:', 'nothing: ‸null\n                channel:'],
    ['Expected a mapping (A schema), found null', 'Make it a mapping'],
  ),
  changed(
    'a key with nothing behind it, at the key',
    'wrong-type',
    ['channel:', '‸nothing:\n                channel:'],
    ['Expected a mapping (A schema), found null', 'Make it a mapping'],
  ),
  changed(
    'a status of a documented error that is text',
    'wrong-type',
    [
      'x-roles:',
      "x-errors: [{ status: ‸'400', code: PARAM_ERROR, description: 参数错误 }]\n      x-roles:",
    ],
    ['Expected a number, found a string', 'Make it a number'],
  ),
  changed(
    'text where a list is expected',
    'wrong-type',
    ['[直连商户]', '‸直连商户'],
    ['Expected a list, found a string', 'Make it a list'],
  ),
  changed(
    'a list that has to hold something',
    'wrong-type',
    [
      'enum: [APP, WEB]\n                  x-enumDescriptions:\n                    APP: 应用\n                  examples: [APP]',
      '‸enum: []',
    ],
    ['an empty one', 'a list with an entry'],
  ),
  changed(
    'a list where a mapping is expected',
    'wrong-type',
    [
      "      responses:\n        '204':\n          description",
      '      ‸responses:\n        - description',
    ],
    ['Expected a mapping (Responses), found a list', 'Make it a mapping'],
  ),
  changed(
    'yes where true is meant',
    'wrong-type',
    ['requestBody:\n        required: true', 'requestBody:\n        required: ‸yes'],
    ['Expected true or false, found a string', 'Make it true or false'],
  ),
  given(
    'a missing key, at its owner',
    'missing-key',
    create(
      'post:\n      operationId: createOrder\n      summary: Create an order',
      '‸post:\n      operationId: createOrder',
    ),
    ['An operation needs "summary"', 'Add "summary"'],
  ),
  given(
    'a missing operationId, and nothing that follows from it',
    'missing-key',
    create('post:\n      operationId: createOrder', '‸post:'),
    ['An operation needs "operationId"', 'Add "operationId"'],
  ),
  given(
    'a parameter without a name, and nothing that follows from it',
    'missing-key',
    create(
      '      parameters:\n',
      '      parameters:\n        - ‸in: query\n          schema: {}\n',
    ),
    ['A parameter needs "name"', 'Add "name"'],
  ),
  given(
    'a file without the section that everything hangs on',
    'missing-key',
    { [file]: `‸${createOrder.replace(/info:\n.*\n.*\n/, '')}` },
    ['A spec needs "info"', 'Add "info"'],
  ),
  changed(
    'a misspelt key',
    'unknown-key',
    ['description: 渠道', '‸descripton: 渠道'],
    ['A schema has no "descripton"', 'Write "description"'],
  ),
  changed(
    'a key of OpenAPI 3.0',
    'unknown-key',
    ['                  description: 金额（单位：分）\n', '                  ‸nullable: true\n'],
    ['A schema has no "nullable"', 'Take it out. Known here: "type"'],
  ),
  changed(
    'a merge key',
    'unknown-key',
    ['                  description: 金额（单位：分）\n', '                  ‸<<: {}\n'],
    ['A schema has no "<<"', 'Take it out'],
  ),
  changed(
    'a key that objects have by themselves',
    'unknown-key',
    ['                  description: 金额（单位：分）\n', '                  ‸__proto__: {}\n'],
    ['A schema has no "__proto__"', 'Take it out'],
  ),
  changed(
    'an unknown vendor key, with the one that was meant',
    'unknown-vendor-key',
    ['x-roles', '‸x-role'],
    ['"x-role" is not a vendor key', 'Write "x-roles"'],
  ),
  changed(
    'a vendor key in the wrong place',
    'unknown-vendor-key',
    ['                  description: 金额（单位：分）\n', '                  ‸x-docs: []\n'],
    ['"x-docs" is not a vendor key', 'Known here: "x-sensitive", "x-client"'],
  ),
  changed(
    'a misspelt type',
    'unknown-value',
    ['type: integer', 'type: ‸intger'],
    ['A type cannot be "intger"', 'Write "integer"'],
  ),
  changed(
    'a misspelt type in a list of types',
    'unknown-value',
    ['type: integer', 'type: [integer, ‸nul]'],
    ['A type cannot be "nul"', 'Write "null"'],
  ),
  changed(
    'a type that every object knows',
    'unknown-value',
    ['type: integer', 'type: ‸__proto__'],
    ['A type cannot be "__proto__"', 'Known here: "string"'],
  ),
  changed(
    'a parameter in a place that does not exist',
    'unknown-value',
    ['parameters:\n', 'parameters:\n        - { name: sid, in: ‸cookie, schema: {} }\n'],
    ['"in" cannot be "cookie"', 'Known here: "path", "query", "header"'],
  ),
  changed(
    'an encryption that nobody speaks',
    'unknown-value',
    ['x-sensitive: rsa-oaep', 'x-sensitive: ‸rsa-oeap'],
    ['x-sensitive cannot be "rsa-oeap"', 'Write "rsa-oaep"'],
  ),
  changed(
    'a body in a format that the runtime does not send',
    'unknown-key',
    ['application/json:', '‸application/xml:'],
    ['The content of a request has no "application/xml"', 'Write "application/json"'],
  ),
  changed(
    'a status that is none',
    'unknown-key',
    ["'204':", "'204':\n          description: 处理成功\n        ‸20O:"],
    ['Responses has no "20O"', 'Write "200"'],
  ),
  changed(
    'an operation that never succeeds',
    'missing-key',
    ["responses:\n        '204'", '‸responses:\n        default'],
    ['Responses needs "200"', 'Add "200"'],
  ),
]
