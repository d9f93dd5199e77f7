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
  const operations = claims.filter((claim) => !isNotification(claim))
  const text = render('coverage.md', {
    banner: 'Generated from specs/ by `npm run generate`.',
    all: totalsOf(claims),
    v3: totalsOf(claims.filter((claim) => !isV2(claim))),
    v2: totalsOf(claims.filter(isV2)),
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

const isNotification = ({ endpoint }: Claim): boolean => endpoint.startsWith('webhook ')
const isV2 = ({ module }: Claim): boolean => module.startsWith('v2/')

const totalsOf = (claims: readonly Claim[]): { operations: string; notifications: number } => {
  const notifications = claims.filter(isNotification).length
  return {
    operations: (claims.length - notifications).toLocaleString('en-US'),
    notifications,
  }
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
