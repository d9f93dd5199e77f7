import { resolveSchema } from '../../../generator/model/resolve.js'
import type { Notification } from '../../../generator/model/types.js'
import { propertyName } from '../../../generator/names.js'
import type { Described } from '../source.js'
import { PROTOCOL } from './answer.js'
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
  if (endpoint.v2) return xmlHandler(notification)
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

/** These of APIv2 are signed with MD5, whatever the client's algorithm is. */
const MD5 = ['native.scan', 'papay.contract']

function xmlHandler({ endpoint, lookup }: Described<Notification>): string {
  const { event, resource, acknowledgement, v2 } = endpoint
  const names = resource ? firstFields(resource, lookup, PROTOCOL) : []
  // The usual answer is the client's own; native mode 1 wants more.
  const { required = [] } = acknowledgement ?? {}
  const reply = acknowledgement && required.length > 1 ? fullExample(acknowledgement, lookup) : {}
  const { err_code_des, ...fields } = reply as Readonly<Record<string, unknown>>
  return [
    "import { notificationHandler } from 'wechatpay-ky/v2/notifications'",
    '',
    'export const POST = notificationHandler(',
    '  wxpay,',
    '  async (event) => {',
    `    if (event.event_type !== '${event}') return`,
    ...(v2?.signed ? [] : ['    // Nothing proves it: ask queryRefund before you book it.']),
    `    const { ${names.join(', ')} } = event.resource`,
    `    console.log(${names.join(', ')})`,
    ...(Object.keys(fields).length > 0 ? [`    return ${literal(fields, '    ')}`] : []),
    '  },',
    ...(MD5.includes(event) ? ["  { signType: 'MD5' },"] : []),
    ')',
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

function firstFields(
  schema: Resource,
  lookup: Described<Notification>['lookup'],
  left: ReadonlySet<string> = new Set(),
): string[] {
  const { properties = {}, required = [] } = resolveSchema(schema, lookup)
  const names = Object.keys(properties).filter(
    (name) => propertyName(name) === name && !left.has(name),
  )
  const always = names.filter((name) => required.includes(name))
  return [...always, ...names.filter((name) => !always.includes(name))].slice(0, 3)
}

type Resource = NonNullable<Notification['resource']>
