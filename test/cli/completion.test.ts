import { execFileSync } from 'node:child_process'
import { chmodSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { commandFlags } from '../../cli/completion/candidates.js'
import { scripts } from '../../cli/completion/scripts.js'
import { repository } from '../generator/helpers/project.js'
import { cli, folderOf } from './helpers/terminal.js'

const complete = async (...words: readonly string[]) =>
  (await cli(['__complete', ...words])).out.split('\n').filter(Boolean)

const refund = 'v3/refund/domestic/refunds/{out_refund_no}'

describe('Completion', () => {
  it.each<[words: readonly string[], found: readonly string[]]>([
    [['do'], ['doctor']],
    [['--v'], ['--version']],
    [
      ['call', 'v'],
      ['v2/', 'v3/'],
    ],
    [
      ['call', ''],
      ['brand/', 'global/', 'hk/', 'v2/', 'v3/'],
    ],
    [['call', 'v3/secu'], ['v3/security/']],
    [['call', 'v3/security/'], ['v3/security/echo']],
    [['call', '/v3/secu'], ['/v3/security/']],
    [['call', 'get', 'v3/security/e'], ['v3/security/echo']],
    [['call', 'v3/pay/transactions/na'], ['v3/pay/transactions/native']],
    [
      ['call', 'v3/refund/domestic/refunds/'],
      ['v3/refund/domestic/refunds/{out_refund_no}', 'v3/refund/domestic/refunds/{refund_id}/'],
    ],
    [
      ['call', 'v3/pay/transactions/out-trade-no/T00001/cl'],
      ['v3/pay/transactions/out-trade-no/T00001/close'],
    ],
    [['call', 'echoM'], ['echoMessage']],
    [['call', 'v3/security/echo', '--quer'], ['--query']],
    [['call', 'v3/pay/transactions/out-trade-no/{out_trade_no}', '--out_'], ['--out_trade_no']],
    ...[
      ['--config', '.sim/x.json', refund],
      ['--config', '=', '.sim/x.json', refund],
      ['--config=.sim/x.json', refund],
      ['--json', '@a/b', refund],
      ['--json', '@', 'a/b', refund],
      ['--query', 'createRefund', '--force', refund],
      [refund, '--config', '.sim/x.json'],
    ].map((words): [string[], string[]] => [['call', ...words, '--out_'], ['--out_refund_no']]),
    [['--config', 'call', 'doctor', '--o'], ['--offline']],
    [['call', '--config', '.sim/x.json', 'v3/secu'], ['v3/security/']],
    [['call', 'echoMessage', '--json', ''], []],
    [
      ['call', '--method', 'P'],
      ['POST', 'PUT', 'PATCH'],
    ],
    [['simulate', '--sign-with', 'p'], ['public-key']],
    [
      ['--lang', ''],
      ['zh', 'en'],
    ],
    [['completion', 'z'], ['zsh']],
    [['certificates', '--path', '/hk'], ['/hk/v3/certificates']],
    [['generate', '--specs', ''], []],
    [['call', 'nowhere/'], []],
    [['call', '--help', 'v3/secu'], ['v3/security/']],
  ])('completion suggests the right words for %j', async (words, found) => {
    expect(await complete(...words)).toEqual(found)
  })

  it('completion knows the flags that commands take, and no others', async () => {
    for (const [command, flags] of Object.entries(commandFlags()))
      for (const flag of flags) {
        const { err } = await cli([command, `--${flag}`, '--no-such-flag'])
        expect(err).not.toContain(`Unknown option --${flag}`)
      }
  })

  it.each(['config', 'out', 'json', 'xml', 'file', 'specs', 'keys', 'request', 'answer', 'table'])(
    'completion in fish offers files for --%s',
    (flag) => {
      const [, flags = ''] = /^for flag in (.+)$/m.exec(scripts.fish) ?? []
      expect(flags.split(' ')).toContain(flag)
    },
  )

  it('completion works in bash', async () => {
    const folder = folderOf({
      'wechatpay-ky': `#!/bin/sh\nexec '${process.execPath}' '${join(repository, 'scripts/run.js')}' cli/main.ts "$@"\n`,
      'script.sh': scripts.bash,
    })
    chmodSync(join(folder, 'wechatpay-ky'), 0o755)
    const ask = (...words: readonly string[]) => {
      const line = `. ./script.sh; COMP_WORDS=(${words.map((word) => `'${word}'`).join(' ')}); COMP_CWORD=${words.length - 1}; _wechatpay_ky; printf '%s|' "\${COMPREPLY[@]}"`
      const env = { ...process.env, PATH: `${folder}:${process.env['PATH']}` }
      return execFileSync('bash', ['--norc', '-c', line], { cwd: folder, env }).toString()
    }
    expect(ask('wechatpay-ky', 'cal')).toBe('call |')
    expect(ask('wechatpay-ky', 'call', 'v3/secu')).toBe('v3/security/|')
    expect(ask('wechatpay-ky', 'call', 'v3/pay/transactions/out-trade-no/{')).toBe(
      'v3/pay/transactions/out-trade-no/{out_trade_no}|v3/pay/transactions/out-trade-no/{out_trade_no}/|',
    )
  })
})
