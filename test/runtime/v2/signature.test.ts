import { createHash, createHmac } from 'node:crypto'
import { inspect } from 'node:util'
import fc from 'fast-check'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { Signing, type SignType, signForWorkwx } from '../../../runtime/v2/signature.js'

const KEY = '192006250b4c09247ec02edce69f6a2d'

const official = {
  appid: 'wxd930ea5d5a258f4f',
  mch_id: '10000100',
  device_info: '1000',
  body: 'test',
  nonce_str: 'ibuaiVcKdpRxkhJA',
}

const mapOf = (fields: Readonly<Record<string, string>>) => new Map(Object.entries(fields))

const sign = (fields: Readonly<Record<string, string>>, type: SignType) =>
  new Signing(KEY).sign(mapOf(fields), type)

/** The rule as the documentation words it, written once more with node:crypto. */
const expected = (fields: Readonly<Record<string, string>>, type: SignType): string => {
  const names = Object.keys(fields).filter((name) => name !== 'sign' && fields[name] !== '')
  names.sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)))
  const text = `${names.map((name) => `${name}=${fields[name]}`).join('&')}&key=${KEY}`
  const hash = type === 'MD5' ? createHash('md5') : createHmac('sha256', KEY)
  return hash.update(text).digest('hex').toUpperCase()
}

describe('signatures of APIv2', () => {
  test.each([
    ['MD5', '9A0A8659F005D6984697E2CA0A9CF3B7'],
    ['HMAC-SHA256', '6A9AE1657590FD6257D693A078E1C3E4BB6BA4DC30B23E0EE2496E54170DACD6'],
  ] as const)(
    'the signature with %s of the official example is the documented one',
    async (type, signature) => {
      expect(await sign(official, type)).toBe(signature)
    },
  )

  test('an empty value is not signed', async () => {
    expect(await sign({ ...official, attach: '' }, 'MD5')).toBe(await sign(official, 'MD5'))
  })

  test('a value "0" is signed', async () => {
    expect(await sign({ ...official, fee: '0' }, 'MD5')).not.toBe(await sign(official, 'MD5'))
  })

  test('field names are sorted by byte, not by locale', async () => {
    const fields = { a10: '1', a2: '2', a_1: '3', B2: '4', a1: '5' }
    const text = `B2=4&a1=5&a10=1&a2=2&a_1=3&key=${KEY}`
    const signature = createHash('md5').update(text).digest('hex').toUpperCase()
    expect(await sign(fields, 'MD5')).toBe(signature)
  })

  const field = fc.tuple(
    fc.stringMatching(/^[A-Za-z_][A-Za-z0-9_]{0,12}$/),
    fc.string({ unit: 'grapheme' }),
  )

  test.each([
    ['MD5', 'Node.js/20'],
    ['HMAC-SHA256', 'Node.js/20'],
    ['HMAC-SHA256', 'Cloudflare-Workers'],
  ] as const)(
    'the signature with %s equals that of node:crypto for any fields, on %s',
    async (type, userAgent) => {
      vi.stubGlobal('navigator', { userAgent })
      onTestFinished(() => void vi.unstubAllGlobals())
      await fc.assert(
        fc.asyncProperty(fc.array(field), async (pairs) => {
          const fields = Object.fromEntries(pairs)
          expect(await sign(fields, type)).toBe(expected(fields, type))
        }),
      )
    },
  )

  test('a signature verifies only with the algorithm that the caller names', async () => {
    const signing = new Signing(KEY)
    const fields = mapOf({ ...official, sign: await sign(official, 'MD5') })
    expect(await signing.verifies(fields, 'MD5')).toBe(true)
    expect(await signing.verifies(fields, 'HMAC-SHA256')).toBe(false)
  })

  test.each([
    ['missing', undefined],
    ['empty', ''],
    ['cut off', '9A0A8659F005D6984697E2CA0A9CF3'],
    ['longer', '9A0A8659F005D6984697E2CA0A9CF3B700'],
    ['of other fields', '0A0A8659F005D6984697E2CA0A9CF3B7'],
  ])('a signature that is %s does not verify', async (_, signature) => {
    const fields = mapOf({ ...official, ...(signature === undefined ? {} : { sign: signature }) })
    expect(await new Signing(KEY).verifies(fields, 'MD5')).toBe(false)
  })

  test('a signature in lower case verifies', async () => {
    const fields = mapOf({ ...official, sign: '9a0a8659f005d6984697e2ca0a9cf3b7' })
    expect(await new Signing(KEY).verifies(fields, 'MD5')).toBe(true)
  })

  test('printing or serialising the signer does not show the key', async () => {
    const signing = new Signing(KEY)
    await signing.sign(mapOf(official), 'HMAC-SHA256')
    expect(inspect(signing, { depth: 9, showHidden: true })).not.toContain(KEY)
    expect(JSON.stringify(signing)).not.toContain(KEY)
  })

  test("WeCom's second signature is an MD5 with the application's secret at the end", () => {
    const fields = { amount: '500', appid: 'wx1234567890', desc: 'zhangsan', mch_id: '1900000109' }
    const text = 'amount=500&appid=wx1234567890&desc=zhangsan&mch_id=1900000109&secret=devsecret'
    expect(signForWorkwx(mapOf(fields), 'devsecret')).toBe(
      createHash('md5').update(text).digest('hex').toUpperCase(),
    )
  })
})
