// The keys that encrypt fields of APIv2 are fetched before the call, and shared by all calls.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { queryMerchantRisk } from '../../../generated/v2/risk/index.js'
import { transferToBankCard } from '../../../generated/v2/transfers/index.js'
import {
  createWechatPay,
  RequestError,
  type RequestOptions,
  type WechatPay,
} from '../../../runtime/index.js'
import { keyPairOf } from '../helpers/keys.js'
import { clientOf, KEY, MCHID, XmlPlatform, xmlOf } from './helpers/xml-platform.js'

let platform: XmlPlatform
beforeAll(async () => {
  platform = await XmlPlatform.start()
})
afterAll(() => platform.close())

const { publicPem, privatePem } = await keyPairOf('stranger')
const success = { return_code: 'SUCCESS', result_code: 'SUCCESS' }
const caught = (call: Promise<unknown>) => call.catch((error: unknown) => error)

type Call = (options?: RequestOptions) => Promise<unknown>

const bankCard = (wxpay: WechatPay): Call => {
  const card = { enc_bank_no: '6225000000000000', enc_true_name: '张三' } as never
  return (options) => transferToBankCard(wxpay, { xml: card }, options)
}
const risk = (wxpay: WechatPay, more = {}): Call => {
  const xml = { certificates_name: '张三', ...more }
  return (options) => queryMerchantRisk(wxpay, { xml }, options)
}
const withCertificates = (): WechatPay =>
  createWechatPay({
    ...{ mchid: MCHID, v2: { key: KEY }, baseUrl: platform.url, ky: { retry: 0 } },
    ...{ serialNo: 'AB', privateKey: privatePem, apiV3Key: 'k'.repeat(32) },
    certificates: 'auto',
  })

const kinds: readonly [string, () => Call][] = [
  ['the key of getPublicKey', () => bankCard(clientOf(platform))],
  ['the platform certificates', () => risk(withCertificates())],
]

describe('signals', () => {
  const hanging = { body: '', hanging: true } as const

  test.each(kinds)('A call that waits for %s ends when its signal aborts', async (_, make) => {
    platform.answer(hanging)
    const call = make()
    const first = caught(call({ signal: AbortSignal.timeout(2000) }))
    const reason = new Error('given up')
    const second = new AbortController()
    setTimeout(() => second.abort(reason), 50)
    expect(await caught(call({ signal: second.signal }))).toBe(reason)
    expect(await Promise.race([first, 'still waiting'])).toBe('still waiting')
  })

  test('A call that aborts does not end another one that waits for the same key', async () => {
    let answer: (() => void) | undefined
    const asked = new Promise<void>((resolve) => {
      answer = resolve
    })
    const client = clientOf(platform, {
      fetch: async (url, init) => {
        if (url.endsWith('/risk/getpublickey')) await asked
        return fetch(url, init)
      },
    })
    platform.answer(xmlOf({ ...success, pub_key: publicPem }))
    const first = new AbortController()
    const call = bankCard(client)
    const calls = [caught(call({ signal: first.signal })), call()]
    first.abort(new Error('given up'))
    expect(await calls[0]).toMatchObject({ message: 'given up' })
    answer?.()
    expect(await calls[1]).toMatchObject({ status: 200 })
  })
})

describe('outcomes', () => {
  const failures: readonly [string, string | { body: string; broken: true }][] = [
    ['a broken connection', { body: '', broken: true }],
    ['an error', xmlOf({ ...success, result_code: 'FAIL', err_code: 'SYSTEMERROR' })],
    ['something else', xmlOf({ ...success, pub_key: 'not a key' })],
  ]
  describe.each(kinds)('%s', (_, make) => {
    test.each(failures)(
      'A call has the outcome not-sent if fetching its key gives %s',
      async (_, answer) => {
        platform.answer(answer)
        expect(await caught(make()())).toMatchObject({ outcome: 'not-sent' })
        expect(platform.received).toHaveLength(1)
      },
    )
  })
})

describe('the serial number beside encrypted fields', () => {
  const ID = 'PUB_KEY_ID_0123456789'
  const call = (given: object) => {
    platform.answer(xmlOf(success))
    return risk(clientOf(platform, { platformKeys: { [ID]: publicPem } }), given)()
  }

  test.each([
    ['left out', {}],
    ['undefined', { cert_serial_number: undefined }],
    ['that of the key', { cert_serial_number: ID }],
  ])('The serial number that is sent is that of the key if it is %s', async (_, given) => {
    await call(given)
    expect(platform.last.fields).toMatchObject({ cert_serial_number: ID })
  })

  test('Another serial number than that of the key is refused before anything is sent', async () => {
    const error = await caught(call({ cert_serial_number: '5157F09EFDC096DE' }))
    expect(error).toBeInstanceOf(RequestError)
    expect(String(error)).toContain(`cert_serial_number: expected ${ID}`)
    expect(platform.received).toHaveLength(0)
  })
})
