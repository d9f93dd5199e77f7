import { readdirSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Generated } from '../../generator/generate.js'
import { headline } from './helpers/mark.js'
import { edited, Project, paths } from './helpers/project.js'
import { createOrder, orders } from './helpers/specs.js'

const generatedOrder = 'generated/orders/create-order.ts'
const generatedRefund = 'generated/refunds/create-refund.ts'

/** A whole second: what can be set is what is read back. */
const longAgo = new Date('2024-01-01T00:00:00Z')

const date = (project: Project, path: string) =>
  utimesSync(join(project.root, path), longAgo, longAgo)

async function generatedProject(): Promise<Project> {
  const project = new Project(orders)
  await project.generate()
  date(project, generatedOrder)
  date(project, generatedRefund)
  await project.generateCached()
  return project
}

/** Edits a generated file so that nothing but reading it would show: same size, same time. */
function tamper(project: Project, path: string): void {
  project.edit(path, 'export', 'EXPORT')
  date(project, path)
}

const idle = ({ spent }: Generated) => spent.model + spent.type + spent.render === 0

describe('A module in which nothing changed', () => {
  it('An unchanged module is not modelled, typed, rendered or read again', async () => {
    const project = await generatedProject()
    tamper(project, generatedOrder)
    const result = await project.generateCached()
    expect(idle(result)).toBe(true)
    expect(result.plan).toMatchObject({ added: [], changed: [], removed: [] })
    expect(result.counts).toEqual({ operations: 3, notifications: 0, modules: 2 })
    expect(project.read(generatedOrder)).toContain('EXPORT')
  })

  it('An unchanged module costs nothing if another module changes', async () => {
    const project = await generatedProject()
    tamper(project, generatedRefund)
    project.edit('specs/orders/create-order.yaml', '金额', '总金额')
    const result = await project.generateCached()
    expect(idle(result)).toBe(false)
    expect(paths(result.plan.changed)).toEqual(['orders/create-order.ts'])
    expect(project.read(generatedRefund)).toContain('EXPORT')
  })

  it('An unchanged module is processed again without a cache', async () => {
    const project = await generatedProject()
    tamper(project, generatedOrder)
    await project.generate()
    expect(project.read(generatedOrder)).not.toContain('EXPORT')
  })
})

describe('module is made again', () => {
  it.each<[what: string, change: (project: Project) => void, changed: string[]]>([
    [
      'when one of its generated files was edited',
      (project) => project.edit(generatedOrder, 'amount: number', 'amount: string'),
      ['orders/create-order.ts'],
    ],
    [
      'when one of its generated files was deleted',
      (project) => project.delete(generatedOrder),
      ['orders/create-order.ts'],
    ],
    [
      'when a template changed',
      (project) =>
        project.edit('templates/module.ts.hbs', '// {{banner}}', '// {{banner}}\n// Barrel.'),
      ['orders/index.ts', 'refunds/index.ts'],
    ],
    [
      'when a shared spec changed',
      (project) => project.edit('specs/_shared/enums.yaml', 'CLOSED', 'CLOSED, LOST'),
      ['_shared/enums.ts'],
    ],
    [
      'when a spec was renamed',
      (project) => {
        const spec = edited(createOrder, 'createOrder', 'placeOrder')
        project.delete('specs/orders/create-order.yaml')
        project.write('specs/orders/place-order.yaml', spec)
      },
      ['orders/place-order.ts', 'orders/index.ts'],
    ],
  ])('A module is made again %s', async (_what, change, changed) => {
    const project = await generatedProject()
    const before = project.generated()
    change(project)
    const { plan } = await project.generateCached()
    expect(paths([...plan.added, ...plan.changed])).toEqual(changed)
    const { plan: again } = await project.generate({ check: true })
    expect([again.added, again.changed, again.removed]).toEqual([[], [], []])
    if (_what.includes('generated file')) expect(project.generated()).toEqual(before)
  })
})

describe('cache', () => {
  it.each(['', '{', 'null', '[]', '42', '"text"', '{"tool":null,"content":null}'])(
    'A damaged cache is discarded: %o',
    async (content) => {
      const project = await generatedProject()
      const before = project.generated()
      const files = readdirSync(project.cache)
      expect(files.length).toBeGreaterThan(0)
      for (const file of files)
        project.write(`${project.cache.slice(project.root.length + 1)}/${file}`, content)
      const damaged = await project.generateCached()
      expect(damaged.plan).toMatchObject({ added: [], changed: [], removed: [] })
      expect(project.generated()).toEqual(before)
      expect(idle(damaged)).toBe(false)
      expect(idle(await project.generateCached())).toBe(true)
    },
  )

  it('The cache stores no module that has a problem', async () => {
    const project = new Project({ ...orders, 'orders/create-order.yaml': '' })
    const first = await project.generateCached()
    const second = await project.generateCached()
    expect(first.diagnostics.map(headline)).toEqual([
      'specs/orders/create-order.yaml:1:1 empty-file',
    ])
    expect(second.diagnostics).toEqual(first.diagnostics)
    project.write('specs/orders/create-order.yaml', createOrder)
    expect((await project.generateCached()).diagnostics).toEqual([])
  })

  it('The cache stores the names that modules use, so a clash is still found', async () => {
    const project = await generatedProject()
    project.edit('specs/refunds/create-refund.yaml', '/v3/refunds/', '/v3/orders/')
    const { diagnostics } = await project.generateCached()
    expect(diagnostics.map(headline)).toEqual([
      'specs/refunds/create-refund.yaml:7:5 endpoint-duplicate',
    ])
  })

  it('A changed shared spec invalidates the modules that refer to it', async () => {
    const project = new Project({
      ...orders,
      'orders/query-order.yaml': edited(
        orders['orders/query-order.yaml'],
        'OrderStatus\n',
        'OrderStatus\n                    examples: [CLOSED]\n',
      ),
    })
    expect((await project.generateCached()).diagnostics).toEqual([])
    project.edit('specs/_shared/enums.yaml', 'CLOSED', 'SHUT')
    const { diagnostics } = await project.generateCached()
    expect(diagnostics.map(({ code }) => code)).toEqual(['example-not-in-enum'])
  })

  it('The cache forgets the names of a deleted module', async () => {
    const project = await generatedProject()
    project.delete('specs/orders')
    project.edit('specs/refunds/create-refund.yaml', '/v3/refunds/', '/v3/orders/')
    const { diagnostics, counts } = await project.generateCached()
    expect(diagnostics).toEqual([])
    expect(counts).toEqual({ operations: 1, notifications: 0, modules: 1 })
  })

  it('A check writes the cache only if all files are current', async () => {
    const project = new Project(orders)
    await project.generateCached({ check: true })
    const stale = await project.generateCached({ check: true })
    expect(paths(stale.plan.added)).toHaveLength(6)
    await project.generate()
    await project.generateCached({ check: true })
    expect(idle(await project.generateCached({ check: true }))).toBe(true)
  })
})
