import type { Node, ts as TypeScript } from 'ts-morph'
import { loadMorph } from './morph.js'
import type { Exported, Surface } from './surface.js'

/** Whether callers write values of a type, or read them. */
export type Role = 'request' | 'answer'

export type Roles = ReadonlyMap<string, ReadonlySet<Role>>

/**
 * The roles of each type of a module: arguments of functions and their parts are written; answers
 * are read, and so are types that no function uses, because these belong to notifications. Shared
 * enums, and others that answers open, are judged as written, because an answer may have other values
 * anyway.
 */
export function rolesIn(module: string, versions: readonly Surface[]): Roles {
  const roles = new Map<string, Set<Role>>()
  const give = (name: string, role: Role): void => {
    const known = roles.get(name) ?? new Set<Role>()
    if (known.has(role)) return
    roles.set(name, known.add(role))
    for (const surface of versions) {
      const exported = surface.get(name)
      if (exported)
        for (const used of usesIn(exported.node)) give(used.name, used.isOpened ? 'request' : role)
    }
  }
  for (const surface of versions)
    for (const exported of surface.values()) giveBySignature(exported, give)
  const rest: Role = module === '_shared' ? 'request' : 'answer'
  for (const surface of versions)
    for (const name of surface.keys()) if (!roles.has(name)) give(name, rest)
  return roles
}

function giveBySignature({ name, node }: Exported, give: (name: string, role: Role) => void) {
  const { Node: is } = loadMorph()
  if (!is.isFunctionDeclaration(node)) return
  give(name, 'request')
  for (const parameter of node.getParameters())
    for (const { name: used } of usesIn(parameter)) give(used, 'request')
  const answer = node.getReturnTypeNode()
  if (answer)
    for (const used of usesIn(answer)) give(used.name, used.isOpened ? 'request' : 'answer')
}

interface Use {
  readonly name: string
  /** `Status | (string & {})`: what is read here may have other values, too. */
  readonly isOpened: boolean
}

/** The types that a declaration refers to. Of a function, none: its two sides differ. */
function usesIn(declaration: Node): Use[] {
  const { ts } = loadMorph()
  const uses: Use[] = []
  const visit = (node: TypeScript.Node): void => {
    if (ts.isTypeReferenceNode(node) && ts.isIdentifier(node.typeName))
      uses.push({ name: node.typeName.text, isOpened: isOpened(node) })
    ts.forEachChild(node, visit)
  }
  if (!ts.isFunctionDeclaration(declaration.compilerNode)) visit(declaration.compilerNode)
  return uses
}

/** Whether a type stands beside `(string & {})` or `(number & {})` in a union. */
function isOpened({ parent }: TypeScript.Node): boolean {
  const { ts } = loadMorph()
  return (
    ts.isUnionTypeNode(parent) &&
    parent.types.some(
      (type) => ts.isParenthesizedTypeNode(type) && ts.isIntersectionTypeNode(type.type),
    )
  )
}
