import { posix } from 'node:path'
import { anchorOf, type Place } from './sections.js'

/** Where a place of a guide is in the skill: `references/errors.md`. */
export type Pages = ReadonlyMap<string, readonly Place[]>

const LINK = /\[([^\]]+)\]\((?!https?:)([^)\s#]*)(?:#([^)\s]*))?\)/g

/** Links of a guide's text as they lead from a page of the skill: to another page of it where that has
 * the text; else the guide is named, for it is in the repository only. */
export const relinked = (text: string, guide: string, page: string, pages: Pages): string =>
  outsideCode(text, (prose) =>
    prose.replace(LINK, (_, label: string, path: string, anchor: string | undefined) => {
      const target = path === '' ? guide : posix.join(posix.dirname(guide), path)
      const found = pageWith(target, anchor, pages)
      if (found === page) return label
      if (found !== undefined) {
        return `[${label}](${posix.relative(posix.dirname(page), found)})`
      }
      return path === '' ? label : `${label} (\`${target}\` in the repository)`
    }),
  )

const pageWith = (guide: string, anchor: string | undefined, pages: Pages): string | undefined => {
  const holds = (place: Place) =>
    place.guide === guide &&
    (anchor === undefined || (place.heading !== undefined && anchorOf(place.heading) === anchor))
  return [...pages].find(([, places]) => places.some(holds))?.[0]
}

const outsideCode = (text: string, change: (prose: string) => string): string =>
  text
    .split(/(^```[\s\S]*?^```$)/m)
    .map((part) => (part.startsWith('```') ? part : change(part)))
    .join('')
