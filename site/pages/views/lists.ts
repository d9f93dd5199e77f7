import type { Notification, Operation } from '../../../generator/model/types.js'
import type { Draft } from '../draft.js'
import { groupBy } from '../group.js'
import { escapeHtml, label, link } from '../html.js'
import { labels } from '../labels.js'
import { moduleAnchor, productLink } from '../links.js'
import { listMarkdown, productLine } from '../markdown/lists.js'
import { notificationLine } from '../markdown/notification.js'
import { operationLine } from '../markdown/operation.js'
import { mdCode } from '../markdown/text.js'
import type { Product } from '../products.js'
import type { Described } from '../source.js'
import { countLabel } from './operation.js'
import { notificationItem, operationItem } from './product.js'

/** The pages that lead to all others. */

export function operationList(operations: readonly Described<Operation>[]): Draft {
  const modules = groupBy(operations, ({ endpoint }) => endpoint.module)
  const groups = [...modules].map(([module, members]) => ({
    name: `<code>${escapeHtml(module)}</code>`,
    anchor: moduleAnchor(module),
    items: members.map(({ endpoint }) => operationItem(endpoint)),
    markdown: { name: mdCode(module), lines: members.map((each) => operationLine(each.endpoint)) },
  }))
  return list({
    link: '/reference/index',
    title: '接口 · Operations',
    heading: labels.operations,
    count: countLabel(operations.length),
    groups,
  })
}

export function notificationList(notifications: readonly Described<Notification>[]): Draft {
  const families = groupBy(notifications, ({ endpoint }) => family(endpoint))
  const groups = [...families].map(([name, members]) => ({
    name: `<code>${escapeHtml(name)}</code>`,
    anchor: name.toLowerCase().replaceAll('_', '-'),
    items: members.map(({ endpoint }) => notificationItem(endpoint)),
    markdown: { name: mdCode(name), lines: members.map((each) => notificationLine(each.endpoint)) },
  }))
  const count = notifications.length
  return list({
    link: '/notifications/index',
    title: '通知 · Notifications',
    heading: labels.notifications,
    count: label(`${count} 个通知`, `${count} notifications`),
    groups,
  })
}

/** `REFUND.SUCCESS` → `REFUND` */
const family = ({ event, v2 }: Notification): string =>
  v2 ? 'APIv2' : (event.split('.')[0] ?? event)

export function productList(products: readonly Product[]): Draft {
  const items = products.map(
    ({ name, english, slug, operations }) =>
      `${link(productLink(slug), escapeHtml(name))} ` +
      `<span class="summary" lang="en">${escapeHtml(english)}</span> ` +
      `<span class="count">${operations.length}</span>`,
  )
  return list({
    link: '/products/index',
    title: '产品 · Products',
    heading: labels.products,
    count: label(`${products.length} 个产品`, `${products.length} products`),
    groups: [
      {
        name: labels.products,
        anchor: 'all',
        items,
        markdown: { name: 'All', lines: products.map(productLine) },
      },
    ],
  })
}

interface ListGroup {
  readonly name: string
  readonly anchor: string
  readonly items: readonly string[]
  readonly markdown: { readonly name: string; readonly lines: readonly string[] }
}

interface ListView {
  readonly link: string
  readonly title: string
  readonly heading: string
  readonly count: string
  readonly groups: readonly ListGroup[]
}

const list = ({ link: place, title, heading, count, groups }: ListView): Draft => ({
  link: place,
  kind: 'list',
  title,
  description: title,
  snippets: [],
  template: 'list.html',
  view: () => ({ title: heading, count, groups, style: 'operations' }),
  markdown: () =>
    listMarkdown(
      title,
      groups.map(({ markdown }) => markdown),
    ),
})
