import { describe, expect, it } from 'vitest'
import type { Operation } from '../../generator/model/types.js'
import { openExamples } from '../../simulator/examples.js'
import { textOf } from './support/pages.js'

const examples = openExamples()
const operations = examples.xmlEndpoints.map((endpoint) => examples.operation(endpoint))

/** `pay/transactions#prepayJsapi` → `prepayJsapi` (`pay/transactions`); one module once. */
const functionsOf = (endpoints: readonly string[], name: (endpoint: string) => string): string => {
  const modules = new Map<string, string[]>()
  for (const endpoint of endpoints) {
    const [module = '', id = ''] = name(endpoint).split('#')
    modules.set(module, [...(modules.get(module) ?? []), `\`${id}\``])
  }
  return [...modules].map(([module, ids]) => `${ids.join(', ')} (\`${module}\`)`).join('; ')
}

const rowOf = ({ id, module, replacedBy, similar }: Operation, prefix: string): string[] => {
  if (replacedBy.length + similar.length === 0) return []
  const cell =
    replacedBy.length > 0
      ? functionsOf(replacedBy, (name) => name)
      : `${prefix}${functionsOf(similar, (name) => name)}`
  return [`| \`${id}\` (\`${module}\`) | ${cell} |`]
}

describe('migration table', () => {
  it.each([
    ['docs/apiv2.md', 'similar: '],
    ['docs/zh/apiv2.md', '用途相近：'],
  ])('The migration table of %s agrees with the specs', (page, prefix) => {
    const rows = textOf(page).match(/^\| `\w+` \(`v2\/.*$/gm) ?? []
    const expected = operations.flatMap((operation) => rowOf(operation, prefix))
    expect([...rows].sort()).toEqual(expected.sort())
  })

  it('The migration table omits operations without a counterpart, and gives their number', () => {
    const none = operations.filter(
      ({ replacedBy, similar }) => replacedBy.length + similar.length === 0,
    )
    expect(textOf('docs/apiv2.md')).toContain(`${none.length} others have no counterpart`)
    expect(textOf('docs/zh/apiv2.md')).toContain(`其余 ${none.length} 个没有对应的接口`)
  })
})

describe('guide', () => {
  it('The guide gives the number of operations, and of those that need a certificate', () => {
    const certified = operations.filter(({ v2 }) => v2?.certificate)
    expect(textOf('docs/apiv2.md')).toContain(`${operations.length} operations of APIv2 still work`)
    expect(textOf('docs/apiv2.md')).toContain(`${certified.length} operations, refunds among them`)
    expect(textOf('docs/zh/apiv2.md')).toContain(`${certified.length} 个接口（包括退款）`)
  })
})
