import { enumTerms, type Row } from '../fields.js'
import type { Lookup } from '../source.js'
import type { Direction } from '../views/field-table.js'
import { notes } from '../views/notes.js'
import { mdCode, table, tableRow } from './text.js'

/**
 * A table of fields. Each has its full path, `amount.from[].account`, because a text table has no
 * indentation.
 */
export function fieldTable(rows: readonly Row[], direction: Direction, lookup: Lookup): string {
  if (rows.length === 0) return ''
  const above: string[] = []
  const lines = rows.flatMap((row) => {
    const path = [...above.slice(0, row.depth), row.name].join('.')
    above.length = row.depth
    above.push(row.type.includes('[]') ? `${row.name}[]` : row.name)
    return [...shapeLine(row), fieldLine(path, row, direction, lookup)]
  })
  return table(['Field', 'Type', directions[direction].column, 'Meaning'], lines)
}

const directions = {
  request: { column: 'Required', yes: 'yes', no: 'no', sensitive: 'encrypted for you' },
  response: { column: 'Present', yes: 'always', no: 'maybe', sensitive: 'decrypted for you' },
} as const

const shapeLine = ({ shape }: Row): string[] =>
  shape ? [tableRow([`One of these, ${shape.number}/${shape.of}: ${shape.term}`, '', '', ''])] : []

function fieldLine(path: string, row: Row, direction: Direction, lookup: Lookup): string {
  const { type, required, term, unit, schema, computed } = row
  const words = directions[direction]
  const values = enumTerms(schema, lookup).map(({ value, term: meant }) =>
    [mdCode(value), meant].filter(Boolean).join(' '),
  )
  const meaning = [
    term,
    unit && `unit: ${unit}`,
    computed && 'filled in for you',
    schema['x-sensitive'] && `sensitive, ${words.sensitive}`,
    schema.deprecated && 'deprecated',
    ...notes(schema),
    values.length > 0 && `values: ${values.join(', ')}`,
  ]
  const text = meaning.filter((each) => typeof each === 'string' && each !== '').join('; ')
  return tableRow([mdCode(path), type, required ? words.yes : words.no, text])
}
