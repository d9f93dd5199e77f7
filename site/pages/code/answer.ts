import { resolveSchema } from '../../../generator/model/resolve.js'
import type { Operation } from '../../../generator/model/types.js'
import { isCamelCase, reservedWords } from '../../../generator/names.js'
import type { Described } from '../source.js'

import { lineWidth } from './literal.js'

/** What stands around a call. */
export interface Setting {
  readonly imports: readonly string[]
  readonly before: readonly string[]
  /** Names that are taken. */
  readonly names: readonly string[]
}

/** What becomes of an answer: where it goes, and what is done with it. */
export interface Answer {
  /** `{ data: { prepay_id } }` */
  readonly target: string
  /** What is said at the end of the call. */
  readonly comment: string
  readonly after: readonly string[]
  /** Further imports. */
  readonly more: readonly string[]
}

/** So many fields of an answer are taken out by name. */
const mostFields = 3

export function answer(operation: Described<Operation>, taken: readonly string[]): Answer {
  const { response } = operation.endpoint
  if (response.kind === 'empty')
    return { ...plain, target: '{ status }', comment: ` // ${response.status}` }
  if (response.kind === 'file') return file
  if (response.kind === 'link') return { ...plain, target: 'url' }
  const names = fieldNames(operation, taken)
  return { ...plain, target: names.length > 0 ? `{ data: { ${names.join(', ')} } }` : '{ data }' }
}

const plain = { comment: '', after: [], more: [] }

/** A file comes as a stream, and goes to the disk as one. */
const file: Answer = {
  comment: '',
  target: '{ data }',
  after: ["await data.pipeTo(Writable.toWeb(createWriteStream('download')))"],
  more: ["import { createWriteStream } from 'node:fs'", "import { Writable } from 'node:stream'"],
}

/** What is always there comes first. */
function fieldNames(
  { endpoint, lookup }: Described<Operation>,
  taken: readonly string[],
): readonly string[] {
  const schema = endpoint.response.schema
  const { properties = {}, required = [] } = schema ? resolveSchema(schema, lookup) : {}
  const names = Object.keys(properties).filter(
    (name) =>
      isVariable(name) &&
      !taken.includes(name) &&
      name !== endpoint.id &&
      !(endpoint.v2 && PROTOCOL.has(name)),
  )
  const always = names.filter((name) => required.includes(name))
  const ordered = [...always, ...names.filter((name) => !always.includes(name))]
  const shown = ordered.slice(0, mostFields)
  while (shown.length > 1 && headWidth(endpoint.id, shown) > lineWidth) shown.pop()
  return shown
}

/** Said in every answer of APIv2, and of no interest in one that succeeded. */
export const PROTOCOL: ReadonlySet<string> = new Set(
  'return_code return_msg result_code result_msg err_code err_code_des error_code error_code_des appid mch_id sub_appid sub_mch_id nonce_str sign sign_type'.split(
    ' ',
  ),
)

/** `const { data: { a, b } } = await createRefund(wxpay, {` has to stand on one line. */
const headWidth = (id: string, names: readonly string[]): number =>
  `const { data: { ${names.join(', ')} } } = await ${id}(wxpay, {`.length

const isVariable = (name: string): boolean =>
  (isCamelCase(name) || /^[a-z_]\w*$/.test(name)) && !reservedWords.has(name)
