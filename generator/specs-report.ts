import { resolve } from 'node:path'
import { parseSpec } from './load/parse.js'
import { scanSpecs } from './load/scan.js'
import { formatFreshness, freshnessOf } from './report/freshness.js'

/** `npm run specs:report [-- MODULE]`: endpoints by the day of their last comparison, oldest first. */
const [module, ...more] = process.argv.slice(2)
if (more.length > 0) {
  process.stderr.write('usage: npm run specs:report [-- MODULE]\n')
  process.exit(2)
}
const files = scanSpecs(resolve('specs')).files.filter(
  (file) => module === undefined || file.module === module || file.module.startsWith(`${module}/`),
)
const documents = files
  .map((file) => parseSpec(file))
  .flatMap((each) => ('document' in each ? [each.document] : []))
if (documents.length < files.length) {
  process.stderr.write('Some specs cannot be read. Run `npm run generate` to see which.\n')
  process.exit(1)
}
process.stdout.write(formatFreshness(freshnessOf(documents)))
