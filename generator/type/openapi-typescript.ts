import { createRequire } from 'node:module'
import type * as OpenapiTypescript from 'openapi-typescript'
import type typescript from 'typescript'
import { requireCompiled } from './compiled.js'
import type { FlatSchema, SpecialFormat } from './hoist.js'
import type { TypeText } from './types.js'

/**
 * Loads openapi-typescript, which turns schemas into types. Only its schema transform is loaded,
 * not its validating loader, and by `require`: imported as an ES module, TypeScript alone takes
 * 0.7 s, because Node scans its 9 MB for export names. Required, both take 0.25 s, and 0.1 s where
 * `compiled`, a folder, holds TypeScript's compiled code of an earlier run.
 */
export function loadOpenapiTypescript(compiled?: string): (schema: FlatSchema) => TypeText {
  const require = createRequire(import.meta.url)
  // First, so that openapi-typescript gets the same.
  const ts = requireCompiled('typescript', compiled) as typeof typescript
  const { default: transform }: { default: typeof OpenapiTypescript.transformSchemaObject } =
    require('openapi-typescript/dist/transform/schema-object.cjs')
  const ctx = transformContext(specialTypes(ts))
  const print = createPrint(ts)
  return (schema) => {
    const type = transform(schema as OpenapiTypescript.SchemaObject, { path: '', ctx })
    const isArray = ts.isArrayTypeNode(type)
    let element = isArray ? type.elementType : type
    if (isArray && ts.isParenthesizedTypeNode(element)) element = element.type
    const members = ts.isUnionTypeNode(element) ? element.types.map(print) : []
    return { text: print(type), members, isArray }
  }
}

type Special = Readonly<Record<SpecialFormat, typescript.TypeNode>>

function specialTypes({ factory, SyntaxKind }: typeof typescript): Special {
  const withNothing = (kind: typescript.KeywordTypeSyntaxKind) =>
    factory.createParenthesizedType(
      factory.createIntersectionTypeNode([
        factory.createKeywordTypeNode(kind),
        factory.createTypeLiteralNode([]),
      ]),
    )
  return {
    openText: withNothing(SyntaxKind.StringKeyword),
    openNumber: withNothing(SyntaxKind.NumberKeyword),
    bigint: factory.createKeywordTypeNode(SyntaxKind.BigIntKeyword),
    file: factory.createTypeReferenceNode('UploadFile'),
  }
}

/** The context that openapi-typescript's own loader would make, as far as schemas need one. */
const transformContext = (special: Special): OpenapiTypescript.GlobalContext =>
  ({
    additionalProperties: false,
    alphabetize: false,
    arrayLength: false,
    // Otherwise optional fields with a default turn required.
    defaultNonNullable: false,
    discriminators: { objects: {}, refsHandled: [] },
    emptyObjectsUnknown: true,
    enum: false,
    excludeDeprecated: false,
    exportType: false,
    immutable: false,
    injectFooter: [],
    pathParamsAsTypes: false,
    propertiesRequiredByDefault: false,
    redoc: {},
    silent: true,
    resolve: () => undefined,
    transform: ({ format }: { format?: string }) => special[format as SpecialFormat],
  }) as unknown as OpenapiTypescript.GlobalContext

/** A type as the formatter would have it, its references by the names that they are declared by. */
function createPrint(ts: typeof typescript): (type: typescript.TypeNode) => string {
  const printer = ts.createPrinter({ removeComments: true })
  const noFile = ts.createSourceFile('type.ts', '', ts.ScriptTarget.Latest)
  return (type) =>
    printer
      .printNode(ts.EmitHint.Unspecified, type, noFile)
      .replace(/components\["schemas"\]\["(\w+)"\]/g, '$1')
      .replace(/"((?:[^"\\]|\\.)*)"/g, requoted)
      .replace(/\{\s+\[key: string\]: ([^{};]+);\s+\}/g, 'Record<string, $1>')
}

/** In single quotes, but for text that holds one: the formatter wants as few escapes as possible. */
const requoted = (literal: string, inner: string): string =>
  inner.includes("'")
    ? literal
    : `'${inner.replace(/\\(.)/g, (escaped, char) => (char === '"' ? char : escaped))}'`
