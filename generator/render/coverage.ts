import { compareText } from '../diagnostics.js'
import type { Claim } from '../model/index.js'
import type { RenderedFile } from './file.js'
import type { Render } from './templates.js'

/** The coverage page, whose numbers are counted from the specs. */
export function renderCoverage(
  claims: readonly Claim[],
  path: string,
  render: Render,
): RenderedFile {
  const operations = claims.filter((claim) => !claim.endpoint.startsWith('webhook '))
  const text = render('coverage.md', {
    banner: 'Generated from specs/ by `npm run generate`.',
    operations: operations.length.toLocaleString('en-US'),
    notifications: claims.length - operations.length,
    overseas: operations.filter((claim) => claim.overseas).length,
    products: countBy(operations, productLines).sort((a, b) => b.count - a.count),
    compared: operations.filter((claim) => claim.compared).length,
    comparisons: operations.flatMap(({ endpoint, compared }) =>
      compared ? [{ endpoint, date: compared.date, sources: compared.with.join(', ') }] : [],
    ),
    modules: countBy(operations, (claim) => [claim.module]),
  })
  return { path, text }
}

/** `收付通∙退款` is a part of 收付通. */
const productLines = ({ products }: Claim): string[] =>
  products.length === 0 ? ['其他'] : products.map((product) => product.split('∙')[0] ?? product)

function countBy(
  claims: readonly Claim[],
  keys: (claim: Claim) => readonly string[],
): { name: string; count: number }[] {
  const counts = new Map<string, number>()
  for (const claim of claims)
    for (const key of new Set(keys(claim))) counts.set(key, (counts.get(key) ?? 0) + 1)
  return [...counts]
    .map(([name, count]) => ({ name, count }))
    .sort((a, b) => compareText(a.name, b.name))
}
