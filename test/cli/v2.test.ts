import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Check } from '../../cli/doctor/check.js'
import { createSimulator } from '../../simulator/index.js'
import { type Merchant, merchantOf } from './helpers/merchant.js'
import { cli, folderOf } from './helpers/terminal.js'

/** A merchant that has APIv2 as well, with the simulator over TLS if it is to ask for certificates. */
const v2MerchantOf = async (tls = false): Promise<Merchant> => {
  const merchant = await merchantOf({ tls, checks: { billTime: false } })
  merchant.write('apiv2_key.txt', `${merchant.sim.config.v2.key}\n`)
  merchant.write('workwx_secret.txt', merchant.sim.config.v2.workwxSecret)
  merchant.write('ca.pem', merchant.sim.rootCertificate)
  merchant.configure({
    apiV2KeyFile: 'apiv2_key.txt',
    workwxSecretFile: 'workwx_secret.txt',
    appid: 'wxd678efh567hg6787',
    ...(tls ? { caFile: 'ca.pem' } : {}),
  })
  return merchant
}

const order = JSON.stringify({
  ...{ appid: 'wxd678efh567hg6787', body: '咖啡', out_trade_no: 'T00001', total_fee: 100 },
  ...{ spbill_create_ip: '127.0.0.1', notify_url: 'https://example.com/', trade_type: 'APP' },
})
const query = '{"appid":"wxd678efh567hg6787","out_trade_no":"T00001"}'
const refund = JSON.stringify({
  ...{ appid: 'wxd678efh567hg6787', out_trade_no: 'T00001', out_refund_no: 'R1' },
  ...{ total_fee: 100, refund_fee: 100 },
})

describe('wechatpay-ky call, with APIv2', () => {
  it('call places an order and queries it', async () => {
    const merchant = await v2MerchantOf()
    const placed = await merchant.run(['call', 'v2/pay/unifiedorder', '--xml', order])
    expect(placed.code).toBe(0)
    expect(JSON.parse(placed.out)).toMatchObject({ prepay_id: expect.stringMatching(/^wx/) })
    const found = await merchant.run(['call', 'v2/pay/orderquery', '--xml', '-'], { stdin: query })
    expect(JSON.parse(found.out)).toMatchObject({ trade_state: 'NOTPAY' })
    expect(found.err).toMatch(/^200 · queryOrder · /)
    const byDocumentation = await merchant.run([
      ...['call', 'post', 'v2/pay/orderquery', '--xml', query, '--compact'],
    ])
    expect(byDocumentation.out.trim().split('\n')).toHaveLength(1)
  })

  it('call prints WeChat Pay’s refusal of an APIv2 call', async () => {
    const merchant = await v2MerchantOf()
    const { code, err } = await merchant.run(['call', 'v2/pay/orderquery', '--xml', query])
    expect(code).toBe(1)
    expect(err).toContain('ORDERNOTEXIST: 订单不存在')
  })

  it('call presents the certificate to operations that require it', async () => {
    const merchant = await v2MerchantOf(true)
    await merchant.run(['call', 'v2/pay/unifiedorder', '--xml', order])
    await merchant.sim.pay('T00001')
    const { code, out } = await merchant.run(['call', 'v2/secapi/pay/refund', '--xml', refund])
    expect({ code, refund: JSON.parse(out).out_refund_no }).toEqual({ code: 0, refund: 'R1' })
    const all = await merchant.run(['call', 'v2/pay/refundquery', '--xml', query, '--all'])
    expect(JSON.parse(all.out)).toMatchObject({ out_refund_no: 'R1' })
    expect(all.err).toMatch(/^1 item · queryRefund · /)
    merchant.configure({ certificateFile: undefined })
    const without = await merchant.run(['call', 'v2/secapi/pay/refund', '--xml', refund])
    expect(without).toMatchObject({ code: 3, out: '' })
    expect(without.err).toContain("WeChat Pay wants the merchant's certificate")
  })

  it('call says that an answer is not signed', async () => {
    const merchant = await v2MerchantOf()
    const { code, err } = await merchant.run(['call', 'v2/risk/getpublickey'])
    expect({ code, err }).toEqual({
      code: 0,
      err: expect.stringContaining('does not sign this answer: only TLS protects it'),
    })
    const saved = await merchant.run(['call', 'v2/risk/getpublickey', '--out', 'key.json'])
    expect(saved.err).toContain('its content is not verified')
  })

  it('call saves a bill, uploads a file, prints the URL of a page', async () => {
    const merchant = await v2MerchantOf()
    await merchant.run(['call', 'v2/pay/unifiedorder', '--xml', order])
    await merchant.sim.pay('T00001')
    const day = new Date(merchant.sim.clock.now() + 8 * 3_600_000).toISOString().slice(0, 10)
    const asked = {
      appid: 'wxd678efh567hg6787',
      bill_date: day.replaceAll('-', ''),
      tar_type: 'GZIP',
    }
    const bill = [
      'call',
      'v2/pay/downloadbill',
      '--xml',
      JSON.stringify(asked),
      '--out',
      'bill.csv',
    ]
    expect((await merchant.run(bill)).code).toBe(0)
    expect(readFileSync(join(merchant.folder, 'bill.csv'), 'utf8')).toContain('`T00001')
    merchant.write('a.png', 'pixels')
    const upload = await merchant.run(['call', 'v2/secapi/mch/uploadmedia', '--file', 'a.png'])
    expect(upload.code).toBe(0)
    const digest = createHash('md5').update('pixels').digest('hex')
    expect(merchant.sim.requests.at(-1)?.body).toMatchObject({ media_hash: digest })
    const contract = ['plan_id=1', 'contract_code=C1', 'request_serial=1', 'version=1.0']
    const fields = [...contract, 'contract_display_account=a', 'notify_url=https://a.example/']
    const page = await merchant.run([
      ...['call', 'v2/papay/entrustweb'],
      ...[...fields, 'appid=wx1', 'timestamp=1'].flatMap((field) => ['--query', field]),
    ])
    expect(page).toMatchObject({ code: 0, err: '' })
    expect(page.out).toMatch(
      /^http:\/\/\S+\/papay\/entrustweb\?\S+sign=[0-9A-F]{32}#wechat_redirect\n$/,
    )
  })

  it.each([
    [['v2/pay/orderquery', '--json', '{}'], "is of APIv2: --xml '{ … }'"],
    [['v3/security/echo', '--xml', '{}'], 'is of APIv3: --json'],
    [['v2/pay/orderquery', '--xml', '{'], '--xml: the text is not JSON'],
    [['v2/pay/orderquery', '--xml', '[]'], '--xml: expected the fields as an object'],
    [['v2/pay/orderquery', '--query', 'a=1'], '--query: queryOrder takes --xml'],
    [['v2/pay/orderquery', '--header', 'a=1'], '--header: queryOrder has none'],
    [['v2/secapi/mch/uploadmedia'], 'uploads a file: add --file'],
    [['v2/papay/pappayapply'], 'Did you mean:\n'],
  ])('call refuses %j', async (args, says) => {
    const merchant = await v2MerchantOf()
    const { code, err } = await merchant.run(['call', ...args])
    expect(code).toBe(2)
    expect(err).toContain(says)
    expect(merchant.sim.requests).toEqual([])
  })

  it('call --list shows the paths of APIv2 as they are typed', async () => {
    const { out } = await cli(['call', '--list', 'v2/pay/'])
    expect(out).toMatch(
      /^POST {4}v2\/pay\/orderquery +queryOrder +wechatpay-ky\/v2\/pay +查询订单$/m,
    )
    expect(out).not.toMatch(/^\w+ +\/?pay\//m)
  })
})

describe('configuration of APIv2', () => {
  it('a configuration may have only APIv2, in a file or in the environment', async () => {
    const sim = await createSimulator()
    const folder = folderOf({
      'wechatpay-ky.config.json': JSON.stringify({
        ...{ mchid: sim.config.mchid, apiV2KeyFile: 'key.txt', signType: 'MD5' },
        baseUrl: sim.url,
      }),
      'key.txt': `${sim.config.v2.key}\n`,
    })
    const args = ['call', 'v2/pay/orderquery', '--xml', query]
    const byFile = await cli(args, { cwd: folder })
    const { mchid, v2 } = sim.config
    const env = {
      WECHATPAY_MCHID: mchid,
      WECHATPAY_API_V2_KEY: v2.key,
      WECHATPAY_BASE_URL: sim.url,
    }
    const byEnvironment = await cli(args, { env: { ...env, WECHATPAY_SIGN_TYPE: 'HMAC-SHA256' } })
    for (const { err } of [byFile, byEnvironment]) expect(err).toContain('ORDERNOTEXIST')
    const [first, second] = sim.requests.map(({ rawBody }) => rawBody.toString())
    expect(first).toContain('<sign_type>MD5<')
    expect(second).toContain('<sign_type>HMAC-SHA256<')
    const v3 = await cli(['call', 'v3/certificates'], { cwd: folder })
    expect(v3.code).toBe(3)
    expect(v3.err).toContain('APIv3 needs serialNo and privateKey')
    await sim.close()
  })

  it('an unknown algorithm of APIv2 and a key on the command line are refused', async () => {
    const merchant = await v2MerchantOf()
    merchant.configure({ signType: 'SHA1' })
    const wrong = await merchant.run(['call', 'v2/pay/orderquery', '--xml', query])
    expect(wrong.err).toContain('signType: expected "HMAC-SHA256" or "MD5"')
    const { code, err } = await cli(['doctor', '--api-v2-key', 'secret'])
    expect(code).toBe(2)
    expect(err).toContain('keys are not taken on the command line')
    expect(err).not.toContain('secret')
  })
})

describe('doctor, with APIv2', () => {
  const examine = async (merchant: Merchant) => {
    const { out } = await merchant.run(['doctor', '--json'])
    const { checks, mode } = JSON.parse(out) as { checks: Check[]; mode: string }
    const of = (id: string) => checks.find((check) => check.id === id)
    return {
      mode,
      key: of('api-v2-key'),
      signature: of('api-v2-signature'),
      tls: of('client-certificate'),
      checks,
    }
  }

  it('doctor checks the APIv2 key and the certificate with WeChat Pay', async () => {
    const merchant = await v2MerchantOf(true)
    const { key, signature, tls, checks } = await examine(merchant)
    expect([key, signature, tls].map((check) => check?.outcome)).toEqual(['ok', 'ok', 'ok'])
    expect(signature?.text).toContain('its own signature holds (ORDERNOTEXIST)')
    expect(checks.filter(({ outcome }) => outcome === 'fault')).toEqual([])
    merchant.configure({ appid: undefined })
    expect((await examine(merchant)).signature).toMatchObject({
      outcome: 'ok',
      text: expect.stringContaining('add appid'),
    })
  })

  it.each([
    ['short', 'api-v2-key', 'The APIv2 key has 5 bytes, not 32.'],
    ['k'.repeat(32), 'api-v2-signature', 'The APIv2 key is not the one that WeChat Pay has.'],
  ])('doctor detects a wrong APIv2 key (%s)', async (key, id, text) => {
    const merchant = await v2MerchantOf()
    merchant.write('apiv2_key.txt', key)
    const { checks } = await examine(merchant)
    expect(checks.find((check) => check.outcome === 'fault')).toMatchObject({ id, text })
    merchant.configure({ appid: undefined })
    expect(
      (await examine(merchant)).checks.find(({ outcome }) => outcome === 'fault'),
    ).toMatchObject({ id })
  })

  it('doctor detects a certificate of another merchant', async () => {
    const merchant = await v2MerchantOf(true)
    const other = await merchantOf({ mchid: '1900000999' })
    merchant.write('apiclient_cert.pem', other.sim.keys.certificate)
    merchant.write('apiclient_key.pem', other.sim.keys.privateKey)
    const { tls } = await examine(merchant)
    expect(tls).toMatchObject({ outcome: 'fault' })
    expect(tls?.text).toContain("merchant 1900000999's")
  })

  it('doctor checks a merchant with only APIv2', async () => {
    const merchant = await v2MerchantOf()
    merchant.configure({
      ...{ serialNo: undefined, privateKeyFile: undefined, certificateFile: undefined },
      ...{ apiV3KeyFile: undefined, platformKeys: undefined },
    })
    const { mode, checks, signature, tls } = await examine(merchant)
    expect(mode).toBe('apiv2')
    expect(checks.filter(({ outcome }) => outcome === 'fault')).toEqual([])
    expect([signature?.outcome, tls?.outcome]).toEqual(['ok', 'unchecked'])
  })
})

describe('completion, with APIv2', () => {
  it('completion knows the paths and the flag of APIv2', async () => {
    const paths = await cli(['__complete', 'call', 'v2/pay/orderq'])
    expect(paths.out).toContain('v2/pay/orderquery')
    const flags = await cli(['__complete', 'call', 'v2/pay/orderquery', '--x'])
    expect(flags.out).toContain('--xml')
  })
})
