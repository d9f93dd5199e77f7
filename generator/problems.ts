import { nearest } from '../runtime/base/suggest.js'
import type { Problem } from './diagnostics.js'

const list = (names: readonly string[]): string => names.map((name) => `"${name}"`).join(', ')

const didYouMean = (name: string, known: readonly string[]): string => {
  const guess = nearest(name, known)
  return guess ? `Write "${guess}", or take it out.` : `Take it out. Known here: ${list(known)}.`
}

const plural = new Map([['requestBody', 'requestBodies']])

/** Everything that can be wrong with a spec: stable code, cause, fix. */
export const problems = {
  // The file itself
  emptyFile: (): Problem => ({
    code: 'empty-file',
    cause: 'The file holds no YAML document.',
    fix: 'Describe an operation (copy a neighbouring spec), or delete the file.',
  }),
  byteOrderMark: (): Problem => ({
    code: 'byte-order-mark',
    cause: 'The file begins with a byte order mark.',
    fix: 'Save it as UTF-8 without BOM.',
  }),
  notUtf8: (): Problem => ({
    code: 'not-utf8',
    cause: 'The file is not valid UTF-8.',
    fix: 'Convert it to UTF-8 (for example: iconv -f GB18030 -t UTF-8).',
  }),
  carriageReturn: (): Problem => ({
    code: 'carriage-return',
    cause: 'The line ends in CRLF (or holds a stray carriage return).',
    fix: 'Save the file with LF line ends.',
  }),
  tooLarge: (bytes: number, limit: number): Problem => ({
    code: 'file-too-large',
    cause: `The file has ${bytes} bytes; a spec has at most ${limit}.`,
    fix: 'One spec describes one operation: split the file, or check whether it was pasted twice.',
  }),
  noModule: (): Problem => ({
    code: 'no-module',
    cause: 'The spec lies in no module: the folder is the path that callers import.',
    fix: 'Move it into a folder of specs/.',
  }),
  moduleReserved: (folder: string): Problem => ({
    code: 'module-reserved',
    cause: `The folder "${folder}" is no module: generated/${folder} is made from all specs.`,
    fix: 'Move it into a folder of another name.',
  }),
  fileExtension: (extension: string): Problem => ({
    code: 'file-extension',
    cause: `Specs end in .yaml, not in ${extension}, so this file would be passed over.`,
    fix: 'Rename it to end in .yaml, or move it out of specs/.',
  }),
  yamlSyntax: (reason: string): Problem => ({
    code: 'yaml-syntax',
    cause: `This is not YAML: ${reason}.`,
    fix: reason.startsWith('tab characters')
      ? 'Indent with spaces: YAML allows no tabs.'
      : 'Mend the line, or quote the text if it holds ": ", "#" or a leading special character.',
  }),
  yamlAlias: (): Problem => ({
    code: 'yaml-alias',
    cause: 'The alias repeats a part of the file; specs use $ref for that.',
    fix: 'Write it out, or put it into components/schemas and refer to it.',
  }),
  aliasCircle: (): Problem => ({
    code: 'yaml-alias-circle',
    cause: 'The alias leads back to a part of the file that holds it.',
    fix: 'Use a $ref for a schema that refers to itself.',
  }),
  aliasBomb: (): Problem => ({
    code: 'yaml-alias-bomb',
    cause: 'Aliases repeat aliases, which makes more than a million parts of this file.',
    fix: 'Write the parts out, or put them into components and use $ref.',
  }),
  refUrl: (ref: string): Problem => ({
    code: 'ref-url',
    cause: `"${ref}" is a URL or an absolute path, and nothing is fetched.`,
    fix: 'Save what it leads to in the folder of specs, and refer to that file.',
  }),
  refOutside: (ref: string): Problem => ({
    code: 'ref-outside',
    cause: `"${ref}" leads out of the folder of specs.`,
    fix: 'Move the file into the folder, or allow it with --allow-outside.',
  }),
  notOpenapi: (): Problem => ({
    code: 'not-openapi',
    cause: 'The file has no "openapi" key, and no document refers to it.',
    fix: 'Begin it with "openapi: 3.1.0", refer to it, or move it out of the folder.',
  }),
  refNotFound: (ref: string, missing: string): Problem => ({
    code: 'ref-not-found',
    cause: `"${ref}" leads nowhere: ${missing}.`,
    fix: 'Correct the path, or add what it refers to. Paths are relative to this file.',
  }),
  refKind: (ref: string, kind: string): Problem => ({
    code: 'ref-kind',
    cause: `"${ref}" does not lead to a ${kind}.`,
    fix: `Refer to something below components/${plural.get(kind) ?? `${kind}s`}.`,
  }),
  refCycle: (ref: string): Problem => ({
    code: 'ref-cycle',
    cause: `"${ref}" leads back to itself.`,
    fix: 'Let one of the references hold a schema.',
  }),

  // The shape of OpenAPI
  openapiVersion: (found: unknown): Problem => ({
    code: 'openapi-version',
    cause: `Specs are OpenAPI 3.1; this one says ${JSON.stringify(found) ?? 'nothing'}.`,
    fix: 'Begin the file with "openapi: 3.1.0".',
  }),
  openapiUnread: (found: unknown): Problem => ({
    code: 'openapi-version-unread',
    cause: `OpenAPI 3.0 and 3.1 are read; this document says ${JSON.stringify(found) ?? 'nothing'}.`,
    fix: 'Convert the document to OpenAPI 3.1 (for Swagger 2.0: npx swagger2openapi).',
  }),
  keywordUnread: (keyword: string): Problem => ({
    code: 'keyword-unread',
    cause: `"${keyword}" changes what references mean, which is not supported.`,
    fix: 'Refer to schemas with $ref and a path: "#/components/schemas/Name".',
  }),
  callbacks: (): Problem => ({
    code: 'callbacks',
    cause: 'No code is generated for callbacks.',
    fix: 'Describe the request under "webhooks", or take "callbacks" out.',
  }),
  methodUnsendable: (method: string): Problem => ({
    code: 'method-unsendable',
    cause: `The client does not send ${method} requests.`,
    fix: 'Take the operation out. Known methods: get, post, put, patch, delete.',
  }),
  cookieParameter: (name: string): Problem => ({
    code: 'cookie-parameter',
    cause: `The client does not send cookies, so the parameter "${name}" cannot be sent.`,
    fix: 'Take the parameter out, or describe it as "in: header" or "in: query".',
  }),
  parameterStyle: (style: unknown, where: string, known: string): Problem => ({
    code: 'parameter-style',
    cause: `A ${where} parameter cannot have the style ${JSON.stringify(style)}.`,
    fix: `Use one of these: ${known}.`,
  }),
  parameterContent: (name: string): Problem => ({
    code: 'parameter-content',
    cause: `The parameter "${name}" needs a "schema", or "content" with application/json.`,
    fix: 'Add "schema", or describe the content as application/json.',
  }),
  mediaTypeUnsendable: (types: string): Problem => ({
    code: 'media-type-unsendable',
    cause: `The client cannot send a body as ${types || 'nothing'}.`,
    fix: 'Offer JSON, multipart/form-data, application/x-www-form-urlencoded, text or binary data.',
  }),
  mediaTypeUnreadable: (type: string): Problem => ({
    code: 'media-type-unreadable',
    cause: `The client does not parse "${type}".`,
    fix: 'Offer JSON or text, or describe the body as application/octet-stream to get its bytes.',
  }),
  multipartParts: (): Problem => ({
    code: 'multipart-schema',
    cause: 'A multipart body is an object whose properties are its parts.',
    fix: 'Give it a schema with "type: object" and "properties".',
  }),
  responseKinds: (kinds: string): Problem => ({
    code: 'response-kinds',
    cause: `The answers that mean success are of several kinds: ${kinds}.`,
    fix: 'Describe one kind (JSON, text or a file) for all of them; empty answers may stand beside it.',
  }),
  schemaCycle: (name: string): Problem => ({
    code: 'schema-cycle',
    cause: `The schema "${name}" consists of itself, with no property or list in between.`,
    fix: 'Take it out of its own allOf, oneOf or anyOf.',
  }),
  docsUrl: (url: string): Problem => ({
    code: 'docs-url',
    cause: `"${url}" is not a web address.`,
    fix: 'Begin it with "https://" or "http://".',
  }),
  componentName: (name: string): Problem => ({
    code: 'component-name',
    cause: `No TypeScript name can be made of the schema name "${name}".`,
    fix: 'Rename the schema: use letters and digits.',
  }),
  componentClash: (name: string, other: string): Problem => ({
    code: 'component-clash',
    cause: `The type ${name} is also made of ${other}, which is a different schema.`,
    fix: 'Rename one of the two schemas, or move its document into another folder.',
  }),
  wrongType: (expected: string, found: string): Problem => ({
    code: 'wrong-type',
    cause: `Expected ${expected}, found ${found}.`,
    fix: `Make it ${expected}.`,
  }),
  missingKey: (key: string, owner: string): Problem => ({
    code: 'missing-key',
    cause: `${owner} needs "${key}".`,
    fix: `Add "${key}".`,
  }),
  unknownKey: (key: string, owner: string, known: readonly string[]): Problem => ({
    code: 'unknown-key',
    cause: `${owner} has no "${key}".`,
    fix: didYouMean(key, known),
  }),
  unknownVendorKey: (key: string, known: readonly string[]): Problem => ({
    code: 'unknown-vendor-key',
    cause: `"${key}" is not a vendor key that is known here.`,
    fix: didYouMean(key, known),
  }),
  unknownValue: (value: unknown, owner: string, known: readonly string[]): Problem => ({
    code: 'unknown-value',
    cause: `${owner} cannot be ${JSON.stringify(value)}.`,
    fix: didYouMean(typeof value === 'string' ? value : JSON.stringify(value), known),
  }),

  // The rules of this project
  oneOperation: (found: number): Problem => ({
    code: 'one-operation-per-file',
    cause: `A spec describes one operation; this one describes ${found}.`,
    fix: found === 0 ? 'Add a path with one method.' : 'Give each operation a file of its own.',
  }),
  operationIdCase: (id: string): Problem => ({
    code: 'operation-id-case',
    cause: `operationId "${id}" is not a camelCase name.`,
    fix: 'Begin with a lower-case letter and use letters and digits only, like "createRefund".',
  }),
  operationIdReserved: (id: string): Problem => ({
    code: 'operation-id-reserved',
    cause: `operationId "${id}" is a reserved word, or names a file that modules have anyway.`,
    fix: `Say what is acted on, like "${id}Order".`,
  }),
  operationIdFile: (id: string, expected: string): Problem => ({
    code: 'operation-id-file-name',
    cause: `operationId "${id}" belongs in a file named "${expected}".`,
    fix: `Rename the file to "${expected}", or correct the operationId.`,
  }),
  operationIdDuplicate: (id: string, other: string): Problem => ({
    code: 'operation-id-duplicate',
    cause: `operationId "${id}" is taken in this module by ${other}.`,
    fix: 'Give one of the two another operationId (and file name).',
  }),
  endpointDuplicate: (endpoint: string, other: string): Problem => ({
    code: 'endpoint-duplicate',
    cause: `${endpoint} is described by ${other} too.`,
    fix: 'Delete one of the two specs, or correct its method or path.',
  }),
  chainClash: (endpoint: string, other: string): Problem => ({
    code: 'chain-clash',
    cause: `The chained client has ${endpoint} at the same place as ${other}.`,
    fix: 'Change one of the two paths, or generate without the chained client.',
  }),
  pathFormat: (path: string): Problem => ({
    code: 'path-format',
    cause: `"${path}" is no path of segments: letters, digits, "-", "_", "." or one {parameter}.`,
    fix: 'Begin with "/", leave out "." and ".." as segments, and declare what stands behind a "?" as query parameters.',
  }),
  pathParameterUndeclared: (name: string): Problem => ({
    code: 'path-parameter-undeclared',
    cause: `The path holds {${name}}, but no parameter declares it.`,
    fix: `Add a parameter with "name: ${name}" and "in: path", or correct the path.`,
  }),
  pathParameterUnknown: (name: string, inPath: readonly string[]): Problem => ({
    code: 'path-parameter-unknown',
    cause: `The parameter "${name}" is in the path, but the path holds no {${name}}.`,
    fix: inPath.length > 0 ? didYouMean(name, inPath) : 'Correct "in", or put it into the path.',
  }),
  pathParameterOptional: (name: string): Problem => ({
    code: 'path-parameter-optional',
    cause: `The path parameter "${name}" is not required, but a path cannot do without it.`,
    fix: 'Add "required: true".',
  }),
  parameterDuplicate: (name: string): Problem => ({
    code: 'parameter-duplicate',
    cause: `The parameter "${name}" is declared twice.`,
    fix: 'Delete one of the two.',
  }),
  parameterReserved: (name: string): Problem => ({
    code: 'parameter-reserved',
    cause: `A path parameter cannot be called "${name}": requests use that name for something else.`,
    fix: 'Rename it in the path and in the parameter; its name is not sent.',
  }),
  requiredUnknown: (name: string, known: readonly string[]): Problem => ({
    code: 'required-unknown',
    cause: `"${name}" is required, but there is no such property.`,
    fix: didYouMean(name, known),
  }),
  requiredDuplicate: (name: string): Problem => ({
    code: 'required-duplicate',
    cause: `"${name}" is required twice.`,
    fix: 'Delete one of the two.',
  }),
  exampleNotInEnum: (example: unknown, values: readonly unknown[]): Problem => ({
    code: 'example-not-in-enum',
    cause: `The example ${JSON.stringify(example)} is not one of the enum's values.`,
    fix: `Use one of ${values.map((value) => JSON.stringify(value)).join(', ')}, or add it to the enum.`,
  }),
  exampleType: (example: unknown, type: string): Problem => ({
    code: 'example-type',
    cause: `The example ${JSON.stringify(example)} is not of type ${type}.`,
    fix: 'Correct the example or the type (quote text that looks like a number).',
  }),
  enumType: (value: unknown, type: string): Problem => ({
    code: 'enum-type',
    cause: `The enum lists ${JSON.stringify(value)}, which is not of type ${type}.`,
    fix: 'Correct the value or the type (quote text that looks like a number).',
  }),
  enumDuplicate: (value: unknown): Problem => ({
    code: 'enum-duplicate',
    cause: `The enum lists ${JSON.stringify(value)} twice.`,
    fix: 'Delete one of the two.',
  }),
  enumTermUnknown: (value: string): Problem => ({
    code: 'enum-term-unknown',
    cause: `x-enumDescriptions explains "${value}", which the enum does not list.`,
    fix: 'Correct the value, or add it to the enum.',
  }),
  sensitiveType: (type: string): Problem => ({
    code: 'sensitive-not-string',
    cause: `Only text can travel encrypted, but this field is ${type}.`,
    fix: 'Make it "type: string", or take "x-sensitive" out.',
  }),
  nameClash: (name: string, other: string): Problem => ({
    code: 'name-clash',
    cause: `The type ${name} is also made from ${other}; a module exports a name once.`,
    fix: 'Rename the operationId of one of the two.',
  }),
} as const
