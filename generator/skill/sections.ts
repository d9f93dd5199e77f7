/** A place in a guide that a page of the skill takes over. */
export interface Place {
  /** `docs/errors.md` */
  readonly guide: string
  /** The heading of the section; nothing for what stands above the first one. */
  readonly heading: string | undefined
  /** The title of the section in the skill, if it differs from the guide's. */
  readonly title: string | undefined
}

const INCLUDE = /^<!-- from: ([\w./-]+\.md)(?:#(.+?))?(?: => (.+))? -->$/

/** The place that a line of an outline names: `<!-- from: docs/errors.md#Retries -->`, or with
 * another title `<!-- from: docs/cli.md#call => Finding an operation -->`. */
export const placeIn = (line: string): Place | undefined => {
  const [, guide, heading, title] = INCLUDE.exec(line) ?? []
  return guide === undefined ? undefined : { guide, heading, title }
}

interface Line {
  readonly text: string
  /** 1 to 6 for a heading, 0 for everything else. */
  readonly level: number
}

/** Lines within fences are code, whatever they begin with. */
const linesOf = (text: string): readonly Line[] => {
  let inCode = false
  return text.split('\n').map((line) => {
    if (line.startsWith('```')) inCode = !inCode
    const level = inCode ? 0 : (/^(#{1,6}) /.exec(line)?.[1]?.length ?? 0)
    return { text: line, level }
  })
}

/** A section with its heading and what is below it, or what stands between the title and the first
 * section. `undefined` if the guide has no such section. */
export const sectionOf = (
  guide: string,
  { heading, title: renamed }: Omit<Place, 'guide'>,
): string | undefined => {
  const lines = linesOf(guide)
  const start =
    heading === undefined
      ? 0
      : lines.findIndex(({ text, level }) => level > 0 && text.replace(/^#+ /, '') === heading)
  if (start < 0) return undefined
  const own = lines[start]?.level ?? 0
  const from = lines.slice(start + 1)
  const end = from.findIndex(({ level }) =>
    heading === undefined ? level > 1 : level > 0 && level <= own,
  )
  const body = (end < 0 ? from : from.slice(0, end)).map(({ text, level }) =>
    // A section is the second level of its page.
    level > 0 ? `${'#'.repeat(level - own + 2)}${text.slice(level)}` : text,
  )
  const title = heading === undefined ? [] : [`## ${renamed ?? heading}`]
  const other = /^\[(中文|English)\]\(\S+\)$/
  return [...title, ...body.filter((text) => !other.test(text))].join('\n').trim()
}

/** As GitHub and the site make them of headings. */
export const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replace(/\s/g, '-')
