/** The Markdown twin of a page: the same facts as text, for assistants, editors and terminals. */

/** `/reference/refund/create-refund` → `/reference/refund/create-refund.md` */
export const twinOf = (link: string): string => {
  const [path = '', anchor] = link.split('#')
  const file = path.endsWith('/') ? `${path}index` : path
  return `${file}.md${anchor === undefined ? '' : `#${anchor}`}`
}

export const mdLink = (words: string, link: string): string =>
  `[${words.replaceAll(/[[\]]/g, '\\$&')}](${twinOf(link)})`

export const mdCode = (text: string): string => (text === '' ? '' : `\`${text}\``)

export const codeBlock = (language: string, code: string): string =>
  `\`\`\`${language}\n${code}\n\`\`\``

/** A line of a table: a bar or a line break in a cell would end it. */
export const tableRow = (cells: readonly string[]): string =>
  `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll(/\s*\n\s*/g, ' ')).join(' | ')} |`

export const table = (head: readonly string[], rows: readonly string[]): string =>
  [tableRow(head), tableRow(head.map(() => '---')), ...rows].join('\n')

/** Joins blocks with an empty line between them, and omits empty ones. */
export const page = (...blocks: readonly (string | readonly string[])[]): string =>
  `${blocks
    .flat()
    .filter((block) => block !== '')
    .join('\n\n')}\n`

export const list = (items: readonly string[]): string =>
  items.map((item) => `- ${item}`).join('\n')

/** Links between pages lead below the folder that the site is served from. */
export const mdWithBase = (text: string, base: string): string =>
  base === '/' ? text : text.replaceAll('](/', `](${base}`)
