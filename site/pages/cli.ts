import { join } from 'node:path'
import { formatDiagnostic } from '../../generator/report/diagnostics.js'
import { styleFor } from '../../generator/report/style.js'
import { readText } from '../../generator/write/plan.js'
import { readChanges } from './changes.js'
import { makePages } from './make.js'
import { misfits } from './misfits.js'
import { formatMisfit, formatProblem } from './report.js'
import { readSource } from './source.js'
import { writePages } from './write.js'

const complain = (text: string) => process.stderr.write(`${text}\n`)

/** `node scripts/run.js site/pages/cli.ts`: makes the site's pages out of specs/ and docs/. */
async function main(): Promise<number> {
  const start = performance.now()
  const root = process.cwd()
  const source = readSource(join(root, 'specs'))
  if (source.diagnostics.length > 0) {
    const style = styleFor(process.stderr)
    for (const each of source.diagnostics)
      complain(formatDiagnostic(each, readText(join(root, each.file)) ?? '', style))
    return 1
  }
  const wrong = misfits(source)
  if (wrong.length > 0) {
    for (const misfit of wrong) complain(formatMisfit(misfit, root))
    complain(`${wrong.length} examples do not fit. No page was written.`)
    return 1
  }
  const { files, problems, blocks } = await makePages(source, {
    root,
    templates: join(root, 'site/templates'),
    base: process.env['DOCS_BASE'] ?? '/',
    changes: readChanges(root, process.env['DOCS_SINCE']),
    cache: join(root, 'node_modules/.cache/wechatpay-ky/site/blocks.json'),
  })
  if (problems.length > 0) {
    for (const problem of problems) complain(formatProblem(problem, root))
    complain(
      `${problems.length} problems in examples. No page was written. ` +
        'If a spec changed, run `npm run generate` first.',
    )
    return 1
  }
  const { written } = writePages(join(root, 'site/.generated'), files)
  const pages = files.filter(({ path }) => path.startsWith('twins/')).length
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  process.stdout.write(
    `${pages} pages, ${blocks.all} examples (${blocks.made} checked anew), ` +
      `${written} files written, ${seconds} s\n`,
  )
  return 0
}

process.exitCode = await main()
