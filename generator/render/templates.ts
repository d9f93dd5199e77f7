import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import Handlebars from 'handlebars'

export type TemplateName =
  | 'operation.ts'
  | 'operation-v2.ts'
  | 'notification.ts'
  | 'shared.ts'
  | 'schemas.ts'
  | 'module.ts'
  | 'events.ts'
  | 'events-v2.ts'
  | 'notifications.ts'
  | 'notifications-v2.ts'
  | 'chain-domain.ts'
  | 'chain-index.ts'
  | 'chain-own.ts'
  | 'chain-catalog.ts'
  | 'chain-operations.ts'
  | 'coverage.md'

export type Render<Name extends string = TemplateName> = (template: Name, view: object) => string

/** Compiles every template once. `strict`: a name that the view lacks is an error, not a blank.
 * `partial` gets the text of each partial and returns the text to use. */
export function loadTemplates<Name extends string = TemplateName>(
  folder: string,
  partial: (text: string) => string = (text) => text,
): Render<Name> {
  const handlebars = Handlebars.create()
  // `data: false`: no template uses @index and the like, and each frame of them costs time.
  const options = { noEscape: true, strict: true, knownHelpersOnly: true, data: false } as const
  const read = (file: string) => readFileSync(join(folder, file), 'utf8')
  for (const file of readdirSync(join(folder, 'partials')))
    handlebars.registerPartial(file.replace(/\.hbs$/, ''), partial(read(`partials/${file}`)))
  const compiled = new Map(
    readdirSync(folder)
      .filter((file) => file.endsWith('.hbs'))
      .map((file) => [file.replace(/\.hbs$/, ''), handlebars.compile(read(file), options)]),
  )
  return (template, view) => {
    const render = compiled.get(template)
    if (!render) throw new Error(`no template ${template}.hbs in ${folder}`)
    return render(view)
  }
}
