import type { Endpoints } from '../model/index.js'
import { kebabCase } from '../names.js'
import type { TypedFile } from '../type/index.js'
import type { RenderedFile } from './file.js'
import { notificationText } from './notification.js'
import { operationText } from './operation.js'
import { inModule, type RenderOptions } from './options.js'

export { renderEvents } from './events.js'
export type { RenderedFile } from './file.js'
export { renderModule, renderSchemas, renderShared } from './module.js'
export type { RenderOptions } from './options.js'

export const renderEndpoint = (
  endpoint: Endpoints,
  typed: TypedFile,
  options: RenderOptions,
): RenderedFile => ({
  path: inModule(endpoint.module, `${kebabCase(endpoint.id)}.ts`),
  text:
    endpoint.kind === 'operation'
      ? operationText(endpoint, typed, options)
      : notificationText(endpoint, typed, options),
})
