import type { Notification } from '../../../generator/model/types.js'
import { propertyName } from '../../../generator/names.js'
import { resolveSchema } from '../../../simulator/schema/resolve.js'
import type { Described } from '../source.js'
import { fullExample } from './example.js'
import { literal } from './literal.js'

/** The code that receives a notification. `shared` says which of its event types others have too. */
export function handler(
  notification: Described<Notification>,
  shared: ReadonlySet<string>,
): string {
  const { endpoint, lookup } = notification
  const { eventTypes, originalTypes, acknowledgement } = endpoint
  const isShared = eventTypes.some((type) => shared.has(type)) && originalTypes.length > 0
  const foreign = [...eventTypes.map((type) => `event.event_type !== '${type}'`)].join(' && ')
  const others = originalTypes.map((type) => `event.original_type !== '${type}'`).join(' && ')
  return [
    "import { notificationHandler } from 'wechatpay-ky/notifications'",
    '',
    'export const POST = notificationHandler(wxpay, async (event) => {',
    `  if (${foreign}) return`,
    ...(isShared ? [`  if (${others}) return`] : []),
    ...contentLines(notification),
    ...(acknowledgement ? [`  return ${literal(fullExample(acknowledgement, lookup), '  ')}`] : []),
    '})',
  ].join('\n')
}

function contentLines({ endpoint, lookup }: Described<Notification>): string[] {
  const names = endpoint.resource ? firstFields(endpoint.resource, lookup) : []
  const first = names[0]
  if (first === undefined) return ['  console.log(event.id, event.resource)']
  return [
    `  const { ${names.join(', ')} } = event.resource`,
    `  console.log(event.id, ${names.join(', ')})`,
  ]
}

function firstFields(schema: Resource, lookup: Described<Notification>['lookup']): string[] {
  const { properties = {}, required = [] } = resolveSchema(schema, lookup)
  const names = Object.keys(properties).filter((name) => propertyName(name) === name)
  const always = names.filter((name) => required.includes(name))
  return [...always, ...names.filter((name) => !always.includes(name))].slice(0, 3)
}

type Resource = NonNullable<Notification['resource']>
