import { posix } from 'node:path'
import type { Project, SourceFile, ts as TypeScript } from 'ts-morph'
import { loadMorph } from './morph.js'

/** The file that a file imports, by its path in the same tree; nothing where that is a package. */
export const importedPath = (path: string, specifier: string): string | undefined =>
  specifier.startsWith('.')
    ? posix.join(posix.dirname(path), specifier.replace(/\.js$/, '.ts'))
    : undefined

/**
 * Types that come from elsewhere, the runtime's for instance, as types of the same name and nothing
 * else: two of them are the same where name and type arguments are.
 */
export function standIns(
  project: Project,
  root: string,
  tree: ReadonlyMap<string, SourceFile>,
): void {
  const modules = new Map<string, Map<string, number>>()
  for (const [path, file] of tree) {
    const counts = typeArguments(file)
    for (const declaration of file.getImportDeclarations()) {
      const specifier = declaration.getModuleSpecifierValue()
      const imported = importedPath(path, specifier)
      if (imported !== undefined && tree.has(imported)) continue
      const place = imported === undefined ? specifier : posix.join(root, imported)
      const names = modules.get(place) ?? new Map<string, number>()
      for (const each of declaration.getNamedImports()) {
        const name = each.getName()
        names.set(name, Math.max(names.get(name) ?? 0, counts.get(name) ?? 0))
      }
      modules.set(place, names)
    }
  }
  for (const [place, names] of modules) {
    const text = [...names].map(([name, count]) => declarationOf(name, count)).join('\n')
    if (place.startsWith('/')) project.createSourceFile(place, text)
    else
      project.createSourceFile(
        `${root}/packages/${encodeURIComponent(place)}.d.ts`,
        `declare module '${place}' {\n${text}\n}`,
      )
  }
}

function declarationOf(name: string, count: number): string {
  const parameters = Array.from({ length: count }, (_, index) => `T${index}`)
  const list = count === 0 ? '' : `<${parameters.map((each) => `${each} = unknown`).join(', ')}>`
  return `export interface ${name}${list} { readonly ${name}: [${parameters.join(', ')}] }`
}

/** How many type arguments a file gives to which type. The compiler's own nodes: ts-morph would wrap
 * each of them first. */
function typeArguments(file: SourceFile): Map<string, number> {
  const { ts } = loadMorph()
  const counts = new Map<string, number>()
  const visit = (node: TypeScript.Node): void => {
    if (ts.isTypeReferenceNode(node) && ts.isIdentifier(node.typeName)) {
      const name = node.typeName.text
      counts.set(name, Math.max(counts.get(name) ?? 0, node.typeArguments?.length ?? 0))
    }
    ts.forEachChild(node, visit)
  }
  visit(file.compilerNode)
  return counts
}
