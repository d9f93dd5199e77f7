import { constants, createPrivateKey, privateDecrypt } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Examples, openExamples } from '../../simulator/examples.js'
import { createSimulator, type Simulator } from '../../simulator/index.js'
import { isSigned, type RawAnswer, send } from './support/merchant.js'
import { fromFirstPage } from './support/pages.js'
import { responseValidator } from './support/specs.js'
import { toWire } from './support/wire.js'

const statements = ['/v3/global/statements', '/hk/v3/statements']

const callerOf = (endpoint: string, sim: Simulator) =>
  endpoint.includes(' /brand/') ? sim.brand : sim.config

/** What is wrong with an answer, judged by the spec's YAML and by node:crypto alone. */
const complaints = (examples: Examples, endpoint: string, answer: RawAnswer, sim: Simulator) => {
  const operation = examples.operation(endpoint)
  const found: string[] = []
  if (answer.status !== operation.response.status) {
    return [`${endpoint}: status ${answer.status}: ${answer.text}`]
  }
  const signed = statements.includes(operation.path)
    ? JSON.stringify({ sha1: answer.headers['wechatpay-statement-sha1'] })
    : answer.body
  const isUnsigned = answer.headers['wechatpay-signature'] === undefined
  if (operation.unsigned ? !isUnsigned : !isSigned(sim.config, answer.headers, signed)) {
    found.push(`${endpoint}: the signature is wrong`)
  }
  const validate = responseValidator(operation.source)
  if (validate && !validate(answer.json)) {
    found.push(`${endpoint}: ${JSON.stringify(validate.errors?.[0])}`)
  }
  for (const path of operation.sensitive.response) {
    const key = createPrivateKey(callerOf(endpoint, sim).privateKey)
    for (const text of textsAt(answer.json, path.split('.'))) {
      const padding = { padding: constants.RSA_PKCS1_OAEP_PADDING, oaepHash: 'sha1' }
      const plain = privateDecrypt({ key, ...padding }, Buffer.from(text, 'base64'))
      if (plain.length === 0) found.push(`${endpoint}: ${path} is empty`)
    }
  }
  return found
}

const textsAt = (value: unknown, [step, ...rest]: readonly string[]): string[] => {
  if (step === undefined) return typeof value === 'string' && value !== '' ? [value] : []
  const held = (value as Record<string, unknown> | undefined)?.[step.replace('[]', '')]
  return [held].flat().flatMap((item) => textsAt(item, rest))
}

/** Sends the example of every operation, some at a time. */
const askAll = async (sim: Simulator, examples: Examples, optional: boolean) => {
  const found: string[] = []
  const waiting = [...examples.endpoints]
  const work = async () => {
    for (let endpoint = waiting.pop(); endpoint !== undefined; endpoint = waiting.pop()) {
      const example = fromFirstPage(
        examples.operation(endpoint),
        examples.request(endpoint, { optional }),
      )
      const caller = callerOf(endpoint, sim)
      const request = toWire(examples.operation(endpoint), example, caller)
      found.push(...complaints(examples, endpoint, await send(caller, request), sim))
    }
  }
  await Promise.all(Array.from({ length: 8 }, work))
  return found
}

describe('corpus', () => {
  const examples = openExamples()
  let sim: Simulator
  beforeAll(async () => {
    sim = await createSimulator({ stateless: true, signWith: 'both' })
  })
  afterAll(() => sim.close())

  it('the corpus has examples for at least 1,081 operations, and all match their schemas', () => {
    const misfits: string[] = []
    for (const endpoint of examples.endpoints) {
      const onMisfit = (place: string, example: unknown) =>
        misfits.push(`${endpoint} ${place}: ${JSON.stringify(example)}`)
      examples.request(endpoint, { optional: true, onMisfit })
    }
    expect(examples.endpoints.length).toBeGreaterThanOrEqual(1081)
    expect(misfits).toEqual([])
  })

  it('the simulator answers every operation with its required fields', {
    timeout: 60_000,
  }, async () => {
    expect(await askAll(sim, examples, false)).toEqual([])
  })

  it('the simulator answers every operation with all its fields', { timeout: 60_000 }, async () => {
    expect(await askAll(sim, examples, true)).toEqual([])
  })

  it('a stateful simulator refuses only requests for resources that do not exist', {
    timeout: 60_000,
  }, async () => {
    const usual = await createSimulator({
      signWith: 'both',
      mchid: '1230000109',
      checks: { authorization: false },
    })
    const refused: string[] = []
    for (const endpoint of examples.endpoints) {
      const request = toWire(examples.operation(endpoint), examples.request(endpoint), usual.config)
      const { status, json } = await send(usual.config, { ...request, authorization: '-' })
      if (status >= 300) refused.push(`${endpoint} ${status} ${json?.code}`)
    }
    await usual.close()
    const keepsState =
      /(transactions|refunds|applyment|profitsharing|mch-transfer\/transfer-bills|\/bill\/|download\/)/
    expect(refused.filter((line) => !keepsState.test(line))).toEqual([])
    expect(refused.filter((line) => / (5\d\d|401) /.test(line))).toEqual([])
    expect(refused.length).toBeLessThan(120)
  })
})
