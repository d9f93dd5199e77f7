import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createSimulator, type Simulator } from '../../../simulator/index.js'
import { order, refund, sendXml } from './support/xml-merchant.js'

let sim: Simulator
let other: Simulator
beforeAll(async () => {
  sim = await createSimulator({ tls: true })
  other = await createSimulator({ mchid: '1900000999' })
})
afterAll(async () => {
  await sim.close()
  await other.close()
})

const pair = ({ keys: { certificate, privateKey } }: Simulator) => ({
  cert: certificate,
  key: privateKey,
  ca: sim.rootCertificate,
})

describe('TLS', () => {
  it('The simulator with TLS has an https URL, and is trusted only with its root certificate', async () => {
    expect(sim.url).toMatch(/^https:\/\/127\.0\.0\.1:\d+$/)
    const tls = { ca: sim.rootCertificate }
    const { fields } = await sendXml(sim, '/pay/unifiedorder', order('T00001'), { tls })
    expect(fields).toMatchObject({ result_code: 'SUCCESS' })
    const blind = { tls: { ca: other.rootCertificate } }
    await expect(sendXml(sim, '/pay/unifiedorder', order('T00001'), blind)).rejects.toThrow()
  })

  it('The simulator with TLS requires the merchant certificate if the specs do', async () => {
    const ask = (tls: ReturnType<typeof pair> | { ca: string }) =>
      sendXml(sim, '/secapi/pay/refund', refund('R1', 'T00002'), { tls })
    const without = await ask({ ca: sim.rootCertificate })
    expect(without).toMatchObject({ status: 400, headers: { 'content-type': 'text/html' } })
    expect(without.text).toContain('No required SSL certificate was sent')
    expect((await ask(pair(other))).fields).toMatchObject({ err_code: 'CA_ERROR' })
    // Now only the order is missing.
    expect((await ask(pair(sim))).fields).toMatchObject({ err_code: 'ORDERNOTEXIST' })
  })
})
