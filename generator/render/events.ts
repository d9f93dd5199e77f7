import { compareText } from '../diagnostics.js'
import type { Notification } from '../model/index.js'
import { kebabCase } from '../names.js'
import { type TypeText, typeNames } from '../type/index.js'
import type { RenderedFile } from './file.js'
import { aliasText, literal, namedLine, quoted } from './layout.js'
import { bannerOf, inModule, type RenderOptions, runtimePath } from './options.js'
import { v2EventsView } from './v2.js'

/** The union of all notifications, which `readNotification` returns. */
export function renderEvents(
  module: string,
  notifications: readonly Notification[],
  options: RenderOptions,
): RenderedFile {
  if (notifications.some((each) => each.v2)) return renderV2Events(module, notifications, options)
  const members = notifications.map(({ id }) => typeNames(id).notification)
  const union: TypeText = { text: members.join(' | '), members, isArray: false }
  const imports = [...notifications]
    .sort((a, b) => compareText(kebabCase(a.id), kebabCase(b.id)))
    .map((each) => namedLine('import type', typesOf(each), `./${kebabCase(each.id)}.js`))
  return {
    path: inModule(module, 'events.ts'),
    text: options.render('events.ts', {
      banner: bannerOf(`specs/${module}/`, options),
      imports,
      alias: aliasText('export type WechatPayNotification =', union),
      replies: notifications.flatMap(repliesTo),
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

const typesOf = ({ id, acknowledgement }: Notification): string[] => {
  const names = typeNames(id)
  return acknowledgement ? [names.acknowledgement, names.notification] : [names.notification]
}

/** `'PARKING_FEE.QUERY_TRANS_INFO': ParkingFeeQueryTransInfoAcknowledgement` */
const repliesTo = ({ id, eventTypes, acknowledgement }: Notification): string[] =>
  acknowledgement
    ? eventTypes.map((each) => `${quoted(each)}: ${typeNames(id).acknowledgement}`)
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
  notifications: readonly Notification[],
  options: RenderOptions,
): RenderedFile {
  const { imports, members, facts } = v2EventsView(notifications)
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
        ...imports,
      ],
      alias: aliasText('export type V2WechatPayNotification =', union),
      facts,
    }),
  }
}
