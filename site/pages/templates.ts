import {
  loadTemplates as load,
  type Render as RenderAny,
} from '../../generator/render/templates.js'

export type TemplateName =
  | 'page.md'
  | 'operation.html'
  | 'notification.html'
  | 'product.html'
  | 'list.html'
  | 'home.html'

export type Render = RenderAny<TemplateName>

/**
 * The values of views are already HTML. Partials are inline, so their last line break is removed.
 */
export const loadTemplates = (folder: string): Render =>
  load<TemplateName>(folder, (text) => text.trimEnd())
