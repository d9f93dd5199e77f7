import type { Notification } from '../model/index.js'
import type { TypedFile } from '../type/index.js'
import { endpointDoc } from './endpoint-doc.js'
import { comment, declarationView, namedLine, quoted } from './layout.js'
import { bannerOf, enumsImport, type RenderOptions, runtimePath, schemasImport } from './options.js'

/** The type of a notification, and those of its content. */
export function notificationText(
  notification: Notification,
  typed: TypedFile,
  options: RenderOptions,
): string {
  const { module, resource, eventTypes, originalTypes } = notification
  const { names } = typed
  if (notification.body) return webhookText(notification, typed, options)
  const content = resource ? names.resource : 'unknown'
  const union = (values: readonly string[]) => values.map(quoted).join(' | ')
  const { v2 } = notification
  const generic = v2 ? 'V2Notification' : 'Notification'
  const parameters = [
    union(eventTypes),
    content,
    ...(v2 ? [String(v2.signed)] : []),
    ...(originalTypes.length > 0 ? [union(originalTypes)] : []),
  ]
  const text = `${generic}<${parameters.join(', ')}>`
  return options.render('notification.ts', {
    banner: bannerOf(notification.source, options),
    imports: [
      namedLine(
        'import type',
        [generic],
        runtimePath(
          module,
          v2 ? 'v2/notifications/notification' : 'notifications/notification',
          options,
        ),
      ),
      ...enumsImport(module, typed, options),
      ...schemasImport(typed),
    ],
    doc: comment(endpointDoc(notification), ''),
    name: names.notification,
    alias: genericAlias(`export type ${names.notification} =`, text, parameters),
    declarations: typed.declarations.map(declarationView),
  })
}

/** A webhook without WeChat Pay's envelope: the type of its body. */
const webhookText = (
  notification: Notification,
  typed: TypedFile,
  options: RenderOptions,
): string =>
  options.render('schemas.ts', {
    banner: bannerOf(notification.source, options),
    imports: [...enumsImport(notification.module, typed, options), ...schemasImport(typed)],
    declarations: typed.declarations.map(declarationView),
  })

/** `Notification<…>`, with a line for each parameter if it is too long for one. */
function genericAlias(head: string, text: string, parameters: readonly string[]): string {
  if (head.length + 1 + text.length <= 100) return ` ${text}`
  return ` ${text.slice(0, text.indexOf('<'))}<\n${parameters.map((each) => `  ${each}`).join(',\n')}\n>`
}
