import type { Form, Operation } from '../../generator/model/types.js'
import { fieldRows, parameterRow, type Row } from './fields.js'
import type { Described } from './source.js'

export interface RequestPart {
  readonly name: 'path' | 'query' | 'headers' | 'body'
  readonly rows: readonly Row[]
}

/** What a caller gives, part by part; a part without fields is left out. */
export function requestParts({ endpoint, lookup }: Described<Operation>): RequestPart[] {
  const { pathParameters, query, headers, request } = endpoint
  const rowsOf = (parameters: typeof query) =>
    parameters.map((parameter) => markComputed(parameterRow(parameter, lookup)))
  const body = request
    ? fieldRows(request.schema, lookup).map((row) => markComputed(row, request.form))
    : []
  const parts: readonly RequestPart[] = [
    { name: 'path', rows: rowsOf(pathParameters) },
    { name: 'query', rows: rowsOf(query) },
    { name: 'headers', rows: rowsOf(headers) },
    { name: 'body', rows: body },
  ]
  return parts.filter(({ rows }) => rows.length > 0)
}

/** The client fills in its own merchant number, and the name and digest of an uploaded file. */
const markComputed = (row: Row, form?: Form): Row => {
  const isOfFile = form && ['meta', form.filename, form.digest].includes(row.name)
  const isComputed = isOfFile || row.schema['x-client']
  return isComputed ? { ...row, required: false, computed: true } : row
}
