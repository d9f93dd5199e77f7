import { describe, expect, it } from 'vitest'
import { cli, folderOf, isReadable, type Surroundings } from './helpers/terminal.js'

const config = 'wechatpay-ky.config.json'

const merchant = {
  mchid: '1900000109',
  serialNo: 'ABCDEF',
  privateKeyFile: 'key.pem',
  platformKeys: { PUB_KEY_ID_1: 'pub.pem' },
}

/** What a person gets wrong: the command line, in a folder with these files. */
interface Mistake {
  readonly what: string
  readonly args: readonly string[]
  readonly files?: Readonly<Record<string, string>>
  readonly env?: Surroundings['env']
  readonly stdin?: string
  readonly code: number
  readonly says: string
  readonly hint?: string
}

const refund = 'v3/refund/domestic/refunds/R1'
const native = 'v3/pay/transactions/native'

const commandLines: readonly Mistake[] = [
  {
    what: 'an unknown command',
    args: ['docter'],
    code: 2,
    says: 'There is no command "docter". Did you mean \'doctor\'?',
    hint: 'Commands: call,',
  },
  {
    what: 'a path in place of a command',
    args: [native],
    code: 2,
    says: `To call it: wechatpay-ky call ${native}`,
  },
  {
    what: 'a flag of a command before it',
    args: ['--timeout', '5', 'call', refund],
    code: 2,
    says: 'There is no command "5".',
    hint: 'Flags follow the command: wechatpay-ky call --timeout …',
  },
  {
    what: 'an unknown flag',
    args: ['doctor', '--ofline'],
    code: 2,
    says: "Unknown option --ofline. Did you mean '--offline'?",
    hint: 'See: wechatpay-ky doctor --help',
  },
  {
    what: 'an unknown flag before any command',
    args: ['--verison'],
    code: 2,
    says: "Did you mean '--version'?",
  },
  {
    what: 'a flag without its value',
    args: ['call', refund, '--query'],
    code: 2,
    says: "Option '--query <value>' argument missing",
  },
  {
    what: 'a value for a flag that takes none',
    args: ['doctor', '--json=yes'],
    code: 2,
    says: "Option '--json' does not take an argument",
  },
  {
    what: 'a language that help is not in',
    args: ['--help', '--lang', 'fr'],
    code: 2,
    says: '--lang: zh or en, not "fr".',
  },
  {
    what: 'no operation',
    args: ['call'],
    code: 2,
    says: 'Say which operation',
    hint: 'wechatpay-ky call --list',
  },
  {
    what: 'a path that is nearly right',
    args: ['call', 'v3/refund/domestic/refund/R1'],
    code: 2,
    says: 'There is no operation v3/refund/domestic/refund/R1. Did you mean:\n  GET     v3/refund/domestic/refunds/{out_refund_no}',
  },
  {
    what: 'a path that leads on',
    args: ['call', 'v3/security'],
    code: 2,
    says: 'Below it are:\n  POST    v3/security/echo  echoMessage',
  },
  {
    what: 'a path that is nothing like any',
    args: ['call', 'completely/else/where'],
    code: 2,
    says: 'There is no operation completely/else/where.\n',
    hint: 'To search',
  },
  {
    what: 'a name that is nearly right',
    args: ['call', 'echoMesage'],
    code: 2,
    says: 'Did you mean:\n  POST    v3/security/echo  echoMessage',
  },
  {
    what: 'a name that several have',
    args: ['call', 'createRefund'],
    code: 2,
    says: 'Several operations are called createRefund.\n  POST ',
    hint: 'Give the path instead.',
  },
  {
    what: 'a path with several methods',
    args: ['call', 'global/v3/customs/orders'],
    code: 2,
    says: 'Several operations have this path.',
    hint: 'wechatpay-ky call GET global/v3/customs/orders',
  },
  {
    what: 'a method that the path has not',
    args: ['call', 'delete', native],
    code: 2,
    says: `${native} has no DELETE.\n  POST `,
  },
  {
    what: 'a method that is none',
    args: ['call', native, '-X', 'FETCH'],
    code: 2,
    says: '--method: one of GET, POST, PUT, PATCH, DELETE, not "FETCH".',
  },
  { what: 'two operations', args: ['call', refund, native], code: 2, says: `what is "${native}"?` },
  {
    what: 'a path parameter that is missing',
    args: ['call', 'v3/refund/domestic/refunds/{out_refund_no}'],
    code: 2,
    says: 'needs out_refund_no.',
    hint: '--out_refund_no …',
  },
  {
    what: 'a path parameter of another operation',
    args: ['call', refund, '--out_trade_no', 'T00001'],
    code: 2,
    says: '--out_trade_no: no path parameter of GET v3/refund/domestic/refunds/{out_refund_no}.',
    hint: 'Is it a query parameter? --query out_trade_no=T00001',
  },
  {
    what: 'a path parameter given twice',
    args: ['call', refund, '--out_refund_no', 'R2'],
    code: 2,
    says: 'the path holds another value',
  },
  {
    what: 'a query without a value',
    args: ['call', refund, '--query', 'mchid'],
    code: 2,
    says: '--query: expected NAME=VALUE.',
  },
  {
    what: 'a body where there is none',
    args: ['call', refund, '--json', '{}'],
    code: 2,
    says: '--json: queryRefundByOutRefundNo has no body.',
  },
  {
    what: 'a body that is no JSON',
    args: ['call', native, '--json', '{total: 1}'],
    code: 2,
    says: '--json: the text is not JSON: line 1, column 2: expected a name in double quotes.',
    hint: 'single quotes',
  },
  {
    what: 'a body that ends early',
    args: ['call', native, '--json', '{"total":'],
    code: 2,
    says: 'line 1, column 10: it ends here; expected a value',
  },
  {
    what: 'a body of nothing',
    args: ['call', native, '--json', '-'],
    code: 2,
    says: '--json: what came on stdin is empty.',
  },
  {
    what: 'a broken body on stdin',
    args: ['call', native, '--json', '-'],
    stdin: '{"a":1,\n "b":01}',
    code: 2,
    says: 'line 2, column 6',
  },
  {
    what: 'a body in a file that is not there',
    args: ['call', native, '--json', '@order.json'],
    code: 3,
    says: '--json: order.json: there is no such file',
  },
  {
    what: 'an upload without a file',
    args: ['call', 'v3/merchant/media/upload'],
    code: 2,
    says: 'uploadImage uploads a file: add --file FILE.',
  },
  {
    what: 'an upload of a file that is not there',
    args: ['call', 'v3/merchant/media/upload', '--file', 'x.png'],
    code: 3,
    says: '--file: x.png: there is no such file',
  },
  {
    what: 'an upload of a folder',
    args: ['call', 'v3/merchant/media/upload', '--file', '.'],
    code: 3,
    says: '--file: .: it is a folder.',
  },
  {
    what: 'a file where nothing is uploaded',
    args: ['call', native, '--file', 'x.png'],
    code: 2,
    says: '--file: prepayNative uploads nothing.',
  },
  {
    what: 'an answer that goes nowhere',
    args: ['call', refund, '--out', 'no/such/file'],
    code: 3,
    says: '--out: there is no folder no/such.',
  },
  {
    what: 'an answer that goes into a folder',
    args: ['call', refund, '--out', '.'],
    code: 3,
    says: '--out: . is a folder.',
  },
  {
    what: 'a timeout that is none',
    args: ['call', refund, '--timeout', 'soon'],
    code: 2,
    says: '--timeout: expected a number of seconds above 0, at most 600, not "soon".',
  },
  {
    what: 'a timeout below zero',
    args: ['call', refund, '--timeout=-1'],
    code: 2,
    says: '--timeout: expected a number of seconds above 0, at most 600, not "-1".',
  },
  {
    what: 'retries that are none',
    args: ['call', refund, '--retry', '-1'],
    code: 2,
    says: "Option '--retry' argument is ambiguous.",
    hint: 'Write a value that starts with a dash behind an equals sign: --retry=VALUE',
  },
  {
    what: 'a search that finds nothing',
    args: ['call', '--list', 'xyzzy'],
    code: 2,
    says: 'No operation has "xyzzy" in its path, names, summary, module or products.',
  },
  {
    what: 'certificates of elsewhere',
    args: ['certificates', '--path', '/v4'],
    code: 2,
    says: '--path: one of /v3/certificates',
  },
  { what: 'words for doctor', args: ['doctor', 'please'], code: 2, says: 'What is "please"?' },
  {
    what: 'a shell that is not known',
    args: ['completion', 'tcsh'],
    code: 2,
    says: 'Say which shell: bash, zsh, fish.',
  },
  {
    what: 'a port that is none',
    args: ['simulate', '--port', '99999'],
    code: 2,
    says: '--port: a number from 0 to 65535, not "99999".',
  },
  {
    what: 'a mode that is none',
    args: ['simulate', '--sign-with', 'sm2'],
    code: 2,
    says: '--sign-with: one of public-key',
  },
  {
    what: 'keys for a folder that has a configuration',
    args: ['simulate', '--port', '0', '--keys', '.'],
    files: { [config]: '{}' },
    code: 2,
    says: `${config} is there already, and not from the simulator`,
  },
]

const configurations: readonly Mistake[] = [
  {
    what: 'none at all',
    args: ['doctor'],
    code: 3,
    says: `There is no configuration: no ${config} in `,
    hint: 'How to write one: wechatpay-ky doctor --help',
  },
  {
    what: 'a file that is not there',
    args: ['doctor', '--config', 'x.json'],
    code: 3,
    says: '--config: x.json: there is no such file',
  },
  {
    what: 'a folder in place of a file',
    args: ['doctor', '--config', '.'],
    code: 3,
    says: 'it is a folder',
  },
  {
    what: 'a file that is no JSON',
    args: ['doctor'],
    files: {
      [config]: '{\n  "mchid": "1900000109"\n  "apiV3Key": "secretsecretsecretsecretsecretse"\n}',
    },
    code: 3,
    says: `${config} is not JSON: line 3, column 3: expected a comma or }.`,
  },
  {
    what: 'a comma too many',
    args: ['doctor'],
    files: { [config]: '{ "mchid": "1900000109", }' },
    code: 3,
    says: 'line 1, column 26: expected a name in double quotes.',
  },
  {
    what: 'single quotes',
    args: ['doctor'],
    files: { [config]: "{ 'mchid': '1' }" },
    code: 3,
    says: 'line 1, column 3: expected a name in double quotes.',
  },
  {
    what: 'text that does not end',
    args: ['doctor'],
    files: { [config]: '{ "mchid": "19\n}' },
    code: 3,
    says: 'line 1, column 12: expected text that ends',
  },
  {
    what: 'an empty file',
    args: ['doctor'],
    files: { [config]: '' },
    code: 3,
    says: 'it ends here; expected a value',
  },
  {
    what: 'two values',
    args: ['doctor'],
    files: { [config]: '{} {}' },
    code: 3,
    says: 'line 1, column 4: expected nothing more.',
  },
  {
    what: 'a list',
    args: ['doctor'],
    files: { [config]: '[]' },
    code: 3,
    says: 'expected an object { … }.',
  },
  {
    what: 'a setting that is none',
    args: ['doctor'],
    files: { [config]: '{ "mchId": "1" }' },
    code: 3,
    says: `"mchId" is not a setting. Did you mean 'mchid'?`,
  },
  {
    what: 'the key itself',
    args: ['doctor'],
    files: { [config]: '{ "privateKey": "-----BEGIN…" }' },
    code: 3,
    says: '"privateKey" is not a setting.',
    hint: 'its path here as privateKeyFile',
  },
  {
    what: 'a setting of another kind',
    args: ['doctor'],
    files: { [config]: '{ "serialNo": 12 }' },
    code: 3,
    says: 'serialNo: expected text in double quotes.',
  },
  {
    what: 'keys that are no map',
    args: ['doctor'],
    files: { [config]: '{ "platformKeys": "pub.pem" }' },
    code: 3,
    says: 'platformKeys: expected { "PUB_KEY_ID_…"',
  },
  {
    what: 'certificates that are not auto',
    args: ['doctor'],
    files: { [config]: '{ "certificates": true }' },
    code: 3,
    says: 'certificates: expected "auto", or nothing.',
  },
  {
    what: 'hosts that are no list',
    args: ['doctor'],
    files: { [config]: '{ "backupHosts": "x" }' },
    code: 3,
    says: 'backupHosts: expected a list of URLs.',
  },
  {
    what: 'a profile that is none',
    args: ['doctor', '--profile', 'tes'],
    files: { [config]: '{ "profiles": { "test": {} } }' },
    code: 3,
    says: `has no profile "tes". Did you mean 'test'?`,
    hint: 'It has: test.',
  },
  ...[
    { what: 'a flag', args: ['doctor', '--profile', 'test'], env: {}, name: '--profile' },
    {
      what: 'a flag, with --config env',
      args: ['call', refund, '--config=env', '--profile=test'],
      env: {},
      name: '--profile',
    },
    {
      what: 'a variable',
      args: ['call', refund],
      env: { WECHATPAY_PROFILE: 'test' },
      name: 'WECHATPAY_PROFILE',
    },
  ].map(({ what, args, env, name }) => ({
    what: `a profile of the environment, by ${what}`,
    args,
    env: { WECHATPAY_MCHID: '1', ...env },
    code: 3,
    says: `${name}: the configuration is the environment, which has no profile "test".`,
    hint: `add --config FILE, or leave out ${name}`,
  })),
  {
    what: 'two configurations',
    args: ['doctor'],
    files: { [config]: JSON.stringify(merchant) },
    env: { WECHATPAY_MCHID: '1' },
    code: 3,
    says: 'There are two configurations',
    hint: `--config ${config}, or --config env.`,
  },
  {
    what: 'half a public key',
    args: ['doctor'],
    env: { WECHATPAY_MCHID: '1', WECHATPAY_PUBLIC_KEY_ID: 'PUB_KEY_ID_1' },
    code: 3,
    says: 'WECHATPAY_PUBLIC_KEY_FILE is not set',
  },
  {
    what: 'no merchant',
    args: ['call', refund],
    files: { [config]: '{}' },
    code: 3,
    says: `${config}: mchid is missing.`,
  },
  {
    what: 'no private key',
    args: ['call', refund],
    files: { [config]: '{ "mchid": "1", "serialNo": "AB" }' },
    code: 3,
    says: 'privateKeyFile is missing.',
  },
  {
    what: 'no private key in the environment',
    args: ['call', refund],
    env: { WECHATPAY_MCHID: '1', WECHATPAY_SERIAL_NO: 'AB' },
    code: 3,
    says: 'WECHATPAY_PRIVATE_KEY_FILE is not set.',
  },
  {
    what: 'a key file that is not there',
    args: ['call', refund],
    files: { [config]: JSON.stringify(merchant), 'pub.pem': 'x' },
    code: 3,
    says: 'privateKeyFile: key.pem: there is no such file',
  },
  {
    what: 'a key file that is empty',
    args: ['call', refund],
    files: { [config]: JSON.stringify(merchant), 'pub.pem': 'x', 'key.pem': '\n' },
    code: 3,
    says: 'privateKeyFile: key.pem is empty.',
  },
  {
    what: 'a key that is none',
    args: ['call', refund],
    files: { [config]: JSON.stringify(merchant), 'pub.pem': 'x', 'key.pem': 'x' },
    code: 3,
    says: 'expected a PEM (-----BEGIN PUBLIC KEY-----',
  },
  {
    what: 'a certificate that is none',
    args: ['call', refund],
    files: { [config]: '{ "mchid": "1", "certificateFile": "c.pem" }', 'c.pem': 'x' },
    code: 3,
    says: 'c.pem: this is not a certificate in PEM',
  },
  {
    what: 'no APIv3 key for certificates',
    args: ['certificates'],
    files: { [config]: JSON.stringify({ ...merchant, platformKeys: {} }), 'key.pem': 'x' },
    code: 3,
    says: 'and the configuration has no APIv3 key.',
    hint: 'Add apiV3KeyFile',
  },
]

const secrets: readonly Mistake[] = [
  '--private-key',
  '--api-v3-key',
  '--apiV3Key',
  '--key',
  '--secret',
  '--password',
  '--mch-key',
].map((flag) => ({
  what: flag,
  args: ['call', refund, `${flag}=topsecret`],
  code: 2,
  says: `${flag}: keys are not taken on the command line`,
  hint: 'WECHATPAY_API_V3_KEY_FILE',
}))

describe.each([
  ['A command line', commandLines],
  ['A configuration', configurations],
  ['A secret on the command line', secrets],
])('%s that cannot work', (_title, mistakes) => {
  it.each(mistakes)(
    'bad input is refused with an error line and a hint: $what',
    async (mistake) => {
      const { args, files, env = {}, stdin = '', code, says, hint = '→ ' } = mistake
      const outcome = await cli(args, { cwd: folderOf(files), env, stdin })
      expect(outcome.err).toContain(says)
      expect(outcome.err).toContain(hint)
      expect({ code: outcome.code, out: outcome.out }).toEqual({ code, out: '' })
      expect(isReadable(outcome)).toBe(true)
      expect(outcome.err).not.toMatch(/secretsecret|topsecret/)
    },
  )
})

describe('--debug', () => {
  it('only --debug shows the stack of an error', async () => {
    const { err } = await cli(['call', 'v3/none', '--debug'])
    expect(err).toMatch(/\nCliError: There is no operation v3\/none\.[\s\S]*\n\s+at /)
    expect((await cli(['call', 'v3/none'])).err).not.toMatch(/\n\s+at /)
  })
})

describe('internal errors', () => {
  it('an internal error is one line and a hint, with its own exit code', async () => {
    const outcome = await cli(['--version'], {
      out: () => {
        throw new RangeError('unforeseen')
      },
    })
    expect(outcome.code).toBe(70)
    expect(outcome.err).toMatch(/^✗ Internal error: unforeseen\n {2}→ .*--debug.*\n$/)
  })
})
