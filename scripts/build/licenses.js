// dist/THIRD-PARTY-LICENSES.txt: the licences of the libraries that are bundled into dist/.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** @param {string} root @param {Iterable<string>} modules Paths relative to the root. */
export function writeLicenses(root, modules) {
  const folders = new Set()
  for (const path of modules) {
    const [folder] = /^node_modules\/(@[^/]+\/)?[^/]+/.exec(path.replaceAll('\\', '/')) ?? []
    if (folder) folders.add(folder)
  }
  const texts = [...folders].sort().map((folder) => licenseIn(join(root, folder)))
  const head = 'Parts of these libraries are in the files of this folder.\n'
  writeFileSync(join(root, 'dist/THIRD-PARTY-LICENSES.txt'), [head, ...texts].join('\n'))
}

/** @param {string} folder */
const licenseIn = (folder) => {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry))
  if (!file) throw new Error(`${name} has no licence file: it cannot be bundled.`)
  const title = `${name} ${version} (${license})`
  const rule = '='.repeat(title.length)
  return `${title}\n${rule}\n\n${readFileSync(join(folder, file), 'utf8').trim()}\n`
}
