import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createSimulator, type Simulator } from '../../../simulator/index.js'
import { type Fields, signatureOf, xmlOf } from '../../runtime/v2/helpers/xml-platform.js'
import { sendXml } from './support/xml-merchant.js'

let sim: Simulator
beforeAll(async () => {
  sim = await createSimulator()
})
afterAll(() => sim.close())

const send = (path: string, more: Fields = {}) => {
  const fields = { appid: 'wxd678efh567hg6787', mch_id: sim.config.mchid, page_index: '1', ...more }
  const sign = signatureOf(fields, 'MD5', sim.config.v2.key)
  return sendXml(sim, path, {}, { body: xmlOf({ ...fields, sign }) })
}

describe('fields in the URL', () => {
  it('The simulator reads a field from the URL if the spec has it there', async () => {
    const { fields } = await send('/secapi/mch/submchmanage?action=query')
    expect(fields).toMatchObject({ return_code: 'SUCCESS' })
  })

  it('The simulator refuses a call whose URL lacks that field', async () => {
    const { fields } = await send('/secapi/mch/submchmanage')
    expect(fields['return_msg']).toContain('action')
  })

  it('The simulator refuses an undocumented value of that field', async () => {
    const { fields } = await send('/secapi/mch/submchmanage?action=delete')
    expect(fields['return_msg']).toContain('action')
  })
})
