import { describe, expect, it } from 'vitest'
import type { Diagnostic } from '../../generator/diagnostics.js'
import { formatDiagnostic, summariseDiagnostics } from '../../generator/report/diagnostics.js'
import { styleFor } from '../../generator/report/style.js'

const problem = { code: 'some-code', cause: 'Something is wrong.', fix: 'Mend it.' }

const at = (line: number, column: number): Diagnostic => ({
  ...problem,
  file: 'specs/orders/create-order.yaml',
  line,
  column,
})

const plain = styleFor({ isTTY: false })

const frame = (text: string, line: number, column: number): string[] =>
  formatDiagnostic(at(line, column), text, plain).split('\n').slice(4, -1)

describe('lines around a problem', () => {
  it.each<[what: string, text: string, line: number, column: number, lines: string[]]>([
    [
      'mark the column',
      'a: 1\nbc: d\ne: 2\n',
      2,
      5,
      ['    1 │ a: 1', '  > 2 │ bc: d', '      │     ^', '    3 │ e: 2'],
    ],
    [
      'mark the column behind Chinese text, which is twice as wide',
      '名称: 创建订单: 否',
      1,
      9,
      ['  > 1 │ 名称: 创建订单: 否', '      │               ^'],
    ],
    ['mark the column behind an emoji', 'a: 😀 b', 1, 7, ['  > 1 │ a: 😀 b', '      │       ^']],
    [
      'mark the column behind a tab',
      'a:\n\t b: 1',
      2,
      3,
      ['    1 │ a:', '  > 2 │   b: 1', '      │   ^'],
    ],
    ['keep to the first line', 'a\nb\nc', 1, 1, ['  > 1 │ a', '      │ ^', '    2 │ b']],
    ['keep to the last line', 'a\nb\nc', 3, 2, ['    2 │ b', '  > 3 │ c', '      │  ^']],
    ['leave out empty neighbours', '\nb\n\n', 2, 1, ['  > 2 │ b', '      │ ^']],
    [
      'show Windows lines without their ends',
      'a\r\nb',
      1,
      2,
      ['  > 1 │ a', '      │  ^', '    2 │ b'],
    ],
    ['are none in an empty file', '', 1, 1, []],
    ['are none where the file is gone', 'a', 7, 1, []],
    [
      'cannot reach the terminal with control codes',
      'a: \u001b[31m',
      1,
      4,
      ['  > 1 │ a:  [31m', '      │    ^'],
    ],
  ])('The lines around a problem are shown: %s', (_what, text, line, column, lines) => {
    expect(frame(text, line, column)).toEqual(lines)
  })

  it('The lines around a problem are truncated if they are too long for a terminal', () => {
    const [line, mark] = frame(`a: ${'x'.repeat(500)}`, 1, 4)
    expect(line).toHaveLength('  > 1 │ '.length + 120)
    expect(mark).toBe('      │    ^')
    expect(frame(`a: ${'x'.repeat(500)}`, 1, 400)).toHaveLength(1)
  })
})

describe('Style', () => {
  it('Output has no style unless it goes to a terminal', () => {
    expect(styleFor({})('red', 'text')).toBe('text')
    expect(styleFor({ isTTY: false })('red', 'text')).toBe('text')
  })
})

describe('last line', () => {
  it.each([
    [[at(1, 1)], '1 problem in 1 file. Nothing was written.'],
    [[at(1, 1), at(2, 1)], '2 problems in 1 file. Nothing was written.'],
    [
      [at(1, 1), { ...at(2, 1), file: 'specs/b.yaml' }],
      '2 problems in 2 files. Nothing was written.',
    ],
  ])('The last line counts problems and files', (diagnostics, line) => {
    expect(summariseDiagnostics(diagnostics)).toBe(line)
  })
})
