/** Text with a Chinese and an English form; a style shows the one that was chosen. */
const both = (zh: string, en: string) =>
  `<span class="t-zh" lang="zh-CN">${zh}</span><span class="t-en" lang="en">${en}</span>`

const NOTATIONS: Record<string, string> = {
  function: both('函数', 'Function'),
  chain: both('链式', 'Chain'),
  declared: both('声明', 'Declared'),
  property: both('属性', 'Property'),
}

/** The remaining steps from VitePress's Markdown to plain HTML in two languages. */
export function finish(html: string): string {
  return boxTables(labelTabs(html))
    .replaceAll(
      /<button title="[^"]*" class="copy"><\/button>|<button class="copy"[^>]*><\/button>/g,
      `<button type="button" class="copy">${both('复制', 'Copy')}</button>`,
    )
    .replaceAll(/<pre(?![^>]*tabindex)/g, '<pre tabindex="0"')
    .replaceAll(
      /<a class="header-anchor" href="(#[^"]*)"[\s\S]*?<\/a>/g,
      `<a class="header-anchor" href="$1"><span class="visually-hidden">${both('本节的链接', 'Link to this section')}</span></a>`,
    )
}

/** A wide table scrolls in its own box, by keyboard too. Those of the reference have theirs. */
function boxTables(html: string): string {
  return html.replaceAll(
    /<table(?: tabindex="0")?>[\s\S]*?<\/table>/g,
    (table) =>
      `<div class="table-box" tabindex="0" role="region" aria-label="表格 · table">${table.replace(' tabindex="0"', '')}</div>`,
  )
}

function labelTabs(html: string): string {
  return html.replaceAll(
    /<input([^>]*)>\s*<label([^>]*)>(function|chain|declared|property)<\/label>/g,
    (_, input: string, label: string, notation: string) =>
      `<input${input} data-notation="${notation}"><label${label}>${NOTATIONS[notation]}</label>`,
  )
}
