import { afterEach, describe, expect, it, vi } from 'vitest'
import { kebabCase } from '../../generator/names.js'
import { edited, type Files, Project } from './helpers/project.js'
import { createOrder, enums, orders, queryOrder } from './helpers/specs.js'

/** Reads folders backwards once it is told to, as another file system might. */
const fileSystem = vi.hoisted(() => ({ backwards: false }))
vi.mock('node:fs', async (importOriginal) => {
  const fs = await importOriginal<typeof import('node:fs')>()
  const readdirSync = (...args: Parameters<typeof fs.readdirSync>) => {
    const entries = fs.readdirSync(...args)
    return fileSystem.backwards ? entries.toReversed() : entries
  }
  return { ...fs, readdirSync }
})
afterEach(() => {
  fileSystem.backwards = false
})

/** Names whose order depends on the language: Turkish has two letters i, Swedish sorts å last. */
const ids = ['getIBill', 'getiBill', 'getZBill', 'getzBill', 'getABill', 'getaBill']

const bills: Files = Object.fromEntries(
  ids.map((id, index) => [
    `bills/${['i', 'ı', 'å', '一'][index % 4]}/${kebabCase(id)}.yaml`,
    queryOrder
      .replace('queryOrder', id)
      .replace('/v3/orders/', `/v3/bills/${index}/`)
      .replace('../_shared', '../../_shared'),
  ]),
)

const specs: Files = { ...orders, ...bills }

/** More than one thread's worth, with a problem in every tenth module and in the shared enums. */
const many = (withProblems: boolean): Files => ({
  '_shared/enums.yaml': withProblems ? edited(enums, 'OPEN', 'OPEN, OPEN') : enums,
  ...Object.fromEntries(
    Array.from({ length: 160 }, (_, index) => {
      const spec = edited(createOrder, '/v3/orders/', `/v3/orders/${index}/`)
      const isBroken = withProblems && index % 10 === 0
      return [
        `m${index % 16}/i${index}/create-order.yaml`,
        isBroken ? edited(spec, 'required: [amount]', 'required: [amuont]') : spec,
      ]
    }),
  ),
})

const backwards = (files: Files): Files => Object.fromEntries(Object.entries(files).reverse())

describe('generated output', () => {
  it('The output is the same, byte for byte, when it is generated twice', async () => {
    const project = new Project(specs)
    expect((await project.generate()).diagnostics).toEqual([])
    const first = project.generated()
    project.delete('generated')
    await project.generate()
    expect(project.generated()).toEqual(first)
  })

  it('The output is the same, byte for byte, whatever order the files were made in, and whatever order the disk gives them in', async () => {
    const [one, other] = [new Project(specs), new Project(backwards(specs))]
    const { plan } = await one.generate()
    fileSystem.backwards = true
    const { plan: same } = await other.generate()
    expect(other.generated()).toEqual(one.generated())
    expect(same).toEqual(plan)
  })

  it.each(['C', 'tr_TR.UTF-8', 'zh_CN.UTF-8'])(
    'The output is the same, byte for byte, in the locale %s',
    async (locale) => {
      const [one, other] = [new Project(specs), new Project(specs)]
      await one.generate()
      const { code, err } = await other.runIn({ LC_ALL: locale, LANG: locale, TZ: 'Asia/Shanghai' })
      expect({ code, err }).toEqual({ code: 0, err: '' })
      expect(other.generated()).toEqual(one.generated())
    },
  )

  it('The output is the same, byte for byte, on one thread and on two', async () => {
    const [one, two] = [new Project(many(false)), new Project(many(false))]
    await one.generate()
    const { code, out } = await two.run()
    expect(code).toBe(0)
    expect(out).toContain('160 operations')
    expect(two.generated()).toEqual(one.generated())
  })
})

describe('problems', () => {
  it('The problems are the same on one thread and on two, and in any order of files', async () => {
    const [one, two] = [new Project(many(true)), new Project(backwards(many(true)))]
    const { diagnostics } = await one.generate()
    const { code, err } = await two.run()
    expect(code).toBe(1)
    const shown = err.split('\n').filter((line) => line.startsWith('specs/'))
    expect(shown).toEqual(
      diagnostics.map((each) => `${each.file}:${each.line}:${each.column}  ${each.code}`),
    )
    expect(shown).toHaveLength(1 + 16)
  })
})
