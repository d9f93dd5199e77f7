import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createSimulator, type Simulator } from '../../../simulator/index.js'
import { type Fields, fieldsOf, signatureOf, xmlOf } from '../../runtime/v2/helpers/xml-platform.js'
import { APPID, isSignedWith, order, sendXml } from './support/xml-merchant.js'

const MD5 = { signType: 'MD5' } as const

let sim: Simulator
/** What the merchant was told, oldest first. */
let told: Fields[]
beforeEach(async () => {
  told = []
  sim = await createSimulator({
    deliver: async (request) => {
      told.push(fieldsOf(await request.text()))
      return new Response(xmlOf({ return_code: 'SUCCESS' }))
    },
  })
})
afterEach(() => sim.close())

const proposal: Fields = {
  ...{ appid: APPID, plan_id: '123', contract_code: 'C1', request_serial: '1000' },
  contract_display_account: '张三',
  notify_url: 'https://merchant.example/contract',
  ...{ version: '1.0', timestamp: '1414488825' },
}

/** Opens the page that WeChat would open for the customer. */
const openPage = (path: string, fields: Fields, key = sim.config.v2.key) => {
  const all = { mch_id: sim.config.mchid, ...fields }
  const query = new URLSearchParams({ ...all, sign: signatureOf(all, 'MD5', key) })
  return sendXml(sim, `${path}?${query}`, {}, { method: 'GET' })
}

const withoutNonce = { nonce_str: '', sign_type: '' }
const named = { appid: APPID, plan_id: '123', contract_code: 'C1', version: '1.0', ...withoutNonce }
const query = async () => (await sendXml(sim, '/papay/querycontract', named, MD5)).fields
const end = () =>
  sendXml(sim, '/papay/deletecontract', { ...named, contract_termination_remark: '不再需要' }, MD5)
const deduct = async (number: string, contract_id: string) => {
  const { openid, ...fields } = order(number)
  const asked = { ...fields, trade_type: 'PAP', contract_id, sign_type: '' }
  return (await sendXml(sim, '/pay/pappayapply', asked, MD5)).fields
}

describe('contracts for deductions', () => {
  it('A contract is proposed by a page, signed by the customer, and notified with MD5', async () => {
    const { status, headers } = await openPage('/papay/entrustweb', proposal)
    expect({ status, location: headers['location'] }).toEqual({
      status: 302,
      location: expect.stringContaining('contract_code=C1'),
    })
    expect(await query()).toMatchObject({ err_code: 'CONTRACT_NOT_EXIST' })
    expect(await sim.signContract('C1', 'o1')).toMatchObject({ state: 'accepted' })
    expect(told).toHaveLength(1)
    expect(told[0]).toMatchObject({ change_type: 'ADD', contract_code: 'C1', openid: 'o1' })
    expect(told[0]).not.toHaveProperty('nonce_str')
    expect(isSignedWith(sim, told[0] ?? {}, 'MD5')).toBe(true)
    expect(await query()).toMatchObject({
      contract_state: '0',
      contract_id: told[0]?.['contract_id'],
    })
    await expect(sim.signContract('C1')).rejects.toThrow(/signed already/)
    await expect(sim.signContract('C2')).rejects.toThrow(/No contract .* C2\. Known: C1/)
  })

  it('A contract for deductions is not proposed by a page with a wrong sign', async () => {
    const { text } = await openPage('/papay/entrustweb', proposal, 'k'.repeat(32))
    expect(text).toContain('签名错误')
    await expect(sim.signContract('C1')).rejects.toThrow(/Known: none/)
  })

  it('A contract can be proposed in H5 and in an app', async () => {
    const h5 = await openPage('/papay/h5entrustweb', {
      ...{ ...proposal, sign_type: 'MD5', clientip: '127.0.0.1' },
    })
    expect(h5.fields).toHaveProperty('redirect_url')
    const { plan_id, ...rest } = proposal
    const inApp = { ...rest, plan_id: '123', contract_code: 'C2', nonce_str: '' }
    const app = await sendXml(sim, '/papay/preentrustweb', inApp)
    expect(app.fields).toHaveProperty('pre_entrustweb_id')
    for (const code of ['C1', 'C2']) await sim.signContract(code)
  })

  /** An order that asks for the contract C1 as well. */
  const orderWithContract = (number: string) => {
    const { timestamp, version, notify_url, appid, ...contract } = proposal
    const asked = {
      ...{ ...order(number), ...contract, sign_type: '' },
      ...{ contract_appid: APPID, contract_mchid: sim.config.mchid },
      contract_notify_url: notify_url ?? '',
    }
    return sendXml(sim, '/pay/contractorder', asked, MD5)
  }

  it('A contract can be signed together with a payment', async () => {
    const { fields } = await orderWithContract('T00001')
    expect(fields).toMatchObject({ contract_result_code: 'SUCCESS', contract_code: 'C1' })
    await sim.pay('T00001')
    expect(told.map(({ change_type, out_trade_no }) => change_type ?? out_trade_no)).toEqual([
      'ADD',
      'T00001',
    ])
  })

  it('A contract that two orders ask for is signed with the first payment', async () => {
    await orderWithContract('T00001')
    await orderWithContract('T00002')
    for (const number of ['T00001', 'T00002']) await sim.pay(number)
    expect(told.map(({ change_type, out_trade_no }) => change_type ?? out_trade_no)).toEqual([
      'ADD',
      'T00001',
      'T00002',
    ])
  })

  it('A contract that was ended and signed again says nothing of its end', async () => {
    await openPage('/papay/entrustweb', proposal)
    await sim.signContract('C1')
    await end()
    await sim.signContract('C1')
    const state = await query()
    expect(state).toMatchObject({ contract_state: '0' })
    expect(Object.keys(state).filter((name) => name.includes('terminat'))).toEqual([])
  })

  it('A contract allows deductions, which are accepted first and carried out later', async () => {
    await openPage('/papay/entrustweb', proposal)
    await sim.signContract('C1', 'o1')
    const contractId = told[0]?.['contract_id'] ?? ''
    expect(await deduct('P1', 'unknown')).toMatchObject({ err_code: 'CONTRACT_NOT_EXIST' })
    expect(await deduct('P1', contractId)).toMatchObject({ result_code: 'SUCCESS' })
    const ask = async () =>
      (
        await sendXml(
          sim,
          '/pay/paporderquery',
          { appid: APPID, out_trade_no: 'P1', sign_type: '' },
          MD5,
        )
      ).fields
    expect(await ask()).toMatchObject({ trade_state: 'ACCEPT' })
    await sim.pay('P1')
    expect(await ask()).toMatchObject({ trade_state: 'SUCCESS', trade_type: 'PAP', openid: 'o1' })
    expect(told.at(-1)).toMatchObject({ contract_id: contractId, trade_state: 'SUCCESS' })
    expect(isSignedWith(sim, told.at(-1) ?? {}, 'MD5')).toBe(true)
  })

  it('A contract that the merchant or the customer ended allows no deduction', async () => {
    await openPage('/papay/entrustweb', proposal)
    await sim.signContract('C1')
    const contractId = told[0]?.['contract_id'] ?? ''
    expect((await end()).fields).toMatchObject({ result_code: 'SUCCESS', contract_id: contractId })
    await sim.idle()
    expect(told.at(-1)).toMatchObject({ change_type: 'DELETE', contract_termination_mode: '3' })
    expect(await query()).toMatchObject({ contract_state: '1', contract_termination_mode: '3' })
    expect(await deduct('P1', contractId)).toMatchObject({ err_code: 'CONTRACT_NOT_EXIST' })
    expect((await end()).fields).toMatchObject({ err_code: 'CONTRACT_NOT_EXIST' })
    await openPage('/papay/entrustweb', { ...proposal, contract_code: 'C2' })
    await sim.signContract('C2')
    await sim.endContract('C2')
    expect(told.at(-1)).toMatchObject({ contract_code: 'C2', contract_termination_mode: '2' })
  })
})
