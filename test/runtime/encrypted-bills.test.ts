import { createHash, randomBytes } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { getSubMchFundFlowBill } from '../../generated/bill/index.js'
import { getAllSubMchFundFlowBill } from '../../generated/ecommerce/bill/index.js'
import { queryMerchantBill } from '../../generated/payscore/merchant-bill/index.js'
import { type DownloadBillOptions, downloadBill } from '../../runtime/bills/index.js'
import { gm } from '../../runtime/gm/index.js'
import type { WechatPay } from '../../runtime/index.js'
import { BillOnPlatform } from './helpers/encrypted-bills.js'
import { everythingIn, rejection } from './helpers/errors.js'
import { keyPairOf } from './helpers/keys.js'
import { Platform } from './helpers/platform.js'
import { SM2_SUITE } from './helpers/suite.js'

let platform: Platform
beforeAll(async () => {
  platform = await Platform.start()
})
afterAll(() => platform.close())
afterEach(() => vi.restoreAllMocks())

const CONTENT = '记账时间,微信支付业务单号\r\n`2024-06-11 10:00:00,`0.02\r\n'
const bill = (content = CONTENT) => new BillOnPlatform(platform, [{ content }])
const halves = (): BillOnPlatform =>
  new BillOnPlatform(platform, [
    { content: 'second half', sequence: 2 },
    { content: 'first half, ', sequence: 1 },
  ])

type Given = Parameters<typeof downloadBill>[1]
const read = async (
  given: Given,
  options: DownloadBillOptions = {},
  wxpay: WechatPay = platform.client(),
): Promise<string> => {
  const stream = await downloadBill(wxpay, given, options)
  return new Response(stream as ReadableStream<Uint8Array<ArrayBuffer>>).text()
}

describe('opened bills', () => {
  const day = { bill_date: '2024-06-11', tar_type: 'GZIP' } as const
  const algorithm = 'AEAD_AES_256_GCM'
  it.each<[string, (wxpay: WechatPay) => Promise<{ data: Given }>]>([
    [
      'getSubMchFundFlowBill',
      (wxpay) => {
        const query = { ...day, sub_mchid: '1900000110', account_type: 'BASIC', algorithm } as const
        return getSubMchFundFlowBill(wxpay, { query })
      },
    ],
    [
      'getAllSubMchFundFlowBill',
      (wxpay) =>
        getAllSubMchFundFlowBill(wxpay, { query: { ...day, account_type: 'ALL', algorithm } }),
    ],
    [
      'queryMerchantBill',
      (wxpay) =>
        queryMerchantBill(wxpay, {
          query: { ...day, service_id: '20020', encryption_algorithm: algorithm },
        }),
    ],
  ])('downloadBill opens an encrypted bill from the whole answer of %s', async (_, ask) => {
    new BillOnPlatform(platform, [{ content: CONTENT, packed: gzipSync(CONTENT) }])
    const wxpay = platform.client()
    const { data } = await ask(wxpay)
    expect(await read(data, {}, wxpay)).toBe(CONTENT)
    expect(platform.requests.map(({ target }) => target).at(-1)).toBe(
      '/v3/bill/downloadurl?token=1-0',
    )
  })

  it('downloadBill opens an encrypted bill whose key was encrypted with SM2, for a client with algorithm: gm', async () => {
    const other = await Platform.start(SM2_SUITE)
    new BillOnPlatform(other, [{ content: CONTENT }])
    const wxpay = other.client({ algorithm: gm })
    const query = { bill_date: day.bill_date, sub_mchid: '1900000110', algorithm } as const
    const { data } = await getSubMchFundFlowBill(wxpay, {
      query: { ...query, account_type: 'BASIC' },
    })
    expect(await read(data, {}, wxpay)).toBe(CONTENT)
    await other.close()
  })

  it('downloadBill joins several files in the order of bill_sequence, each with its own key', async () => {
    const { answer } = halves()
    expect(await read(answer)).toBe('first half, second half')
  })

  it('downloadBill opens a single file if it gets that item of the list', async () => {
    const { answer } = halves()
    expect(await read(answer.download_bill_list[0] as Given)).toBe('second half')
  })

  it.each(['a8607ef79034c49c', '5K8264ILTKCH16CQ2502SI8ZNMTM67VS', 'pJzPEVj3TKtN'])(
    'downloadBill opens an encrypted bill with the nonce %s, which is text',
    async (nonce) => {
      const { answer } = new BillOnPlatform(platform, [{ content: CONTENT, nonce }])
      expect(await read(answer)).toBe(CONTENT)
    },
  )

  it('downloadBill opens an encrypted bill although WebCrypto refuses the length of the nonce, as in Deno', async () => {
    const { answer, file, item } = new BillOnPlatform(platform, [{ content: CONTENT }])
    vi.spyOn(crypto.subtle, 'decrypt').mockRejectedValue(new DOMException('', 'NotSupportedError'))
    expect(await read(answer)).toBe(CONTENT)
    const changed = Buffer.from(file)
    changed[0] = (changed[0] ?? 0) ^ 1
    platform.answers({ body: changed, signed: false })
    expect(await rejection(read(item))).toMatchObject({ name: 'DecryptionError' })
  })

  it('downloadBill opens an encrypted bill whose key is still as WeChat Pay sent it, with the merchant’s private key', async () => {
    const { item } = bill()
    const raw = { ...item, encrypt_key: platform.encrypt(item.encrypt_key) }
    expect(await read(raw)).toBe(CONTENT)
  })

  it('downloadBill opens an encrypted bill with a Signer, and names a missing decrypt', async () => {
    const { item } = bill()
    const raw = { ...item, encrypt_key: platform.encrypt(item.encrypt_key) }
    const { suite, merchant } = platform
    const sign = async (message: Uint8Array) => suite.sign(merchant, message)
    const decrypt = async (ciphertext: Uint8Array) => suite.decrypt(merchant, ciphertext)
    const opening = platform.client({ privateKey: { sign, decrypt } })
    expect(await read(raw, {}, opening)).toBe(CONTENT)
    const error = await rejection(read(raw, {}, platform.client({ privateKey: { sign } })))
    expect(error).toMatchObject({ name: 'ConfigError', message: /Signer has no decrypt/ })
  })

  it('downloadBill opens an encrypted bill that is empty', async () => {
    expect(await read(bill('').answer)).toBe('')
  })

  it('downloadBill returns an encrypted bill in small chunks, compressed or not', async () => {
    const content = 'x'.repeat(6 << 20)
    for (const packed of [gzipSync(content), Buffer.from(content)]) {
      const { answer } = new BillOnPlatform(platform, [{ content, packed }])
      const stream = await downloadBill(platform.client(), answer)
      const sizes: number[] = []
      for await (const piece of stream as unknown as AsyncIterable<Uint8Array>) {
        sizes.push(piece.length)
      }
      expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(content.length)
      expect(Math.max(...sizes)).toBeLessThan(1 << 20)
    }
  })
})

describe('refused files', () => {
  it('downloadBill returns nothing of an encrypted bill with any flipped bit, even in the tag', async () => {
    const { item, file } = bill('`0.02')
    const wxpay = platform.client()
    for (let bit = 0; bit < file.length * 8; bit++) {
      const changed = Buffer.from(file)
      changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7))
      platform.answers({ body: changed, signed: false })
      const error = await rejection(downloadBill(wxpay, item))
      expect(error, `bit ${bit}`).toMatchObject({ name: 'DecryptionError', outcome: 'done' })
    }
  })

  it('downloadBill returns nothing of an encrypted bill that is truncated or has more bytes', async () => {
    const { item, file } = bill('`0.02')
    const wxpay = platform.client()
    const lengths = Array.from({ length: file.length }, (_, length) => length)
    const changed = lengths.map((length) => file.subarray(0, length))
    for (const body of [...changed, Buffer.concat([file, Buffer.of(0)])]) {
      platform.answers({ body, signed: false, status: 200 })
      expect(await rejection(downloadBill(wxpay, item))).toMatchObject({ name: 'DecryptionError' })
    }
  })

  it('downloadBill returns nothing of an encrypted bill whose answer has another key or another nonce', async () => {
    const { item } = bill()
    for (const changed of [
      { ...item, encrypt_key: item.encrypt_key.replace(/.$/, (c) => (c === '0' ? '1' : '0')) },
      { ...item, nonce: item.nonce.replace(/.$/, (c) => (c === '0' ? '1' : '0')) },
      { ...item, nonce: `${item.nonce}0` },
    ]) {
      const error = await rejection(downloadBill(platform.client(), changed))
      expect(error).toMatchObject({ name: 'DecryptionError', operation: 'downloadBill' })
      expect(everythingIn(error)).not.toContain(changed.encrypt_key)
      expect(everythingIn(error)).not.toMatch(/token=/)
    }
  })

  it('downloadBill returns nothing of an encrypted bill whose content has another hash, or is damaged gzip, although its tag holds', async () => {
    const [packed, cut] = [gzipSync('other'), gzipSync(CONTENT).subarray(0, -9)]
    for (const inside of [Buffer.from('other'), packed, cut]) {
      const { answer } = new BillOnPlatform(platform, [{ content: CONTENT, packed: inside }])
      const error = await rejection(downloadBill(platform.client(), answer))
      expect(error).toMatchObject({ name: 'VerificationError', reason: 'bad-signature' })
    }
  })

  it('downloadBill returns nothing of an encrypted bill while any of its files is damaged', async () => {
    const bill = halves()
    const [second] = bill.files.values()
    bill.serve((file) => (file === second ? file.subarray(1) : file))
    const error = await rejection(downloadBill(platform.client(), bill.answer))
    expect(error).toMatchObject({ name: 'DecryptionError' })
    expect(platform.requests).toHaveLength(2)
  })

  it('downloadBill returns nothing of an encrypted bill whose connection breaks, or that the caller aborts', async () => {
    const { answer } = halves()
    platform.answers({ body: randomBytes(100), signed: false, broken: 'within' })
    expect(await rejection(downloadBill(platform.client(), answer))).toMatchObject({
      name: 'NetworkError',
    })
    platform.answers({ body: randomBytes(100), signed: false, broken: 'stalled' })
    const controller = new AbortController()
    setTimeout(() => controller.abort(new Error('enough')), 30)
    const { signal } = controller
    await expect(downloadBill(platform.client(), answer, { signal })).rejects.toThrow('enough')
  })

  it('downloadBill returns nothing of an encrypted bill whose link WeChat Pay refuses', async () => {
    const { answer } = bill()
    platform.answers({ status: 400, body: { code: 'INVALID_REQUEST', message: 'token' } })
    expect(await rejection(downloadBill(platform.client(), answer))).toMatchObject({
      name: 'ApiError',
      code: 'INVALID_REQUEST',
    })
  })
})

describe('refused before sending', () => {
  type Answer = BillOnPlatform['answer']
  const [items, count] = [(answer: Answer) => answer.download_bill_list, 2]
  it.each<[string, (answer: Answer) => unknown, RegExp]>([
    [
      'of which the second file is missing',
      (answer) => ({ download_bill_count: count, download_bill_list: items(answer).slice(1) }),
      /as many files as download_bill_count says \(2\), got 1/,
    ],
    [
      'whose files do not begin with 1',
      (answer) => ({ download_bill_count: 1, download_bill_list: items(answer).slice(0, 1) }),
      /bill_sequence 1 to 1, each once; 1 is missing/,
    ],
    [
      'that has one file twice',
      ({ download_bill_list: [first] }) => ({
        download_bill_count: count,
        download_bill_list: [first, first],
      }),
      /1 is missing/,
    ],
    [
      'with a gap in its files',
      ({ download_bill_list: [first, second] }) => ({
        download_bill_count: count,
        download_bill_list: [{ ...first, bill_sequence: 3 }, second],
      }),
      /2 is missing/,
    ],
    ['without files', () => ({ download_bill_count: 0 }), /got 0/],
    [
      'without a count',
      (answer) => ({ download_bill_list: items(answer) }),
      /download_bill_count says/,
    ],
    [
      'whose list is something else',
      () => ({ download_bill_count: 1, download_bill_list: 'x' }),
      /got string/,
    ],
    ['without a hash', ({ download_bill_list: [item] }) => without(item, 'hash'), /hash_value/],
    ['without a nonce', ({ download_bill_list: [item] }) => ({ ...item, nonce: '' }), /nonce:/],
    [
      'whose key is not text',
      ({ download_bill_list: [item] }) => ({ ...item, encrypt_key: 1 }),
      /encrypt_key: expected text/,
    ],
    [
      'with a key for SM4_GCM',
      ({ download_bill_list: [item] }) => ({ ...item, encrypt_key: 'k'.repeat(16) }),
      /got 16\. .*SM4_GCM.*AEAD_AES_256_GCM/,
    ],
    [
      'with a key of another size',
      ({ download_bill_list: [item] }) => ({ ...item, encrypt_key: 'k'.repeat(31) }),
      /expected a key of 32 bytes, got 31/,
    ],
    [
      'with a key that is not Base64',
      ({ download_bill_list: [item] }) => ({ ...item, encrypt_key: 'k'.repeat(33) }),
      /expected 32 characters, or Base64/,
    ],
    [
      'whose link leads elsewhere',
      ({ download_bill_list: [item] }) => ({ ...item, download_url: 'https://evil.example/v3' }),
      /not a host of WeChat Pay/,
    ],
  ])('downloadBill sends nothing for an encrypted bill %s', async (_, change, message) => {
    const { answer } = halves()
    const error = await rejection(downloadBill(platform.client(), change(answer) as Given))
    expect(error).toMatchObject({ name: 'RequestError', operation: 'downloadBill' })
    expect((error as Error).message).toMatch(message)
    expect(everythingIn(error)).not.toContain(answer.download_bill_list[0]?.encrypt_key)
    expect(platform.requests).toHaveLength(0)
  })

  const without = (item: object | undefined, prefix: string): object =>
    Object.fromEntries(Object.entries(item ?? {}).filter(([name]) => !name.startsWith(prefix)))

  it('downloadBill sends nothing for an encrypted bill whose key was encrypted for another merchant certificate', async () => {
    const { item } = bill()
    const key = platform.suite.encrypt(await keyPairOf('stranger'), Buffer.from(item.encrypt_key))
    const raw = { ...item, encrypt_key: key.toString('base64') }
    const error = await rejection(downloadBill(platform.client(), raw))
    const facts = { name: 'DecryptionError', field: 'encrypt_key', outcome: 'not-sent' }
    expect(error).toMatchObject(facts)
    expect(everythingIn(error)).not.toContain(raw.encrypt_key)
    expect(platform.requests).toHaveLength(0)
  })

  it.each([0, -1, 1.5, Number.NaN, 2 ** 31, '1'])(
    'downloadBill sends nothing for an encrypted bill under the limit %s',
    async (limit) => {
      const options = { maxEncryptedBytes: limit as number }
      const error = await rejection(downloadBill(platform.client(), bill().answer, options))
      expect(error).toMatchObject({
        name: 'RequestError',
        message: /maxEncryptedBytes: expected a whole number of bytes from 1 to 2147483647/,
      })
      expect(platform.requests).toHaveLength(0)
    },
  )
})

describe('maxEncryptedBytes', () => {
  it('maxEncryptedBytes limits the sum of all files as they are downloaded', async () => {
    const { answer, files } = halves()
    const size = [...files.values()].reduce((sum, file) => sum + file.length, 0)
    expect(await read(answer, { maxEncryptedBytes: size })).toBe('first half, second half')
    const error = await rejection(read(answer, { maxEncryptedBytes: size - 1 }))
    expect(error).toMatchObject({ name: 'VerificationError', reason: 'too-large' })
    expect((error as Error).message).toMatch(/more than 54 bytes.*maxEncryptedBytes.*GZIP/)
  })

  it('maxEncryptedBytes ends the download of a larger file', async () => {
    let cancelled = false
    let sent = 0
    const fetch = async (): Promise<Response> =>
      new Response(
        new ReadableStream({
          pull: (controller) => {
            sent += 1
            controller.enqueue(new Uint8Array(1000))
          },
          cancel: () => {
            cancelled = true
          },
        }),
      )
    const options = { maxEncryptedBytes: 5000 }
    const call = downloadBill(platform.client({ fetch }), bill().answer, options)
    expect(await rejection(call)).toMatchObject({ reason: 'too-large' })
    await vi.waitFor(() => expect(cancelled).toBe(true))
    expect(sent).toBeLessThan(10)
  })

  it('maxEncryptedBytes does not limit a bill that is not encrypted', async () => {
    const hash_value = createHash('sha1').update(CONTENT).digest('hex')
    const link = { download_url: `${platform.url}/v3/billdownload/file?token=x`, hash_value }
    platform.answers({ body: CONTENT, signed: false })
    expect(await read(link, { maxEncryptedBytes: 1 })).toBe(CONTENT)
  })
})
