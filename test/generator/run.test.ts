import { describe, expect, it } from 'vitest'
import { headline, marked } from './helpers/mark.js'
import { edited, Project, paths } from './helpers/project.js'
import { createOrder, enums, orders, queryOrder, withSchemas } from './helpers/specs.js'

const order = 'orders/create-order.yaml'

describe('run that finds problems', () => {
  it('A run that finds problems reports all problems of all files at once, by file, line and column', async () => {
    const { files, places } = marked({
      '_shared/enums.yaml': edited(enums, 'type: string', 'type: ‸strin'),
      'bills/get-bill.yaml': '‸',
      [order]: createOrder
        .replace('[直连商户]', '‸直连商户')
        .replace('required: [amount]', 'required: [‸amuont, ‸openId]')
        .replace('examples: [APP]', 'examples: [‸H5]')
        .replace('    ‸', '    '),
      'refunds/query-order.yaml': edited(queryOrder, 'type: string', 'type: ‸text'),
    })
    const { diagnostics } = await new Project(files).generate()
    expect(diagnostics.map(headline)).toEqual(
      [
        'unknown-value',
        'empty-file',
        'wrong-type',
        'required-unknown',
        'required-unknown',
        'example-not-in-enum',
        'unknown-value',
      ].map((code, index) => `${places[index]} ${code}`),
    )
  })

  it('A run that finds problems writes nothing, not even correct files, and removes nothing', async () => {
    const project = new Project(orders)
    await project.generateCached()
    const written = project.modified('generated/refunds/index.ts')
    project.edit(`specs/${order}`, 'type: integer', 'type: intger')
    project.edit('specs/refunds/create-refund.yaml', '金额', '退款金额')
    project.delete('specs/orders/query-order.yaml')
    const before = project.everything()
    const { diagnostics, plan, changes } = await project.generateCached()
    expect(diagnostics.map(({ code }) => code)).toEqual(['unknown-value'])
    expect(plan).toMatchObject({ added: [], changed: [], removed: [], unchanged: 0, foreign: [] })
    expect(changes).toEqual([])
    expect(project.everything()).toEqual(before)
    expect(project.modified('generated/refunds/index.ts')).toBe(written)
  })

  it('A problem in a shared file is reported once, not for every spec that refers to it', async () => {
    const { files, places } = marked({
      ...orders,
      '_shared/enums.yaml': edited(enums, 'info:', '‸\tinfo:'),
    })
    const { diagnostics } = await new Project(files).generate()
    expect(diagnostics.map(headline)).toEqual([`${places[0]} yaml-syntax`])
  })

  it('A run for one module also reports problems of the shared specs', async () => {
    const { files, places } = marked({
      ...orders,
      '_shared/enums.yaml': edited(enums, 'enum:', '‸enums:'),
    })
    const project = new Project(files)
    const { diagnostics } = await project.generate({ modules: ['orders'] })
    expect(diagnostics.map(headline)).toEqual([`${places[0]} unknown-key`])
  })

  it('A run for one module does not report problems of other modules', async () => {
    const project = new Project({ ...orders, [order]: '' })
    const { diagnostics } = await project.generate({ modules: ['refunds'] })
    expect(diagnostics).toEqual([])
    expect(Object.keys(project.modules())).toEqual(['refunds/create-refund.ts', 'refunds/index.ts'])
  })

  it('A spec that refers to a spec with a problem generates nothing', async () => {
    const { files, places } = marked({
      ...orders,
      [order]: withSchemas(createOrder, 'Sum: { type: object, properties: { a: ‸null } }'),
      'orders/query-order.yaml': edited(
        queryOrder,
        '../_shared/enums.yaml#/components/schemas/OrderStatus',
        'create-order.yaml#/components/schemas/Sum',
      ),
    })
    const { diagnostics } = await new Project(files).generate()
    expect(diagnostics.map(headline)).toEqual([`${places[0]} wrong-type`])
  })

  it('Specs without an operationId are not treated as duplicates', async () => {
    const nameless = edited(createOrder, '      operationId: createOrder\n', '')
    const project = new Project({
      'orders/a.yaml': nameless,
      'orders/b.yaml': edited(nameless, '/v3/', '/v4/'),
    })
    const { diagnostics } = await project.generate()
    expect(diagnostics.map(({ code }) => code)).toEqual(['missing-key', 'missing-key'])
  })
})

describe('Writing', () => {
  it('Writing does not touch files whose content stays the same', async () => {
    const project = new Project(orders)
    await project.generate()
    const before = project.modified('generated/orders/query-order.ts')
    project.edit(`specs/${order}`, '金额', '总金额')
    const { plan } = await project.generate()
    expect(paths(plan.changed)).toEqual(['orders/create-order.ts'])
    expect(plan.unchanged).toBe(Object.keys(project.generated()).length - 1)
    expect(project.modified('generated/orders/query-order.ts')).toBe(before)
  })

  it('Writing removes files without a spec, and folders that become empty', async () => {
    const project = new Project({
      ...orders,
      'a/b/c/query-bill.yaml': queryOrder.replace('queryOrder', 'queryBill').replace('orders', 'b'),
    } as Record<string, string>)
    project.edit('specs/a/b/c/query-bill.yaml', '../_shared', '../../../_shared')
    await project.generateCached()
    project.delete('specs/a')
    project.delete('specs/orders/query-order.yaml')
    const { plan } = await project.generateCached()
    expect(paths(plan.removed)).toEqual([
      'a/b/c/index.ts',
      'a/b/c/query-bill.ts',
      'orders/query-order.ts',
    ])
    expect(project.folders('generated')).toEqual(['_shared', 'chain', 'orders', 'refunds'])
    expect(project.read('generated/orders/index.ts')).not.toContain('query-order')
  })

  it('Writing keeps files that it did not make, and names them', async () => {
    const project = new Project(orders)
    await project.generate()
    project.write('generated/orders/mine.ts', '// Mine.\n')
    project.write('generated/notes.md', 'Generated from memory\n')
    project.delete('specs/orders')
    const { plan } = await project.generate()
    expect(plan.foreign).toEqual(['notes.md', 'orders/mine.ts'])
    expect(project.read('generated/orders/mine.ts')).toBe('// Mine.\n')
    expect(project.files('generated/orders')).toEqual(['mine.ts'])
  })

  it('Writing ignores the hidden files of file managers', async () => {
    const project = new Project(orders)
    await project.generate()
    project.write('generated/orders/.DS_Store', '')
    const { plan } = await project.generate()
    expect(plan.foreign).toEqual([])
    expect(project.files('generated/orders')).toContain('.DS_Store')
  })

  it('Writing touches only the requested module', async () => {
    const project = new Project(orders)
    await project.generateCached()
    project.edit(`specs/${order}`, '金额', '总金额')
    project.edit('specs/refunds/create-refund.yaml', '金额', '退款金额')
    project.write('generated/gone/index.ts', '// Generated from specs/gone/.\n')
    project.write('generated/refunds/gone.ts', '// Generated from specs/refunds/gone.yaml.\n')
    const { plan, counts } = await project.generateCached({ modules: ['refunds'] })
    expect(paths(plan.changed)).toEqual(['refunds/create-refund.ts'])
    expect(paths(plan.removed)).toEqual(['refunds/gone.ts'])
    expect(counts).toEqual({ operations: 1, notifications: 0, modules: 1 })
    expect(project.read('generated/orders/create-order.ts')).not.toContain('总金额')
    const { plan: rest } = await project.generateCached()
    expect(paths(rest.changed)).toEqual(['orders/create-order.ts'])
    expect(paths(rest.removed)).toEqual(['gone/index.ts'])
  })

  it('A check writes nothing', async () => {
    const project = new Project(orders)
    await project.generate()
    project.edit(`specs/${order}`, '金额', '总金额')
    project.delete('specs/refunds')
    project.write('specs/bills/query-order.yaml', queryOrder.replace('/orders/', '/bills/'))
    const before = project.everything()
    const { plan } = await project.generateCached({ check: true })
    expect(paths(plan.added)).toEqual(['bills/query-order.ts', 'bills/index.ts'])
    expect(paths(plan.changed)).toEqual(['orders/create-order.ts'])
    expect(paths(plan.removed)).toEqual(['refunds/create-refund.ts', 'refunds/index.ts'])
    expect(project.everything()).toEqual(before)
  })
})
