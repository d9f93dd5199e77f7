import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import Handlebars from 'handlebars'

export type TemplateName =
  | 'page.md'
  | 'operation.html'
  | 'notification.html'
  | 'product.html'
  | 'list.html'

export type Render = (template: TemplateName, view: object) => string

/** Compiles every template once. `strict`: a name that the view lacks is an error, not a blank.
 * What views hold is HTML already. */
export function loadTemplates(folder: string): Render {
  const handlebars = Handlebars.create()
  const options = { noEscape: true, strict: true, knownHelpersOnly: true } as const
  const read = (file: string) => readFileSync(join(folder, file), 'utf8')
  for (const file of readdirSync(join(folder, 'partials')))
    handlebars.registerPartial(file.replace(/\.hbs$/, ''), read(`partials/${file}`).trimEnd())
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
