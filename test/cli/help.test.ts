import { describe, expect, it } from 'vitest'
import { findOperation } from '../../cli/call/find.js'
import { commandFlags } from '../../cli/completion/candidates.js'
import { exit } from '../../cli/exit.js'
import { pages as english } from '../../cli/help/en.js'
import { pages as chinese } from '../../cli/help/zh.js'
import { VERSION } from '../../runtime/base/version.js'
import { cli } from './helpers/terminal.js'

const commands = Object.keys(commandFlags())

const CALL = 'wechatpay-ky call: any operation' // a word of English, no type

describe('Help', () => {
  it.each([
    ['asked for', ['--help'], {}, 'Usage'],
    ['asked for briefly', ['-h'], {}, 'Usage'],
    ['of a command', ['call', '--help'], {}, CALL],
    ['of a command, flag first', ['--help', 'call'], {}, CALL],
    ['in Chinese', ['--help', '--lang', 'zh'], {}, '用法'],
    ['in Chinese, of a command', ['call', '-h', '--lang=zh'], {}, '按路径或名称调用任意接口'],
    ['where the terminal is Chinese', ['-h'], { LANG: 'zh_CN.UTF-8' }, '用法'],
    ['in English all the same', ['-h', '--lang=en'], { LANG: 'zh_CN.UTF-8' }, 'Usage'],
    ['by LC_ALL before LANG', ['-h'], { LC_ALL: 'en_US.UTF-8', LANG: 'zh_CN.UTF-8' }, 'Usage'],
  ])('help is printed: %s', async (_what, args, env, says) => {
    const { code, out, err } = await cli(args, { env })
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toContain(says)
  })

  it('a command line without a command prints the help and fails', async () => {
    const { code, out, err } = await cli([])
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain('wechatpay-ky COMMAND [options]')
  })

  it.each([
    ['English', english],
    ['Chinese', chinese],
  ])(
    'help in %s has a page for each command, and explains every flag and exit code',
    (_name, pages) => {
      expect(Object.keys(pages).sort()).toEqual(['', ...commands].sort())
      for (const [command, flags] of Object.entries(commandFlags())) {
        expect(pages['']).toContain(`  ${command} `)
        for (const flag of flags) expect(`${command}: ${pages[command]}`).toContain(`--${flag}`)
      }
      for (const code of Object.values(exit))
        expect(pages['']).toMatch(new RegExp(`^ {2}${code}\\b`, 'm'))
    },
  )

  it.each([
    ['English', english],
    ['Chinese', chinese],
  ])('help in %s shows only operations that exist', (_name, pages) => {
    const examples = [
      ...Object.values(pages)
        .join('\n')
        .matchAll(/\$ wechatpay-ky call (\S+)/g),
    ]
    expect(examples.length).toBeGreaterThan(5)
    for (const [, target = ''] of examples)
      expect(findOperation([target], undefined).operation.id).toBeTruthy()
  })

  it('help fits the width of a screen', () => {
    for (const page of Object.values(english))
      for (const line of page.split('\n'))
        if (!line.includes('$ ')) expect(line.length).toBeLessThanOrEqual(100)
  })
})

describe('--version', () => {
  it('--version prints the package’s version', async () => {
    expect(await cli(['--version'])).toEqual({ code: 0, out: `${VERSION}\n`, err: '' })
    expect(await cli(['-v'])).toEqual({ code: 0, out: `${VERSION}\n`, err: '' })
  })
})
