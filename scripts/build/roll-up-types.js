// Puts the types of each module of dist/generated/ into one file, its index.d.ts. A program that
// imports a module loads all its types anyway, and one file is read faster than twenty; the chained
// client, which needs them all, has 142 files to load instead of 1,000. JavaScript stays one file per
// operation.
import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Node, Project } from 'ts-morph'

/** @param {string} folder dist/generated */
export function rollUpTypes(folder) {
  const project = new Project({ skipAddingFilesFromTsConfig: true, skipLoadingLibFiles: true })
  for (const module of modulesBelow(folder)) rollUp(project, join(folder, module))
  const chain = join(folder, 'chain')
  for (const name of readdirSync(chain).filter((file) => file.endsWith('.d.ts'))) {
    const file = project.addSourceFileAtPath(join(chain, name))
    for (const declaration of file.getImportDeclarations()) {
      const from = declaration.getModuleSpecifierValue()
      // Out of chain/, into a module, and not into the runtime, which is one folder further up.
      if (/^\.\.\/(?!\.\.\/)/.test(from))
        declaration.setModuleSpecifier(from.replace(/[\w-]+\.js$/, 'index.js'))
    }
    file.saveSync()
  }
}

function modulesBelow(root, folder = '') {
  const entries = readdirSync(join(root, folder), { withFileTypes: true })
  const below = entries
    .filter((entry) => entry.isDirectory())
    .flatMap((entry) => modulesBelow(root, join(folder, entry.name)))
  const isModule = existsSync(join(root, folder, 'index.d.ts')) && folder !== 'chain'
  return isModule ? [folder, ...below] : below
}

/** @param {Project} project @param {string} folder */
function rollUp(project, folder) {
  const index = project.addSourceFileAtPath(join(folder, 'index.d.ts'))
  const imports = new Map()
  const own = statementsOf(index, imports)
  const bodies = index.getExportDeclarations().flatMap((declaration) => {
    if (!declaration.isNamespaceExport()) return []
    const path = join(folder, declaration.getModuleSpecifierValue().replace(/\.js$/, '.d.ts'))
    const file = project.addSourceFileAtPath(path)
    const statements = statementsOf(file, imports)
    // generated/notifications refers to the union of all notifications by its own file.
    if (file.getBaseName() === 'events.d.ts') writeFileSync(path, "export * from './index.js';\n")
    else rmSync(path)
    return statements
  })
  // The imports between a module's files are dropped, because they are one file now.
  const lines = [...imports]
    .filter(([from]) => !from.startsWith('./'))
    .map(([from, names]) => `import type { ${[...names].sort().join(', ')} } from '${from}';`)
  writeFileSync(join(folder, 'index.d.ts'), `${[...lines, ...own, ...bodies].join('\n')}\n`)
}

/** Returns a file's statements as text, and adds its imports to those of the module. */
function statementsOf(file, imports) {
  return file.getStatements().flatMap((statement) => {
    if (Node.isImportDeclaration(statement)) {
      const from = statement.getModuleSpecifierValue()
      const names = imports.get(from) ?? new Set()
      for (const each of statement.getNamedImports())
        names.add(each.getText().replace(/^type /, ''))
      imports.set(from, names)
      return []
    }
    if (Node.isExportDeclaration(statement) && statement.isNamespaceExport()) return []
    return [statement.getText(true)]
  })
}
