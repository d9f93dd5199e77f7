import type { Field } from '../field.js'
import { typeOf } from './type.js'

/** The parts of an endpoint that a table may be of. */
export type Part = 'path' | 'query' | 'header' | 'body' | 'answer'

/** A row of a table, with the text below it. */
export interface Row {
  /** As wide as the space in front of it. */
  readonly indent: number
  readonly name: string
  readonly field: Field
  /** For requests, if an older page states it for each field. */
  part: Part | undefined
  /** True after a separate table or the word 属性: the row then belongs to the row before. */
  readonly opens: boolean
  readonly text: string[]
}

export const isName = (cell: string | undefined): cell is string =>
  /^[A-Za-z_][\w.-]*$/.test(cell?.trim() ?? '')

const yes = /^(是|必填|必传|y|yes|true|required)$/i
const no = /^(否|选填|非必填|可选|条件选填|条件必填|二选一|多选一|n|no|false|optional)$/i

/** The meaning of a cell in the column 必填. */
export function isRequired(cell: string | undefined): boolean | undefined {
  const text = cell?.trim() ?? ''
  if (yes.test(text)) return true
  return no.test(text) || /选填|二选一|多选一|条件/.test(text) ? false : undefined
}

/** The space in front of a row, a tab being four and a wide space two; signs that a browser shows for
 * what can be folded are not part of the name. */
export function unindent(line: string): { readonly indent: number; readonly rest: string } {
  const [space = '', signs = ''] =
    /^([\s\u00a0\u3000»└├│─]*)([-+▸▾▶▼]*)/u.exec(line)?.slice(1) ?? []
  const width = [...space].reduce((sum, character) => {
    if (character === '\t') return sum + 4
    return sum + (character === '\u3000' ? 2 : 1)
  }, 0)
  const more = Math.max(0, signs.length - 1) * 2
  return { indent: width + more, rest: line.slice(space.length + signs.length).trim() }
}

/** Reads a field from the cells of its row; returns nothing if the row has no field. */
export function fieldFrom(
  type: string | undefined,
  required: string | undefined,
): Field | undefined {
  const field = typeOf(type ?? '')
  const isThere = isRequired(required)
  return field && isThere !== undefined ? { ...field, required: isThere } : undefined
}
