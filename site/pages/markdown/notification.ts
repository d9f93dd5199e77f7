import type { Notification, Operation } from '../../../generator/model/types.js'
import { fieldRows } from '../fields.js'
import { notificationLink, productLink } from '../links.js'
import { nameOf } from '../products.js'
import type { Described } from '../source.js'
import { productsTold } from '../views/notification.js'
import { fieldTable } from './fields.js'
import { codeBlock, list, mdCode, mdLink, page } from './text.js'

/** The twin of a notification's page. */
export function notificationMarkdown(
  { endpoint, lookup }: Described<Notification>,
  code: string,
  operations: readonly Described<Operation>[],
): string {
  const { name, summary, event, eventTypes, originalTypes, docs } = endpoint
  const { resource, acknowledgement } = endpoint
  const products = productsTold(event, operations).map((product) => {
    const { english, slug } = nameOf(product)
    return mdLink(`${product} ${english}`, productLink(slug))
  })
  return page(
    `# ${name} · ${summary}`,
    `Notification \`${event}\``,
    list([
      `Event types: ${eventTypes.map(mdCode).join(', ')}`,
      ...(originalTypes.length > 0
        ? [`Original types: ${originalTypes.map(mdCode).join(', ')}`]
        : []),
      ...(products.length > 0 ? [`Products: ${products.join(', ')}`] : []),
      ...(docs.length > 0 ? [`Official pages: ${docs.map((url) => `<${url}>`).join(', ')}`] : []),
    ]),
    '## Handler',
    codeBlock('ts', code),
    '## Content',
    resource
      ? fieldTable(fieldRows(resource, lookup), 'response', lookup)
      : 'The documentation does not say what is in it.',
    acknowledgement ? '## Your answer' : '',
    acknowledgement ? fieldTable(fieldRows(acknowledgement, lookup), 'request', lookup) : '',
  )
}

/** A line of a list of notifications. */
export const notificationLine = (notification: Notification): string =>
  `${mdLink(notification.name, notificationLink(notification))}: ${notification.summary}, \`${notification.event}\``
