import ts from 'typescript'
import { type Block, fileOf } from './pages.js'

/**
 * A block as a module. Blocks of a page build on each other: what an earlier one declares at its top
 * is imported by those that use it. Imports are not passed on, since a reader copies one block.
 */
export interface Linked {
  readonly block: Block
  /** Without an ending. */
  readonly file: string
  readonly text: string
}

export const link = (blocks: readonly Block[]): readonly Linked[] => {
  const known = new Map<string, string>()
  return blocks.map((block) => {
    const file = fileOf(block)
    const { declared, exported, imported, used } = namesOf(block.code)
    const wanted = [...used].filter(
      (name) => known.has(name) && !declared.has(name) && !imported.has(name),
    )
    // On the first line, so that the line numbers of errors are those of the page.
    const head = wanted
      .map((name) => `import { ${name} } from './${known.get(name)}.mjs'; `)
      .join('')
    const added = [...declared].filter((name) => !exported.has(name))
    for (const name of declared) known.set(name, file)
    return { block, file, text: `${head}${block.code}\nexport { ${added.join(', ')} }\n` }
  })
}

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
  // What is declared for the types alone is not there to be imported.
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

/** The code without its comments, but for those that tell what is printed. */
export const withoutComments = (code: string): string => {
  const scanner = ts.createScanner(ts.ScriptTarget.ES2022, false, ts.LanguageVariant.Standard, code)
  let text = ''
  for (let kind = scanner.scan(); kind !== ts.SyntaxKind.EndOfFileToken; kind = scanner.scan()) {
    const isComment =
      kind === ts.SyntaxKind.SingleLineCommentTrivia ||
      kind === ts.SyntaxKind.MultiLineCommentTrivia
    const token = scanner.getTokenText()
    if (!isComment || token.startsWith('// →')) text += token
  }
  return text.replace(/[ \t]+$/gm, '').replace(/\n+/g, '\n')
}
