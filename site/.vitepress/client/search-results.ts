import { fold } from '../../../search/text'
import type { Hit } from '../../search/search'
import { element, label } from './dom'

const KINDS = {
  operation: label('接口', 'Operation'),
  notification: label('通知', 'Notification'),
  product: label('产品', 'Product'),
  guide: label('指南', 'Guide'),
}

/** A result: method and path, names, and the fields that match. */
export function option({ page, fields }: Hit, query: string, number: number): HTMLElement {
  const { method, path, link, name, summary, operationId, kind } = page
  const marked = (text: string) => mark(text, query)
  const href = import.meta.env.BASE_URL + link.replace(/^\//, '')
  const badge = method
    ? element('span', { class: `method method-${method.toLowerCase()}` }, [method])
    : element('span', { class: `method method-${kind}` }, [KINDS[kind].cloneNode(true)])
  const names = [
    element('span', { class: 'hit-name', lang: 'zh-CN' }, marked(name)),
    element('span', { class: 'hit-summary', lang: 'en' }, marked(summary)),
  ]
  const second = [path, operationId].filter((text) => text !== undefined)
  return element(
    // A link by its nature, an option by its role: it is steered from the input, and opens in a new
    // tab as any link does.
    'a',
    {
      role: 'option',
      id: `search-result-${number}`,
      'aria-selected': 'false',
      href,
      tabindex: '-1',
    },
    [
      element('span', { class: 'hit-first' }, [badge, ...names]),
      element(
        'span',
        { class: 'hit-second' },
        second.map((text) => element('code', {}, marked(text))),
      ),
      ...fields.map((field) =>
        element('span', { class: 'hit-field' }, [
          element('code', {}, marked(field.name)),
          element('span', { lang: 'zh-CN' }, marked(field.term)),
        ]),
      ),
    ],
  )
}

/** A text with what was typed marked in it. */
function mark(text: string, query: string): (Node | string)[] {
  const sought = [query, ...query.split(/\s+/)].map((word) => fold(word.trim())).filter(Boolean)
  // Folding keeps the length of all but a few characters; where it does not, nothing is marked.
  const folded = fold(text)
  if (folded.length !== text.length) return [text]
  for (const word of sought) {
    const at = folded.indexOf(word)
    if (at < 0) continue
    const end = at + word.length
    return [
      text.slice(0, at),
      element('mark', {}, [text.slice(at, end)]),
      ...mark(text.slice(end), query),
    ]
  }
  return [text]
}
