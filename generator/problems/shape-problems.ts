import type { Problem } from '../diagnostics.js'
import { didYouMean } from './words.js'

/** Problems of content that is not OpenAPI, or not the supported part of it. */
export const shapeProblems = {
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
  traceUnsendable: (): Problem => ({
    code: 'method-unsendable',
    cause: 'No client that is built on fetch can send TRACE requests.',
    fix: 'Take the operation out.',
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
} as const
