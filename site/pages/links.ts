import type { Notification, Operation } from '../../generator/model/types.js'
import { kebabCase } from '../../generator/names.js'

/** Where pages are: the same everywhere they are linked from. */

export const operationLink = ({ module, id }: Pick<Operation, 'module' | 'id'>): string =>
  `/reference/${module}/${kebabCase(id)}`

/** An operation's anchor on its page: `#post`. */
export const methodAnchor = (operation: Operation): string => operation.method.toLowerCase()

export const notificationLink = ({ id, v2 }: Pick<Notification, 'id' | 'v2'>): string =>
  `/notifications/${v2 ? 'v2/' : ''}${kebabCase(id)}`

export const productLink = (slug: string): string => `/products/${slug}`

export const moduleLink = (module: string): string => `/reference/#${moduleAnchor(module)}`

export const moduleAnchor = (module: string): string => module.replaceAll('/', '-')

export const fileOf = (link: string): string => `${link.slice(1)}.md`
