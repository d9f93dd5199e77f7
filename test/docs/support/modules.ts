import ts from 'typescript'
import { linksOf } from '../../../site/twoslash/names.js'
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
  const links = linksOf(blocks.map(({ code }) => code))
  const files = blocks.map(fileOf)
  return blocks.map((block, index) => {
    const { imports = [], exports = [] } = links[index] ?? {}
    // On the first line, so that the line numbers of errors are those of the page.
    const head = imports
      .map(([name, owner]) => `import { ${name} } from './${files[owner]}.mjs'; `)
      .join('')
    const text = `${head}${block.code}\nexport { ${exports.join(', ')} }\n`
    return { block, file: files[index] ?? '', text }
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
