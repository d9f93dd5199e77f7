import { readFileSync } from 'node:fs'
import { load } from 'js-yaml'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { chain } from '../../../generated/chain/index.js'
import { createWechatPay, type WechatPay } from '../../../runtime/index.js'
import { openExamples } from '../../../simulator/examples.js'
import { createSimulator, type Simulator } from '../../../simulator/index.js'
import { fieldsOf } from '../../runtime/v2/helpers/xml-platform.js'
import { isSignedWith } from './support/xml-merchant.js'

const examples = openExamples()

/** What an answer must have, read straight out of the YAML. */
const requiredIn = (source: string): readonly string[] => {
  const document = load(readFileSync(`${import.meta.dirname}/../../../${source}`, 'utf8'))
  const text = JSON.stringify(document)
  const responses = JSON.parse(text, (key, value) =>
    key === '200' ? value?.content?.['text/xml']?.schema?.required : value,
  )
  const [path] = Object.values(responses.paths as Record<string, Record<string, unknown>>)
  const [operation] = Object.values(path ?? {}) as { responses: Record<string, string[]> }[]
  return operation?.responses['200'] ?? []
}

/** Keeps what arrives, before the client has looked at it. */
const listening = (sim: Simulator, key = sim.config.v2.key) => {
  const answers: string[] = []
  const wxpay = createWechatPay({
    ...sim.config,
    v2: { ...sim.config.v2, key },
    fetch: async (url, init) => {
      const response = await fetch(url, { ...init, redirect: 'manual' })
      answers.push(await response.clone().text())
      return response
    },
    ky: { retry: 0 },
  })
  return { wxpay, answers }
}

/** Every operation of APIv2 through the chain, whose types no loop can satisfy. */
const call = (wxpay: WechatPay, endpoint: string, given: object): Promise<unknown> => {
  const [method = '', path = ''] = endpoint.split(' ')
  const node = chain(wxpay).chain(`v2${path}` as never) as unknown as Record<
    string,
    (given: object) => Promise<unknown>
  >
  const request = method === 'GET' ? { params: given } : given
  return node[method.toLowerCase()]?.(request) ?? Promise.reject(new Error(`no ${method}`))
}

describe('simulator and the client', () => {
  let sim: Simulator
  let sandboxKey: string
  beforeAll(async () => {
    sim = await createSimulator({ stateless: true, signWith: 'both' })
    const { wxpay } = listening(sim)
    const answer = await call(wxpay, 'POST /xdc/apiv2getsignkey/sign/getsignkey', {})
    sandboxKey = (answer as { data: { sandbox_signkey: string } }).data.sandbox_signkey
  })
  afterAll(() => sim.close())

  it('The simulator and the client agree on 108 operations', () => {
    expect(examples.xmlEndpoints).toHaveLength(108)
  })

  const complaintsAbout = async (endpoint: string, optional: boolean): Promise<string[]> => {
    const { v2, unsigned, source, response } = examples.operation(endpoint)
    const key = endpoint.includes('/xdc/apiv2sandbox/') ? sandboxKey : sim.config.v2.key
    const { wxpay, answers } = listening(sim, key)
    const example = examples.request(endpoint, { optional })
    const given = example[v2?.request ?? 'xml'] ?? {}
    const result = await call(wxpay, endpoint, given).catch((error) => `${endpoint}: ${error}`)
    if (typeof result === 'string' && !result.startsWith(sim.url)) return [result]
    if (response.kind !== 'xml') return []
    const text = answers.at(-1) ?? ''
    const fields = fieldsOf(text)
    const type = v2?.signTypes.includes('HMAC-SHA256') ? 'HMAC-SHA256' : 'MD5'
    const isRight = unsigned ? !('sign' in fields) : isSignedWith(sim, fields, type, key)
    const missing = requiredIn(source).filter(
      (name) => !(name in fields) && !text.includes(`<${name}`) && name !== 'sign',
    )
    return [
      ...(isRight ? [] : [`${endpoint}: the signature is wrong`]),
      ...missing.map((name) => `${endpoint}: ${name} is missing`),
    ]
  }

  it.each([
    ['what they require', false],
    ['all their fields', true],
  ])(
    'The simulator and the client agree on every operation, called with %s',
    { timeout: 60_000 },
    async (_, optional) => {
      const complaints: string[] = []
      for (const endpoint of examples.xmlEndpoints) {
        complaints.push(...(await complaintsAbout(endpoint, optional)))
      }
      expect(complaints).toEqual([])
    },
  )
})
