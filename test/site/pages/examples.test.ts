import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { draftPages } from '../../../site/pages/drafts.js'
import { misfits } from '../../../site/pages/misfits.js'
import { formatMisfit, formatProblem } from '../../../site/pages/report.js'
import { readSource } from '../../../site/pages/source.js'
import { docHtml } from '../../../site/twoslash/doc-html.js'
import { showSnippets } from '../../../site/twoslash/show.js'
import { root, textOf } from './support/site.js'

/** Every notation of every kind of operation, and a few notifications: all examples of all pages
 * take a minute, and are what `npm run docs:build` checks. */
const modules = ['billdownload', 'ecommerce/refunds', 'pay/transactions', 'refund', 'webhooks']
const jsonModules = ['global/merchants', 'mch-manage']
const v2Modules = ['v2/mch', 'v2/papay', 'v2/pay', 'v2/webhooks', 'v2/workwx']
const uploads = ['global/merchant-storage', 'merchant']
const source = readSource(`${root}/specs`, [...modules, ...v2Modules, ...uploads, ...jsonModules])
const snippets = draftPages(source).flatMap((page) => page.snippets)
const sample = snippets.filter(
  ({ source: file, code }, index) =>
    !file.includes('webhooks') ||
    file.includes('v2/') ||
    index % 20 === 0 ||
    /return \{|original_type|isPayment/.test(code),
)

const folder = mkdtempSync(join(tmpdir(), 'wechatpay-ky-site-'))
afterAll(() => rmSync(folder, { recursive: true }))
const cached = { root, cache: join(folder, 'blocks.json') }

test('examples compile in a reader’s project, and their names have hover cards', async () => {
  const { blocks, problems, card } = await showSnippets(sample, cached)
  expect(problems).toEqual([])
  expect(blocks.map(({ html }) => textOf(html))).toEqual(sample.map(({ code }) => code))
  expect(sample.length).toBeGreaterThan(40)
  const index = sample.findIndex(({ source: file }) => file.endsWith('refund/create-refund.yaml'))
  const html = blocks[index]?.html ?? ''
  const said = (name: string): string => {
    const key = new RegExp(`data-hover="(\\w+)">${name}<`).exec(html)?.[1] ?? ''
    return textOf(card(key).replaceAll('</p>', ' '))
  }
  expect(said('createRefund')).toContain('request: CreateRefundRequest')
  expect(said('createRefund')).toContain('申请退款 · Refund all or part of a paid order')
  expect(said('out_refund_no')).toContain('out_refund_no: string商户退款单号')
  expect(said('amount')).toContain('amount: CreateRefundJsonAmount')
}, 120_000)

test('an example that does not compile is reported with its file, line and cause', async () => {
  const broken = {
    code: [
      "import { createRefund } from 'wechatpay-ky/refund'",
      'await createRefund(wxpay, { json: { out_refund_no: 5, amount: { refund: 1 } } })',
    ].join('\n'),
    source: 'specs/refund/create-refund.yaml',
    name: 'function',
  }
  const guide = {
    code: 'const fine = 1\nfine.no()',
    source: 'docs/chain.md',
    line: 12,
    name: 'block 1',
  }
  const { blocks, problems } = await showSnippets([broken, guide], { root })
  expect(blocks).toEqual([])
  const told = problems.map((problem) => formatProblem(problem, root)).join('\n')
  const line = lineOf('specs/refund/create-refund.yaml', /^ +out_refund_no:/)
  expect(told).toContain(
    `specs/refund/create-refund.yaml:${line}: the example "function" does not compile`,
  )
  expect(told).toContain("Type 'number' is not assignable to type 'string'")
  expect(told).toContain('docs/chain.md:13: the example "block 1" does not compile')
  expect(told).toContain("Property 'no' does not exist")
}, 120_000)

test('the page of a payment distinguishes its shapes with the guards of the package', () => {
  const page = snippets.find(({ source: file }) =>
    file.endsWith('specs/webhooks/transaction-success.yaml'),
  )
  expect(page?.code).toContain('if (isPayment(event)) {')
  expect(page?.code).toContain('if (isCombinedPayment(event)) {')
})

test('a comment is shown with coloured code and one value a line', () => {
  const html = docHtml(
    'Signs, and\nverifies `<b>`.\n\n```ts\nconst a = 1\n```\n\nValues\n- `A` 一\n- `B` 二',
    (code) => `<pre>${code}</pre>`,
  )
  expect(html).toBe(
    '<p>Signs, and verifies <code>&#60;b&#62;</code>.</p><pre>const a = 1</pre>' +
      '<p>Values<br>- <code>A</code> 一<br>- <code>B</code> 二</p>',
  )
})

test('a checked example is not checked again until its types change', async () => {
  const again = await showSnippets(sample, cached)
  expect(again.made).toBe(0)
  expect(again.blocks.every(({ html }) => html.includes('<pre'))).toBe(true)
  expect(again.css).toContain('.vp-code .c')
})

test.each([
  ['type', 'examples: [888]', 'examples: [eight]', 'is not of type integer'],
  ['limit', 'maxLength: 80', 'maxLength: 2', 'reason'],
])(
  'an example of a spec that has the wrong %s is reported with its line',
  (_, before, after, cause) => {
    for (const module of ['_shared', 'refund'])
      cpSync(`${root}/specs/${module}`, join(folder, 'specs', module), { recursive: true })
    const file = join(folder, 'specs/refund/create-refund.yaml')
    const text = readFileSync(file, 'utf8').replace(before, after)
    writeFileSync(file, text)
    const changed = readSource(join(folder, 'specs'))
    const told = [
      ...changed.diagnostics.map((each) => `${each.file}:${each.line} ${each.cause}`),
      ...misfits(changed).map((misfit) => formatMisfit(misfit, folder)),
    ]
    const place = text
      .split('\n')
      .findIndex((line) => line.includes(after.trim().split('\n').at(-1) ?? ''))
    expect(told.length).toBe(1)
    expect(told[0]).toContain(cause)
    const line = Number(/create-refund\.yaml:(\d+)/.exec(told[0] ?? '')?.[1])
    expect(Math.abs(line - (place + 1))).toBeLessThan(2)
  },
)

test('the four notations of an operation are equivalent', () => {
  const own = snippets.filter(({ source: file }) =>
    file.endsWith('ecommerce/refunds/create-return-advance.yaml'),
  )
  expect(Object.fromEntries(own.map(({ name, code }) => [name, code]))).toMatchInlineSnapshot(`
    {
      "chain": "const { data: { refund_id } } = await wx.v3.ecommerce.refunds._refund_id_.returnAdvance.post(
      { sub_mchid: '1900000109' },
      { refund_id: '50000000382019052709732678859' },
    )",
      "declared": "const { data: { refund_id } } = await wx.chain('v3/ecommerce/refunds/{refund_id}/return-advance').post(
      { sub_mchid: '1900000109' },
      { refund_id: '50000000382019052709732678859' },
    )",
      "function": "import { createReturnAdvance } from 'wechatpay-ky/ecommerce/refunds'

    const { data: { refund_id } } = await createReturnAdvance(wxpay, {
      refund_id: '50000000382019052709732678859',
      json: { sub_mchid: '1900000109' },
    })",
      "property": "const { data: { refund_id } } = await wx['v3/ecommerce/refunds/{refund_id}/return-advance'].post(
      { sub_mchid: '1900000109' },
      { refund_id: '50000000382019052709732678859' },
    )",
    }
  `)
})

const lineOf = (file: string, pattern: RegExp): number =>
  readFileSync(join(root, file), 'utf8')
    .split('\n')
    .findIndex((line) => pattern.test(line)) + 1

test('an example gives the content of text that holds JSON', () => {
  const codeOf = (file: string): string =>
    snippets.find(({ source: from }) => from.endsWith(file))?.code ?? ''
  expect(codeOf('mch-manage/submit-manage-record-data.yaml')).toContain(
    'submit_data: { record_fields: [] }',
  )
})
