import { readJson } from '../config/json-text.js'
import { setupError, usageError } from '../exit.js'
import { readGiven } from '../given-file.js'
import type { Field, Fields } from './field.js'
import type { EndpointPlace } from './place.js'
import { pathParameters } from './place.js'
import { completed, completedFields, fieldOf, merged, SampleError } from './sample.js'
import { nested } from './table/nest.js'
import type { Part } from './table/row.js'
import { type Page, readPage } from './table/rows.js'

export interface Sources {
  readonly request: readonly string[]
  readonly answer: readonly string[]
  readonly table: readonly string[]
}

/** The facts about an endpoint from the given files. */
export interface Known {
  readonly path: Fields
  readonly query: Fields
  readonly header: Fields
  readonly request: Field | undefined
  readonly answer: Field | undefined
}

/** Reads all samples of one body. A sample is an object, or a list if the answer is one. */
export function readSamples(
  flag: string,
  files: readonly string[],
  cwd: string,
): Field | undefined {
  return files
    .map((file) => readSample(flag, file, cwd))
    .reduce<Field | undefined>(
      (known, field) =>
        known ? refusing(flag, files.join(', '), () => merged(known, field)) : field,
      undefined,
    )
}

/** An invalid sample is reported with its file. */
function refusing<Result>(flag: string, file: string, run: () => Result): Result {
  try {
    return run()
  } catch (error) {
    if (!(error instanceof SampleError)) throw error
    throw setupError(`${flag} ${file}: ${error.message}.`, 'Give a smaller sample.')
  }
}

function readSample(flag: string, file: string, cwd: string): Field {
  const read = readJson(readGiven(flag, file, cwd))
  if ('problem' in read)
    throw setupError(
      `${flag} ${file}: this is not JSON. At ${read.problem}.`,
      'Give the body alone, without headers or comments.',
    )
  const field = refusing(flag, file, () => fieldOf(read.value, ''))
  if (field.kind !== 'object' && field.kind !== 'array')
    throw setupError(`${flag} ${file}: a body is an object or a list.`, 'Give the whole body.')
  return field
}

export function readTables(files: readonly string[], cwd: string): Page[] {
  return files.map((file) => {
    const page = readPage(readGiven('--table', file, cwd))
    if (page.rows.size === 0)
      throw setupError(
        `--table ${file}: there is no field in it.`,
        'Copy the table from the page with its lines and tabs: 参数名, 变量, 类型, 必填, 描述; or name, 必填/选填 and type, with 【中文名】 below.',
      )
    return page
  })
}

/** Puts together what samples and tables say. */
export function combine(
  place: EndpointPlace,
  samples: { readonly request: Field | undefined; readonly answer: Field | undefined },
  pages: readonly Page[],
): Known {
  const rowsOf = (part: Part) => pages.flatMap(({ rows }) => rows.get(part) ?? [])
  const flat = (part: Part) => nested(rowsOf(part), undefined)
  const inUrl: Fields = new Map(
    place.query.map(([name, value]) => [
      name,
      { ...fieldOf(scalarOf(value), name), required: false },
    ]),
  )
  const takesBody = place.method !== 'GET' && place.method !== 'DELETE'
  const path = flat('path')
  // A table alone, without a heading, is of what the endpoint takes.
  const bare = rowsOf('body')
  const inQuery = takesBody ? [] : nested(bare, undefined)
  const query: Fields = new Map([...inQuery, ...flat('query')])
  for (const name of pathParameters(place.path)) {
    const said = query.get(name)
    if (!said || path.has(name)) continue
    path.set(name, said)
    query.delete(name)
  }
  return {
    path,
    query: completedFields(query, inUrl),
    header: flat('header'),
    request: bodyOf(takesBody ? bare : [], samples.request),
    answer: bodyOf(rowsOf('answer'), samples.answer),
  }
}

function bodyOf(rows: Parameters<typeof nested>[0], sample: Field | undefined): Field | undefined {
  if (rows.length === 0) return sample
  const shown = sample?.fields ?? sample?.items?.fields
  const fields = nested(rows, shown)
  const said: Field = { kind: 'object', required: true, guesses: [], fields }
  if (!sample) return said
  const whole: Field =
    sample.kind === 'array' ? { kind: 'array', required: true, guesses: [], items: said } : said
  return completed(whole, sample)
}

const scalarOf = (text: string): string | number | boolean => {
  if (/^(true|false)$/.test(text)) return text === 'true'
  return /^(0|[1-9]\d{0,8})$/.test(text) ? Number(text) : text
}

export function refuseRequestBody({ method }: EndpointPlace, sample: Field | undefined): void {
  if (sample && method === 'GET')
    throw usageError('--request: GET has no body. Write the query into the path, after a ?')
}
