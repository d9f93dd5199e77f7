/** The tree of all operations as a browser fetches it: each operation once, however many products. */

export type TreeOperation = [name: string, summary: string, method: string, link: string]

export interface Tree {
  operations: TreeOperation[]
  products: [name: string, operations: number[]][]
}

interface Product {
  name: string
  modules: {
    operations: { name: string; summary: string; method: string; link: string }[]
  }[]
}

export function packTree(products: readonly Product[]): Tree {
  const numbers = new Map<string, number>()
  const operations: TreeOperation[] = []
  const branches = products.map(({ name, modules }): Tree['products'][number] => [
    name,
    modules.flatMap((module) =>
      module.operations.map(({ link, method, name, summary }) => {
        const known = numbers.get(link)
        if (known !== undefined) return known
        numbers.set(link, operations.length)
        return operations.push([name, summary, method, link]) - 1
      }),
    ),
  ])
  return { operations, products: branches }
}
