import { chmodSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { merchantOf } from './helpers/merchant.js'
import { cli, folderOf } from './helpers/terminal.js'

const echo = ['call', 'echoMessage', '--json={"echo_message":"hello"}', '--quiet', '--compact']

describe('configuration', () => {
  it('a configuration file may be anywhere, and its paths are relative to it', async () => {
    const merchant = await merchantOf()
    const file = join(merchant.folder, 'wechatpay-ky.config.json')
    const elsewhere = { cwd: folderOf() }
    expect((await cli([...echo, '--config', file], elsewhere)).code).toBe(0)
    const env = { WECHATPAY_CONFIG: file }
    expect((await cli(echo, { ...elsewhere, env })).code).toBe(0)
  })

  it('the flags for the configuration may stand before the command', async () => {
    const merchant = await merchantOf()
    merchant.configure({ profiles: { test: {} } })
    const before = ['--config', 'wechatpay-ky.config.json', '--profile=test', '--lang', 'en']
    expect((await merchant.run([...before, ...echo])).code).toBe(0)
  })

  it('the configuration may come from the environment, as files or as text', async () => {
    const merchant = await merchantOf()
    const { config, keys } = merchant.sim
    const [id = '', pem = ''] = Object.entries(config.platformKeys)[0] ?? []
    const files = {
      WECHATPAY_MCHID: config.mchid,
      WECHATPAY_CERTIFICATE_FILE: join(merchant.folder, 'apiclient_cert.pem'),
      WECHATPAY_PRIVATE_KEY_FILE: join(merchant.folder, 'apiclient_key.pem'),
      WECHATPAY_PUBLIC_KEY_ID: id,
      WECHATPAY_PUBLIC_KEY_FILE: join(merchant.folder, `${id}.pem`),
      WECHATPAY_BASE_URL: config.baseUrl,
    }
    const texts = {
      WECHATPAY_MCHID: config.mchid,
      WECHATPAY_SERIAL_NO: keys.serialNo,
      // As a line of an .env file has it.
      WECHATPAY_PRIVATE_KEY: config.privateKey.replaceAll('\n', '\\n'),
      WECHATPAY_API_V3_KEY: config.apiV3Key,
      WECHATPAY_PUBLIC_KEY_ID: id,
      WECHATPAY_PUBLIC_KEY: pem,
      WECHATPAY_BASE_URL: config.baseUrl,
    }
    for (const env of [files, texts]) {
      const outcome = await cli(echo, { cwd: folderOf(), env })
      expect(outcome).toEqual({ code: 0, out: '{"echo_message":"hello"}\n', err: '' })
      expect((await cli(['doctor'], { cwd: folderOf(), env })).code).toBe(0)
    }
  })

  it('the sources are never mixed: only the named file counts, or only the environment', async () => {
    const merchant = await merchantOf()
    const env = { WECHATPAY_MCHID: '1', WECHATPAY_SERIAL_NO: 'AB', WECHATPAY_BASE_URL: 'http://x' }
    const named = [...echo, '--config', 'wechatpay-ky.config.json']
    expect((await merchant.run(named, { env })).code).toBe(0)
    const { code, err } = await merchant.run([...echo, '--config', 'env'], { env })
    expect(code).toBe(3)
    expect(err).toContain('WECHATPAY_PRIVATE_KEY_FILE is not set.')
  })

  it('values of a profile replace the values outside it', async () => {
    const merchant = await merchantOf()
    const { baseUrl, mchid } = merchant.sim.config
    merchant.configure({
      baseUrl: 'http://127.0.0.1:9',
      mchid: Number(mchid),
      profiles: { test: { baseUrl }, away: { baseUrl: 'http://127.0.0.1:9' } },
    })
    expect((await merchant.run([...echo, '--profile', 'test'])).code).toBe(0)
    expect((await merchant.run(echo, { env: { WECHATPAY_PROFILE: 'test' } })).code).toBe(0)
    expect((await merchant.run([...echo, '--profile', 'away', '--retry=0'])).code).toBe(4)
  })

  it('the command warns about secrets that every user of the machine can read, and continues', async () => {
    const merchant = await merchantOf()
    chmodSync(join(merchant.folder, 'apiclient_key.pem'), 0o644)
    const { apiV3Key } = merchant.sim.config
    merchant.configure({ apiV3KeyFile: undefined, apiV3Key })
    chmodSync(join(merchant.folder, 'wechatpay-ky.config.json'), 0o644)
    const { code, err } = await merchant.run(echo)
    expect(code).toBe(0)
    const advice = (file: string) =>
      `! Every user of this machine can read ${file}: chmod 600 ${file}\n`
    expect(err).toBe(advice('apiclient_key.pem') + advice('wechatpay-ky.config.json'))
  })

  it('the command warns about a key that the group of its file can read', async () => {
    const merchant = await merchantOf()
    chmodSync(join(merchant.folder, 'apiclient_key.pem'), 0o640)
    const { code, err } = await merchant.run(echo)
    expect(code).toBe(0)
    expect(err).toBe(
      '! Every user of its group can read apiclient_key.pem: chmod 600 apiclient_key.pem\n',
    )
  })

  it.each<[string, Readonly<Record<string, unknown>>]>([
    ['a merchant', {}],
    ['a merchant without certificateFile', { certificateFile: undefined }],
    [
      'a merchant with APIv2 alone',
      {
        ...{ serialNo: undefined, privateKeyFile: undefined, certificateFile: undefined },
        ...{ apiV3KeyFile: undefined, platformKeys: undefined, apiV2KeyFile: 'apiv2_key.txt' },
      },
    ],
    [
      'a brand',
      {
        ...{ mchid: undefined, brandId: '40001', serialNo: undefined },
        ...{ privateKeyFile: 'brand_key.pem', certificateFile: 'brand_cert.pem' },
        apiV3KeyFile: 'brand_apiv3_key.txt',
      },
    ],
  ])('caFile is trusted for %s', async (_who, changes) => {
    const merchant = await merchantOf({ tls: true })
    const { rootCertificate, config, brand, keys } = merchant.sim
    merchant.write('ca.pem', rootCertificate)
    merchant.write('apiv2_key.txt', config.v2.key)
    merchant.write('brand_key.pem', brand.privateKey)
    merchant.write('brand_cert.pem', keys.brand?.certificate ?? '')
    merchant.write('brand_apiv3_key.txt', brand.apiV3Key)
    merchant.configure({ caFile: 'ca.pem', ...changes })
    const { code, out } = await merchant.run(['doctor'])
    expect(code, out).toBe(0)
  })

  it('a name from Object.prototype gets no advice of its own', async () => {
    const merchant = await merchantOf()
    merchant.configure({ constructor: 1 })
    const { err } = await merchant.run(echo)
    expect(err).toContain('"constructor" is not a setting')
    expect(err).toContain('Settings: mchid')
    expect(err).not.toContain('native code')
  })
})
