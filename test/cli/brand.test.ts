import { describe, expect, it } from 'vitest'
import type { Check } from '../../cli/doctor/check.js'
import { keyPairOf } from '../runtime/helpers/keys.js'
import { type Merchant, merchantOf } from './helpers/merchant.js'

/** The folder of a brand: the merchant's configuration is replaced. */
const brandOf = async (): Promise<Merchant> => {
  const folder = await merchantOf()
  const { brand, keys } = folder.sim
  folder.write('brand_key.pem', brand.privateKey)
  folder.write('brand_cert.pem', keys.brand?.certificate ?? '')
  folder.write('brand_apiv3_key.txt', brand.apiV3Key)
  folder.configure({
    mchid: undefined,
    brandId: brand.brandId,
    serialNo: brand.serialNo,
    privateKeyFile: 'brand_key.pem',
    certificateFile: 'brand_cert.pem',
    apiV3KeyFile: 'brand_apiv3_key.txt',
  })
  return folder
}

const QUERY = ['call', 'brand/marketing/product-coupon/notify-configs', '--method', 'GET']

const examine = async (folder: Merchant) => {
  const { out } = await folder.run(['doctor', '--json'])
  return JSON.parse(out) as { ok: boolean; checks: Check[] }
}

const faultsOf = ({ checks }: { checks: Check[] }) =>
  checks.filter(({ outcome }) => outcome === 'fault').map(({ id, text }) => [id, text])

describe('call, for a brand', () => {
  it('call signs as the brand in the configuration file', async () => {
    const folder = await brandOf()
    const { code, out } = await folder.run(QUERY)
    expect(code).toBe(0)
    expect(JSON.parse(out)).toHaveProperty('notify_url')
  })

  it('call takes the brand ID as a number, and from the environment', async () => {
    const folder = await brandOf()
    folder.configure({ brandId: 40001 })
    expect((await folder.run(QUERY)).code).toBe(0)
    const { brand } = folder.sim
    const [[id = '', pem = ''] = []] = Object.entries(brand.platformKeys)
    const env = {
      WECHATPAY_BRAND_ID: brand.brandId,
      WECHATPAY_SERIAL_NO: brand.serialNo,
      WECHATPAY_PRIVATE_KEY: brand.privateKey,
      WECHATPAY_PUBLIC_KEY_ID: id,
      WECHATPAY_PUBLIC_KEY: pem,
      WECHATPAY_BASE_URL: brand.baseUrl,
    }
    expect((await folder.run([...QUERY, '--config', 'env'], { env })).code).toBe(0)
    const both = await folder.run(QUERY, { env })
    expect(both.err).toContain('and WECHATPAY_BRAND_ID in the environment.')
  })

  it('a profile in a merchant’s file may be a brand’s, and vice versa', async () => {
    const folder = await brandOf()
    const { brand, config } = folder.sim
    const brands = {
      brandId: brand.brandId,
      serialNo: brand.serialNo,
      privateKeyFile: 'brand_key.pem',
      certificateFile: 'brand_cert.pem',
    }
    const merchants = {
      mchid: config.mchid,
      serialNo: config.serialNo,
      privateKeyFile: 'apiclient_key.pem',
      certificateFile: 'apiclient_cert.pem',
    }
    folder.configure({ profiles: { shop: merchants } })
    const order = ['call', 'v3/certificates', '--quiet']
    expect((await folder.run([...order, '--profile', 'shop'])).err).toContain('RESOURCE_NOT_EXISTS')
    folder.write('apiv2_key.txt', config.v2.key)
    const v2 = { apiV2KeyFile: 'apiv2_key.txt', signType: 'MD5' }
    folder.configure({ brandId: undefined, ...merchants, ...v2, profiles: { brand: brands } })
    expect((await folder.run([...QUERY, '--profile', 'brand'])).code).toBe(0)
  })

  it('call says whether an operation needs a brand’s or a merchant’s client', async () => {
    const folder = await brandOf()
    const { code, err } = await folder.run(['call', 'v3/certificates'])
    expect(code).not.toBe(0)
    expect(err).toContain("called by merchants, and this client is brand 40001's")
    const certificates = await folder.run(['certificates'])
    expect(certificates.err).toContain('Brands have no platform certificates.')
  })
})

describe('doctor, for a brand', () => {
  it('doctor checks everything that a brand has', async () => {
    const folder = await brandOf()
    const report = await examine(folder)
    expect(report.ok).toBe(true)
    const ids = (outcome: string) =>
      report.checks.filter((check) => check.outcome === outcome).map(({ id }) => id)
    expect(ids('ok')).toEqual([
      ...['configuration', 'brand-id', 'private-key', 'serial'],
      ...['certificate', 'certificate-dates', 'key-pair'],
      ...['mode', 'public-key', 'api-v3-key', 'reachable', 'clock', 'signature', 'answer'],
    ])
    expect(ids('unchecked')).toEqual(['encryption', 'api-v3-key-opens'])
    expect(report.checks.find(({ id }) => id === 'certificate')?.text).toBe('of brand 40001')
  })

  it.each<[string, (folder: Merchant) => void, string, RegExp]>([
    [
      'a mchid besides',
      (folder) => folder.configure({ mchid: '1900000109' }),
      'brand-id',
      /mchid and a brandId/,
    ],
    ['letters', (folder) => folder.configure({ brandId: 'B1' }), 'brand-id', /not made of digits/],
    [
      'certificates',
      (folder) => folder.configure({ certificates: 'auto' }),
      'brand-id',
      /brands have no platform certificates/,
    ],
    [
      'the ID of another brand',
      (folder) => folder.configure({ brandId: '40009', certificateFile: undefined }),
      'signature',
      /does not take brand 40009 for the owner of this key/,
    ],
    [
      'the serial number of the merchant',
      (folder) =>
        folder.configure({ serialNo: folder.sim.config.serialNo, certificateFile: undefined }),
      'signature',
      /knows no certificate [0-9A-F]+ of brand 40001/,
    ],
    [
      'a key of somebody else',
      (folder) => {
        folder.write('brand_key.pem', otherKey)
        folder.configure({ certificateFile: undefined })
      },
      'signature',
      /refuses the signature/,
    ],
    ['no key of WeChat Pay', (folder) => folder.configure({ platformKeys: {} }), 'mode', /no key/],
  ])('doctor finds %s for a brand', async (_, spoil, id, text) => {
    const folder = await brandOf()
    spoil(folder)
    const report = await examine(folder)
    expect(report.ok).toBe(false)
    expect(faultsOf(report)).toEqual([[id, expect.stringMatching(text)]])
  })
})

const { privatePem: otherKey } = await keyPairOf('stranger')
