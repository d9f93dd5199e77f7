import type { Operation } from '../../../generator/model/types.js'
import type { ExampleRequest } from '../../../simulator/examples.js'

type Fields = Readonly<Record<string, unknown>>

/** The part of a request that holds the parameters of pages. */
export const partOf = ({ pages, request }: Operation) => pages?.in ?? request?.kind ?? 'query'

/** The example for the first page: examples ask for a page in the middle. */
export const fromFirstPage = (operation: Operation, request: ExampleRequest): ExampleRequest => {
  const { offset, page, cursor, first = 0 } = operation.pages ?? {}
  const part = partOf(operation)
  const { [cursor ?? '']: _, ...fields } = (request[part] ?? {}) as Fields
  const start = Object.fromEntries(
    [offset, page].flatMap((name) =>
      name !== undefined && name in fields ? [[name, first] as const] : [],
    ),
  )
  return operation.pages ? { ...request, [part]: { ...fields, ...start } } : request
}
