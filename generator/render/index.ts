import { compareText } from '../diagnostics.js'
import type { Endpoints, Notification, Operation } from '../model/index.js'
import { kebabCase, oneLine } from '../names.js'
import { type TypedFile, type TypeText, typeNames } from '../type/index.js'
import { descriptor } from './descriptor.js'
import { endpointDoc } from './endpoint-doc.js'
import { aliasText, comment, declarationView, literal, namedLine, quoted } from './layout.js'
import type { Render } from './templates.js'
import { v2Descriptor, v2EventsView } from './v2.js'

/** A file that is to be: relative to `generated/`, with forward slashes. */
export interface RenderedFile {
  readonly path: string
  readonly text: string
}

export interface RenderOptions {
  readonly render: Render
  /** Where generated code finds the runtime; by default beside `generated/`. */
  readonly runtime?: string
  /** Where it finds the types of shared enums; by default in `_shared/` beside the modules. */
  readonly enums?: string
  readonly banner?: (source: string) => string
}

const bannerOf = (source: string, { banner }: RenderOptions): string =>
  oneLine(
    banner?.(source) ?? `Generated from ${source}. Edit that file and run \`npm run generate\`.`,
  )

/** From a file in a module to something beside `generated/`'s modules. */
const upTo = (module: string): string =>
  module === '' ? './' : '../'.repeat(module.split('/').length)

const runtimePath = (module: string, file: string, { runtime }: RenderOptions): string =>
  runtime ?? `${upTo(module)}../runtime/${file}.js`

const enumsPath = (module: string, { enums }: RenderOptions): string =>
  enums ?? `${upTo(module)}_shared/enums.js`

const enumsImport = (module: string, { enums }: TypedFile, options: RenderOptions): string[] =>
  enums.length === 0 ? [] : [namedLine('import type', enums, enumsPath(module, options))]

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

function operationText(operation: Operation, typed: TypedFile, options: RenderOptions): string {
  const { id, module } = operation
  const { names } = typed
  const request = typed.declarations.find((each) => each.name === names.request)
  const isLink = operation.response.kind === 'link'
  const runtimeTypes = isLink ? ['WechatPay'] : ['RequestOptions', 'WechatPay', 'WechatPayResponse']
  if (!operation.v2) runtimeTypes.push('OperationDescriptor')
  if (typed.usesFile) runtimeTypes.push('UploadFile')
  if (typed.usesContent) runtimeTypes.push('UploadContent')
  const v2Imports = operation.v2
    ? [
        namedLine(
          'import',
          [isLink ? 'linkV2' : 'callV2'],
          runtimePath(module, 'v2/call', options),
        ),
        namedLine('import type', ['V2Operation'], runtimePath(module, 'v2/operation', options)),
      ]
    : []
  return options.render(operation.v2 ? 'operation-v2.ts' : 'operation.ts', {
    banner: bannerOf(operation.source, options),
    imports: [
      namedLine(
        'import type',
        runtimeTypes.sort(compareText),
        runtimePath(module, 'operation', options),
      ),
      ...v2Imports,
      ...enumsImport(module, typed, options),
      ...schemasImport(typed),
    ],
    id,
    isLink,
    descriptor: operation.v2
      ? literal(v2Descriptor(operation), 'const operation: V2Operation = ')
      : literal(descriptor(operation), 'const operation: OperationDescriptor = '),
    doc: comment(endpointDoc(operation), ''),
    requestType: names.request,
    requestIsOptional: request?.fields.every((field) => field.optional) ?? true,
    dataType: dataType(operation, names.response),
    declarations: typed.declarations.map(declarationView),
  })
}

function dataType({ response }: Operation, name: string): string {
  const types = {
    json: name,
    empty: 'undefined',
    file: 'ReadableStream<Uint8Array>',
    text: 'string',
    xml: name,
    link: 'string',
  }
  return types[response.kind] + (response.mayBeEmpty ? ' | undefined' : '')
}

const schemasImport = ({ schemas }: TypedFile): string[] =>
  schemas.length === 0 ? [] : [namedLine('import type', schemas, './schemas.js')]

function notificationText(
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

/** The schemas of a module that have names. */
export const renderSchemas = (
  module: string,
  typed: TypedFile,
  options: RenderOptions,
): RenderedFile => ({
  path: inModule(module, 'schemas.ts'),
  text: options.render('schemas.ts', {
    banner: bannerOf(`specs/${module}`, options),
    imports: [
      ...(typed.usesFile
        ? [namedLine('import type', ['UploadFile'], runtimePath(module, 'operation', options))]
        : []),
      ...enumsImport(module, typed, options),
    ],
    declarations: typed.declarations.map(declarationView),
  }),
})

/** A document in the folder itself makes a module without a name. */
const inModule = (module: string, file: string): string =>
  module === '' ? file : `${module}/${file}`

/** `Notification<…>` with a line for each parameter where it is too long for one. */
function genericAlias(head: string, text: string, parameters: readonly string[]): string {
  if (head.length + 1 + text.length <= 100) return ` ${text}`
  return ` ${text.slice(0, text.indexOf('<'))}<\n${parameters.map((each) => `  ${each}`).join(',\n')}\n>`
}

/** `_shared/enums.yaml` → `_shared/enums.ts` */
export const renderShared = (
  file: string,
  typed: TypedFile,
  options: RenderOptions,
): RenderedFile => ({
  path: file.replace(/\.yaml$/, '.ts'),
  text: options.render('shared.ts', {
    banner: bannerOf(`specs/${file}`, options),
    declarations: typed.declarations.map(declarationView),
  }),
})

/** The barrel of a module: its endpoints, and the shared enums that they mention. */
export function renderModule(
  module: string,
  members: readonly { id: string; enums: readonly string[] }[],
  besides: readonly string[],
  options: RenderOptions,
): RenderedFile {
  const enums = [...new Set(members.flatMap((member) => member.enums))].sort(compareText)
  const files = [...members.map((member) => kebabCase(member.id)), ...besides]
  const exports = files.sort(compareText).map((file) => `export * from './${file}.js'`)
  const shared =
    enums.length > 0 ? [namedLine('export type', enums, enumsPath(module, options))] : []
  return {
    path: inModule(module, 'index.ts'),
    text: options.render('module.ts', {
      banner: bannerOf(`specs/${module}/`, options),
      exports: [...shared, ...exports],
    }),
  }
}

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
    .map(({ id }) =>
      namedLine('import type', [typeNames(id).notification], `./${kebabCase(id)}.js`),
    )
  const sensitive = notifications
    .filter((each) => each.sensitive.length > 0)
    .flatMap((each) => each.eventTypes.map((type) => [type, each.sensitive] as const))
  return {
    path: inModule(module, 'events.ts'),
    text: options.render('events.ts', {
      banner: bannerOf(`specs/${module}/`, options),
      imports,
      alias: aliasText('export type WechatPayNotification =', union),
      sensitive: literal(
        Object.fromEntries(sensitive),
        'export const sensitiveContent: Readonly<Record<string, readonly string[]>> = ',
      ),
    }),
  }
}

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
