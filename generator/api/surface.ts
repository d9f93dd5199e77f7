import type {
  FunctionDeclaration,
  InterfaceDeclaration,
  Node,
  SourceFile,
  TypeAliasDeclaration,
} from 'ts-morph'
import { loadMorph } from './morph.js'
import { isOfModule, moduleOf, type Tree } from './trees.js'

export type Declaration = FunctionDeclaration | InterfaceDeclaration | TypeAliasDeclaration

export interface Exported {
  readonly name: string
  /** The file that declares it. */
  readonly path: string
  readonly node: Declaration
  /** The descriptor of an operation, by name, as TypeScript text. */
  readonly descriptor: ReadonlyMap<string, string>
}

/** The exports of a module, by name. */
export type Surface = ReadonlyMap<string, Exported>

/** Every module of a tree. */
export function surfacesOf(tree: Tree): Map<string, Map<string, Exported>> {
  const surfaces = new Map<string, Map<string, Exported>>()
  for (const [path, file] of tree) {
    if (!isOfModule(path)) continue
    const module = surfaces.get(moduleOf(path)) ?? new Map<string, Exported>()
    surfaces.set(moduleOf(path), module)
    for (const exported of exportsOf(path, file)) module.set(exported.name, exported)
  }
  return surfaces
}

/** The exports of a file in their order. */
export function exportsOf(path: string, file: SourceFile): Exported[] {
  const { Node: is } = loadMorph()
  return file.getStatements().flatMap((node): Exported[] => {
    if (!is.isExportable(node) || !node.isExported()) return []
    if (is.isFunctionDeclaration(node))
      return [{ name: node.getName() ?? '', path, node, descriptor: descriptorIn(file) }]
    return is.isInterfaceDeclaration(node) || is.isTypeAliasDeclaration(node)
      ? [{ name: node.getName(), path, node, descriptor: new Map() }]
      : []
  })
}

/** The constant `operation`, property by property. */
function descriptorIn(file: SourceFile): Map<string, string> {
  const { Node: is } = loadMorph()
  const value = file.getVariableDeclaration('operation')?.getInitializer()
  if (!is.isObjectLiteralExpression(value)) return new Map()
  return new Map(
    value.getProperties().flatMap((property) => {
      if (!is.isPropertyAssignment(property)) return []
      const initializer = property.getInitializer()
      return initializer ? [[property.getName(), textOf(initializer)] as const] : []
    }),
  )
}

/** On one line, without comments. */
export function textOf(node: Node): string {
  const { ts } = loadMorph()
  const printer = ts.createPrinter({ removeComments: true })
  return printer
    .printNode(ts.EmitHint.Unspecified, node.compilerNode, node.getSourceFile().compilerNode)
    .replace(/\s+/g, ' ')
    .replace(/^\| /, '')
    .replace(/;$/, '')
}
