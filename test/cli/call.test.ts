import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { jsonOf } from '../../cli/call/json-output.js'
import { keyPairOf } from '../runtime/helpers/keys.js'
import { type Merchant, merchantOf } from './helpers/merchant.js'
import { cli, isReadable } from './helpers/terminal.js'

const order = (merchant: Merchant, number = 'T00001') =>
  JSON.stringify({
    mchid: merchant.sim.config.mchid,
    appid: 'wxd678efh567hg6787',
    out_trade_no: number,
    description: '咖啡',
    notify_url: 'https://example.com/paid',
    amount: { total: 100 },
  })

const native = 'v3/pay/transactions/native'

describe('wechatpay-ky call', () => {
  it('call needs no merchant number: the configuration has it', async () => {
    const merchant = await merchantOf()
    const { mchid, ...body } = JSON.parse(order(merchant)) as Record<string, unknown>
    expect(await merchant.run(['call', native, '--json', JSON.stringify(body)])).toMatchObject({
      code: 0,
    })
    expect(merchant.sim.requests.at(-1)?.body).toMatchObject({ mchid })
    const path = 'v3/pay/transactions/out-trade-no/T00001'
    expect((await merchant.run(['call', path])).code).toBe(0)
    expect((await merchant.run(['call', 'post', `${path}/close`])).code).toBe(0)
    expect(merchant.sim.order('T00001')?.state).toBe('CLOSED')
    const other = await merchant.run(['call', `${path}?mchid=1900000108`])
    expect(other.code).toBe(2)
    expect(other.err).toContain('query.mchid: expected 1900000109')
  })

  it('call prints the data as JSON, and everything else on stderr', async () => {
    const merchant = await merchantOf()
    const { code, out, err } = await merchant.run(['call', native, '--json', order(merchant)])
    expect(code).toBe(0)
    expect(JSON.parse(out)).toEqual({ code_url: expect.stringMatching(/^weixin:/) })
    expect(err).toMatch(/^200 · prepayNative · Request-ID \S+ · \d+ ms\n$/)
    expect(merchant.sim.order('T00001')?.total).toBe(100)
  })

  it.each<[what: string, args: (merchant: Merchant) => readonly string[], stdin?: string]>([
    ['from a file', (m) => ['call', native, '--json', `@${writeOrder(m)}`]],
    ['from stdin', () => ['call', native, '--json', '-']],
    ['to a path with a slash in front', (m) => ['call', `/${native}`, '--json', order(m)]],
    ['with a method', (m) => ['call', 'post', native, '--json', order(m)]],
    ['with a method as a flag', (m) => ['call', native, '-X', 'POST', '--json', order(m)]],
    ['with flags before the command', (m) => ['--debug', 'call', native, '--json', order(m)]],
  ])('call takes a body %s', async (_what, args) => {
    const merchant = await merchantOf()
    const { code, err } = await merchant.run(args(merchant), { stdin: order(merchant) })
    expect(err).not.toContain('✗')
    expect(code).toBe(0)
    expect(merchant.sim.order('T00001')?.state).toBe('NOTPAY')
  })

  it.each<[what: string, args: readonly string[]]>([
    ['in the path', ['v3/pay/transactions/out-trade-no/T%2F1?mchid=1900000109']],
    [
      'as flags',
      [
        'v3/pay/transactions/out-trade-no/{out_trade_no}',
        '--out_trade_no=T/1',
        '--query=mchid=1900000109',
      ],
    ],
    [
      'as flags with dashes',
      [
        '/v3/pay/transactions/out-trade-no/{out_trade_no}',
        '--out-trade-no',
        'T/1',
        '--query',
        'mchid=1900000109',
      ],
    ],
    [
      'in a URL that was copied',
      ['https://api.mch.weixin.qq.com/v3/pay/transactions/out-trade-no/T%2F1?mchid=1900000109'],
    ],
  ])('call takes parameters %s', async (_what, args) => {
    const merchant = await merchantOf()
    const { code, err } = await merchant.run(['call', ...args])
    expect(code).toBe(1)
    expect(err).toContain('✗ ORDER_NOT_EXIST: 订单不存在 (404)\n')
    expect(merchant.sim.requests.at(-1)?.target).toBe(
      '/v3/pay/transactions/out-trade-no/T%2F1?mchid=1900000109',
    )
  })

  it('call takes an operation’s name if the name is unique', async () => {
    const merchant = await merchantOf()
    const { code, out } = await merchant.run([
      ...['call', 'echoMessage', '--compact', '--quiet'],
      ...['--json', '{"echo_message":"hello","encrypted_echo_message":"secret"}'],
    ])
    expect({ code, out }).toEqual({
      code: 0,
      out: '{"echo_message":"hello","encrypted_echo_message":"secret"}\n',
    })
    // Encrypted on its way.
    expect(String(merchant.sim.requests.at(-1)?.rawBody)).not.toContain('secret')
  })

  it('call keeps every digit of a number, both ways', async () => {
    const merchant = await merchantOf({ checks: { schema: false } })
    const digits = '12345678901234567890'
    const text = order(merchant).replace('"total":100', `"total":${digits}`)
    await merchant.run(['call', native, '--json', text])
    expect(String(merchant.sim.requests.at(-1)?.rawBody)).toContain(`"total":${digits}`)
    expect(jsonOf({ total: BigInt(digits) }, {})).toBe(`{\n  "total": ${digits}\n}`)
  })

  it('call prints nothing for an answer without a body', async () => {
    const merchant = await merchantOf()
    await merchant.run(['call', native, '--json', order(merchant)])
    const { code, out, err } = await merchant.run([
      ...['call', 'v3/pay/transactions/out-trade-no/T00001/close', '--verbose'],
      ...['--json', '{"mchid":"1900000109"}'],
    ])
    expect({ code, out }).toEqual({ code: 0, out: '' })
    expect(err).toMatch(
      /^1\. POST 127\.0\.0\.1:\d+\/v3\/pay\/\S+\{out_trade_no\}\/close: 204, \d+ ms\n/,
    )
    expect(err).toMatch(/\n204 · closeOrder · /)
    expect(err).toMatch(/\n {2}request-id: /)
  })

  it('call uploads a file', async () => {
    const merchant = await merchantOf()
    merchant.write('licence.png', 'not really a picture')
    const { code, out } = await merchant.run([
      ...['call', 'v3/merchant/media/upload', '--file', 'licence.png'],
    ])
    expect(code).toBe(0)
    expect(JSON.parse(out)).toEqual({ media_id: expect.any(String) })
    const sent = String(merchant.sim.requests.at(-1)?.rawBody)
    expect(sent).toContain('"filename":"licence.png"')
    expect(sent).toContain('not really a picture')
  })

  it('call lists operations', async () => {
    const { code, out, err } = await cli(['call', '--list', 'security', 'ECHO'])
    expect({ code, out }).toEqual({
      code: 0,
      out: 'POST    v3/security/echo  echoMessage  wechatpay-ky/security  商户签名验签／加解密测试\n',
    })
    expect(err).toContain("import { echoMessage } from 'wechatpay-ky/security'")
    expect((await cli(['call', '--list'])).out.split('\n').length).toBeGreaterThan(1000)
  })
})

describe('call --list ranks what it finds', () => {
  it.each([
    {
      words: ['商家转账'],
      first: /transferToUser +wechatpay-ky\/fund-app\/mch-transfer +发起转账/,
    },
    { words: ['申请退款'], first: /createRefund +wechatpay-ky\/refund +申请退款/ },
    { words: ['退款', '查询'], first: /queryRefundByOutRefundNo +wechatpay-ky\/refund / },
    {
      words: ['fund-app/mch-transfer/transfer-bills'],
      first: /transferToUser +wechatpay-ky\/fund/,
    },
    { words: ['scanning a QR code'], first: /prepayNative +wechatpay-ky\/pay\/transactions / },
    { words: ['PREPAYNATIVE'], first: /prepayNative +wechatpay-ky\/pay\/transactions / },
    // As the list prints it.
    { words: ['POST  v3/refund/domestic/refunds'], first: /^POST +v3\/refund\S+ +createRefund / },
    { words: ['get', '/v3/pay/transactions/'], first: /^GET / },
    { words: ['支付分'], first: /wechatpay-ky\/payscore/ },
  ])('call --list ranks what it finds $words', async ({ words, first }) => {
    const { out } = await cli(['call', '--list', ...words])
    expect(out.split('\n')[0]).toMatch(first)
  })

  it('call --list names the module of every operation', async () => {
    const { out } = await cli(['call', '--list'])
    const lines = out.trimEnd().split('\n')
    for (const line of lines) expect(line).toMatch(/ wechatpay-ky\/[a-z0-9]\S* {2,}\S/)
    // README: "for one path in ten the beginning differs".
    const isBeginning = (line: string): boolean => {
      const [, path = '', module = ''] = /^\w+ +(\S+) .* wechatpay-ky\/(\S+)/.exec(line) ?? []
      return `${path.replace(/^v3\//, '')}/`.startsWith(`${module}/`)
    }
    const share = lines.filter(isBeginning).length / lines.length
    expect(share).toBeGreaterThan(0.85)
    expect(share).toBeLessThan(0.95)
  })
})

describe('--out', () => {
  const bill = async (merchant: Merchant) => {
    await merchant.run(['call', native, '--json', order(merchant)])
    await merchant.sim.pay('T00001')
    const today = new Date(Date.now() + 8 * 3600_000).toISOString().slice(0, 10)
    return ['call', 'v3/bill/tradebill', '--query', `bill_date=${today}`, '--query=tar_type=GZIP']
  }

  it('--out saves the bill that the answer links to, unpacked and verified', async () => {
    const merchant = await merchantOf({ checks: { billTime: false } })
    const args = await bill(merchant)
    const { data } = { data: JSON.parse((await merchant.run(args)).out) }
    const { code, out, err } = await merchant.run([...args, '--out', 'bill.csv'])
    expect({ code, out }).toEqual({ code: 0, out: '' })
    expect(err).toMatch(/\nbill\.csv: \d+ bytes, verified\n$/)
    const bytes = readFileSync(join(merchant.folder, 'bill.csv'))
    expect(createHash('sha1').update(bytes).digest('hex')).toBe(data.hash_value)
    expect(bytes.toString()).toContain('T00001')
  })

  it.each<[what: string, spoil: (merchant: Merchant) => void, code: number, says: string]>([
    [
      'has another hash',
      ({ sim }) => sim.answer('GET /v3/bill/tradebill', { hash_value: 'a'.repeat(40) }),
      5,
      'expected aaaa',
    ],
    [
      'breaks off',
      ({ sim }) => void sim.fault('truncate', { path: '/v3/billdownload/file', times: 9 }),
      4,
      'It changes nothing: send it again.',
    ],
  ])('--out saves nothing if the file %s', async (_what, spoil, code, says) => {
    const merchant = await merchantOf({ checks: { billTime: false } })
    const args = await bill(merchant)
    spoil(merchant)
    const before = readdirSync(merchant.folder)
    const outcome = await merchant.run([...args, '--retry=0', '--out', 'bill.csv'])
    expect(outcome.code).toBe(code)
    expect(outcome.err).toContain(says)
    expect(readdirSync(merchant.folder)).toEqual(before)
  })

  it('is the encrypted bill of a sub-merchant, decrypted, and not the keys in the answer', async () => {
    const merchant = await merchantOf({ checks: { billTime: false }, rowsPerBillFile: 2 })
    const { mchid, appid, ...rest } = JSON.parse(order(merchant))
    const partners = { ...rest, sp_mchid: mchid, sp_appid: appid, sub_mchid: '1900000110' }
    const place = 'v3/pay/partner/transactions/native'
    await merchant.run(['call', place, '--json', JSON.stringify(partners)])
    await merchant.sim.pay('T00001')
    const today = new Date(Date.now() + 8 * 3600_000).toISOString().slice(0, 10)
    const query = `sub_mchid=1900000110 bill_date=${today} account_type=BASIC algorithm=AEAD_AES_256_GCM`
    const asked = query.split(' ').flatMap((pair) => ['--query', pair])
    const path = 'v3/bill/sub-merchant-fundflowbill'
    const { code, err } = await merchant.run(['call', path, ...asked, '--out', 'bill.csv'])
    expect({ code, err }).toEqual({ code: 0, err: expect.stringMatching(/\d+ bytes, verified\n$/) })
    const text = readFileSync(join(merchant.folder, 'bill.csv'), 'utf8')
    expect(text).toContain('T00001')
    expect(text).not.toContain('encrypt_key')
  })

  it('--out saves a file without a known hash unchanged', async () => {
    const merchant = await merchantOf()
    const link = 'v3/merchant-service/images/MEDIA1'
    const saved = await merchant.run(['call', link, '--out', 'image.bin'])
    expect(saved.code).toBe(0)
    expect(saved.err).toMatch(/image\.bin: \d+ bytes, its content is not verified\n$/)
    const piped = await merchant.run(['call', link])
    expect(piped.out.length).toBeGreaterThan(0)
    expect(readFileSync(join(merchant.folder, 'image.bin'), 'utf8')).toBe(piped.out)
  })

  it('--out saves the answer itself if it has no link, and overwrites a file only with a flag', async () => {
    const merchant = await merchantOf()
    merchant.write('answer.json', 'mine')
    const args = ['call', 'echoMessage', '--json={"echo_message":"hello"}', '--out=answer.json']
    const refused = await merchant.run(args)
    expect(refused).toMatchObject({ code: 3, out: '' })
    expect(refused.err).toContain('answer.json exists already.\n  → Take another name')
    expect(merchant.sim.requests).toHaveLength(0)
    expect(readFileSync(join(merchant.folder, 'answer.json'), 'utf8')).toBe('mine')
    expect((await merchant.run([...args, '--force'])).code).toBe(0)
    const saved = JSON.parse(readFileSync(join(merchant.folder, 'answer.json'), 'utf8'))
    expect(saved.echo_message).toBe('hello')
  })
})

describe('failed calls', () => {
  it.each<[what: string, spoil: (merchant: Merchant) => void, code: number, says: RegExp]>([
    [
      'the answer is forged',
      ({ sim }) => void sim.fault('foreign-signature', { times: 9 }),
      5,
      /its signature is not valid/,
    ],
    [
      'it is a probe',
      ({ sim }) => void sim.fault('probe-signature', { times: 9 }),
      5,
      /Nothing is wrong here/,
    ],
    [
      'there is no answer',
      ({ sim }) => void sim.fault('reset', { times: 9 }),
      4,
      /is unknown\.\n {2}→ Query it, or send the same/,
    ],
    [
      'WeChat Pay has trouble',
      ({ sim }) => void sim.fault('error', { status: 503, html: true, times: 9 }),
      4,
      /status 503[\s\S]*→ Query it, or send the same/,
    ],
    [
      'WeChat Pay does not know yet',
      ({ sim }) =>
        void sim.fault('error', {
          status: 500,
          code: 'SYSTEM_ERROR',
          message: '系统错误',
          times: 9,
        }),
      4,
      /✗ SYSTEM_ERROR: 系统错误 \(500\)[\s\S]*→ Query it, or send the same/,
    ],
    [
      'there is no connection',
      (merchant) => merchant.configure({ baseUrl: 'http://127.0.0.1:2' }),
      4,
      /It was not sent\.\n {2}→ Nothing was carried out/,
    ],
    [
      'the product is not switched on',
      ({ sim }) =>
        void sim.fault('error', { status: 403, code: 'NO_AUTH', message: '无权限', times: 9 }),
      1,
      /✗ NO_AUTH: 无权限 \(403\)[\s\S]*→ Is this product switched on/,
    ],
    [
      'somebody writes to the terminal',
      ({ sim }) =>
        void sim.fault('error', {
          status: 400,
          code: 'X',
          message: '\u001b[2Jhi\u009b\u202e\u2066',
          times: 9,
        }),
      1,
      /✗ X: \ufffd\[2Jhi\ufffd\ufffd\ufffd \(400\)\n/,
    ],
    [
      'the private key is another',
      (m) => m.write('apiclient_key.pem', otherKey),
      // The refusal of a wrong signature is itself not signed.
      4,
      /SIGN_ERROR[\s\S]*→ To find the reason: wechatpay-ky doctor/,
    ],
    ['a key is none', (m) => m.write('apiclient_key.pem', 'x'), 3, /→ To check the whole/],
  ])('a failed call says what to do: %s', async (_what, spoil, code, says) => {
    const merchant = await merchantOf()
    spoil(merchant)
    const args = ['call', native, '--retry=0', '--json', order(merchant)]
    const outcome = await merchant.run(args)
    expect({ code: outcome.code, out: outcome.out }).toEqual({ code, out: '' })
    expect(outcome.err).toMatch(says)
    expect(isReadable(outcome)).toBe(true)
    const { err } = await merchant.run([...args, '--debug'])
    expect(err).toMatch(/\n\s+at /)
    const { apiV3Key, privateKey } = merchant.sim.config
    for (const secret of [apiV3Key, ...privateKey.split('\n').filter((line) => line.length > 40)])
      expect(outcome.err + err).not.toContain(secret)
  })
})

const { privatePem: otherKey } = await keyPairOf('stranger')

const writeOrder = (merchant: Merchant): string => {
  writeFileSync(join(merchant.folder, 'order.json'), order(merchant))
  return 'order.json'
}
