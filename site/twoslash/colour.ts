import { createHash } from 'node:crypto'
import { createHighlighter, type DecorationItem, type Highlighter } from 'shiki'
import { docHtml } from './doc-html.js'
import type { Hover } from './types.js'

const themes = { light: 'github-light-high-contrast', dark: 'github-dark-high-contrast' } as const
const languages = ['ts', 'js', 'json', 'yaml', 'shellscript', 'http', 'diff', 'html'] as const

/** Colours code. A colour is a class, not a style on every word: pages are half as large. */
export class Colourist {
  readonly #highlighter: Highlighter
  /** `--shiki-light:#A0111F;--shiki-dark:#F97583` by its class. */
  readonly #styles: Map<string, string>

  private constructor(highlighter: Highlighter, styles: ReadonlyMap<string, string>) {
    this.#highlighter = highlighter
    this.#styles = new Map(styles)
  }

  /** `styles` are those of code that was coloured before, and is shown again. */
  static async open(styles: ReadonlyMap<string, string> = new Map()): Promise<Colourist> {
    const highlighter = await createHighlighter({
      themes: Object.values(themes),
      langs: [...languages],
    })
    return new Colourist(highlighter, styles)
  }

  get styles(): ReadonlyMap<string, string> {
    return this.#styles
  }

  /** A whole block, `<pre>` and all; names that a card is there for carry its key. */
  block(code: string, language: string, hovers: readonly Hover[] = []): string {
    const decorations: DecorationItem[] = hovers.map((hover) => ({
      start: hover.start,
      end: hover.start + hover.length,
      properties: { class: 'hover', 'data-hover': cardKey(hover) },
    }))
    return this.#toHtml(code, language, decorations)
  }

  /** The card of a name: its highlighted type and its comment. */
  card({ signature, doc }: Hover): string {
    const words = docHtml(doc, (code) => this.#bare(code))
    return this.#bare(signature) + (doc === '' ? '' : `<div class="hover-doc">${words}</div>`)
  }

  /** TypeScript without what surrounds a block of a page. */
  #bare(code: string): string {
    const html = this.#toHtml(code, 'ts', [])
    const end = html.lastIndexOf('</code>') + '</code>'.length
    return `<pre class="vp-code">${html.slice(html.indexOf('<code>'), end)}</pre>`
  }

  /** The colours, for both modes. */
  get css(): string {
    return [...this.#styles]
      .map(([name, style]) => {
        const [, light = 'inherit'] = /--shiki-light:([^;]+)/.exec(style) ?? []
        const [, dark = 'inherit'] = /--shiki-dark:([^;]+)/.exec(style) ?? []
        return `.vp-code .${name}{color:${light}}.dark .vp-code .${name}{color:${dark}}`
      })
      .sort()
      .join('\n')
  }

  #toHtml(code: string, language: string, decorations: DecorationItem[]): string {
    const lang = this.#highlighter.getLoadedLanguages().includes(language) ? language : 'text'
    return this.#highlighter.codeToHtml(code, {
      lang,
      themes,
      defaultColor: false,
      decorations,
      transformers: [
        {
          span: (node) => {
            const { style, class: own } = node.properties
            if (typeof style !== 'string') return
            delete node.properties['style']
            node.properties['class'] = [this.#className(style), own].filter(Boolean).join(' ')
          },
          pre: (node) => {
            node.properties = { class: 'shiki vp-code', tabindex: '0', 'v-pre': '' }
          },
        },
      ],
    })
  }

  #className(style: string): string {
    const name = `c${shortHash(style.toLowerCase(), 3)}`
    this.#styles.set(name, style)
    return name
  }
}

/** Cards that say the same are one. */
export const cardKey = ({ signature, doc }: Hover): string => shortHash(`${signature}\n${doc}`, 6)

const shortHash = (text: string, length: number): string =>
  createHash('sha256')
    .update(text)
    .digest('hex')
    .slice(0, length * 2)
