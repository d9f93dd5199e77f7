import type { Notification, Operation } from '../../../generator/model/types.js'
import { flow, partOrder, type Step, stagesOf } from '../flow.js'
import { escapeHtml, label, link, methodBadge } from '../html.js'
import { labels } from '../labels.js'
import { methodAnchor, notificationLink, operationLink } from '../links.js'
import { tellsOf } from '../notification-modules.js'
import type { Product } from '../products.js'
import type { Described } from '../source.js'
import { countLabel } from './operation.js'

/** The view of a product page's template: for each part of the product, its operations as steps. */
export function productView(product: Product, notifications: readonly Described<Notification>[]) {
  const { name, english, operations } = product
  const whole = flow(operations, toldOf(operations, notifications))
  return {
    name: escapeHtml(name),
    english: escapeHtml(english),
    count: countLabel(operations.length),
    stages: stagesOf(whole).map((stage) => `${label(stage.zh, stage.en)} <b>${stage.count}</b>`),
    labels,
    parts: partsInOrder(product, notifications).map((part, index) => ({
      title: part.name === '' ? labels.flow : escapeHtml(part.name.replaceAll('∙', ' · ')),
      anchor: `part-${index + 1}`,
      steps: part.steps.map((step) => ({
        name: label(step.zh, step.en),
        items: [
          ...step.operations.map(({ endpoint }) => operationItem(endpoint)),
          ...step.notifications.map(({ endpoint }) => notificationItem(endpoint)),
        ],
      })),
    })),
  }
}

/** A product's parts in the order of their use, each with its steps. */
export const partsInOrder = (
  { parts }: Product,
  notifications: readonly Described<Notification>[],
): { name: string; steps: Step[] }[] =>
  parts
    .toSorted(
      (a, b) =>
        Number(a.name !== '') - Number(b.name !== '') ||
        partOrder(a.operations) - partOrder(b.operations),
    )
    .map(({ name, operations }) => ({
      name,
      steps: flow(operations, toldOf(operations, notifications)),
    }))

const toldOf = (
  operations: readonly Described<Operation>[],
  notifications: readonly Described<Notification>[],
): Described<Notification>[] =>
  notifications.filter(({ endpoint: { event } }) =>
    operations.some(({ endpoint: { module } }) => tellsOf(event, module)),
  )

/** A line of a list of operations. */
export const operationItem = (operation: Operation): string =>
  `${link(`${operationLink(operation)}#${methodAnchor(operation)}`, escapeHtml(operation.name))} ` +
  `<span class="summary" lang="en">${escapeHtml(operation.summary)}</span> ` +
  `${methodBadge(operation.method)} <code class="path">${escapeHtml(operation.path)}</code>`

export const notificationItem = (notification: Notification): string =>
  `${link(notificationLink(notification), escapeHtml(notification.name))} ` +
  `<span class="summary" lang="en">${escapeHtml(notification.summary)}</span> ` +
  `<code class="path">${escapeHtml(notification.event)}</code>`
