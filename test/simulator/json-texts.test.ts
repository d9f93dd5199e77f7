import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { getTradeBill } from '../../generated/bill/index.js'
import { listPartnerships } from '../../generated/marketing/partnerships/index.js'
import {
  queryManageRecord,
  type SubmitManageRecordDataJson,
  submitManageRecordData,
} from '../../generated/mch-manage/index.js'
import { prepayJsapi } from '../../generated/pay/transactions/index.js'
import { createWechatPay, type WechatPay } from '../../runtime/index.js'
import { createSimulator, type Simulator } from '../../simulator/index.js'
import { order } from './support/orders.js'

/** Values that the client writes as text: JSON within a text, and Dates. */

let sim: Simulator
let wxpay: WechatPay
beforeAll(async () => {
  sim = await createSimulator()
  wxpay = createWechatPay({ ...sim.config, ky: { retry: 0 } })
})
afterAll(() => sim.close())

const submit = (submit_data: SubmitManageRecordDataJson['submit_data']) =>
  submitManageRecordData(wxpay, {
    manage_record_id: '1',
    json: { sub_mchid: '1900000109', submit_data },
  })

describe('JSON text fields', () => {
  it('The simulator accepts JSON text fields in the body and in the query', async () => {
    const field = { name: 'a', repeated_field_data: [{ city: '深圳' }] }
    expect((await submit({ record_fields: [field] })).status).toBe(200)
    expect((await submit('{"record_fields":[]}')).status).toBe(200)
    const query = { partner: { type: 'APPID' }, authorized_data: { stock_id: '1' } } as const
    expect((await listPartnerships(wxpay, { query })).status).toBe(200)
  })

  it.each<[what: string, given: object | string, field: string, issue: string]>([
    ['text that is not JSON', '{"record_fields":', '/submit_data', 'must be JSON'],
    ['JSON of another type', '[]', '/submit_data', 'must be object'],
    [
      'a value that its schema does not allow',
      { record_fields: [{ type: 7 }] },
      '/submit_data/record_fields/0/type',
      'must be equal to one of the allowed values',
    ],
    [
      'a text within that is not JSON',
      { record_fields: [{ repeated_field_data: 'a' }] },
      '/submit_data/record_fields/0/repeated_field_data',
      'must be JSON',
    ],
  ])('The simulator refuses a JSON text field with %s', async (_, given, field, issue) => {
    await expect(submit(given as string)).rejects.toMatchObject({
      name: 'ApiError',
      code: 'PARAM_ERROR',
      detail: { field, issue },
    })
  })

  it('The simulator answers with JSON text fields, which the client parses', async () => {
    const { data } = await queryManageRecord(wxpay, {
      manage_record_id: '1',
      query: { sub_mchid: '1900000109' },
    })
    expect(data.requested_item_info).toEqual({ record_fields: [] })
  })

  it('The simulator accepts the client’s Date for a time or a day', async () => {
    const time_expire = new Date(Date.now() + 3_600_000)
    const json = { ...order(sim.config.mchid, 'T00001'), time_expire }
    expect((await prepayJsapi(wxpay, { json })).status).toBe(200)
    const bill_date = new Date(Date.now() - 24 * 3_600_000)
    const bill = getTradeBill(wxpay, { query: { bill_date } })
    await expect(bill).rejects.toMatchObject({ code: 'NO_STATEMENT_EXIST' })
  })
})
