import type { Notification } from '../../../generator/model/types.js'
import { productLink } from '../links.js'
import type { Product } from '../products.js'
import type { Described } from '../source.js'
import { partsInOrder } from '../views/product.js'
import { notificationLine } from './notification.js'
import { operationLine } from './operation.js'
import { list, mdLink, page } from './text.js'

/** The twin of a product's page. */
export const productMarkdown = (
  product: Product,
  notifications: readonly Described<Notification>[],
): string =>
  page(
    `# ${product.name} · ${product.english}`,
    `${product.operations.length} operations, in the order of their use.`,
    partsInOrder(product, notifications).flatMap(({ name, steps }) => [
      name === '' ? '## Flow' : `## ${name.replaceAll('∙', ' · ')}`,
      ...steps.flatMap((step) => [
        `### ${step.zh} · ${step.en}`,
        list([
          ...step.operations.map(({ endpoint }) => operationLine(endpoint)),
          ...step.notifications.map(({ endpoint }) => notificationLine(endpoint)),
        ]),
      ]),
    ]),
  )

export const productLine = ({ name, english, slug, operations }: Product): string =>
  `${mdLink(`${name} ${english}`, productLink(slug))}: ${operations.length} operations`

/** The twin of a page that leads to others. */
export const listMarkdown = (
  title: string,
  groups: readonly { readonly name: string; readonly lines: readonly string[] }[],
): string =>
  page(
    `# ${title}`,
    groups.flatMap(({ name, lines }) => [`## ${name}`, list(lines)]),
  )
