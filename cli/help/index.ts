import { VERSION } from '../../runtime/base/version.js'
import type { Language } from '../language.js'
import { stylesOf, type Terminal } from '../terminal.js'

/** Headings stand at the left margin, and commands to type behind a `$`. */
export const helpOf = async (
  command: string | undefined,
  language: Language,
  terminal: Terminal,
): Promise<string> => {
  const { pages } = language === 'zh' ? await import('./zh.js') : await import('./en.js')
  const page = pages[command ?? ''] ?? pages[''] ?? ''
  const { said: style } = stylesOf(terminal)
  return page
    .trim()
    .replace('VERSION', VERSION)
    .replace(/^(?! |\$)(?=.)(.{1,24})$/gm, (heading) => style('bold', heading))
    .replace(/^( +)\$ (.*)$/gm, (_, indent: string, line: string) => indent + style('cyan', line))
}
