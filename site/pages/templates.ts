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

/** What views hold is HTML already. Partials stand within a line: without their last line break. */
export const loadTemplates = (folder: string): Render =>
  load<TemplateName>(folder, (text) => text.trimEnd())
