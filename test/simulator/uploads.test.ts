import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createSimulator, type Simulator } from '../../simulator/index.js'
import { get, isSigned, type RawRequest, send } from './support/merchant.js'

let sim: Simulator
beforeAll(async () => {
  sim = await createSimulator()
})
afterAll(() => sim.close())

const file = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x0d, 0x0a, 0x00, 0xff])
const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex')
const goodMeta = { filename: 'image.png', sha256: sha256(file) }

const multipart = (parts: readonly (readonly [head: string, content: Buffer | string])[]) =>
  Buffer.concat([
    ...parts.flatMap(([head, content]) => [
      Buffer.from(`--x\r\nContent-Disposition: form-data; ${head}\r\n\r\n`),
      Buffer.from(content),
      Buffer.from('\r\n'),
    ]),
    Buffer.from('--x--\r\n'),
  ])

const FILE_HEAD = 'name="file"; filename="image.png"\r\nContent-Type: image/png'

const upload = (
  meta: unknown,
  more: Partial<RawRequest> = {},
  path = '/v3/merchant/media/upload',
) => {
  const signed = JSON.stringify(meta)
  return send(sim.config, {
    method: 'POST',
    target: path,
    body: multipart([
      ['name="meta"\r\nContent-Type: application/json', signed],
      [FILE_HEAD, file],
    ]),
    signed,
    headers: { 'Content-Type': 'multipart/form-data; boundary=x' },
    ...more,
  })
}

describe('uploads', () => {
  it('only the meta of an upload is signed, and its digest is compared with the file', async () => {
    const answer = await upload(goodMeta)
    expect(answer.status).toBe(200)
    expect(answer.json.media_id).toEqual(expect.any(String))
    expect(isSigned(sim.config, answer.headers, answer.body)).toBe(true)
  })

  it('an upload may have its digest in upper case', async () => {
    const meta = { ...goodMeta, sha256: goodMeta.sha256.toUpperCase() }
    expect((await upload(meta)).status).toBe(200)
  })

  it('an upload is refused if the signature covers the whole body', async () => {
    const answer = await upload(goodMeta, { signed: 'the whole body' })
    expect(answer.status).toBe(401)
    expect(answer.json.detail.sign_information.truncated_sign_message).toContain(
      `${JSON.stringify(goodMeta)}\n`,
    )
  })

  it('an upload is refused with the digest of another file', async () => {
    const answer = await upload({ ...goodMeta, sha256: sha256(Buffer.from('other')) })
    expect(answer).toMatchObject({
      status: 400,
      json: {
        code: 'PARAM_ERROR',
        message: '文件摘要与文件内容不一致',
        detail: { field: '/meta/sha256', issue: expect.stringContaining(goodMeta.sha256) },
      },
    })
  })

  it('an upload is refused without a digest, meta or file', async () => {
    expect((await upload({ filename: 'image.png' })).json.message).toBe('meta中缺少文件摘要')
    const body = multipart([[FILE_HEAD, file]])
    const noMeta = await upload(goodMeta, { body, signed: '' })
    expect(noMeta.json.detail).toMatchObject({ field: '/meta', issue: 'is required' })
    const onlyMeta = multipart([['name="meta"', JSON.stringify(goodMeta)]])
    const noFile = await upload(goodMeta, { body: onlyMeta })
    expect(noFile.json.detail).toMatchObject({ field: '/file', issue: 'is required' })
  })

  it('an upload is refused if it is not a multipart body', async () => {
    const json = await upload(goodMeta, { headers: { 'Content-Type': 'application/json' } })
    expect(json).toMatchObject({ status: 400, json: { code: 'INVALID_REQUEST' } })
    const broken = await upload(goodMeta, { body: Buffer.from('--x\r\nhalf'), signed: '' })
    expect(broken).toMatchObject({ status: 400, json: { code: 'PARAM_ERROR' } })
  })

  it('an upload may have its digest under another name, and in SM3', async () => {
    const other = await upload(
      { file_name: 'image.png', file_digest: sha256(file) },
      {},
      '/v3/ecommerce/account/cancel-applications/media',
    )
    expect(other.status).toBe(200)
    const path = '/v3/new-tax-control-fapiao/fapiao-applications/upload-fapiao-file'
    const meta = { file_type: 'PDF', digest_alogrithm: 'SM3', sub_mchid: '1900000109' }
    const sm3 = createHash('sm3').update(file).digest('hex')
    expect((await upload({ ...meta, digest: sm3 }, {}, path)).status).toBe(200)
    expect((await upload({ ...meta, digest: sha256(file) }, {}, path)).status).toBe(400)
  })

  it('an upload can be downloaded by its media ID', async () => {
    const path = '/v3/merchant-service/images'
    const uploaded = await upload(goodMeta, {}, `${path}/upload`)
    const id = encodeURIComponent(uploaded.json.media_id)
    const answer = await get(sim.config, `${path}/${id}`)
    expect(answer.body.equals(file)).toBe(true)
    expect(answer.headers['content-type']).toBe('image/png')
    expect(answer.headers['wechatpay-signature']).toBeUndefined()
  })

  it('each upload gets a new media ID', async () => {
    const numbers = [await upload(goodMeta), await upload(goodMeta)].map(
      (each) => each.json.media_id,
    )
    expect(new Set(numbers).size).toBe(2)
  })
})
