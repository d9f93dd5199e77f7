import type { Guide } from '../guides.js'
import { mdLink, twinOf } from './text.js'

/**
 * The twin of a guide is its source with links to other twins, and without the tests' annotations
 * after a block's language.
 */
export const guideMarkdown = ({ text }: Pick<Guide, 'text'>): string =>
  text
    .replaceAll(/\]\((\/[^)\s]*)\)/g, (_, link: string) => `](${twinOf(link)})`)
    .replaceAll(/^(```\w+) .*$/gm, '$1')

/** A line in a list of guides: its content by its headings. */
export const guideLine = ({ title, link, headings }: Guide): string => {
  const sections = headings.slice(0, 8).join(', ')
  return sections === '' ? mdLink(title, link) : `${mdLink(title, link)}: ${sections}`
}
