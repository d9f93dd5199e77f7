import { renameSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { finished, Project } from './helpers/project.js'
import { createOrder, enums, orders } from './helpers/specs.js'

const order = 'orders/create-order.yaml'

const until = (condition: () => void) => vi.waitFor(condition, { timeout: 15_000, interval: 25 })

let running: ReturnType<Project['start']> | undefined
afterEach(() => {
  running?.kill('SIGKILL')
})

/** Starts to watch, and waits until it does. */
async function watch(project: Project, ...args: string[]) {
  // A link that is replaced later would not be watched.
  project.copyTemplates()
  const child = project.start({}, '--watch', ...args)
  running = child
  const seen = { out: '', err: '' }
  child.stdout.on('data', (chunk) => {
    seen.out += chunk
  })
  child.stderr.on('data', (chunk) => {
    seen.err += chunk
  })
  const end = finished(child)
  await until(() => expect(seen.out).toContain('Watching specs/ and templates/. Ctrl-C ends it.'))
  const stop = () => {
    child.kill('SIGINT')
    return end
  }
  return { seen, stop }
}

describe('Watching', () => {
  it('Watching generates at once and after each save, and ends with Ctrl-C', async () => {
    const project = new Project(orders)
    const { seen, stop } = await watch(project)
    expect(project.read('generated/orders/create-order.ts')).toContain('金额')
    project.edit(`specs/${order}`, '金额', '总金额')
    await until(() => expect(project.read('generated/orders/create-order.ts')).toContain('总金额'))
    project.edit('templates/module.ts.hbs', '// {{banner}}', '// {{banner}}\n// Barrel.')
    await until(() => expect(project.read('generated/orders/index.ts')).toContain('// Barrel.'))
    expect(await stop()).toMatchObject({ code: 0, err: '' })
    expect(seen.out).toContain('1 file written')
  })

  it('Watching sees every save of an editor that puts a new file in place of the old', async () => {
    const project = new Project(orders)
    const { stop } = await watch(project)
    for (const word of ['一', '二', '三']) {
      const text = project
        .read(`specs/${order}`)
        .replace(/description: .*金额/, `description: ${word}金额`)
      project.write(`specs/${order}~`, text)
      renameSync(join(project.root, `specs/${order}~`), join(project.root, `specs/${order}`))
      await until(() =>
        expect(project.read('generated/orders/create-order.ts')).toContain(`${word}金额`),
      )
    }
    expect((await stop()).code).toBe(0)
  })

  it('Watching notices new and deleted modules', async () => {
    const project = new Project({ '_shared/enums.yaml': enums })
    const { stop } = await watch(project)
    project.write('specs/new/folder/create-order.yaml', createOrder)
    await until(() => expect(project.generated()).toHaveProperty('new/folder/create-order.ts'))
    project.edit('specs/new/folder/create-order.yaml', '金额', '总金额')
    await until(() =>
      expect(project.read('generated/new/folder/create-order.ts')).toContain('总金额'),
    )
    project.delete('specs/new')
    await until(() => expect(Object.keys(project.modules())).toEqual(['_shared/enums.ts']))
    expect((await stop()).code).toBe(0)
  })

  it.each<[what: string, file: string, from: string, to: string, says: string]>([
    ['a spec', `specs/${order}`, 'x-roles', '\tx-roles', `specs/${order}:11:7  yaml-syntax`],
    ['a template', 'templates/module.ts.hbs', '{{/each}}', '', 'Parse error'],
  ])('Watching survives a save that breaks %s', async (_what, file, from, to, says) => {
    const project = new Project(orders)
    const { seen, stop } = await watch(project)
    const before = project.generated()
    const whole = project.read(file)
    project.edit(file, from, to)
    await until(() => expect(seen.err).toContain(says))
    expect(project.generated()).toEqual(before)
    project.write(file, whole)
    project.edit(`specs/${order}`, '金额', '总金额')
    await until(() => expect(project.read('generated/orders/create-order.ts')).toContain('总金额'))
    expect((await stop()).code).toBe(0)
  })

  it('Watching starts although a spec is broken, and says so when it ends', async () => {
    const project = new Project({ ...orders, [order]: '' })
    const { seen, stop } = await watch(project)
    expect(seen.err).toContain(`specs/${order}:1:1  empty-file`)
    expect((await stop()).code).toBe(1)
  })

  it('Watching is limited to the requested module', async () => {
    const project = new Project(orders)
    const { stop } = await watch(project, 'refunds')
    project.edit(`specs/${order}`, '金额', '总金额')
    project.edit('specs/refunds/create-refund.yaml', '金额', '退款金额')
    await until(() =>
      expect(project.read('generated/refunds/create-refund.ts')).toContain('退款金额'),
    )
    expect(project.folders('generated')).toEqual(['refunds'])
    expect((await stop()).code).toBe(0)
  })
})
