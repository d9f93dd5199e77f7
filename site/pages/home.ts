import { notations } from './code/notations.js'
import { covered } from './covered.js'
import type { Draft } from './draft.js'
import type { Guide } from './guides.js'
import { operationLink } from './links.js'
import { codeBlock, mdLink, page, table, tableRow } from './markdown/text.js'
import type { Source } from './source.js'
import { type HomeStep, homeView } from './views/home.js'

/** A step of a first payment, and the call by which its block of README.md is found. */
const STEPS = [
  { id: 'order', zh: '下单，查询', en: 'Place an order, query it', call: 'prepayJsapi(' },
  { id: 'notification', zh: '收到通知', en: 'Receive the notification', call: 'isPayment(event)' },
  { id: 'refund', zh: '退款', en: 'Refund it', call: 'createRefund(' },
] as const

/** The operation that shows the four notations. */
const SHOWN = { module: 'refund', id: 'createRefund' }

/** The home page. All code on it is README.md's, or an operation's example; every figure is counted. */
export function homePage(source: Source, guides: readonly Guide[]): Draft {
  const [chinese, english] = [guideAt(guides, 'README.zh-CN.md'), guideAt(guides, 'README.md')]
  const own = STEPS.map(({ call }) => [blockWith(chinese, call), blockWith(english, call)] as const)
  const steps = STEPS.map((step, at): HomeStep => ({ ...step, output: outputOf(own[at]?.[1]) }))
  const operation = source.operations.find(
    ({ endpoint }) => endpoint.module === SHOWN.module && endpoint.id === SHOWN.id,
  )
  if (!operation) throw new Error(`The home page shows ${SHOWN.id}, which specs/ does not have.`)
  const blocks = notations(operation)
  const { source: file, module } = operation.endpoint
  const figures = covered(source)
  const install = installation(english)
  return {
    link: '/index',
    kind: 'home',
    title: '微信支付 APIv3 · WeChat Pay APIv3 in TypeScript',
    description: 'A typed TypeScript client for the whole of WeChat Pay APIv3 (微信支付)',
    snippets: [
      ...own.flat(),
      ...blocks.map(({ tab, code }) => ({ code, source: file, name: tab, module })),
    ],
    template: 'home.html',
    view: (shown) =>
      homeView({ install, steps, blocks, shown, figures, link: operationLink(operation.endpoint) }),
    markdown: () =>
      page(
        '# wechatpay-ky',
        `All pages for assistants: [llms.txt](/llms.txt). First: ${mdLink('getting started', '/guide/getting-started')}.`,
        codeBlock('sh', install),
        steps.flatMap(({ en, output }, at) => [
          `## ${en}`,
          codeBlock('ts', own[at]?.[1].code ?? ''),
          `Prints: ${output.map((line) => `\`${line}\``).join(', ')}`,
        ]),
        '## Four notations of one call',
        blocks.map(({ code }) => codeBlock('ts', code)),
        '## What is covered',
        table(
          ['What', 'Count'],
          figures.map(({ en, count }) => tableRow([en, String(count)])),
        ),
      ),
  }
}

function guideAt(guides: readonly Guide[], file: string): Guide {
  const guide = guides.find(({ source }) => source === file)
  if (!guide) throw new Error(`The home page shows code of ${file}, which does not exist.`)
  return guide
}

function blockWith({ source, snippets }: Guide, call: string) {
  const found = snippets.find(({ code }) => code.includes(call))
  if (!found)
    throw new Error(`${source}: the home page needs a TypeScript block that calls ${call}`)
  return found
}

/** The output of a block is in its comments: `// → NOTPAY`. */
const outputOf = (block: { readonly code: string } | undefined): string[] =>
  [...(block?.code ?? '').matchAll(/\/\/ → (.*)$/gm)].map(([, text = '']) => text)

/** README.md's first commands. */
function installation({ source, text }: Guide): string {
  const found = /^```sh\n([\s\S]*?)\n```$/m.exec(text)?.[1]
  if (!found) throw new Error(`${source}: the home page needs a block of sh that installs`)
  return found
}
