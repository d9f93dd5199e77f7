import type { Field, Fields } from '../field.js'
import type { Row } from './row.js'
import { isContainer } from './type.js'

interface Level {
  readonly indent: number
  readonly fields: Fields
  /** The sample's value at this place, which shows the nesting of fields. */
  readonly sample: Fields | undefined
}

/**
 * Nests rows in their parents. Indentation decides if there is any. Otherwise a separate table or
 * the word 属性 opens a level, and a sample shows its end; without a sample, the end is marked as a
 * guess.
 */
export function nested(rows: readonly Row[], sample: Fields | undefined): Fields {
  const root: Level = { indent: rows[0]?.indent ?? 0, fields: new Map(), sample }
  const isIndented = rows.some(({ indent }) => indent !== root.indent)
  // The older pages say of the fields of a body that they are, and not of those inside.
  const isSaid = rows.some(({ part }) => part !== undefined)
  const levels: Level[] = [root]
  let last: Row | undefined
  for (const row of rows) {
    if (isIndented) climbByIndent(levels, row, last)
    else climbByWords(levels, row, last, isSaid)
    const level = levels.at(-1) ?? root
    const isUnsure =
      !isIndented && levels.length > (isSaid ? 2 : 1) && !row.opens && !level.sample?.has(row.name)
    if (isUnsure) row.field.guesses.push('depth: it may belong further up')
    level.fields.set(row.name, row.field)
    last = row
  }
  return root.fields
}

function climbByIndent(levels: Level[], row: Row, last: Row | undefined): void {
  const top = levels.at(-1)
  if (top && last && row.indent > last.indent && isContainer(last.field))
    levels.push(openLevel(last, row.indent, top))
  else while (levels.length > 1 && (levels.at(-1)?.indent ?? 0) > row.indent) levels.pop()
}

function climbByWords(levels: Level[], row: Row, last: Row | undefined, isSaid: boolean): void {
  const top = levels.at(-1)
  if (row.part !== undefined) levels.splice(1)
  else if (top && last && isContainer(last.field) && opensInside(row, last, top, isSaid))
    levels.push(openLevel(last, row.indent, top))
  else {
    const home = levels.findLastIndex(({ sample }) => sample?.has(row.name))
    if (home >= 0) levels.splice(home + 1)
  }
}

const opensInside = (row: Row, last: Row, top: Level, isSaid: boolean): boolean =>
  row.opens || (isSaid && last.part !== undefined) || (sampleIn(last, top)?.has(row.name) ?? false)

const sampleIn = ({ name }: Row, { sample }: Level): Fields | undefined => {
  const shown = sample?.get(name)
  return shown?.fields ?? shown?.items?.fields
}

function openLevel(row: Row, indent: number, parent: Level): Level {
  const holder = containerOf(row.field)
  holder.fields ??= new Map()
  return { indent, fields: holder.fields, sample: sampleIn(row, parent) }
}

/** The object itself, or that of which there is a list. */
function containerOf(field: Field): Field {
  if (field.kind !== 'array') return field
  field.items ??= { required: true, guesses: [] }
  field.items.kind = 'object'
  return field.items
}
