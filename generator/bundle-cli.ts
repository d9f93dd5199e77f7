import { resolve } from 'node:path'
import { bundle } from './bundle.js'
import { parseSpec } from './load/parse.js'
import { scanSpecs } from './load/scan.js'
import { writeWhole } from './write/whole-file.js'

/** `npm run bundle -- out.json`: all specs as one OpenAPI document. */
const [file, ...more] = process.argv.slice(2)
if (!file || more.length > 0) {
  process.stderr.write('usage: npm run bundle -- out.json\n')
  process.exit(2)
}
const parsed = scanSpecs(resolve('specs')).files.map((file) => parseSpec(file))
const documents = parsed.flatMap((each) => ('document' in each ? [each.document] : []))
if (documents.length < parsed.length) {
  process.stderr.write('Some specs cannot be read. Run `npm run generate` to see which.\n')
  process.exit(1)
}
writeWhole(resolve(file), `${JSON.stringify(bundle(documents), null, 1)}\n`)
process.stdout.write(`${documents.length} specs bundled into ${file}\n`)
