import { createRequire } from 'node:module'
import type * as OpenapiTypescript from 'openapi-typescript'
import type typescript from 'typescript'
import { requireCompiled } from './compiled.js'
import type { FlatSchema } from './hoist.js'
import type { Derived, SpecialFormat } from './special.js'
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
  const simple = specialTypes(ts)
  const nodeOf = (schema: FlatSchema): typescript.TypeNode =>
    transform(schema as OpenapiTypescript.SchemaObject, { path: '', ctx })
  const ctx = transformContext((schema) =>
    'format' in schema && Object.hasOwn(simple, String(schema.format))
      ? simple[schema.format as SpecialFormat]
      : derivedType(ts, schema as unknown as Derived, nodeOf),
  )
  const print = createPrint(ts)
  return (schema) => {
    const type = nodeOf(schema)
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
    dateObject: factory.createTypeReferenceNode('Date'),
    file: factory.createTypeReferenceNode('UploadFile'),
    content: factory.createTypeReferenceNode('UploadContent'),
    never: factory.createKeywordTypeNode(SyntaxKind.NeverKeyword),
  }
}

/** `Omit<Type, 'name'>`, `Type & Required<Pick<Type, 'name'>>`, `[A, ...B[]]` */
function derivedType(
  { factory, SyntaxKind }: typeof typescript,
  made: Derived,
  nodeOf: (schema: FlatSchema) => typescript.TypeNode,
): typescript.TypeNode | undefined {
  const generic = (name: string, ...of: typescript.TypeNode[]) =>
    factory.createTypeReferenceNode(name, of)
  const union = (names: readonly string[]) =>
    factory.createUnionTypeNode(
      names.map((name) => factory.createLiteralTypeNode(factory.createStringLiteral(name))),
    )
  if (made.format === 'omit') return generic('Omit', nodeOf(made.of), union(made.names))
  if (made.format === 'require') {
    const of = nodeOf(made.of)
    const picked = generic('Required', generic('Pick', of, union(made.names)))
    return factory.createIntersectionTypeNode([of, picked])
  }
  if (made.format === 'map') {
    const text = factory.createKeywordTypeNode(SyntaxKind.StringKeyword)
    const key = factory.createTypeParameterDeclaration(undefined, 'key', text)
    return factory.createMappedTypeNode(
      undefined,
      key,
      undefined,
      undefined,
      nodeOf(made.of),
      undefined,
    )
  }
  if (made.format !== 'tuple') return undefined
  const rest = factory.createRestTypeNode(factory.createArrayTypeNode(nodeOf(made.rest)))
  return factory.createTupleTypeNode([...made.items.map(nodeOf), rest])
}

type Transform = (schema: { format?: string }) => typescript.TypeNode | undefined

/** The context that openapi-typescript's own loader would make, as far as schemas need one. */
const transformContext = (transform: Transform): OpenapiTypescript.GlobalContext =>
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
    transform,
  }) as unknown as OpenapiTypescript.GlobalContext

/** A type as the formatter would have it, its references by the names that they are declared by. */
function createPrint(ts: typeof typescript): (type: typescript.TypeNode) => string {
  const printer = ts.createPrinter({ removeComments: true })
  const noFile = ts.createSourceFile('type.ts', '', ts.ScriptTarget.Latest)
  return (type) =>
    printer
      .printNode(ts.EmitHint.Unspecified, type, noFile)
      .replace(/components\["schemas"\]\["([\p{ID_Continue}$]+)"\]/gu, '$1')
      .replace(/"((?:[^"\\]|\\.)*)"/g, requoted)
      .replace(/\{\s+\[key: string\]: ([^{};]+);\s+\}/g, 'Record<string, $1>')
      .replace(/\{\s+\[key in string\]: ([^{};]+);?\s+\}/g, '{ [key: string]: $1 }')
}

/** In single quotes, but for text that holds one: the formatter wants as few escapes as possible. */
const requoted = (literal: string, inner: string): string =>
  inner.includes("'")
    ? literal
    : `'${inner.replace(/\\(.)/g, (escaped, char) => (char === '"' ? char : escaped))}'`
