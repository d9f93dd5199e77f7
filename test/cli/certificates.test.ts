import { X509Certificate } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { merchantOf } from './helpers/merchant.js'
import { isReadable } from './helpers/terminal.js'

describe('wechatpay-ky certificates', () => {
  it('certificates lists serial numbers and dates, and writes complete certificates', async () => {
    const merchant = await merchantOf({ signWith: 'certificate' })
    const first = Object.keys(merchant.sim.config.platformKeys)[0] ?? ''
    const second = await merchant.sim.rotateCertificate()
    const { code, out } = await merchant.run(['certificates', '--json', '--out', 'keys/platform'])
    expect(code).toBe(0)
    const rows = JSON.parse(out) as { serial_no: string; valid_until: string }[]
    expect(rows.map((row) => row.serial_no)).toEqual([second, first])
    for (const { serial_no: serial, valid_until: until } of rows) {
      const file = join(merchant.folder, `keys/platform/wechatpay_${serial}.pem`)
      const certificate = new X509Certificate(readFileSync(file))
      expect(certificate.serialNumber).toBe(serial)
      expect(new Date(certificate.validTo).toISOString().slice(0, 10)).toBe(until)
    }
    expect(readdirSync(join(merchant.folder, 'keys/platform'))).toHaveLength(2)
    const listed = await merchant.run(['certificates'])
    expect(listed.out).toMatch(
      new RegExp(`\n✓ ${second}  \\d{4}-\\d\\d-\\d\\d  \\d{4}-\\d\\d-\\d\\d\n`),
    )
  })

  it('certificates needs no key of WeChat Pay, because the certificates prove their origin', async () => {
    const merchant = await merchantOf({ signWith: 'certificate' })
    merchant.configure({ platformKeys: undefined })
    expect((await merchant.run(['certificates'])).code).toBe(0)
  })

  it.each([
    [
      'has none',
      'public-key',
      undefined,
      1,
      /has no platform certificates[\s\S]*→ Nothing is missing/,
    ],
    ['has another APIv3 key', 'certificate', 'x'.repeat(32), 5, /does not open with apiV3Key/],
    ['has a short APIv3 key', 'certificate', 'short', 3, /expected 32 bytes, got 5/],
  ] as const)(
    'certificates explains the error if a merchant %s',
    async (_what, platform, key, code, says) => {
      const merchant = await merchantOf({ platform })
      if (key) merchant.write('apiv3_key.txt', key)
      const before = readdirSync(merchant.folder)
      const outcome = await merchant.run(['certificates', '--out', 'keys'])
      expect({ code: outcome.code, out: outcome.out }).toEqual({ code, out: '' })
      expect(outcome.err).toMatch(says)
      expect(isReadable(outcome)).toBe(true)
      expect(readdirSync(merchant.folder)).toEqual(before)
    },
  )

  it.each([
    ['the folder is a file', 'keys', '✗ --out: keys: it is a file, not a folder.\n'],
    ['a part of the path is a file', 'keys/a', '✗ --out: keys/a: a part of the path is a file'],
  ])('certificates explains the error if %s', async (_what, out, says) => {
    const merchant = await merchantOf({ signWith: 'certificate' })
    writeFileSync(join(merchant.folder, 'keys'), '')
    const outcome = await merchant.run(['certificates', '--out', out])
    expect(outcome.code).toBe(3)
    expect(outcome.err).toContain(says)
    expect(outcome.err).toContain('→ Name a folder')
    expect(isReadable(outcome)).toBe(true)
  })
})
