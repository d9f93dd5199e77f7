import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { apiChangesCommand } from '../../generator/api/command.js'
import { repository } from './helpers/project.js'

/** A generated operation, with these fields in its request and in its answer. */
const operation = (request: string, answer: string, path = '/v3/orders') =>
  `import type { OperationDescriptor, WechatPay, WechatPayResponse } from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'createOrder',
  method: 'POST',
  path: '${path}',
}

/** Orders. */
export function createOrder(
  wxpay: WechatPay,
  request: CreateOrderRequest,
): Promise<WechatPayResponse<CreateOrderResponse>> {
  return wxpay.call(operation, request)
}

export interface CreateOrderRequest {
${request}}

export interface CreateOrderResponse {
${answer}}
`

const field = (text: string) => `  ${text}\n`

/** A repository whose tag v0.1.0 has one operation; each test changes files and looks. */
class Repository {
  readonly root = mkdtempSync(join(tmpdir(), 'wechatpay-ky-since-'))

  constructor() {
    this.git('init', '-q')
    this.reset()
    this.git('add', '-A')
    this.git('commit', '-q', '-m', 'Release')
    this.git('tag', 'v0.1.0')
  }

  git(...args: string[]) {
    const who = [
      '-c',
      'user.name=a',
      '-c',
      'user.email=a@example.com',
      '-c',
      'commit.gpgsign=false',
    ]
    execFileSync('git', [...who, ...args], { cwd: this.root })
  }

  reset(unreleased = '') {
    rmSync(join(this.root, 'generated'), { recursive: true, force: true })
    this.write(
      'generated/orders/create-order.ts',
      operation(field('name?: string'), field('id: string')),
    )
    this.write('generated/orders/index.ts', "export * from './create-order.js'\n")
    this.write(
      'CHANGELOG.md',
      `# Changelog\n\n## Unreleased\n\n${unreleased}\n\n## 0.1.0\n\n- CreateOrderResponse.id\n`,
    )
  }

  write(path: string, text: string) {
    mkdirSync(dirname(join(this.root, path)), { recursive: true })
    writeFileSync(join(this.root, path), text)
  }

  /** In this process; what a process of its own adds is tested once. */
  run(...args: string[]) {
    const said = { out: '', err: '' }
    const code = apiChangesCommand(args, {
      root: this.root,
      say: (text) => {
        said.out += `${text}\n`
      },
      complain: (text) => {
        said.err += `${text}\n`
      },
    })
    return { code, ...said }
  }

  start(...args: string[]) {
    const command = [join(repository, 'scripts/run.js'), 'generator/api-changes-cli.ts', ...args]
    const { status, stdout, stderr } = spawnSync(process.execPath, command, {
      cwd: this.root,
      encoding: 'utf8',
    })
    return { code: status, out: stdout, err: stderr }
  }

  json(...args: string[]) {
    return JSON.parse(this.run('--since', 'v0.1.0', '--json', ...args).out)
  }
}

let project: Repository
beforeAll(() => {
  project = new Repository()
  return () => rmSync(project.root, { recursive: true })
})

const path = 'generated/orders/create-order.ts'

describe('npm run api-changes', () => {
  it('api-changes asks for a patch if callers notice nothing', () => {
    project.reset()
    project.write(path, operation(field('/** The name */ name?: string'), field('id: string')))
    expect(project.json()).toEqual({ verdict: 'patch', changes: [] })
  })

  it('api-changes asks for a minor version if requests accept more, also in an untracked file', () => {
    project.reset()
    project.write(
      path,
      operation(field('name?: string') + field('at?: string'), field('id: string')),
    )
    project.write('generated/shop/create-shop.ts', operation('', '', '/v3/shops'))
    const { verdict, changes } = project.json()
    expect(verdict).toBe('minor')
    expect(changes).toContainEqual({
      module: 'orders',
      name: 'CreateOrderRequest',
      field: 'at',
      kind: 'field-added',
      verdict: 'additive',
      after: 'at?: string',
    })
    expect(changes).toContainEqual({
      module: 'shop',
      name: 'createOrder',
      kind: 'export-added',
      verdict: 'additive',
    })
  })

  it('api-changes asks for a major version if an answer promises less', () => {
    project.reset()
    project.write(path, operation(field('name?: string'), field('id?: string')))
    expect(project.json()).toEqual({
      verdict: 'major',
      changes: [
        {
          module: 'orders',
          name: 'CreateOrderResponse',
          field: 'id',
          kind: 'field-optional',
          verdict: 'breaking',
          before: 'id: string',
          after: 'id?: string',
        },
      ],
    })
  })

  it('api-changes writes a section for the changelog', () => {
    project.reset()
    project.write(
      path,
      operation(
        field('name: string') + field('at?: number'),
        field("state: 'A'"),
        '/v3/shop/orders',
      ),
    )
    project.write('generated/shop/create-shop.ts', operation('', '', '/v3/shops'))
    const { code, out } = project.run('--since', 'v0.1.0')
    expect(code).toBe(0)
    expect(out).toBe(`<!-- Since v0.1.0: major -->

### Added

- \`wechatpay-ky/shop\`: \`createOrder\`, \`CreateOrderRequest\`, \`CreateOrderResponse\`.

### Changed

- **Breaking:** \`wechatpay-ky/orders\`: \`createOrder()\`, \`path: '/v3/orders'\` → \`path: '/v3/shop/orders'\`.
- **Breaking:** \`wechatpay-ky/orders\`: \`CreateOrderRequest.name\` is required now.
- \`wechatpay-ky/orders\`: \`CreateOrderRequest\` has \`at?: number\`.
- \`wechatpay-ky/orders\`: \`CreateOrderResponse\` has \`state: 'A'\`.
- **Breaking:** \`wechatpay-ky/orders\`: \`CreateOrderResponse.id\` is gone.
`)
  })

  it('api-changes lists removed and moved exports for the changelog', () => {
    project.reset()
    project.write('generated/shop/create-order.ts', operation('', ''))
    rmSync(join(project.root, 'generated/orders'), { recursive: true })
    expect(project.run('--since', 'v0.1.0').out).toContain(
      '- **Breaking:** `wechatpay-ky/orders`: `createOrder` is `createOrder` of `wechatpay-ky/shop` now.',
    )
    rmSync(join(project.root, 'generated/shop'), { recursive: true })
    expect(project.run('--since', 'v0.1.0').out).toContain(
      '### Removed\n\n- **Breaking:** `wechatpay-ky/orders`: `createOrder`, `CreateOrderRequest`, `CreateOrderResponse`.\n',
    )
  })
})

describe('npm run api-changes -- --check', () => {
  const change = (unreleased: string) => {
    project.reset(unreleased)
    project.write(path, operation(field('name: string'), field('id: string')))
    return project.run('--since', 'v0.1.0', '--check')
  }

  it('api-changes --check fails if Unreleased does not mention a breaking change, even if an older version does', () => {
    const { code, out, err } = change('- CreateOrderResponse.id is a number.')
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(err).toContain('  wechatpay-ky/orders: CreateOrderRequest.name\n')
    expect(err).toContain('npm run api-changes -- --since v0.1.0')
  })

  it.each([
    ['the export', '- `CreateOrderRequest.name` is required.'],
    ['the module', '- The names of `wechatpay-ky/orders`.'],
  ])('api-changes --check passes if Unreleased names %s', (_what, unreleased) => {
    expect(change(unreleased)).toEqual({ code: 0, out: '', err: '' })
  })

  it('api-changes --check does not accept a longer name as the export', () => {
    expect(change('- `CreateOrderRequestJson` and `wechatpay-ky/orders/batch`.').code).toBe(1)
  })

  it('api-changes --check passes if nothing breaks', () => {
    project.reset()
    expect(project.run('--since', 'v0.1.0', '--check')).toEqual({ code: 0, out: '', err: '' })
  })
})

describe('npm run api-changes with bad usage', () => {
  it.each([
    ['no commit', [], '--since: say which commit, branch or tag to compare with.'],
    ['a commit that is not there', ['--since', 'v9'], 'git knows no commit, branch or tag "v9"'],
    ['a flag for a commit', ['--since=--output=x'], 'git knows no commit, branch or tag'],
    ['an unknown flag', ['--sinc', 'v0.1.0'], "Unknown option --sinc. Did you mean '--since'?"],
    ['a word', ['v0.1.0'], 'What is "v0.1.0"? Only flags are taken.'],
    ['two outputs', ['--since', 'v0.1.0', '--json', '--check'], 'exclude each other'],
  ])('api-changes refuses %s', (_what, args, message) => {
    const { code, out, err } = project.run(...args)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain(message)
    expect(err).toContain('Try: npm run api-changes -- --help')
  })

  it('api-changes --help prints its usage', () => {
    const { code, out } = project.start('--help')
    expect(code).toBe(0)
    expect(out).toContain('npm run api-changes -- --since v0.1.0 --json')
    expect(project.start('--since', 'v9').code).toBe(2)
  })
})
