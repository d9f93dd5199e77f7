import { execFile, execFileSync } from 'node:child_process'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createSimulator, type Simulator } from '../../../simulator/index.js'
import { curl } from '../../../site/pages/code/curl.js'
import { plainSite, textOf } from './support/site.js'

const site = plainSite('operation')
const commands = site.source.operations.flatMap((operation) => {
  const command = curl(operation)
  return command === undefined ? [] : [{ operation: operation.endpoint, command }]
})

let sim: Simulator
beforeAll(async () => {
  sim = await createSimulator({ stateless: true, signWith: 'both' })
})
afterAll(() => sim.close())

/** What bash makes of the commands: the arguments of each. */
function argumentsOf(all: readonly string[]): string[][] {
  const script = `curl() { printf '%s\\0' "$@"; printf '\\1\\0'; }\n${all.join('\n')}\n`
  const told = execFileSync('bash', ['-s'], {
    input: script,
    maxBuffer: 1 << 26,
  }).toString()
  return told
    .split('\u0001\0')
    .slice(0, -1)
    .map((line) => line.split('\0').slice(0, -1))
}

/** The request that curl sends for these arguments. */
async function send([...args]: string[]): Promise<Response> {
  const headers: Record<string, string> = { Accept: '*/*', 'User-Agent': 'curl/8.0' }
  let [method, url, body]: [string?, string?, string?] = []
  for (let arg = args.shift(); arg !== undefined; arg = args.shift()) {
    if (!arg.startsWith('-')) url = arg
    else if (arg === '-X') method = args.shift()
    else if (arg === '-d') body = args.shift()
    else {
      const [name = '', ...value] = (args.shift() ?? '').split(': ')
      headers[name] = value.join(': ')
    }
  }
  const target = (url ?? '').replace('http://127.0.0.1:8030', sim.url)
  const sent = { headers, redirect: 'manual' } as const
  return fetch(target, {
    ...sent,
    method: method ?? (body === undefined ? 'GET' : 'POST'),
    ...(body === undefined ? {} : { body }),
  })
}

test('the simulator accepts the curl command of every operation that has one', async () => {
  const all = argumentsOf(commands.map(({ command }) => command))
  expect(all.length).toBe(commands.length)
  const refused: string[] = []
  for (const [at, args] of all.entries()) {
    const answer = await send(args)
    const text = await answer.text()
    const { module, id } = commands[at]?.operation ?? {}
    if (!answer.ok) refused.push(`${module}#${id}: ${answer.status} ${text}`)
  }
  expect(refused).toEqual([])
}, 120_000)

test('only uploads and APIv2 have no curl command', () => {
  const without = site.source.operations.filter((each) => curl(each) === undefined)
  const others = without.filter(({ endpoint }) => !endpoint.v2 && !endpoint.request?.form)
  expect(others.map(({ endpoint }) => endpoint.id)).toEqual([])
  expect(commands.length).toBeGreaterThan(1_000)
})

test('curl itself creates an order with the command of its page, and WeChat Pay’s refusal is announced', async () => {
  const html = site.files.get('content/reference/pay/transactions/prepay-native.html') ?? ''
  const shown = textOf(/<pre class="curl"[^>]*>([\s\S]*?)<\/pre>/.exec(html)?.[1] ?? '')
  expect(shown).toMatch(/^curl 'http:\/\/127\.0\.0\.1:8030\/v3\/pay\/transactions\/native'/)
  const command = shown.replace('http://127.0.0.1:8030', sim.url)
  const { stdout } = await promisify(execFile)('bash', ['-c', `${command} --silent --include`])
  const [head = '', body = ''] = stdout.split('\r\n\r\n')
  expect(head).toMatch(/^HTTP\/1\.1 200 /)
  expect(head).toContain('X-Simulator-Hint: This request was not signed: WeChat Pay refuses it.')
  expect(JSON.parse(body)).toMatchObject({ code_url: expect.stringContaining('weixin://') })
})

test('the curl command of a page stands in its twin', () => {
  const twin = site.files.get('twins/reference/refund/create-refund.md') ?? ''
  const found = commands.find(
    ({ operation }) => operation.module === 'refund' && operation.id === 'createRefund',
  )
  expect(twin).toContain(`\`\`\`sh\n${found?.command}\n\`\`\``)
})
