import { X509Certificate } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Check } from '../../cli/doctor/check.js'
import { requirePeers } from '../../cli/generate/peers.js'
import { keyPairOf } from '../runtime/helpers/keys.js'
import { type Merchant, merchantOf } from './helpers/merchant.js'
import { cli, folderOf } from './helpers/terminal.js'

const examine = async (merchant: Merchant) => {
  const { out, err } = await merchant.run(['doctor', '--json'])
  expect(err).toBe('')
  return JSON.parse(out) as { readonly ok: boolean; readonly checks: readonly Check[] }
}
const wrongIn = async (merchant: Merchant) =>
  (await examine(merchant)).checks.filter(({ outcome }) => outcome === 'fault')

describe('The command line with "algorithm": "SM2"', () => {
  it('doctor checks an SM2 setup, locally and with WeChat Pay', async () => {
    const merchant = await merchantOf({ algorithm: 'SM2' })
    const { ok, checks } = await examine(merchant)
    expect(checks.filter(({ outcome }) => outcome !== 'ok')).toEqual([])
    expect(ok).toBe(true)
    const texts = checks.map(({ text }) => text)
    expect(texts).toContain('SM2, apiclient_key.pem')
    expect(texts).toContain('private key and certificate belong together')
    expect(texts).toContain('WeChat Pay read what was encrypted, and so did we')
  })

  it('doctor distinguishes an RSA key, a different SM2 key, and a client without the algorithm', async () => {
    const merchant = await merchantOf({ algorithm: 'SM2' })
    const { privatePem: rsa } = await keyPairOf('stranger')
    merchant.write('apiclient_key.pem', rsa)
    expect(await wrongIn(merchant)).toMatchObject([
      { id: 'private-key', text: expect.stringMatching(/got an RSA private key/) },
    ])
    const other = await merchantOf({ algorithm: 'SM2', freshKeys: true })
    merchant.write('apiclient_key.pem', other.sim.config.privateKey)
    expect((await wrongIn(merchant)).map(({ id }) => id)).toContain('key-pair')
    merchant.write('apiclient_key.pem', merchant.sim.config.privateKey)
    merchant.configure({ algorithm: undefined })
    expect(await wrongIn(merchant)).toMatchObject([
      { id: 'private-key', text: expect.stringMatching(/got an SM2 private key/) },
    ])
  })

  it('certificates downloads SM2 certificates and writes them', async () => {
    const merchant = await merchantOf({ algorithm: 'SM2' })
    const [serial = ''] = Object.keys(merchant.sim.config.platformKeys)
    const { code, out } = await merchant.run(['certificates', '--json', '--out', 'keys'])
    expect(code).toBe(0)
    expect(JSON.parse(out)).toMatchObject([{ serial_no: serial, is_valid_now: true }])
    const pem = readFileSync(join(merchant.folder, `keys/wechatpay_${serial}.pem`))
    expect(new X509Certificate(pem).serialNumber).toBe(serial)
  })

  it('call signs with the SM2 key of the configuration file', async () => {
    const merchant = await merchantOf({ algorithm: 'SM2' })
    const args = ['call', 'echoMessage', '--quiet', '--compact', '--json={"echo_message":"你好"}']
    const { code, out } = await merchant.run(args)
    expect({ code, out }).toMatchObject({ code: 0, out: expect.stringContaining('你好') })
  })

  it('the algorithm may come from the environment, and an unknown name is refused', async () => {
    const { sim, folder } = await merchantOf({ algorithm: 'SM2' })
    const { mchid, serialNo, privateKey, apiV3Key, baseUrl } = sim.config
    const env = {
      WECHATPAY_ALGORITHM: 'SM2',
      ...{ WECHATPAY_MCHID: mchid, WECHATPAY_SERIAL_NO: serialNo },
      ...{ WECHATPAY_PRIVATE_KEY: privateKey, WECHATPAY_API_V3_KEY: apiV3Key },
      ...{ WECHATPAY_CERTIFICATES: 'auto', WECHATPAY_BASE_URL: baseUrl },
    }
    const args = ['certificates', '--config', 'env']
    expect(await cli(args, { cwd: folder, env })).toMatchObject({ code: 0 })
    const other = { ...env, WECHATPAY_ALGORITHM: 'SM4' }
    const { err } = await cli(args, { cwd: folderOf(), env: other })
    expect(err).toMatch(/algorithm: expected "RSA" or "SM2"/)
  })

  it('the command says what to install if sm-crypto-v2 is missing', () => {
    const needs = { names: ['sm-crypto-v2'], what: '"algorithm": "SM2"' }
    expect(() => requirePeers(() => undefined, needs)).toThrow(
      '"algorithm": "SM2" needs sm-crypto-v2.',
    )
  })
})
