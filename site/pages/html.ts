/** The inside of a page is HTML that no framework looks at again: that keeps a thousand pages cheap
 * to build and to open. */

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
}

export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => entities[character] ?? character)

/** Something that is said in both languages; the reader's choice shows one of them. */
export const label = (chinese: string, english: string): string =>
  `<span class="t-zh" lang="zh-CN">${escapeHtml(chinese)}</span> ` +
  `<span class="t-en" lang="en">${escapeHtml(english)}</span>`

export const methodBadge = (method: string): string =>
  `<span class="method method-${method.toLowerCase()}">${method}</span>`

export const link = (href: string, html: string): string =>
  `<a href="${escapeHtml(href)}">${html}</a>`

/** A value of the front matter: JSON is YAML. */
export const yamlText = (text: string): string => JSON.stringify(text)
