import { groupBy } from '../group.js'
import type { Guide } from '../guides.js'
import { JOURNEY, stageOfGuide } from '../journey.js'
import { groupByProduct } from '../products.js'
import type { Source } from '../source.js'
import { guideLine, guideMarkdown } from './guide.js'
import { productLine } from './lists.js'
import { notificationLine } from './notification.js'
import { operationLine } from './operation.js'
import { list, mdCode, mdLink, page } from './text.js'

/** `llms.txt` as llmstxt.org has it: a title, a summary, notes, and lists of links. */
export function llmsText(source: Source, guides: readonly Guide[]): string {
  const products = groupByProduct(source.operations)
  return page(
    introduction(source),
    stagesOf(guides, 'en').flatMap(({ title, own }) => [
      `## Guides: ${title}`,
      list(own.map(guideLine)),
    ]),
    '## Reference',
    list([
      `${mdLink('Products', '/products/index')}: ${products.length} products`,
      `${mdLink('Operations', '/reference/index')}: every operation by its module, with its function and its path`,
      `${mdLink('Notifications', '/notifications/index')}: every notification with its event type`,
    ]),
    '## Products',
    list(products.map(productLine)),
    '## 指南 (Chinese guides)',
    list(stagesOf(guides, 'zh').flatMap(({ own }) => own.map(guideLine))),
    '## Optional',
    list(projectGuides(guides).map(guideLine)),
  )
}

/** `llms-full.txt`: every guide in English, and a line for each operation and notification. The fields
 * of an operation are in its own twin: all of them together would be several megabytes. */
export function llmsFullText(source: Source, guides: readonly Guide[]): string {
  const { operations, notifications } = source
  const modules = groupBy(operations, ({ endpoint }) => endpoint.module)
  return page(
    introduction(source),
    guides
      .filter(({ language, link }) => language === 'en' && stageOfGuide(link) !== PROJECT)
      .map((guide) => guideMarkdown(guide).trim()),
    '# Operations',
    [...modules].flatMap(([module, members]) => [
      `## ${mdCode(module)}`,
      list(members.map(({ endpoint }) => operationLine(endpoint))),
    ]),
    '# Notifications',
    list(notifications.map(({ endpoint }) => notificationLine(endpoint))),
  )
}

function introduction({ operations, notifications }: Source): string[] {
  const v2 = operations.filter(({ endpoint }) => endpoint.v2).length
  return [
    '# wechatpay-ky',
    `> A typed TypeScript client for WeChat Pay (微信支付): ${operations.length - v2} operations of APIv3, ` +
      `${v2} of APIv2 and ${notifications.length} notifications, on ky. It signs requests, verifies ` +
      'responses and notifications, and encrypts and decrypts sensitive fields.',
    list([
      'Each page of this site has a Markdown twin at its address with `.md` added.',
      'An operation is a function: `import { createRefund } from "wechatpay-ky/refund"`. The module is the import path.',
      'Amounts are integers in fen (分). Times are RFC 3339. Sensitive fields are given and received in plain text.',
      'Never guess the outcome of a failed call: `error.outcome` says whether it was refused, never sent, done, or unknown.',
      'Test against the simulator in the package: `npx wechatpay-ky simulate`, `createSimulator()`.',
    ]),
  ]
}

/** Guides about maintaining the project, which callers of WeChat Pay do not need. */
const PROJECT = 'project'

const projectGuides = (guides: readonly Guide[]): Guide[] =>
  guides.filter(({ language, link }) => language === 'en' && stageOfGuide(link) === PROJECT)

const stagesOf = (guides: readonly Guide[], language: Guide['language']) =>
  JOURNEY.filter(({ id }) => id !== PROJECT)
    .map(({ id, en }) => ({
      title: en,
      own: guides.filter((guide) => guide.language === language && stageOfGuide(guide.link) === id),
    }))
    .filter(({ own }) => own.length > 0)
