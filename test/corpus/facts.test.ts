import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { kebabCase } from '../../generator/names.js'
import { repository } from '../generator/helpers/project.js'
import { type GeneratedFacts, readGenerated } from './generated-facts.js'
import { counted, readSpecs, type SpecFacts, sharedEnums } from './spec-facts.js'

/**
 * The facts arrive whole: what the specs say is counted here, and stands in the generated files,
 * field by field. When a spec has changed on purpose, update the counts and read the diff:
 *
 *   npx vitest run test/corpus -u
 */
const counts = join(repository, 'test/corpus/counts.txt')

const specs = readSpecs()
const isOperation = ({ endpoint }: SpecFacts) => !endpoint.startsWith('webhook ')

const fileOf = ({ module, operationId }: SpecFacts) => `${module}/${kebabCase(operationId)}.ts`
const generated = new Map<SpecFacts, GeneratedFacts>(
  specs.map((spec) => [spec, readGenerated(fileOf(spec))]),
)

/** The runtime fills in what `meta` says of the file, so requests may leave it out. */
const comparable = (lines: readonly string[]): string[] =>
  lines.map((line) => (line.startsWith('form.meta') ? line.replace('?:', ':') : line)).sort()

describe('specs', () => {
  it('The specs describe 1,081 operations in 146 modules, and 108 notifications', () => {
    expect(specs.filter(isOperation)).toHaveLength(1081)
    expect(new Set(specs.filter(isOperation).map(({ module }) => module)).size).toBe(146)
    expect(specs.filter((spec) => !isOperation(spec))).toHaveLength(108)
    expect(new Set(specs.map(({ endpoint }) => endpoint)).size).toBe(1189)
  })

  it('The specs have at least as many facts as before', async () => {
    await expect(countsByModule()).toMatchFileSnapshot(counts)
  })
})

describe('generated files', () => {
  it('The generated files have every field of the specs, with its type, its values, and required or not', () => {
    const different = specs.flatMap((spec) => {
      const own = comparable(spec.lines)
      const made = comparable(generated.get(spec)?.lines ?? [])
      const missing = own.filter((line) => !made.includes(line)).map((line) => `- ${line}`)
      const invented = made.filter((line) => !own.includes(line)).map((line) => `+ ${line}`)
      const isSame = own.length === made.length && missing.length + invented.length === 0
      return isSame ? [] : [`${fileOf(spec)} ${spec.endpoint}`, ...missing, ...invented]
    })
    expect(different).toEqual([])
  })

  it('The generated files document every field as the specs describe it', () => {
    const unsaid = specs.flatMap((spec) =>
      [...spec.words].flatMap(([path, words]) => {
        const doc = generated.get(spec)?.docs.get(path) ?? ''
        return words
          .filter((word) => !doc.includes(word))
          .map((word) => `${fileOf(spec)} ${path}: ${word}`)
      }),
    )
    expect(unsaid).toEqual([])
  })
})

function countsByModule(): string {
  const modules = [...new Set(specs.map(({ module }) => module))].sort()
  const row = (name: string, own: readonly SpecFacts[]) => [
    name,
    String(own.length),
    ...counted.map((each) => String(own.reduce((sum, { counts }) => sum + counts[each], 0))),
  ]
  const enums = sharedEnums()
  const values = enums.reduce((sum, each) => sum + (each.enum?.length ?? 0), 0)
  const rows = [
    ['module', 'endpoints', ...counted],
    ...modules.map((name) =>
      row(
        name,
        specs.filter(({ module }) => module === name),
      ),
    ),
    row('all', specs),
  ]
  const width = Math.max(...rows.map(([name = '']) => name.length))
  const lines = rows.map(([name = '', ...cells]) =>
    [name.padEnd(width), ...cells.map((cell) => cell.padStart(9))].join(' '),
  )
  return `${lines.join('\n')}\n\n${enums.length} shared enums with ${values} values\n`
}
