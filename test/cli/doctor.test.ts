import { chmodSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import type { Check, Outcome } from '../../cli/doctor/check.js'
import { keyPairOf } from '../runtime/helpers/keys.js'
import { type Merchant, merchantOf } from './helpers/merchant.js'
import type { Surroundings } from './helpers/terminal.js'

interface Report {
  readonly ok: boolean
  readonly mode: string
  readonly checks: readonly Check[]
}

const examine = async (merchant: Merchant, surroundings: Surroundings = {}) => {
  const { code, out, err } = await merchant.run(['doctor', '--json'], surroundings)
  expect(err).toBe('')
  const report = JSON.parse(out) as Report
  expect(code).toBe(report.ok ? 0 : 1)
  return report
}

const outcomes = ({ checks }: Report, outcome: Outcome) =>
  checks.filter((check) => check.outcome === outcome)

const idsOf = (checks: readonly Check[]) => checks.map(({ id }) => id)

const { privatePem: otherPrivate, publicPem: otherPublic } = await keyPairOf('stranger')

const publicKeyId = ({ sim }: Merchant): string =>
  Object.keys(sim.config.platformKeys).find((id) => id.startsWith('PUB_KEY_ID_')) ?? ''

describe('doctor with a working setup', () => {
  it('doctor checks everything, locally and with WeChat Pay', async () => {
    const merchant = await merchantOf({ signWith: 'both' })
    const report = await examine(merchant)
    expect(report.mode).toBe('migrating')
    expect(idsOf(outcomes(report, 'ok'))).toEqual([
      ...['configuration', 'mchid', 'private-key', 'serial'],
      ...['certificate', 'certificate-dates', 'key-pair'],
      ...['mode', 'public-key', 'platform-certificate', 'api-v3-key'],
      ...['reachable', 'clock', 'signature', 'answer', 'encryption', 'api-v3-key-opens'],
    ])
    expect(report.checks).toHaveLength(17)
    // The serial number of the certificate will do.
    merchant.configure({ serialNo: undefined })
    expect((await examine(merchant)).ok).toBe(true)
  })

  it('doctor prints a readable list, and plain text to a pipe', async () => {
    const merchant = await merchantOf()
    const { code, out, err } = await merchant.run(['doctor'])
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toMatch(/^Configuration\n {2}✓ read from {8}wechatpay-ky\.config\.json\n\nMerchant/)
    expect(out).toMatch(
      / {2}– APIv3 key {8}not checked: this merchant has no platform certificates/,
    )
    expect(out).toMatch(/\n15 checks passed, 1 not checked\n$/)
    expect(out).not.toContain('\u001b')
  })

  it.each([
    ['public-key', 'public-key', {}],
    ['certificate', 'certificates', {}],
    ['certificate', 'certificates-auto', { platformKeys: undefined, certificates: 'auto' }],
    ['both', 'migrating', { certificates: 'auto' }],
  ] as const)('doctor reports the verification mode: %s → %s', async (signWith, mode, changes) => {
    const merchant = await merchantOf({ signWith })
    merchant.configure(changes)
    const report = await examine(merchant)
    expect(report.mode).toBe(mode)
    expect(outcomes(report, 'fault')).toEqual([])
    expect(outcomes(report, 'ok').map(({ id }) => id)).toContain('encryption')
  })
})

interface Fault {
  readonly what: string
  readonly signWith?: 'certificate' | 'both'
  readonly spoil: (merchant: Merchant) => void | Promise<void>
  /** The one thing that is found to be wrong. */
  readonly id: string
  readonly says: RegExp
  readonly fix: RegExp
  /** What cannot be checked then. */
  readonly unchecked?: readonly string[]
}

const asked = ['signature', 'answer', 'encryption', 'api-v3-key-opens']

const faults: readonly Fault[] = [
  {
    what: 'a private key that is none',
    spoil: (m) => m.write('apiclient_key.pem', 'PUB'),
    id: 'private-key',
    says: /expected a PKCS#8 PEM/,
    fix: /^$/,
    unchecked: ['key-pair', ...asked],
  },
  {
    what: 'a private key that is not there',
    spoil: (m) => m.configure({ privateKeyFile: 'nowhere.pem' }),
    id: 'private-key',
    says: /nowhere\.pem: there is no such file/,
    fix: /Mend the path/,
    unchecked: ['key-pair', ...asked],
  },
  {
    what: 'a private key that is another, as the certificate tells',
    spoil: (m) => m.write('apiclient_key.pem', otherPrivate),
    id: 'key-pair',
    says: /does not belong to the certificate/,
    fix: /same download/,
    unchecked: ['answer', 'encryption', 'api-v3-key-opens'],
  },
  {
    what: 'a private key that is another, as WeChat Pay tells',
    spoil: (m) => {
      m.write('apiclient_key.pem', otherPrivate)
      m.configure({ certificateFile: undefined })
    },
    id: 'signature',
    says: /refuses the signature.*验签失败/,
    fix: /not that of the certificate [0-9A-F]+\. Add certificateFile/,
    unchecked: ['certificate', 'answer', 'encryption', 'api-v3-key-opens'],
  },
  {
    what: 'a serial number of another certificate, as WeChat Pay tells',
    spoil: (m) => m.configure({ serialNo: 'ABCDEF', certificateFile: undefined }),
    id: 'signature',
    says: /knows no certificate ABCDEF of merchant 1900000109/,
    fix: /Compare serialNo with/,
    unchecked: ['certificate', 'answer', 'encryption', 'api-v3-key-opens'],
  },
  {
    what: 'a serial number that is not the certificate’s',
    spoil: (m) => m.configure({ serialNo: 'ABCDEF' }),
    id: 'serial',
    says: /serialNo is ABCDEF, but the certificate's is/,
    fix: /Take the serial number/,
    unchecked: asked,
  },
  {
    what: 'a serial number that is the public key’s ID',
    spoil: (m) => m.configure({ serialNo: publicKeyId(m) }),
    id: 'serial',
    says: /the ID of WeChat Pay's public key/,
    fix: /platformKeys/,
    unchecked: asked,
  },
  {
    what: 'a certificate of another merchant',
    spoil: (m) => m.configure({ mchid: '1900000110' }),
    id: 'certificate',
    says: /of merchant 1900000109, and mchid is 1900000110/,
    fix: /of one merchant/,
    unchecked: ['answer', 'encryption', 'api-v3-key-opens'],
  },
  {
    what: 'another merchant, as WeChat Pay tells',
    spoil: (m) => m.configure({ mchid: '1900000110', certificateFile: undefined }),
    id: 'signature',
    says: /does not take merchant 1900000110 for the owner/,
    fix: /of one merchant/,
    unchecked: ['certificate', 'answer', 'encryption', 'api-v3-key-opens'],
  },
  {
    what: 'no key of WeChat Pay',
    spoil: (m) => m.configure({ platformKeys: undefined }),
    id: 'mode',
    says: /There is no key of WeChat Pay/,
    fix: /Add the public key/,
    unchecked: asked,
  },
  {
    what: 'a public key under another ID',
    spoil: (m) => m.configure({ platformKeys: { PUB_KEY_ID_9: `${publicKeyId(m)}.pem` } }),
    id: 'answer',
    says: /signs with the public key PUB_KEY_ID_01\d+, which is not configured \(PUB_KEY_ID_9 is\)/,
    fix: /put it into platformKeys under that ID/,
    unchecked: ['signature', 'encryption', 'api-v3-key-opens'],
  },
  {
    what: 'another public key under the ID',
    spoil: (m) => m.write(`${publicKeyId(m)}.pem`, otherPublic),
    id: 'answer',
    says: /does not hold: the PEM under PUB_KEY_ID_\S+ is not that key/,
    fix: /Download the key again/,
    unchecked: ['signature', 'encryption', 'api-v3-key-opens'],
  },
  {
    what: 'one’s own public key in place of WeChat Pay’s',
    spoil: (m) => {
      const { publicKey } = m
      m.write(`${publicKeyId(m)}.pem`, publicKey)
    },
    id: 'public-key',
    says: /is your own public key/,
    fix: /Download 微信支付公钥/,
    unchecked: asked,
  },
  {
    what: 'an APIv3 key that is too long',
    spoil: (m) => m.write('apiv3_key.txt', `${m.sim.config.apiV3Key} \n`),
    id: 'api-v3-key',
    says: /has 33 bytes; it must have 32/,
    fix: /without spaces/,
    unchecked: ['api-v3-key-opens'],
  },
  {
    what: 'another APIv3 key',
    signWith: 'both',
    spoil: (m) => m.write('apiv3_key.txt', 'x'.repeat(32)),
    id: 'api-v3-key-opens',
    says: /does not open what WeChat Pay encrypts/,
    fix: /set now in the merchant platform/,
  },
  {
    what: 'another APIv3 key where everything hangs on it',
    signWith: 'certificate',
    spoil: (m) => {
      m.write('apiv3_key.txt', 'x'.repeat(32))
      m.configure({ platformKeys: undefined, certificates: 'auto' })
    },
    id: 'api-v3-key-opens',
    says: /does not open/,
    fix: /set now/,
    unchecked: ['signature', 'answer', 'encryption'],
  },
  {
    what: 'certificates that this merchant does not have',
    spoil: (m) => m.configure({ platformKeys: undefined, certificates: 'auto' }),
    id: 'api-v3-key-opens',
    says: /has no platform certificates/,
    fix: /Take the public key instead/,
    unchecked: ['signature', 'answer', 'encryption'],
  },
  {
    what: 'a certificate that WeChat Pay has replaced',
    signWith: 'certificate',
    spoil: async (m) => void (await m.sim.rotateCertificate({ keepOld: false })),
    id: 'answer',
    says: /signs with the certificate [0-9A-F]{40}, which is not configured/,
    fix: /wechatpay-ky certificates/,
  },
  {
    what: 'a host that is not there',
    spoil: (m) => m.configure({ baseUrl: 'http://127.0.0.1:9' }),
    id: 'reachable',
    says: /cannot be reached/,
    fix: /baseUrl/,
    unchecked: ['clock', ...asked],
  },
  {
    what: 'http to another machine',
    spoil: (m) => m.configure({ baseUrl: 'http://example.com' }),
    id: 'reachable',
    says: /http is for this machine only/,
    fix: /^$/,
    unchecked: ['clock', ...asked],
  },
]

describe('doctor with a broken setup', () => {
  it.each(faults)('doctor finds $what', async ({ signWith, spoil, id, says, fix, unchecked }) => {
    const merchant = await merchantOf(signWith ? { signWith } : {})
    await spoil(merchant)
    const report = await examine(merchant)
    expect(report.ok).toBe(false)
    const fault = outcomes(report, 'fault').find((check) => check.id === id)
    expect(fault?.text).toMatch(says)
    expect(fault?.fix ?? '').toMatch(fix)
    if (unchecked) expect(idsOf(outcomes(report, 'unchecked'))).toEqual(unchecked)
    // Each check is answered for: passed, failed, or not made, for a reason.
    const answered = new Set(idsOf(report.checks))
    for (const each of [...asked, 'reachable', 'clock', 'private-key'])
      expect(answered).toContain(each)
    const texts = JSON.stringify(report)
    for (const secret of ['x'.repeat(32), merchant.sim.config.apiV3Key])
      expect(texts).not.toContain(secret)
  })

  it('doctor finds several faults at once, with a fix for each', async () => {
    const merchant = await merchantOf()
    merchant.configure({ mchid: '190000010x' })
    merchant.write('apiv3_key.txt', 'short')
    chmodSync(join(merchant.folder, 'apiclient_key.pem'), 0o644)
    const { code, out } = await merchant.run(['doctor'])
    expect(code).toBe(1)
    expect(out).toContain(
      '! permissions      Every user of this machine can read apiclient_key.pem.',
    )
    expect(out).toContain('→ chmod 600 apiclient_key.pem')
    expect(out).toContain('✗ APIv3 key        The APIv3 key has 5 bytes; it must have 32.')
    expect(out).toContain('– our signature    not checked: first fix the mchid.')
    expect(out).toMatch(/\n3 faults, 1 warning, 4 not checked\n$/)
  })

  it.each([
    [10 * 60_000, 'fault', /clock is 600 s ahead of WeChat Pay's; from 300 s on/],
    [-2 * 60_000, 'warning', /clock is 120 s behind WeChat Pay's\./],
    [0, 'ok', /agrees with WeChat Pay's/],
  ] as const)('doctor compares the clock, %i ms apart', async (apart, outcome, says) => {
    const merchant = await merchantOf()
    const report = await examine(merchant, { clock: () => Date.now() + apart })
    const clock = report.checks.find(({ id }) => id === 'clock')
    expect(clock).toMatchObject({ outcome, text: expect.stringMatching(says) })
    const signature = report.checks.find(({ id }) => id === 'signature')
    expect(signature?.outcome).toBe(outcome === 'fault' ? 'fault' : 'ok')
    if (outcome === 'fault') expect(signature?.text).toMatch(/refuses the time of the signature/)
  })

  const year = 365 * 24 * 3600_000
  it.each([
    [5 * year, 'fault', /The certificate expired on \d{4}-/],
    [4 * year - 10 * 24 * 3600_000, 'warning', /The certificate expires in (9|10) days/],
    [-2 * year, 'fault', /valid only from/],
  ] as const)(
    'doctor checks the dates of the certificate, %i ms from now',
    async (apart, outcome, says) => {
      const merchant = await merchantOf()
      const { out } = await merchant.run(['doctor', '--json', '--offline'], {
        clock: () => Date.now() + apart,
      })
      const { checks } = JSON.parse(out) as Report
      const dates = checks.find(({ id }) => id === 'certificate-dates')
      expect(dates).toMatchObject({ outcome, text: expect.stringMatching(says) })
    },
  )

  it('doctor --offline sends nothing, and reports the skipped checks', async () => {
    const merchant = await merchantOf()
    const { code, out } = await merchant.run(['doctor', '--json', '--offline'])
    expect(code).toBe(0)
    const report = JSON.parse(out) as Report
    const silent = idsOf(outcomes(report, 'unchecked'))
    expect(silent).toEqual(['reachable', 'clock', ...asked])
    expect(merchant.sim.requests).toHaveLength(0)
  })

  it('doctor does not accept a stranger as WeChat Pay', async () => {
    const server = createServer((_, response) => response.end('{"data":[]}'))
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    onTestFinished(() => void server.close())
    const merchant = await merchantOf()
    merchant.configure({ baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}` })
    const report = await examine(merchant)
    const fault = outcomes(report, 'fault')
    expect(idsOf(fault)).toEqual(['answer'])
    expect(fault[0]?.text).toMatch(/it is not signed/)
  })
})
