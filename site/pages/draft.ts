import type { ShownBlock } from '../twoslash/cache.js'
import type { Snippet } from '../twoslash/types.js'
import type { TemplateName } from './templates.js'

/** A page whose code is not coloured yet. */
export interface Draft {
  /** `/reference/refund/create-refund` */
  readonly link: string
  readonly kind: 'operation' | 'notification' | 'product' | 'list' | 'home'
  /** Text, for the browser's title. */
  readonly title: string
  readonly description: string
  readonly snippets: readonly Snippet[]
  readonly template: TemplateName
  /** What the template shows, given the blocks of the snippets. */
  readonly view: (blocks: readonly ShownBlock[]) => object
  /** The same page in Markdown. */
  readonly markdown: () => string
}
