import ts from 'typescript'
import { namesOf } from '../../../site/twoslash/names.js'
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
