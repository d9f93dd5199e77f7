import type { Guide } from '../guides.js'
import { mdLink, twinOf } from './text.js'

/** The twin of a guide is its source: its links lead to other twins, and what the tests read beside
 * a block's language is left out. */
export const guideMarkdown = ({ text }: Pick<Guide, 'text'>): string =>
  text
    .replaceAll(/\]\((\/[^)\s]*)\)/g, (_, link: string) => `](${twinOf(link)})`)
    .replaceAll(/^(```\w+) .*$/gm, '$1')

/** A line of a list of guides: what is in it, by its headings. */
export const guideLine = ({ title, link, headings }: Guide): string => {
  const sections = headings.slice(0, 8).join(', ')
  return sections === '' ? mdLink(title, link) : `${mdLink(title, link)}: ${sections}`
}
