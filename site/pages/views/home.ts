import type { ShownBlock } from '../../twoslash/cache.js'
import type { Block } from '../code/notations.js'
import type { Figure } from '../covered.js'
import { escapeHtml, label, link } from '../html.js'
import { labels } from '../labels.js'

export interface HomeStep {
  readonly id: string
  readonly zh: string
  readonly en: string
  /** The output of the block, which test/docs verifies. */
  readonly output: readonly string[]
}

interface Home {
  readonly install: string
  readonly steps: readonly HomeStep[]
  /** The notations of one operation, and where its page is. */
  readonly blocks: readonly Block[]
  readonly link: string
  /** For each step its Chinese and its English block, then the notations. */
  readonly shown: readonly ShownBlock[]
  readonly figures: readonly Figure[]
}

/** The view of the home page's template. */
export function homeView({ install, steps, blocks, shown, figures, link: place }: Home) {
  const html = (at: number): string => shown[at]?.html ?? ''
  const first = steps.length * 2
  return {
    labels,
    install: escapeHtml(install),
    steps: steps.map(({ id, zh, en, output }, at) => ({
      id,
      name: label(zh, en),
      versions: [
        { language: 'zh', html: html(at * 2), state: '' },
        { language: 'en', html: html(at * 2 + 1), state: '' },
      ],
      prints: labels.prints,
      output: escapeHtml(output.join('\n')),
    })),
    tabs: blocks.map(({ tab }, at) => ({
      tab,
      label: labels[tab],
      checked: at === 0 ? ' checked' : '',
      state: at === 0 ? ' active' : '',
      html: html(first + at),
    })),
    operation: link(place, labels.toOperation),
    figures: figures.map(({ zh, en, count, link: href }) => ({
      name: href ? link(href, label(zh, en)) : label(zh, en),
      count: count.toLocaleString('en'),
    })),
  }
}
