import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readNotification } from '../../generated/notifications/index.js'
import { fromBase64, isWellFormed, toBase64 } from '../../runtime/base/bytes.js'
import { parse, stringify } from '../../runtime/base/json.js'
import { billRows } from '../../runtime/bills/index.js'
import { sm3 } from '../../runtime/gm/index.js'
import { readCertificate } from '../../runtime/keys/certificate.js'
import { readElements, readSequence } from '../../runtime/keys/der.js'
import { formatOf } from '../../runtime/keys/format.js'
import { describeText, readPem } from '../../runtime/keys/pem.js'
import type { OperationDescriptor } from '../../runtime/operation.js'
import { percentEncode } from '../../runtime/request/scalar.js'
import { targetOf } from '../../runtime/request/url.js'
import { newCertificate } from './helpers/keys.js'
import { notify } from './helpers/notifications.js'
import { addReceiver } from './helpers/operations.js'
import { Platform } from './helpers/platform.js'
import { API_V3_KEY } from './helpers/seal.js'

let platform: Platform
beforeAll(async () => {
  platform = await Platform.start()
})
afterAll(() => platform.close())

/** Any text that has a UTF-8: no halves of characters. */
const text = (maxLength = 60) => fc.string({ unit: 'binary', maxLength })
const segment = text().filter((value) => !['', '.', '..'].includes(value))

describe('encoding', () => {
  it('URL encoding keeps every text, and a URL parser does not change it', () => {
    fc.assert(
      fc.property(segment, text(), (path, query) => {
        const target = `/v3/${percentEncode(path)}/x?a=${percentEncode(query)}`
        expect(target).toMatch(/^[\w\-.~%/?=]+$/)
        const url = new URL(`https://a.example${target}`)
        expect(url.href).toBe(`https://a.example${target}`)
        expect(decodeURIComponent(url.pathname.split('/')[2] ?? '')).toBe(path)
        expect(url.searchParams.get('a')).toBe(query)
        expect(targetOf(url.href, '')).toBe(target)
      }),
    )
  })

  it('Base64 agrees with node:buffer and is strict', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        const base64 = Buffer.from(bytes).toString('base64')
        expect(toBase64(bytes)).toBe(base64)
        expect(fromBase64(base64)).toEqual(bytes)
        expect(fromBase64(` ${base64}`)).toBeUndefined()
      }),
    )
    fc.assert(
      fc.property(fc.string(), (any) => {
        const bytes = fromBase64(any)
        if (bytes) expect(Buffer.from(any, 'base64')).toEqual(Buffer.from(bytes))
      }),
    )
  })

  it('a lone surrogate is found at any position', () => {
    fc.assert(
      fc.property(text(), text(), fc.integer({ min: 0xd800, max: 0xdfff }), (a, b, half) => {
        expect(isWellFormed(a + b)).toBe(true)
        const broken = `${a} ${String.fromCharCode(half)} ${b}`
        expect(isWellFormed(broken)).toBe(false)
      }),
    )
  })
})

describe('canonical string', () => {
  const operation: OperationDescriptor = {
    ...{ id: 'any', method: 'POST', path: '/v3/{id}', request: 'json', response: 'json' },
  }

  it('the signed string matches the received request, whatever is sent', async () => {
    platform.answers({ body: {} })
    const wxpay = platform.client({ ky: { retry: 0 } })
    await fc.assert(
      fc.asyncProperty(
        segment,
        fc.dictionary(segment, text()),
        fc.jsonValue(),
        async (id, query, json) => {
          // The platform rebuilds the string from the raw request and refuses what was not signed.
          await wxpay.call(operation, { id, query, json: { json } })
          expect(JSON.parse(platform.lastRequest.text)).toEqual(
            JSON.parse(JSON.stringify({ json })),
          )
        },
      ),
      { numRuns: 40 },
    )
  })
})

describe('encryption', () => {
  it('the other side decrypts every encrypted field', async () => {
    const wxpay = platform.client()
    const short = text(100).filter((value) => value !== '' && Buffer.byteLength(value) <= 214)
    await fc.assert(
      fc.asyncProperty(short, async (name) => {
        platform.answers(() => ({ body: { name: platform.encrypt(name) } }))
        const { data } = await wxpay.call<{ name: string }>(addReceiver, { json: { name } })
        expect(data.name).toBe(name)
        expect(platform.decrypt(JSON.parse(platform.lastRequest.text).name)).toBe(name)
      }),
      { numRuns: 20 },
    )
  })

  it('the client decrypts every encrypted notification', async () => {
    const wxpay = platform.client({ apiV3Key: API_V3_KEY })
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), text(20), async (content, original) => {
        const sent = notify(platform, { content: { content }, original })
        const event = await readNotification(wxpay, sent)
        expect(event.resource).toEqual(parse(JSON.stringify({ content })))
        expect(event.original_type).toBe(original)
      }),
      { numRuns: 60 },
    )
  })
})

describe('JSON', () => {
  const integers = fc.oneof(fc.bigInt(), fc.bigInt({ min: -(2n ** 70n), max: 2n ** 70n }))
  const { value } = fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 4 },
      integers,
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.string(),
      fc.boolean(),
      fc.constant(null),
      fc.array(tie('value'), { maxLength: 4 }),
      fc.dictionary(fc.string(), tie('value'), { maxKeys: 4 }),
    ),
  }))

  /** What comes back: integers as numbers where that is exact. */
  const expected = (given: unknown): unknown => {
    if (typeof given === 'bigint') {
      return Number.isSafeInteger(Number(given)) ? Number(given) : given
    }
    // Written without a point: an integer like any other.
    if (typeof given === 'number' && /^-?\d{16,}$/.test(JSON.stringify(given))) {
      return expected(BigInt(JSON.stringify(given)))
    }
    if (typeof given === 'number') return given + 0
    if (Array.isArray(given)) return given.map(expected)
    if (typeof given !== 'object' || given === null) return given
    return Object.fromEntries(Object.entries(given).map(([key, item]) => [key, expected(item)]))
  }

  it('JSON keeps every integer in both directions', () => {
    fc.assert(
      fc.property(value, (given) => {
        expect(parse(stringify(given) ?? '')).toEqual(expected(given))
      }),
      { numRuns: 500 },
    )
  })

  it('JSON is refused exactly if JSON.parse refuses it', () => {
    const almost = fc
      .tuple(value, fc.nat(), fc.constantFrom('', '1', '"', '\\', '{', '9'.repeat(20)))
      .map(([given, at, inserted]) => {
        const written = stringify(given) ?? ''
        const place = at % (written.length + 1)
        return written.slice(0, place) + inserted + written.slice(place)
      })
    fc.assert(
      fc.property(almost, (written) => {
        const works = (read: (text: string) => unknown): boolean => {
          try {
            read(written)
            return true
          } catch {
            return false
          }
        }
        expect(works(parse)).toBe(works(JSON.parse))
      }),
      { numRuns: 500 },
    )
  })
})

describe('DER and PEM', () => {
  it('DER of any bytes is read or refused without another error', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const elements = readElements(bytes)
        const length = elements?.reduce((sum, { content }) => sum + content.length, 0)
        if (length !== undefined) expect(length).toBeLessThanOrEqual(bytes.length)
        readSequence(bytes)
        readCertificate(bytes)
        expect(formatOf(bytes)).toBeTypeOf('string')
      }),
      { numRuns: 1000 },
    )
  })

  it('a certificate with changed bytes is read or refused', () => {
    const [block] = readPem(newCertificate(platform.keys, { serial: '00AB' }))
    const der = block?.der ?? new Uint8Array()
    expect(readCertificate(der)?.serial).toBe('AB')
    const change = fc.record({ at: fc.nat(der.length - 1), byte: fc.nat(255) })
    fc.assert(
      fc.property(
        fc.array(change, { minLength: 1, maxLength: 5 }),
        fc.nat(der.length),
        (changes, end) => {
          const changed = der.slice()
          for (const { at, byte } of changes) changed[at] = byte
          readCertificate(changed)
          readCertificate(changed.subarray(0, end))
          formatOf(changed.subarray(0, end))
        },
      ),
      { numRuns: 1000 },
    )
  })

  it('PEM in any text is found quickly or refused, and the text is not quoted', () => {
    const line = fc.constantFrom(
      '-----BEGIN ',
      '-----END ',
      'PRIVATE KEY',
      '-----',
      '\n',
      '\\n',
      'AA==',
    )
    const pem = fc.array(fc.oneof(line, fc.string({ maxLength: 5 })), { maxLength: 40 })
    fc.assert(
      fc.property(pem, (pieces) => {
        const given = pieces.join('')
        readPem(given)
        expect(describeText(given).length).toBeLessThan(300)
      }),
      { numRuns: 500 },
    )
    const start = performance.now()
    readPem('-----BEGIN A-----'.repeat(3000))
    expect(performance.now() - start).toBeLessThan(2000)
  })
})

it('SM3 agrees with node:crypto for any chunks', () => {
  const pieces = fc.array(fc.uint8Array({ maxLength: 200 }), { maxLength: 10 })
  fc.assert(
    fc.property(pieces, (given) => {
      const hash = sm3()
      const expected = createHash('sm3')
      for (const piece of given) {
        hash.update(piece)
        expected.update(piece)
      }
      expect(Buffer.from(hash.digest())).toEqual(expected.digest())
    }),
    { numRuns: 200 },
  )
})

it('The rows of any bill are read as they were written', async () => {
  const cell = fc
    .string({ unit: 'grapheme', maxLength: 8 })
    .filter((value) => !/[`\r\n]/.test(value))
  const rows = fc.array(fc.tuple(cell, cell, cell), { maxLength: 8 })
  await fc.assert(
    fc.asyncProperty(rows, fc.integer({ min: 1, max: 40 }), async (given, size) => {
      const lines = [['甲', '乙', '丙'].join(), ...given.map((row) => `\`${row.join(',`')}`)]
      const bytes = new TextEncoder().encode([...lines, '总', '`1'].join('\r\n'))
      let at = 0
      const stream = new ReadableStream<Uint8Array>({
        pull: (controller) => {
          if (at < bytes.length) controller.enqueue(bytes.slice(at, at + size))
          else controller.close()
          at += size
        },
      })
      const bill = billRows(stream)
      const read = []
      for await (const row of bill) read.push(row)
      expect(read).toEqual(given.map(([甲, 乙, 丙]) => ({ 甲, 乙, 丙 })))
      expect(bill.totals).toEqual({ 总: '1' })
    }),
  )
})
