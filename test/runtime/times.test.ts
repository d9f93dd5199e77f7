import { execFileSync } from 'node:child_process'
import { runInNewContext } from 'node:vm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { queryDayEndBalance } from '../../generated/merchant/index.js'
import { prepayJsapi } from '../../generated/pay/transactions/index.js'
import { beijingDate, beijingTime, type OperationDescriptor } from '../../runtime/index.js'
import { rejection } from './helpers/errors.js'
import { createOrder, uploadImage } from './helpers/operations.js'
import { MCHID, Platform } from './helpers/platform.js'

let platform: Platform
beforeAll(async () => {
  platform = await Platform.start()
})
afterAll(() => platform.close())

const TIME = new Date('2018-06-08T02:34:56.789Z')
const NEW_YEAR = new Date('2026-12-31T16:00:00Z')
const INVALID = new Date(Number.NaN)

const sent = async (descriptor: OperationDescriptor, request: object) => {
  platform.answers({ body: {} })
  await platform.client().call(descriptor, request)
  return platform.lastRequest
}

describe('beijingTime and beijingDate', () => {
  it.each<[date: Date, time: string, day: string]>([
    [TIME, '2018-06-08T10:34:56+08:00', '2018-06-08'],
    [NEW_YEAR, '2027-01-01T00:00:00+08:00', '2027-01-01'],
    [new Date('2024-02-28T15:59:59.999Z'), '2024-02-28T23:59:59+08:00', '2024-02-28'],
    [new Date('2024-02-28T16:00:00Z'), '2024-02-29T00:00:00+08:00', '2024-02-29'],
    [new Date(-1), '1970-01-01T07:59:59+08:00', '1970-01-01'],
  ])('beijingTime and beijingDate write %o in Beijing time', (date, time, day) => {
    expect(beijingTime(date)).toBe(time)
    expect(beijingDate(date)).toBe(day)
  })

  it.each<[zone: string, hour: number]>([
    ['UTC', 0],
    ['Asia/Shanghai', 8],
    ['America/Los_Angeles', 16],
  ])('beijingTime agrees with the command `date` on a machine in %s', (zone, hour) => {
    const { TZ } = process.env
    process.env['TZ'] = zone
    try {
      expect(new Date(0).getHours()).toBe(hour)
      const written = execFileSync('date', ['-d', '@1528500896', '+%Y-%m-%dT%H:%M:%S%:z'], {
        env: { TZ: 'CST-8' },
        encoding: 'utf8',
      })
      expect(beijingTime(new Date(1_528_500_896_789))).toBe(written.trim())
    } finally {
      if (TZ === undefined) delete process.env['TZ']
      else process.env['TZ'] = TZ
    }
  })

  it.each<[what: string, given: unknown, says: string]>([
    ['an invalid Date', INVALID, 'got an invalid Date'],
    ['a Date after the year 9999', new Date(8.64e15), 'got an invalid Date'],
    ['text', '2018-06-08', 'got string'],
    ['a number', 0, 'got number'],
    ['nothing', undefined, 'got undefined'],
  ])('beijingTime and beijingDate refuse %s', (_, given, says) => {
    for (const write of [beijingTime, beijingDate]) {
      expect(() => write(given as Date)).toThrow(RangeError)
      expect(() => write(given as Date)).toThrow(says)
    }
  })
})

describe('Date in requests', () => {
  it('A Date in a request is written in Beijing time in a JSON body, at any depth', async () => {
    const json = { time_expire: TIME, list: [NEW_YEAR], nested: { at: TIME, id: 2n ** 60n } }
    const { text } = await sent(createOrder, { json })
    expect(text).toBe(
      '{"time_expire":"2018-06-08T10:34:56+08:00","list":["2027-01-01T00:00:00+08:00"],' +
        '"nested":{"at":"2018-06-08T10:34:56+08:00","id":1152921504606846976}}',
    )
  })

  it('A Date in a request is written the same way if another realm or a class holds it', async () => {
    class Order {
      readonly from: Date = runInNewContext('new Date(0)')
      readonly until = TIME
    }
    const { text } = await sent(createOrder, { json: new Order() })
    expect(text).toBe('{"from":"1970-01-01T08:00:00+08:00","until":"2018-06-08T10:34:56+08:00"}')
  })

  it('A Date in a request is written the same way if the program has changed Date.prototype.toJSON', async () => {
    const { toJSON } = Date.prototype
    Date.prototype.toJSON = () => '2018/06/08'
    try {
      const { text } = await sent(createOrder, { json: { at: TIME } })
      expect(text).toBe('{"at":"2018-06-08T10:34:56+08:00"}')
    } finally {
      Date.prototype.toJSON = toJSON
    }
  })

  it('A Date in a request is written in Beijing time in the meta of an upload', async () => {
    const file = { name: 'a.png', data: new Uint8Array([1]) }
    const { signedMessage } = await sent(uploadImage, { form: { file, meta: { at: TIME } } })
    expect(signedMessage).toContain('"at":"2018-06-08T10:34:56+08:00"')
  })

  const operation = (more: Partial<OperationDescriptor>): OperationDescriptor => ({
    id: 'run',
    method: 'POST',
    path: '/run',
    response: 'json',
    ...more,
  })

  it.each<[what: string, more: Partial<OperationDescriptor>, request: object, target: string]>([
    ['the query', {}, { query: { at: TIME } }, '/run?at=2018-06-08T10%3A34%3A56%2B08%3A00'],
    [
      'a list in the query',
      { styles: { 'query.at': 'comma' } },
      { query: { at: [TIME] } },
      '/run?at=2018-06-08T10%3A34%3A56%2B08%3A00',
    ],
    [
      'a query parameter that may be an object',
      { styles: { 'query.at': 'keys' } },
      { query: { at: TIME } },
      '/run?at=2018-06-08T10%3A34%3A56%2B08%3A00',
    ],
    ['a path', { path: '/run/{at}' }, { at: TIME }, '/run/2018-06-08T10%3A34%3A56%2B08%3A00'],
    [
      'a path parameter that may be a list',
      { path: '/run/{at}', styles: { 'path.at': 'comma' } },
      { at: TIME },
      '/run/2018-06-08T10%3A34%3A56%2B08%3A00',
    ],
  ])('A Date in a request is written in Beijing time in %s', async (_, more, request, target) => {
    expect((await sent(operation(more), request)).target).toBe(target)
  })

  it('A Date in a request is written in Beijing time in headers, form fields and parts', async () => {
    const { headers } = await sent(operation({}), { headers: { 'X-At': TIME } })
    expect(headers['x-at']).toBe('2018-06-08T10:34:56+08:00')
    const pairs = await sent(operation({ request: 'urlencoded' }), { form: { at: TIME } })
    expect(pairs.text).toBe('at=2018-06-08T10%3A34%3A56%2B08%3A00')
    const parts = await sent(operation({ request: 'form' }), { form: { at: TIME } })
    expect(parts.text).toContain('name="at"\r\n\r\n2018-06-08T10:34:56+08:00\r\n')
  })

  it('A Date in a request is written as a day if the documentation requires a day', async () => {
    platform.answers({ body: { available_amount: 1, pending_amount: 0 } })
    const query = { date: NEW_YEAR }
    await queryDayEndBalance(platform.client(), { account_type: 'BASIC', query })
    expect(platform.lastRequest.target).toContain('?date=2027-01-01')
    const dates = { request: ['ubo_list[].period_begin', 'begin'] }
    const json = { ubo_list: [{ period_begin: NEW_YEAR }, { period_begin: '2020-01-01' }] }
    const { text } = await sent({ ...createOrder, dates }, { json: { ...json, at: TIME } })
    expect(JSON.parse(text)).toEqual({
      ubo_list: [{ period_begin: '2027-01-01' }, { period_begin: '2020-01-01' }],
      at: '2018-06-08T10:34:56+08:00',
    })
    expect(json.ubo_list[0]?.period_begin).toBe(NEW_YEAR)
  })

  it.each<[what: string, descriptor: OperationDescriptor, request: object, place: string]>([
    ['in a JSON body', createOrder, { json: { a: { at: INVALID } } }, 'json: at'],
    [
      'as a day',
      { ...createOrder, dates: { request: ['at'] } },
      { json: { at: INVALID } },
      'json.at',
    ],
    ['in the query', operation({}), { query: { at: INVALID } }, 'query parameter at'],
    ['in a path', operation({ path: '/{at}' }), { at: INVALID }, 'path parameter at'],
    ['in a header', operation({}), { headers: { at: INVALID } }, 'header at'],
    ['in a form', operation({ request: 'form' }), { form: { at: INVALID } }, 'form.at'],
  ])('An invalid Date is refused %s before anything is sent', async (_, call, request, place) => {
    platform.answers({ body: {} })
    const error = await rejection(platform.client().call(call, request))
    expect(error).toMatchObject({ name: 'RequestError', operation: call.id, outcome: 'not-sent' })
    expect(error).toHaveProperty('message', expect.stringContaining(`${place}: Expected a Date`))
    expect(platform.requests).toEqual([])
  })

  it('A Date in a request is refused in a field that is sent encrypted', async () => {
    const call = platform
      .client()
      .call({ ...createOrder, sensitive: { request: ['birthday'] } }, { json: { birthday: TIME } })
    await expect(call).rejects.toThrow(
      'json.birthday: expected a string, because it is sent encrypted',
    )
  })

  it('The types of operations accept a Date', async () => {
    platform.answers({ body: { prepay_id: 'wx1' } })
    await prepayJsapi(platform.client(), {
      json: {
        appid: 'wx1',
        mchid: MCHID,
        out_trade_no: 'T00001',
        description: 'Coffee',
        amount: { total: 100 },
        payer: { openid: 'o1' },
        notify_url: 'https://shop.example/wechatpay',
        time_expire: TIME,
      },
    })
    expect(JSON.parse(platform.lastRequest.text)).toHaveProperty(
      'time_expire',
      '2018-06-08T10:34:56+08:00',
    )
  })
})
