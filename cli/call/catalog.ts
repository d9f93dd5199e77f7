import { catalog as table } from '../../generated/chain/catalog.js'
import type { OperationDescriptor } from '../../runtime/operation.js'
import { aliasesOf } from '../../search/aliases.js'
import type { Named } from '../../search/exact.js'
import { shownPath } from './api.js'

/** The searchable texts of an operation, and its import path. */
export interface CatalogEntry extends Named {
  readonly operationId: string
  readonly path: string
  /** `fund-app/mch-transfer`: imported as `wechatpay-ky/fund-app/mch-transfer`. */
  readonly module: string
  readonly summary: string
  readonly products: string
  readonly deprecated: boolean
  /** How to ask for the next page of a list, as JSON; empty if the operation has none. */
  readonly pages: string
}

let known: ReadonlyMap<string, Omit<CatalogEntry, 'operationId' | 'path'>> | undefined

export const entryOf = (operation: OperationDescriptor): CatalogEntry => {
  known ??= readTable()
  const path = `/${shownPath(operation)}`
  const found = known.get(`${operation.method} ${path.replace(/\s/g, '_')}`) ?? NOTHING
  const products = [found.products, ...aliasesOf(path)].join(' ')
  return { ...found, products, operationId: operation.id, path }
}

const NOTHING = { module: '', name: '', summary: '', products: '', deprecated: false, pages: '' }

const readTable = () =>
  new Map(
    table
      .trim()
      .split('\n')
      .map((line) => {
        const [
          method = '',
          path = '',
          module = '',
          name = '',
          summary = '',
          products = '',
          mark = '',
          pages = '',
        ] = line.split('\t')
        const entry = { module, name, summary, products, deprecated: mark !== '', pages }
        return [`${method} ${path}`, entry] as const
      }),
  )
