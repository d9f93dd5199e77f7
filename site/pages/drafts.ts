import type { Notification, Operation } from '../../generator/model/types.js'
import { type Changes, changesOf } from './changes.js'
import { handler } from './code/handler.js'
import { notations } from './code/notations.js'
import { PAYMENT_EVENT, paymentHandler } from './code/payment-handler.js'
import type { Draft } from './draft.js'
import { groupBy } from './group.js'
import { notificationLink, operationLink, productLink } from './links.js'
import { productMarkdown } from './markdown/lists.js'
import { notificationMarkdown } from './markdown/notification.js'
import { operationMarkdown } from './markdown/operation.js'
import { groupByProduct, type Product } from './products.js'
import type { Described, Source } from './source.js'
import { changeList } from './views/change-list.js'
import { notificationList, operationList, productList } from './views/lists.js'
import { notificationView } from './views/notification.js'
import { operationView } from './views/operation.js'
import { productView } from './views/product.js'

/** Every page that is made of specs. */
export function draftPages(source: Source, changes?: Changes): Draft[] {
  const { operations, notifications } = source
  const endpoints = operations.map(({ endpoint }) => endpoint)
  const products = groupByProduct(operations)
  const byPath = groupBy(operations, ({ endpoint }) => endpoint.path)
  const shared = sharedEventTypes(notifications)
  return [
    ...operations.map((operation) => {
      const all = byPath.get(operation.endpoint.path) ?? []
      const own = changes
        ? { ...changes, changes: changesOf(operation.endpoint, endpoints, changes.changes) }
        : undefined
      return operationDraft(operation, all, own)
    }),
    ...notifications.map((each) => notificationDraft(each, shared, operations)),
    ...products.map((product) => productDraft(product, notifications)),
    changeList(changes, operations),
    operationList(operations),
    notificationList(notifications),
    productList(products),
  ]
}

function operationDraft(
  operation: Described<Operation>,
  onPath: readonly Described<Operation>[],
  changes: Changes | undefined,
): Draft {
  const { endpoint } = operation
  const { name, summary, method, path, id, module, source } = endpoint
  const siblings = onPath.filter((each) => each !== operation).map((each) => each.endpoint)
  const blocks = notations(operation)
  return {
    link: operationLink(endpoint),
    kind: 'operation',
    title: `${name} · ${summary}`,
    description: `${method} ${path} · ${name} · ${summary} · ${id}`,
    snippets: blocks.map(({ tab, code }) => ({ code, source, name: tab, module })),
    template: 'operation.html',
    view: (shown) => operationView(operation, blocks, shown, siblings, changes),
    markdown: () => operationMarkdown(operation, blocks, siblings, changes),
  }
}

function notificationDraft(
  notification: Described<Notification>,
  shared: ReadonlySet<string>,
  operations: readonly Described<Operation>[],
): Draft {
  const { endpoint } = notification
  const { name, summary, event, module, source } = endpoint
  const code = event === PAYMENT_EVENT ? paymentHandler : handler(notification, shared)
  return {
    link: notificationLink(endpoint),
    kind: 'notification',
    title: `${name} · ${summary}`,
    description: `${event} · ${name} · ${summary}`,
    snippets: [{ code, source, name: 'handler', module }],
    template: 'notification.html',
    view: ([shown]) => notificationView(notification, shown?.html ?? '', operations),
    markdown: () => notificationMarkdown(notification, code, operations),
  }
}

const productDraft = (
  product: Product,
  notifications: readonly Described<Notification>[],
): Draft => ({
  link: productLink(product.slug),
  kind: 'product',
  title: `${product.name} · ${product.english}`,
  description: `${product.name} · ${product.english} · ${product.operations.length} operations`,
  snippets: [],
  template: 'product.html',
  view: () => productView(product, notifications),
  markdown: () => productMarkdown(product, notifications),
})

/** Event types that several notifications have. */
function sharedEventTypes(notifications: readonly Described<Notification>[]): Set<string> {
  const seen = new Set<string>()
  const shared = new Set<string>()
  for (const { endpoint } of notifications)
    for (const type of new Set(endpoint.eventTypes)) {
      if (seen.has(type)) shared.add(type)
      seen.add(type)
    }
  return shared
}
