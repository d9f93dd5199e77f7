import { copyFileSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { requirePeers } from '../../cli/generate/peers.js'
import type { WechatPay, WechatPayResponse } from '../../runtime/index.js'
import { createWechatPay } from '../../runtime/index.js'
import { createSimulator } from '../../simulator/index.js'
import { cli, folderOf } from '../cli/helpers/terminal.js'
import { blocksOf, root } from './support/pages.js'

// The code of the Chinese pages is the same: `blocks.test.ts` sees to it.
const PAGE = 'docs/extending.md'

const specs = blocksOf(PAGE).filter(({ language }) => language === 'yaml')
const linesOf = (page: string) =>
  blocksOf(page)
    .filter(({ language }) => language === 'sh')
    .flatMap(({ code }) => code.split('\n'))

interface Shop {
  queryStore(
    wxpay: WechatPay,
    request: { store_id: string },
  ): Promise<WechatPayResponse<{ store_id: string; contact_name?: string }>>
}

describe('a reader who generates', () => {
  it('gets a function for the page’s own spec by its own command', async () => {
    const files = specs.map(({ code }) => [/^# (specs\/.+\.yaml)$/m.exec(code)?.[1] ?? '', code])
    const folder = folderOf(Object.fromEntries(files) as Record<string, string>)
    const commands = linesOf(PAGE).filter((line) => line.startsWith('npx wechatpay-ky generate '))
    expect({ files: files.length, commands: commands.length }).toEqual({ files: 1, commands: 1 })
    for (const command of commands) {
      const { code, err } = await cli(command.split(' ').slice(2), { cwd: folder })
      expect({ code, err }).toEqual({ code: 0, err: '' })
    }
    // "The simulator answers them from a folder that holds all that they refer to."
    mkdirSync(join(folder, 'specs/_shared'))
    copyFileSync(join(root, 'specs/_shared/error.yaml'), join(folder, 'specs/_shared/error.yaml'))
    const sim = await createSimulator({ specs: join(folder, 'specs') })
    onTestFinished(() => sim.close())
    const { queryStore } = (await import(join(folder, 'src/wechatpay/shop/index.ts'))) as Shop
    const { data } = await queryStore(createWechatPay(sim.config), { store_id: '10001' })
    expect(data.store_id).toBe('10001')
    // "arrives in plain text"
    expect(data.contact_name).toMatch(/^\p{Script=Han}+$/u)
  })

  it.each([PAGE, 'docs/cli.md'])('is told by %s to install what the command asks for', (page) => {
    const install = linesOf(page).find((line) => line.startsWith('npm install '))
    expect(() => requirePeers(() => undefined)).toThrow(
      expect.objectContaining({ hint: install }) as Error,
    )
  })
})
