import ts from 'typescript'

/** The names in a block of code, as far as blocks that follow it are concerned. */
interface Names {
  /** Values that are declared at the top. */
  readonly declared: Set<string>
  readonly exported: Set<string>
  readonly imported: Set<string>
  /** Every identifier, wherever it stands. */
  readonly used: Set<string>
}

const namesOf = (code: string): Names => {
  const source = ts.createSourceFile('block.ts', code, ts.ScriptTarget.ES2022, true)
  const names: Names = {
    declared: new Set(),
    exported: new Set(),
    imported: new Set(),
    used: new Set(),
  }
  for (const statement of source.statements) noteStatement(statement, names)
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) names.used.add(node.text)
    ts.forEachChild(node, visit)
  }
  visit(source)
  return names
}

const noteStatement = (statement: ts.Statement, names: Names): void => {
  const found: string[] = []
  if (ts.isVariableStatement(statement)) {
    for (const { name } of statement.declarationList.declarations) found.push(...boundBy(name))
  } else if (ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement)) {
    if (statement.name) found.push(statement.name.text)
  } else if (ts.isImportDeclaration(statement)) {
    const { name, namedBindings } = statement.importClause ?? {}
    if (name) names.imported.add(name.text)
    if (namedBindings && ts.isNamedImports(namedBindings)) {
      for (const element of namedBindings.elements) names.imported.add(element.name.text)
    }
  }
  const { modifiers } = statement as { modifiers?: readonly ts.ModifierLike[] }
  // Declarations that exist only as types cannot be imported.
  if (modifiers?.some(({ kind }) => kind === ts.SyntaxKind.DeclareKeyword)) return
  const isExported = modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)
  for (const name of found) {
    names.declared.add(name)
    if (isExported) names.exported.add(name)
  }
}

const boundBy = (name: ts.BindingName): string[] =>
  ts.isIdentifier(name)
    ? [name.text]
    : name.elements.flatMap((element) =>
        ts.isOmittedExpression(element) ? [] : boundBy(element.name),
      )

/** The names that a block imports from earlier blocks, and exports for later ones. */
export interface Links {
  /** Names that it uses, each with the block, by its place, that declares it. */
  readonly imports: readonly (readonly [name: string, block: number])[]
  /** Names that it declares at its top and does not export itself. */
  readonly exports: readonly string[]
}

/** Blocks of a page build on each other: what one declares at its top is there for later ones.
 * Imports are not passed on, since a reader copies one block. */
export function linksOf(codes: readonly string[]): Links[] {
  const owners = new Map<string, number>()
  return codes.map((code, block) => {
    const { declared, exported, imported, used } = namesOf(code)
    const imports = [...used].flatMap((name) => {
      const owner = owners.get(name)
      const isOwn = declared.has(name) || imported.has(name)
      return owner === undefined || isOwn ? [] : [[name, owner] as const]
    })
    for (const name of declared) owners.set(name, block)
    return { imports, exports: [...declared].filter((name) => !exported.has(name)) }
  })
}
