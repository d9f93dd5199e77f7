import type { Claim } from '../model/index.js'
import type { RenderedFile } from './file.js'
import type { Render } from './templates.js'

/** For each module of events, the template that binds them to the runtime, and its output path. */
const bindings = [
  { events: 'webhooks', module: 'notifications', template: 'notifications.ts' },
  { events: 'v2/webhooks', module: 'v2/notifications', template: 'notifications-v2.ts' },
] as const

/** The modules that are made from events; they must not contain specs. */
export const notificationModules: readonly string[] = bindings.map(({ module }) => module)

/** `readNotification` and `notificationHandler`: the runtime's, bound to the events that there are. */
export const renderNotifications = (claims: readonly Claim[], render: Render): RenderedFile[] =>
  bindings
    .filter(({ events }) => claims.some(({ module }) => module === events))
    .map(({ events, module, template }) => ({
      path: `${module}/index.ts`,
      text: render(template, {
        banner: `Generated from specs/${events}/. Edit that file and run \`npm run generate\`.`,
      }),
    }))
