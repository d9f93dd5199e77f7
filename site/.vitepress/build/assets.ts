import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { pack } from '../../search/records'
import { packTree } from '../../search/tree'

/**
 * Writes what a browser fetches when the search box or the tree of operations is opened for the first
 * time. The client script imports both as assets, so their names hold the hash of their content.
 */
export function packAssets(generated: URL) {
  const read = (name: string) => JSON.parse(readFileSync(new URL(name, generated), 'utf8'))
  const write = (name: string, data: object) =>
    writeFileSync(new URL(`assets/${name}`, generated), JSON.stringify(data))
  mkdirSync(new URL('assets/', generated), { recursive: true })
  write('search-index.json', pack(read('search.json')))
  write('tree.json', packTree(read('nav.json').products))
}
