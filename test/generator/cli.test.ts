import { describe, expect, it } from 'vitest'
import { edited, type Files, Project } from './helpers/project.js'
import { createOrder, orders } from './helpers/specs.js'

const broken: Files = {
  ...orders,
  'orders/create-order.yaml': edited(createOrder, '[直连商户]', '直连商户'),
}

describe('command line', () => {
  it('The command line generates, counts and reports what callers would notice', async () => {
    const project = new Project(orders)
    const { code, out, err } = await project.run()
    expect(err).toBe('')
    expect(code).toBe(0)
    expect(out).toContain('3 operations · 0 notifications · 2 modules')
    expect(out).toMatch(/\d+ files written, 0 removed, 0 unchanged/)
    expect(out).toMatch(/load \d.*model \d.*type \d.*render \d.*write \d.*in all/)
    expect(out).not.toContain('API changes')
    expect(project.read('generated/orders/create-order.ts')).toContain('function createOrder(')
    const again = await project.run()
    expect(again.code).toBe(0)
    expect(again.out).toContain('0 files written, 0 removed')
    expect(again.out).not.toContain('API changes')
    project.edit('specs/orders/create-order.yaml', 'enum: [APP, WEB]', 'enum: [APP]')
    expect((await project.run()).out).toContain(
      "API changes (major)\n  orders\n    ~ CreateOrderJson\n        ~ channel?: 'APP' | 'WEB' → channel?: 'APP'  breaking\n",
    )
  })

  it.each<[what: string, specs: Files, args: string[], code: number, says: string]>([
    ['explains itself', orders, ['--help'], 0, 'npm run generate -- --check'],
    ['explains itself briefly', orders, ['-h'], 0, 'Exit code: 0 done'],
    ['takes one module', orders, ['refunds'], 0, '1 operation · 0 notifications · 1 module'],
    ['takes several modules', orders, ['orders', 'refunds'], 0, '3 operations'],
    ['takes a module by its folder', orders, ['specs/refunds/'], 0, '1 operation'],
    ['does without the cache', orders, ['--no-cache'], 0, '3 operations'],
    ['finds problems', broken, [], 1, '1 problem in 1 file. Nothing was written.'],
    ['finds problems when it checks', broken, ['--check'], 1, 'Nothing was written.'],
    ['finds nothing wrong elsewhere', broken, ['refunds'], 0, '1 operation'],
    ['refuses an unknown flag', orders, ['--chekc'], 2, "Did you mean '--check'?"],
    ['refuses a value for a flag', orders, ['--check=no'], 2, 'npm run generate -- --help'],
    ['refuses to check and watch', orders, ['--check', '--watch'], 2, 'exclude each other'],
    [
      'names the module that was meant',
      orders,
      ['refund'],
      2,
      'There is no module "refund" in specs/. Did you mean "refunds"?',
    ],
    [
      'refuses a module that is none',
      orders,
      ['orders', 'x'],
      2,
      'There is no module "x" in specs/.',
    ],
    ['refuses a folder above the modules', orders, ['specs'], 2, 'There is no module "specs"'],
  ])('The command line %s', async (_what, specs, args, code, says) => {
    const project = new Project(specs)
    const outcome = await project.command(...args)
    expect(outcome.code).toBe(code)
    expect(code === 0 ? outcome.out : outcome.err).toContain(says)
    expect(code === 0 ? outcome.err : outcome.out).toBe('')
    if (code > 0) expect(project.generated()).toEqual({})
    if (code === 2) expect(outcome.err).toContain('Try: npm run generate -- --help')
  })

  it('The command line refuses to run without a folder of specs', async () => {
    const project = new Project({})
    project.delete('specs')
    const { code, err } = await project.command()
    expect(code).toBe(2)
    expect(err).toContain('There is no folder specs/')
    expect(project.files('.')).toEqual(['templates'])
  })

  it.each<[what: string, breakIt: (project: Project) => void, says: string, also: string[]]>([
    ['there are no templates', (project) => project.delete('templates'), 'templates', []],
    [
      'a file is where a folder should be',
      (project) => project.write('generated', ''),
      'generated was not generated: move it out, or delete it.',
      ['Nothing was written.'],
    ],
  ])('The command line names an obstacle in one line: %s', async (_what, breakIt, says, also) => {
    const project = new Project(orders)
    breakIt(project)
    const { code, err } = await project.command()
    expect(code).toBe(1)
    expect(err.split('\n')).toEqual([expect.stringContaining(says), ...also, ''])
  })

  it('The command line accepts an empty folder of specs', async () => {
    const { code, out } = await new Project({}).command()
    expect(code).toBe(0)
    expect(out).toContain('0 operations · 0 notifications · 0 modules')
  })

  it('The command line names stale files when it checks, and writes none of them', async () => {
    const project = new Project(orders)
    await project.command()
    expect(await project.command('--check')).toMatchObject({ code: 0, err: '' })
    project.edit('specs/orders/create-order.yaml', '金额', '总金额')
    project.delete('specs/refunds')
    const before = project.everything()
    const { code, out, err } = await project.command('--check')
    expect(code).toBe(1)
    expect(out).toMatch(/\d files to write, \d to remove/)
    const stale = err.split('\n').filter((line) => line.startsWith('  generated/'))
    expect(stale.filter((line) => !line.includes('/chain/'))).toEqual([
      '  generated/orders/create-order.ts',
      '  generated/refunds/create-refund.ts',
      '  generated/refunds/index.ts',
    ])
    expect(err).toContain('Run `npm run generate` and commit the result.')
    expect(project.everything()).toEqual(before)
  })

  it('The command line names files that it did not write, and fails', async () => {
    const project = new Project(orders)
    project.write('generated/orders/mine.ts', 'export {}\n')
    const { code, err } = await project.command()
    expect(code).toBe(1)
    expect(err).toBe(
      'generated/orders/mine.ts was not generated: move it out, or delete it. It was left alone.\n',
    )
    expect(project.read('generated/orders/mine.ts')).toBe('export {}\n')
    expect(project.read('generated/orders/index.ts')).toContain('create-order')
  })

  it('The command line shows a problem with its place, cause, fix and the lines around it', async () => {
    const { err } = await new Project(broken).command()
    expect(err).toBe(`specs/orders/create-order.yaml:11:16  wrong-type
  Expected a list, found a string.
  Fix: Make it a list.

    10 │       x-name: 创建订单
  > 11 │       x-roles: 直连商户
       │                ^
    12 │       x-docs:

1 problem in 1 file. Nothing was written.
`)
  })

  it('The process ends with the exit code', async () => {
    const outcome = await new Project(orders).run('--chekc')
    expect(outcome).toMatchObject({ code: 2, out: '' })
    expect(outcome.err).toContain("Did you mean '--check'?")
  })

  it('The command line prints no colour codes unless it writes to a terminal', async () => {
    const colourful = { FORCE_COLOR: '1', TERM: 'xterm-256color' }
    const { out } = await new Project(orders).runIn(colourful)
    const { err } = await new Project(broken).runIn(colourful)
    expect(out + err).not.toContain('\u001b')
  })
})
