import type { Operation } from '../../model/index.js'
import { descriptor, pagesOf } from '../descriptor.js'
import { endpointDoc } from '../endpoint-doc.js'
import { v2Descriptor } from '../v2.js'

/** The facts about an operation for the chained client: plain text, small enough to be cached. */
export interface ChainEntry {
  readonly module: string
  readonly id: string
  readonly method: string
  readonly path: string
  readonly doc: readonly string[]
  /** Its line in the table that the command line searches; see `cli/call/catalog.ts`. */
  readonly found: string
  /** Its line in the table of descriptors; see `runtime/chain/tree.ts`. */
  readonly line: string
}

export function chainEntry(operation: Operation): ChainEntry {
  if (operation.v2) return v2Entry(operation)
  // The chain's methods are not given to loops over pages.
  const { id, method, path, request, response, pages: _, ...more } = descriptor(operation)
  // A space would end the path in its line. The sent path is unchanged.
  const place = String(path).replace(/\s/g, '_')
  const besides = place === path ? more : { path, ...more }
  const rest = Object.keys(besides).length > 0 ? ` ${JSON.stringify(besides)}` : ''
  return {
    module: operation.module,
    id: operation.id,
    method: operation.method.toLowerCase(),
    path: place,
    doc: shortDoc(operation),
    found: foundBy(operation, place),
    line: `${method} ${request ?? '-'} ${response} ${id} ${place}${rest}`,
  }
}

/** APIv2 has a branch of its own, `v2`, which is not a part of its paths. */
const v2Entry = (operation: Operation): ChainEntry => {
  const { id, method, path, request, response, pages: _, ...more } = v2Descriptor(operation)
  const place = `/v2${operation.path}`
  return {
    module: operation.module,
    id: operation.id,
    method: operation.method.toLowerCase(),
    path: place,
    doc: shortDoc(operation),
    found: foundBy(operation, place),
    line: `${method} ${request} ${response} ${id} ${place} ${JSON.stringify(more)}`,
  }
}

/** The name and the official page; the function's comment says more. */
const shortDoc = (operation: Operation): string[] => {
  const doc = endpointDoc(operation)
  return doc.filter((line, index) => index === 0 || line.startsWith('@'))
}

/** Method, path, module, name, summary, products, whether it is deprecated, pages; tabs between them. */
const foundBy = (operation: Operation, path: string): string => {
  const { method, module, name, summary, products, deprecated } = operation
  const { pages } = pagesOf(operation)
  const marks = [deprecated ? 'deprecated' : '', pages ? JSON.stringify(pages) : '']
  return (
    [method, path, module, name, summary, products.join(' '), ...marks]
      .map((cell) => cell.replace(/\s/g, ' '))
      .join('\t')
      // Most have no last cells: a line must not end with a blank.
      .trimEnd()
  )
}
