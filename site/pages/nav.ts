import type { Notification, Operation } from '../../generator/model/types.js'
import { groupBy } from './group.js'
import type { Guide } from './guides.js'
import { JOURNEY, stageOfGuide } from './journey.js'
import { notificationLink, operationLink, productLink } from './links.js'
import { groupByProduct } from './products.js'
import type { Described, Source } from './source.js'

/** The navigation tree of the sidebar. */
export function navigation({ operations, notifications }: Source, guides: readonly Guide[]) {
  return {
    journey: JOURNEY.map(({ id, zh, en }) => ({ id, zh, en })),
    guides: guides.map(({ link, title, alternate, language }) => ({
      link,
      title,
      language,
      stage: stageOfGuide(link),
      ...(alternate ? { alternate } : {}),
    })),
    products: groupByProduct(operations).map((product) => ({
      name: product.name,
      english: product.english,
      slug: product.slug,
      link: productLink(product.slug),
      count: product.operations.length,
      modules: byModule(product.operations),
    })),
    modules: byModule(operations),
    notifications: notifications.map(({ endpoint }) => notificationEntry(endpoint)),
  }
}

const byModule = (operations: readonly Described<Operation>[]) =>
  [...groupBy(operations, ({ endpoint }) => endpoint.module)].map(([name, members]) => ({
    name,
    operations: members.map(({ endpoint }) => operationEntry(endpoint)),
  }))

const operationEntry = (operation: Operation) => ({
  id: operation.id,
  name: operation.name,
  summary: operation.summary,
  method: operation.method,
  path: operation.path,
  link: operationLink(operation),
  ...(operation.deprecated ? { deprecated: true } : {}),
})

const notificationEntry = (notification: Notification) => ({
  name: notification.name,
  summary: notification.summary,
  event: notification.event,
  link: notificationLink(notification),
})
