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

describe('specs of this repository', () => {
  let result: Generated
  beforeAll(async () => {
    const options = { specs: folder('specs'), out: folder('generated'), check: true }
    result = await generate({ ...options, templates: folder('templates') })
  }, 60_000)

  it('The specs have no problems', () => {
    expect(result.diagnostics.map(headline)).toEqual([])
  })

  it('The specs generate the committed files, byte for byte', () => {
    const { added, changed, removed, foreign } = result.plan
    expect([...added, ...changed, ...removed].map(({ path }) => path)).toEqual([])
    expect(foreign).toEqual([])
    expect(isClean(result.plan)).toBe(true)
    expect(result.counts).toEqual({ operations: 1189, notifications: 119, modules: 168 })
  })
})

describe('generated files', () => {
  // TypeScript 5 reads the same files in `npm run types`.
  it('The generated files compile with TypeScript 7', async () => {
    expect(await typeErrors('typescript7', ['generated', 'test/fixtures/generated'])).toBe('')
  }, 120_000)

  it('The generated files are short enough to read', () => {
    const long = Object.entries(files).filter(([, text]) => text.split('\n').length > 1500)
    expect(long.map(([path]) => path)).toEqual([])
  })

  it('The generated files hold no `any`, no blank at the end of a line, no Windows line end', () => {
    const bad = Object.entries(files).filter(([, text]) => FORBIDDEN.test(text))
    expect(bad.map(([path]) => path)).toEqual([])
  })

  it('The generated files wrap a union that is too long for its line', () => {
    const wide = Object.entries(files).flatMap(([path, text]) =>
      text
        .split('\n')
        .filter((line) => columns(line) > 100 && / \| /.test(line) && !/^\s*(\*|\/)/.test(line))
        .map((line) => `${path}: ${line}`),
    )
    expect(wide).toEqual([])
  })

  it('The barrel of a module exports all its generated files and nothing else', () => {
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

describe('names of the generated types', () => {
  /** Where longer names are shortened, see `generator/names.ts`. */
  const longest = 50
  const types = readSpecs().flatMap(({ module, operationId }) => {
    const { names } = readGenerated(`${module}/${kebabCase(operationId)}.ts`)
    return [...names].map(([name, way]) => ({ module, operationId, name, way, names }))
  })

  it('The names of the generated types are unique within a module', () => {
    const seen = new Set<string>()
    const twice = types.filter(({ module, name }) => {
      const isKnown = seen.has(`${module} ${name}`)
      seen.add(`${module} ${name}`)
      return isKnown
    })
    expect(twice.map(({ module, name }) => `${module} ${name}`)).toEqual([])
  })

  it('The names of the generated types fit a line, unless no shorter name exists', () => {
    const avoidable = types.filter(({ operationId, name, way, names }) => {
      const [root = '', ...steps] = way.replace(/\[\]|\{\}/g, '').split('.')
      const shortest = pascalCase(`${operationId} ${root} ${steps.at(-1)}`)
      const isNested = steps.length > 0
      return isNested && name.length > longest && shortest.length <= longest && !names.has(shortest)
    })
    expect(avoidable.map(({ module, name }) => `${module} ${name}`)).toEqual([])
  })
})

describe('templates', () => {
  it('The templates are short, because they contain layout and no logic', () => {
    const long = Object.entries(readTree(folder('templates'))).filter(
      ([, text]) => text.split('\n').length > 50,
    )
    expect(long.map(([path]) => path)).toEqual([])
  })
})
