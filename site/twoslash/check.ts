import ts from 'typescript'
import { HoverReader } from './hovers.js'
import { fileOf, openService } from './language-service.js'
import type { Checked, Problem, Snippet } from './types.js'

/** Type-checks blocks, and says what a reader sees who points at their names. */
export function checkSnippets(snippets: readonly Snippet[], root: string): Checked[] {
  const names = snippets.map((_, index) => `${index}.ts`)
  const blocks = new Map<string, string>()
  for (const [index, { code, linked }] of snippets.entries()) {
    blocks.set(names[index] ?? '', `${code}${linked?.tail ?? ''}`)
    for (const [name, text] of linked?.before ?? []) blocks.set(name, text)
  }
  const service = openService(root, blocks)
  const program = service.getProgram()
  if (!program) throw new Error('TypeScript made no program')
  const reader = new HoverReader(program.getTypeChecker())
  const checked = snippets.map((snippet, index) => {
    const file = fileOf(root, names[index] ?? '')
    const source = program.getSourceFile(file)
    if (!source) throw new Error(`${snippet.source}: TypeScript lost the block "${snippet.name}"`)
    const problems = [
      ...service.getSyntacticDiagnostics(file),
      ...service.getSemanticDiagnostics(file),
    ].map((diagnostic) => problemOf(snippet, source, diagnostic))
    const hovers = problems.length > 0 ? [] : reader.read(source)
    // The code appended to a block is not shown.
    return { problems, hovers: hovers.filter(({ start }) => start < snippet.code.length) }
  })
  service.dispose()
  return checked
}

function problemOf(snippet: Snippet, source: ts.SourceFile, diagnostic: ts.Diagnostic): Problem {
  const { start = 0, length = 0, code, messageText } = diagnostic
  const { line, character } = source.getLineAndCharacterOfPosition(start)
  return {
    snippet,
    line: line + 1,
    column: character + 1,
    about: source.text.slice(start, start + length).replace(/^['"]|['"]$/g, ''),
    code,
    message: ts.flattenDiagnosticMessageText(messageText, '\n'),
  }
}
