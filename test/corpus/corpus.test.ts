import { dirname, join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Generated, generate, isClean } from '../../generator/generate.js'
import { kebabCase, pascalCase } from '../../generator/names.js'
import { columns } from '../../generator/render/layout.js'
import { headline } from '../generator/helpers/mark.js'
import { readTree, repository } from '../generator/helpers/project.js'
import { typeErrors } from '../generator/helpers/type-check.js'
import { readGenerated } from './generated-facts.js'
import { readSpecs } from './spec-facts.js'

const folder = (name: string) => join(repository, name)
const files = readTree(folder('generated'))
/** What this repository keeps to itself: no such type, and nothing that silences TypeScript. */
const FORBIDDEN = /[:|<(] ?any\b|\bas any\b|[ \t]$|\r|@ts-/m // looked for, not used

describe('The specs of this repository', () => {
  let result: Generated
  beforeAll(async () => {
    const options = { specs: folder('specs'), out: folder('generated'), check: true }
    result = await generate({ ...options, templates: folder('templates') })
  }, 60_000)

  it('have no problem', () => {
    expect(result.diagnostics.map(headline)).toEqual([])
  })

  it('make what is committed, byte for byte', () => {
    const { added, changed, removed, foreign } = result.plan
    expect([...added, ...changed, ...removed].map(({ path }) => path)).toEqual([])
    expect(foreign).toEqual([])
    expect(isClean(result.plan)).toBe(true)
    expect(result.counts).toEqual({ operations: 1189, notifications: 119, modules: 168 })
  })
})

describe('The generated files', () => {
  // TypeScript 5 reads the same files in `npm run types`.
  it('are correct for TypeScript 7', async () => {
    expect(await typeErrors('typescript7', ['generated', 'test/fixtures/generated'])).toBe('')
  }, 120_000)

  it('are short enough to read', () => {
    const long = Object.entries(files).filter(([, text]) => text.split('\n').length > 1500)
    expect(long.map(([path]) => path)).toEqual([])
  })

  it('hold no `any`, no blank at the end of a line, no Windows line end', () => {
    const bad = Object.entries(files).filter(([, text]) => FORBIDDEN.test(text))
    expect(bad.map(([path]) => path)).toEqual([])
  })

  it('break a union that is too long for its line', () => {
    const wide = Object.entries(files).flatMap(([path, text]) =>
      text
        .split('\n')
        .filter((line) => columns(line) > 100 && / \| /.test(line) && !/^\s*(\*|\/)/.test(line))
        .map((line) => `${path}: ${line}`),
    )
    expect(wide).toEqual([])
  })

  it('are all exported by the barrel of their module, which exports nothing else', () => {
    const modules = new Set(Object.keys(files).map((path) => dirname(path)))
    for (const other of ['_shared', 'chain']) modules.delete(other)
    const wrong = [...modules].filter((module) => {
      const own = Object.keys(files).filter((path) => dirname(path) === module)
      const barrel = files[`${module}/index.ts`] ?? ''
      const exported = [...barrel.matchAll(/export \* from '\.\/(.*)\.js'/g)]
      const paths = [`${module}/index.ts`, ...exported.map(([, name]) => `${module}/${name}.ts`)]
      return paths.sort().join() !== own.sort().join()
    })
    expect(wrong).toEqual([])
    expect(files).not.toHaveProperty(['index.ts'])
  })
})

describe('The names of the generated types', () => {
  /** Where longer names are shortened, see `generator/names.ts`. */
  const longest = 50
  const types = readSpecs().flatMap(({ module, operationId }) => {
    const { names } = readGenerated(`${module}/${kebabCase(operationId)}.ts`)
    return [...names].map(([name, way]) => ({ module, operationId, name, way, names }))
  })

  it('are all different within a module', () => {
    const seen = new Set<string>()
    const twice = types.filter(({ module, name }) => {
      const isKnown = seen.has(`${module} ${name}`)
      seen.add(`${module} ${name}`)
      return isKnown
    })
    expect(twice.map(({ module, name }) => `${module} ${name}`)).toEqual([])
  })

  it('are no longer than a line can take, unless there is no shorter one', () => {
    const avoidable = types.filter(({ operationId, name, way, names }) => {
      const [root = '', ...steps] = way.replace(/\[\]|\{\}/g, '').split('.')
      const shortest = pascalCase(`${operationId} ${root} ${steps.at(-1)}`)
      const isNested = steps.length > 0
      return isNested && name.length > longest && shortest.length <= longest && !names.has(shortest)
    })
    expect(avoidable.map(({ module, name }) => `${module} ${name}`)).toEqual([])
  })
})

describe('The templates', () => {
  it('are short: they hold layout, no logic', () => {
    const long = Object.entries(readTree(folder('templates'))).filter(
      ([, text]) => text.split('\n').length > 50,
    )
    expect(long.map(([path]) => path)).toEqual([])
  })
})
