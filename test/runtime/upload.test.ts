import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sm3 } from '../../runtime/gm/index.js'
import type {
  FormDescriptor,
  OperationDescriptor,
  UploadFile,
  WechatPayConfig,
} from '../../runtime/index.js'
import { uploadImage } from './helpers/operations.js'
import { partsOf, type ReceivedPart } from './helpers/parts.js'
import { Platform } from './helpers/platform.js'

let platform: Platform
beforeAll(async () => {
  platform = await Platform.start()
  platform.answers({ body: { media_id: 'M1' } })
})
afterAll(() => platform.close())

const BYTES = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x2d, 0x2d, 0x00, 0xff])
const SHA256 = createHash('sha256').update(BYTES).digest('hex')

const withForm = (
  form: FormDescriptor,
  more: Partial<OperationDescriptor> = {},
): OperationDescriptor => ({
  ...uploadImage,
  form,
  ...more,
})

const upload = async (
  form: object,
  operation: OperationDescriptor = uploadImage,
  overrides: Partial<WechatPayConfig> = {},
): Promise<Map<string, ReceivedPart>> => {
  platform.requests.length = 0
  const { data } = await platform.client(overrides).call(operation, { form })
  expect(data).toEqual({ media_id: 'M1' })
  const { headers, body } = platform.lastRequest
  const boundary = /^multipart\/form-data; boundary=([\w-]+)$/.exec(headers['content-type'] ?? '')
  return partsOf(boundary?.[1] ?? '', body)
}

describe('uploads', () => {
  it('An upload sends meta first and then the file, and signs meta alone', async () => {
    const parts = await upload({ file: new File([BYTES], '营业执照.png') })
    expect([...parts.keys()]).toEqual(['meta', 'file'])
    expect(parts.get('meta')?.headers).toBe(
      'Content-Disposition: form-data; name="meta"\r\nContent-Type: application/json',
    )
    expect(parts.get('meta')?.text).toBe(`{"filename":"营业执照.png","sha256":"${SHA256}"}`)
    expect(parts.get('file')?.headers).toBe(
      'Content-Disposition: form-data; name="file"; filename="营业执照.png"\r\nContent-Type: image/png',
    )
    expect(parts.get('file')?.body).toEqual(BYTES)
    const { signedMessage, headers, body } = platform.lastRequest
    expect(signedMessage.endsWith(`\n{"filename":"营业执照.png","sha256":"${SHA256}"}\n`)).toBe(
      true,
    )
    expect(headers['content-length']).toBe(String(body.length))
    expect(headers.accept).toBe('application/json')
  })

  it.each<[string, UploadFile]>([
    ['a File', new File([BYTES], 'a.jpg')],
    ['a Blob with a name', { name: 'a.jpg', data: new Blob([BYTES]) }],
    ['bytes with a name', { name: 'a.jpg', data: new Uint8Array(BYTES) }],
    ['an ArrayBuffer with a name', { name: 'a.jpg', data: new Uint8Array(BYTES).buffer }],
    [
      'a Buffer that is part of a larger one',
      { name: 'a.jpg', data: Buffer.concat([BYTES, BYTES]).subarray(10) },
    ],
  ])('An upload takes %s', async (_, file) => {
    const parts = await upload({ file })
    expect(parts.get('meta')?.text).toBe(`{"filename":"a.jpg","sha256":"${SHA256}"}`)
    expect(parts.get('file')?.body).toEqual(BYTES)
    expect(parts.get('file')?.headers).toContain('filename="a.jpg"\r\nContent-Type: image/jpeg')
  })

  it.each<[string, UploadFile]>([
    ['bytes', new Uint8Array(BYTES)],
    ['an ArrayBuffer', new Uint8Array(BYTES).buffer],
    ['a Blob', new Blob([BYTES])],
  ])('An upload takes %s with the name in meta', async (_, file) => {
    const parts = await upload({ file, meta: { filename: 'b.bmp' } })
    expect(parts.get('meta')?.text).toBe(`{"filename":"b.bmp","sha256":"${SHA256}"}`)
    expect(parts.get('file')?.headers).toContain('filename="b.bmp"\r\nContent-Type: image/bmp')
  })

  it.each([
    ['a.PNG', 'image/png'],
    ['a.jpeg', 'image/jpeg'],
    ['a.b.mp4', 'video/mp4'],
    ['a.pdf', 'application/pdf'],
    ['a.unknown', 'application/octet-stream'],
    ['png', 'image/png'],
    ['a.constructor', 'application/octet-stream'],
  ])('An upload gives the file name %s the type %s', async (name, type) => {
    const parts = await upload({ file: { name, data: BYTES } })
    expect(parts.get('file')?.headers).toContain(`\r\nContent-Type: ${type}`)
  })

  it('An upload takes the type from the caller or the Blob, if they have one', async () => {
    const given = await upload({ file: { name: 'a.png', data: BYTES, type: 'image/jpg' } })
    expect(given.get('file')?.headers).toContain('Content-Type: image/jpg')
    const own = await upload({ file: new File([BYTES], 'a.png', { type: 'image/webp' }) })
    expect(own.get('file')?.headers).toContain('Content-Type: image/webp')
  })

  it('An upload sends the caller’s meta unchanged', async () => {
    const meta = Object.freeze({ filename: 'c.png', sha256: 'given', id: 2n ** 64n, note: '"注"' })
    const parts = await upload({ file: new File([BYTES], 'a.png'), meta })
    expect(parts.get('meta')?.text).toBe(
      '{"filename":"c.png","sha256":"given","id":18446744073709551616,"note":"\\"注\\""}',
    )
    expect(parts.get('file')?.headers).toContain('filename="c.png"')
  })

  it('An upload names its fields as the operation does', async () => {
    const operation = withForm({
      file: 'submission_file',
      filename: 'file_name',
      digest: 'file_digest',
    })
    const parts = await upload(
      {
        manage_record_id: 'M1',
        submission_file: new File([BYTES], 'a.pdf'),
        item_id: 2n ** 60n,
        checked: true,
        left_out: undefined,
      },
      operation,
    )
    expect([...parts.keys()]).toEqual([
      'meta',
      'manage_record_id',
      'item_id',
      'checked',
      'submission_file',
    ])
    expect(parts.get('meta')?.text).toBe(`{"file_name":"a.pdf","file_digest":"${SHA256}"}`)
    expect(parts.get('item_id')).toMatchObject({
      headers: 'Content-Disposition: form-data; name="item_id"',
      text: '1152921504606846976',
    })
  })

  it('An upload may have a meta without name and digest, or none', async () => {
    const file = new File([BYTES], 'a.csv')
    const some = await upload({ file, meta: { bank: 'B' } }, withForm({ file: 'file' }))
    expect(some.get('meta')?.text).toBe('{"bank":"B"}')
    const none = await upload({ file }, withForm({ file: 'file' }))
    expect([...none.keys()]).toEqual(['file'])
    expect(platform.lastRequest.signedMessage).toMatch(/\n\n$/)
  })

  it('An upload encrypts the sensitive fields of meta', async () => {
    const operation = withForm(
      { file: 'file', digest: 'sha256' },
      { sensitive: { request: ['meta.merchant_contact_information.consultation_phone_number'] } },
    )
    const meta = { merchant_contact_information: { consultation_phone_number: '13800000000' } }
    const parts = await upload({ file: new File([BYTES], 'a.png'), meta }, operation)
    const sent = JSON.parse(parts.get('meta')?.text ?? '') as typeof meta & { sha256: string }
    const { consultation_phone_number: phone } = sent.merchant_contact_information
    expect(platform.decrypt(phone)).toBe('13800000000')
    expect(sent.sha256).toBe(SHA256)
  })

  it('An upload has an SM3 digest if the operation requires one, or the caller’s own', async () => {
    const operation = withForm({ file: 'file', digest: 'digest', algorithm: 'SM3' })
    const file = new File([BYTES], 'a.pdf')
    const expected = createHash('sm3').update(BYTES).digest('hex')
    for (const create of [sm3, () => createHash('sm3')]) {
      const computed = await upload({ file }, operation, { sm3: create })
      expect(computed.get('meta')?.text).toBe(`{"digest":"${expected}"}`)
    }
    const given = await upload({ file, meta: { digest: 'abc' } }, operation)
    expect(given.get('meta')?.text).toBe('{"digest":"abc"}')
  })

  it('An upload without the required SM3 is not sent, and the error says what to add', async () => {
    const operation = withForm({ file: 'file', digest: 'digest', algorithm: 'SM3' })
    const file = new File([BYTES], 'a.pdf')
    platform.requests.length = 0
    const call = platform.client().call(operation, { form: { file } })
    await expect(call).rejects.toMatchObject({
      name: 'ConfigError',
      message: expect.stringMatching(/form\.meta\.digest is the SM3 .*npm install sm-crypto-v2/),
    })
    expect(platform.requests).toHaveLength(0)
  })
})

describe('large files', () => {
  const operation = withForm({ file: 'file', filename: 'filename', digest: 'sha256', maxBytes: 10 })
  const bytes = (size: number): Uint8Array<ArrayBuffer> => new Uint8Array(size)

  it.each<[string, (size: number) => UploadFile]>([
    ['a File', (size) => new File([bytes(size)], 'a.png')],
    ['a Blob', (size) => ({ name: 'a.png', data: new Blob([bytes(size)]) })],
    ['bytes', (size) => ({ name: 'a.png', data: bytes(size) })],
    ['an ArrayBuffer', (size) => ({ name: 'a.png', data: bytes(size).buffer })],
  ])('A file that is too large is refused before it is read: %s', async (_, file) => {
    await upload({ file: file(10) }, operation)
    platform.requests.length = 0
    const call = platform.client().call(operation, { form: { file: file(11) } })
    await expect(call).rejects.toMatchObject({
      name: 'RequestError',
      message: 'uploadImage: form.file: 11 bytes; this endpoint takes at most 10.',
    })
    expect(platform.requests).toHaveLength(0)
  })
})

describe('names of files', () => {
  it('A file name cannot end its quotes or its line', async () => {
    const name = 'a"; x="\r\nContent-Type: text/html\r\n\r\n<b>.png'
    const parts = await upload({ file: { name, data: BYTES }, 'f"\r\nX: 1': 'y' })
    expect(parts.size).toBe(3)
    expect(parts.get('file')?.headers).toBe(
      'Content-Disposition: form-data; name="file"; filename="a%22; x=%22%0D%0AContent-Type: text/html%0D%0A%0D%0A<b>.png"\r\nContent-Type: image/png',
    )
    expect(parts.get('f%22%0D%0AX: 1')?.text).toBe('y')
    expect(JSON.parse(parts.get('meta')?.text ?? '')).toMatchObject({ filename: name })
  })

  it('The boundary does not occur in the file, even if the file contains another upload', async () => {
    await upload({ file: new File([BYTES], 'a.png') })
    const { body } = platform.lastRequest
    const parts = await upload({ file: new File([new Uint8Array(body)], 'b.png') })
    expect(parts.get('file')?.body).toEqual(body)
  })
})

describe('refused uploads', () => {
  it.each<[string, unknown, RegExp]>([
    ['without a form', undefined, /form: expected an object with the file as file/],
    ['without its file', {}, /form\.file: expected a File, a Blob, bytes/],
    ['with a path', { file: './a.png' }, /A path is not read: read the file first/],
    [
      'with a path by name',
      { file: { name: 'a.png', data: './a.png' } },
      /form\.file: expected a File/,
    ],
    ['with a stream', { file: new ReadableStream() }, /form\.file: expected a File/],
    ['without a name', { file: BYTES }, /the file has no name\. .*form\.meta\.filename/],
    ['with an empty name', { file: new File([BYTES], '') }, /the file has no name/],
    ['with a name that is no text', { file: BYTES, meta: { filename: 7 } }, /the file has no name/],
    [
      'with meta that is no object',
      { file: new File([], 'a'), meta: '{}' },
      /form\.meta: expected an object/,
    ],
    [
      'with a type that is none',
      { file: { name: 'a', data: BYTES, type: 'a/b\r\nX: y' } },
      /not a MIME type/,
    ],
    [
      'with a field that is an object',
      { file: new File([], 'a'), item: {} },
      /form\.item: expected a string/,
    ],
    ['with a field that is no number', { file: new File([], 'a'), item: Number.NaN }, /form\.item/],
    [
      'with meta that contains itself',
      { file: new File([], 'a'), meta: circle() },
      /form\.meta|JSON/,
    ],
  ])('An upload is refused %s', async (_, form, says) => {
    platform.requests.length = 0
    const call = platform.client().call(uploadImage, { form })
    await expect(call).rejects.toMatchObject({
      name: 'RequestError',
      operation: 'uploadImage',
      message: expect.stringMatching(says),
    })
    expect(platform.requests).toHaveLength(0)
  })

  it('An upload is refused with json in place of form', async () => {
    const call = platform.client().call(uploadImage, { json: {} })
    await expect(call).rejects.toThrow('json: this operation takes its body as form')
  })
})

function circle(): object {
  const meta: { self?: object } = {}
  meta.self = meta
  return meta
}
