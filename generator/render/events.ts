import { compareText } from '../diagnostics.js'
import type { Notification } from '../model/index.js'
import { kebabCase } from '../names.js'
import type { TypeNames, TypeText } from '../type/index.js'
import type { RenderedFile } from './file.js'
import { aliasText, literal, namedLine, quoted } from './layout.js'
import { bannerOf, inModule, type RenderOptions, runtimePath } from './options.js'
import { v2EventFacts } from './v2.js'

/** A notification, and the names of its types. */
export interface NamedNotification {
  readonly notification: Notification
  readonly names: TypeNames
}

/** The union of all notifications, which `readNotification` returns. */
export function renderEvents(
  module: string,
  named: readonly NamedNotification[],
  options: RenderOptions,
): RenderedFile {
  const notifications = named.map(({ notification }) => notification)
  if (notifications.some((each) => each.v2)) return renderV2Events(module, named, options)
  const members = named.map(({ names }) => names.notification)
  const union: TypeText = { text: members.join(' | '), members, isArray: false }
  const imports = byFile(named).map((each) =>
    namedLine('import type', typesOf(each), `./${kebabCase(each.notification.id)}.js`),
  )
  return {
    path: inModule(module, 'events.ts'),
    text: options.render('events.ts', {
      banner: bannerOf(`specs/${module}/`, options),
      imports,
      alias: aliasText('export type WechatPayNotification =', union),
      replies: named.flatMap(repliesTo),
      content: literal(
        {
          sensitive: placesByType(notifications, (each) => each.sensitive),
          json: placesByType(notifications, (each) => each.json),
        },
        "export const contentFields: Readonly<Record<'sensitive' | 'json', FieldsByEvent>> = ",
      ),
      signed: literal(
        notifications.flatMap((each) => (each.signsAnswer ? each.eventTypes : [])),
        'export const signedAnswers: readonly string[] = ',
      ),
    }),
  }
}

/** In the order of the files' names. */
const byFile = (named: readonly NamedNotification[]): NamedNotification[] =>
  [...named].sort((a, b) => compareText(kebabCase(a.notification.id), kebabCase(b.notification.id)))

const typesOf = ({ notification, names }: NamedNotification): string[] =>
  notification.acknowledgement ? [names.acknowledgement, names.notification] : [names.notification]

/** `'PARKING_FEE.QUERY_TRANS_INFO': ParkingFeeQueryTransInfoAcknowledgement` */
const repliesTo = ({ notification, names }: NamedNotification): string[] =>
  notification.acknowledgement
    ? notification.eventTypes.map((each) => `${quoted(each)}: ${names.acknowledgement}`)
    : []

const placesByType = (
  notifications: readonly Notification[],
  placesOf: (notification: Notification) => readonly string[],
): Record<string, readonly string[]> =>
  Object.fromEntries(
    notifications
      .filter((each) => placesOf(each).length > 0)
      .flatMap((each) => each.eventTypes.map((type) => [type, placesOf(each)] as const)),
  )

function renderV2Events(
  module: string,
  named: readonly NamedNotification[],
  options: RenderOptions,
): RenderedFile {
  const members = named.map(({ names }) => names.notification)
  const union: TypeText = { text: members.join(' | '), members, isArray: false }
  return {
    path: `${module}/events.ts`,
    text: options.render('events-v2.ts', {
      banner: bannerOf(`specs/${module}/`, options),
      imports: [
        namedLine(
          'import type',
          ['V2Notifications'],
          runtimePath(module, 'v2/notifications/notification', options),
        ),
        ...byFile(named).map(({ notification, names }) =>
          namedLine('import type', [names.notification], `./${kebabCase(notification.id)}.js`),
        ),
      ],
      alias: aliasText('export type V2WechatPayNotification =', union),
      facts: v2EventFacts(named.map(({ notification }) => notification)),
    }),
  }
}
