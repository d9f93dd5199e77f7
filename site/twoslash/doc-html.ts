/** A comment as HTML. Comments are Markdown; what they use of it is paragraphs, code, and lists of
 * values with their terms. */
export const docHtml = (doc: string, colour: (code: string) => string): string =>
  doc
    .split(/^```\w*\n([\s\S]*?)^```$/m)
    .map((part, index) => (index % 2 === 1 ? colour(part.trimEnd()) : paragraphs(part)))
    .join('')

const paragraphs = (text: string): string =>
  text
    .trim()
    .split(/\n\n+/)
    .filter(Boolean)
    .map((part) => `<p>${inline(part)}</p>`)
    .join('')

/** A line of a list, or of a tag, stands by itself; others were broken to fit their file. */
const inline = (text: string): string =>
  text
    .replace(/[&<>]/g, (character) => `&#${character.charCodeAt(0)};`)
    .replace(/`([^`]+)`/g, '<code>$1</code>')
    .replace(/\n(?=[-@])/g, '<br>')
    .replaceAll('\n', ' ')
