import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { listPartnerships } from '../../generated/marketing/partnerships/index.js'
import { submitManageRecordData } from '../../generated/mch-manage/index.js'
import { queryOrderByOutTradeNo } from '../../generated/med-ins/index.js'
import { readNotification } from '../../generated/notifications/index.js'
import type { OperationDescriptor } from '../../runtime/index.js'
import { rejection } from './helpers/errors.js'
import { notify } from './helpers/notifications.js'
import { createOrder, getRefund, uploadImage } from './helpers/operations.js'
import { Platform } from './helpers/platform.js'
import { API_V3_KEY } from './helpers/seal.js'

let platform: Platform
beforeAll(async () => {
  platform = await Platform.start()
})
afterAll(() => platform.close())

const sent = async (descriptor: OperationDescriptor, request: object) => {
  platform.answers({ body: {} })
  await platform.client().call(descriptor, request)
  return platform.lastRequest
}

describe('JSON fields of requests', () => {
  const withJson: OperationDescriptor = {
    ...createOrder,
    json: { request: ['list[].info', 'outer.inner', 'outer'] },
  }

  it('A JSON text field of a request takes the object and sends its JSON text', async () => {
    const json = { list: [{ info: { id: 2n ** 60n } }, { info: ['a'] }, {}], plain: { a: 1 } }
    expect((await sent(withJson, { json })).text).toBe(
      '{"list":[{"info":"{\\"id\\":1152921504606846976}"},{"info":"[\\"a\\"]"},{}],"plain":{"a":1}}',
    )
    expect(json.list[1]?.info).toEqual(['a'])
  })

  it.each<[what: string, given: unknown]>([
    ['text of JSON', '{"a": 1}'],
    ['other text', 'a'],
    ['empty text', ''],
    ['null', null],
  ])('A JSON text field of a request sends %s unchanged', async (_, outer) => {
    const { text } = await sent(withJson, { json: { outer } })
    expect(JSON.parse(text)).toEqual({ outer })
  })

  it('A JSON text field may contain another one', async () => {
    const { text } = await sent(withJson, { json: { outer: { inner: [{ a: '"' }] } } })
    const { outer } = JSON.parse(text) as { outer: string }
    const { inner } = JSON.parse(outer) as { inner: string }
    expect(JSON.parse(inner)).toEqual([{ a: '"' }])
  })

  it('A JSON text field of a request writes a Date within in Beijing time', async () => {
    const { text } = await sent(withJson, { json: { outer: { at: new Date(0) } } })
    expect(JSON.parse(text)).toEqual({ outer: '{"at":"1970-01-01T08:00:00+08:00"}' })
  })

  it('A JSON text field of a request may contain encrypted fields', async () => {
    const sensitive = { request: ['outer.name'] }
    const { text } = await sent({ ...withJson, sensitive }, { json: { outer: { name: '张三' } } })
    const { outer } = JSON.parse(text) as { outer: string }
    expect(platform.decrypt((JSON.parse(outer) as { name: string }).name)).toBe('张三')
  })

  it('A JSON text field of a request may be in the query', async () => {
    platform.answers({ body: { data: [], limit: 5, offset: 0 } })
    const query = {
      partner: { type: 'APPID', appid: 'wx1' },
      authorized_data: '{"business_type":"FAVOR_STOCK"}',
    } as const
    await listPartnerships(platform.client(), { query })
    const { searchParams } = new URL(platform.lastRequest.target, platform.url)
    expect(Object.fromEntries(searchParams)).toEqual({
      partner: '{"type":"APPID","appid":"wx1"}',
      authorized_data: '{"business_type":"FAVOR_STOCK"}',
    })
  })

  it('A JSON text field of a request may be in the meta of an upload', async () => {
    const file = { name: 'a.png', data: new Uint8Array([1]) }
    const operation = { ...uploadImage, json: { request: ['meta.info'] } }
    const { signedMessage } = await sent(operation, { form: { file, meta: { info: { a: 1 } } } })
    expect(signedMessage).toContain('"info":"{\\"a\\":1}"')
  })

  it('An object in a JSON text field that contains itself is refused with its path', async () => {
    const outer: Record<string, unknown> = {}
    outer['self'] = outer
    const error = await rejection(platform.client().call(withJson, { json: { outer } }))
    expect(error).toMatchObject({ name: 'RequestError', outcome: 'not-sent' })
    expect(error).toHaveProperty('message', expect.stringContaining('json.outer: cannot be'))
  })

  it('A JSON text field of a request has the type of its content', async () => {
    platform.answers({ body: {} })
    await submitManageRecordData(platform.client(), {
      manage_record_id: '1',
      json: {
        sub_mchid: '1900000109',
        submit_data: { record_fields: [{ name: 'a', repeated_field_data: [{ city: '深圳' }] }] },
      },
    })
    const { submit_data } = JSON.parse(platform.lastRequest.text) as { submit_data: string }
    expect(JSON.parse(submit_data)).toEqual({
      record_fields: [{ name: 'a', repeated_field_data: '[{"city":"深圳"}]' }],
    })
  })
})

describe('JSON fields of answers', () => {
  const withJson: OperationDescriptor = {
    ...getRefund,
    json: { response: ['list[].info', 'outer', 'outer.inner'] },
  }
  const answered = async (body: unknown) => {
    platform.answers({ body: body as object })
    return (await platform.client().call(withJson, { refund_id: 'R' })).data
  }

  it('A JSON text field of an answer is parsed', async () => {
    const body = '{"list":[{"info":"{\\"id\\":1152921504606846976}"},{"info":"[1]"},{}]}'
    expect(await answered(body)).toEqual({
      list: [{ info: { id: 1152921504606846976n } }, { info: [1] }, {}],
    })
  })

  it('A JSON text field may contain another one', async () => {
    const inner = JSON.stringify([{ a: 1 }])
    expect(await answered({ outer: JSON.stringify({ inner }) })).toEqual({
      outer: { inner: [{ a: 1 }] },
    })
  })

  it.each<[what: string, given: unknown]>([
    ['text that is not JSON', '{"a":'],
    ['empty text', ''],
    ['a number as text', '12345678901234567890'],
    ['a word of JSON', 'null'],
    ['a text of JSON', '"a"'],
    ['an object', { a: 1 }],
    ['a list', ['[1]']],
    ['null', null],
  ])('A JSON text field of an answer is not changed if it is %s', async (_, outer) => {
    expect(await answered({ outer })).toEqual({ outer })
  })

  it('A JSON text field of an answer has its encrypted fields decrypted', async () => {
    const outer = JSON.stringify({ name: platform.encrypt('张三') })
    platform.answers({ body: { outer } })
    const operation = { ...withJson, sensitive: { response: ['outer.name'] } }
    const { data } = await platform.client().call(operation, { refund_id: 'R' })
    expect(data).toEqual({ outer: { name: '张三' } })
  })

  it('A JSON text field of an answer is typed as its content or text', async () => {
    platform.answers({ body: { passthrough_response_content: '{"payAuthNo":"1"}' } })
    const request = { out_trade_no: 'T00001', query: { sub_mchid: '1900000109' } }
    const { data } = await queryOrderByOutTradeNo(platform.client(), request)
    expect(data.passthrough_response_content).toEqual({ payAuthNo: '1' })
  })
})

it('A JSON text field of a notification is parsed', async () => {
  const event = await readNotification(
    platform.client({ apiV3Key: API_V3_KEY }),
    notify(platform, {
      event: 'MEDICAL_INSURANCE.SUCCESS',
      content: { passthrough_request_content: '{"a":1}', passthrough_response_content: 'a' },
    }),
  )
  expect(event.resource).toEqual({
    passthrough_request_content: { a: 1 },
    passthrough_response_content: 'a',
  })
})
