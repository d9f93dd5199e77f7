import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createSimulator, type Simulator } from '../../../simulator/index.js'
import { type Fields, signatureOf, xmlOf } from '../../runtime/v2/helpers/xml-platform.js'
import { order, type Sending, sendXml, signedBy } from './support/xml-merchant.js'

let sim: Simulator
beforeAll(async () => {
  sim = await createSimulator()
})
afterAll(() => sim.close())

const UNIFIED = '/pay/unifiedorder'

/** A request that is right but for one thing. */
interface Case {
  readonly what: string
  readonly path?: string
  readonly change?: Fields
  readonly sending?: Sending | (() => Sending)
  readonly says: RegExp
}

const body = (text: () => string) => () => ({ body: text() })
const right = () => xmlOf(signedBy(sim, order('C00001')))

const cases: readonly Case[] = [
  { what: 'a sign with another key', sending: { key: 'k'.repeat(32) }, says: /签名错误/ },
  { what: 'a sign of other letters', change: { sign: 'é'.repeat(64) }, says: /签名错误/ },
  { what: 'no sign', change: { sign: '' }, says: /缺少参数sign/ },
  {
    what: 'a field that changed after it was signed',
    sending: body(() => right().replace('CDATA[100]', 'CDATA[1]')),
    says: /签名错误/,
  },
  {
    what: 'a sign of the other algorithm',
    sending: body(() => {
      const fields = { ...signedBy(sim, order('C00001')), sign: '' }
      return xmlOf({ ...fields, sign: signatureOf(fields, 'MD5', sim.config.v2.key) })
    }),
    says: /HMAC-SHA256 has 64 characters, this has 32/,
  },
  {
    what: 'an algorithm that the endpoint does not know',
    path: '/pay/profitsharingquery',
    sending: { signType: 'MD5' },
    says: /签名类型错误.*MD5 is not one of HMAC-SHA256/,
  },
  { what: 'another merchant', change: { mch_id: '1900000999' }, says: /mch_id参数格式错误/ },
  { what: 'no merchant', change: { mch_id: '' }, says: /mch_id参数格式错误.*missing/ },
  { what: 'no nonce', change: { nonce_str: '' }, says: /缺少参数nonce_str/ },
  { what: 'a nonce of 33 characters', change: { nonce_str: 'n'.repeat(33) }, says: /nonce_str/ },
  { what: 'a missing field', change: { body: '' }, says: /缺少参数body/ },
  { what: 'a field that is too long', change: { attach: 'a'.repeat(128) }, says: /attach参数长度/ },
  { what: 'an amount that is no number', change: { total_fee: '1.00' }, says: /total_fee参数格式/ },
  { what: 'an amount of zero', change: { total_fee: '0' }, says: /total_fee参数错误/ },
  { what: 'a value that no enum has', change: { trade_type: 'CASH' }, says: /trade_type参数格式/ },
  { what: 'JSAPI without openid', change: { openid: '' }, says: /JSAPI支付必须传openid/ },
  { what: 'an emoji', change: { attach: '😀' }, says: /attach参数格式错误.*four bytes/ },
  {
    what: 'JSON as its content type',
    sending: { headers: { 'Content-Type': 'application/json' } },
    says: /mch_id is required/,
  },
  { what: 'no XML', sending: { body: '{"appid":"wx"}' }, says: /XML格式错误/ },
  { what: 'an empty body', sending: { body: '' }, says: /XML格式错误/ },
  {
    what: 'XML that is not closed',
    sending: body(() => right().replace('</xml>', '')),
    says: /XML格式错误/,
  },
  {
    what: 'a DOCTYPE',
    sending: body(() => `<!DOCTYPE xml [<!ENTITY a "b">]>${right()}`),
    says: /XML格式错误/,
  },
  {
    what: 'an element twice',
    sending: body(() => right().replace('</xml>', '<attach>a</attach><attach>a</attach></xml>')),
    says: /<attach> is there twice/,
  },
  {
    what: ']]> within CDATA',
    sending: body(() => xmlOf(signedBy(sim, order('C00001', { attach: 'a]]>b' })))),
    says: /XML格式错误/,
  },
  {
    what: 'a WeCom red packet without its second signature',
    path: '/mmpaymkttransfers/sendworkwxredpack',
    change: { sign_type: '' },
    sending: { signType: 'MD5' },
    says: /企业微信签名错误/,
  },
]

describe('The simulator refuses', () => {
  it.each(cases)('$what', async ({ path = UNIFIED, change = {}, sending = {}, says }) => {
    const given = typeof sending === 'function' ? sending() : sending
    const { status, fields, text } = await sendXml(sim, path, order('C00001', change), given)
    expect(text).toMatch(says)
    // Unsigned: the platform does not know yet who asks, or has not looked at the business.
    expect(fields).toMatchObject({ return_code: 'FAIL' })
    expect({ status, sign: fields['sign'] }).toEqual({ status: 200, sign: undefined })
    expect(sim.order('C00001')).toBeUndefined()
  })

  it('a path that APIv2 does not have, with the nearest one, and GET', async () => {
    const unknown = await sendXml(sim, '/pay/unifiedorders', {})
    expect(unknown.status).toBe(404)
    expect(unknown.headers['x-simulator-hint']).toContain('Did you mean /pay/unifiedorder?')
    expect((await sendXml(sim, UNIFIED, {}, { method: 'GET' })).status).toBe(405)
  })

  it('nothing of it with its checks off', async () => {
    const lenient = await createSimulator({ checks: false })
    const sending = { key: 'k'.repeat(32), headers: { 'Content-Type': 'text/plain' } }
    const { fields } = await sendXml(lenient, UNIFIED, order('C00001', { attach: '😀' }), sending)
    await lenient.close()
    expect(fields).toMatchObject({ result_code: 'SUCCESS' })
  })
})

describe('The simulator reads', () => {
  it.each([
    ['CDATA in pieces', '<![CDATA[a]]><![CDATA[b]]>', 'ab'],
    ['references', '&lt;&#65;&#x42;&amp;&quot;&apos;&gt;', '<AB&"\'>'],
    ['blanks around a text', '  a  ', '  a  '],
    ['an escaped ]]>', '<![CDATA[a]]]]><![CDATA[>b]]>', 'a]]>b'],
    ['the name of a prototype', '__proto__', '__proto__'],
  ])('%s', async (_, sent, meant) => {
    const number = `R0000${meant.length}${sent.length}`
    const fields = signedBy(sim, order(number, { attach: meant }))
    const xml = xmlOf(fields).replace(`<![CDATA[${meant}]]>`, sent)
    const declared = `\ufeff<?xml version="1.0" encoding="UTF-8"?>\n${xml}\n`
    const answer = await sendXml(sim, UNIFIED, {}, { body: declared })
    expect(answer.fields).toMatchObject({ result_code: 'SUCCESS' })
    expect(sim.requests.at(-1)?.body).toMatchObject({ attach: meant })
  })
})
