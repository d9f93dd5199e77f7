import { compareText } from '../../generator/diagnostics.js'
import type { Operation } from '../../generator/model/types.js'
import { productNames } from './product-names.js'
import type { Described } from './source.js'

/** A product and what it is made of. An operation may belong to several. */
export interface Product {
  /** 基础支付 */
  readonly name: string
  readonly english: string
  readonly slug: string
  readonly parts: readonly Part[]
  readonly operations: readonly Described<Operation>[]
}

/** The part after the dot in `基础支付∙退款`. */
export interface Part {
  /** `退款`; empty where operations belong to the product as a whole. */
  readonly name: string
  readonly operations: readonly Described<Operation>[]
}

export function groupByProduct(operations: readonly Described<Operation>[]): Product[] {
  const products = new Map<string, Map<string, Described<Operation>[]>>()
  for (const operation of operations)
    for (const tag of operation.endpoint.products) {
      const [name = tag, ...rest] = tag.split('∙')
      const parts = products.get(name) ?? new Map<string, Described<Operation>[]>()
      const part = rest.join('∙')
      parts.set(part, [...(parts.get(part) ?? []), operation])
      products.set(name, parts)
    }
  return [...products]
    .map(([name, parts]) => {
      const all = new Set([...parts.values()].flat())
      return {
        name,
        ...nameOf(name),
        parts: [...parts].map(([part, members]) => ({ name: part, operations: members })),
        operations: operations.filter((operation) => all.has(operation)),
      }
    })
    .sort((a, b) => b.operations.length - a.operations.length || compareText(a.name, b.name))
}

/** A product without a translation keeps its own name, also in its URL. */
export function nameOf(product: string): { english: string; slug: string } {
  const english = productNames[product]
  if (english === undefined) return { english: product, slug: product.replaceAll('/', '-') }
  return { english, slug: english.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-') }
}

/** The products of an operation, each once. */
export const productsOf = ({ products }: Operation): string[] => [
  ...new Set(products.map((tag) => tag.split('∙')[0] ?? tag)),
]
