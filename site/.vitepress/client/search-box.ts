import indexUrl from '../../.generated/assets/search-index.json?url'
import type { Search } from '../../search/search'
import { element, label } from './dom'
import { inLanguage } from './language'
import { option } from './search-results'

const PLACEHOLDER = {
  zh: '中文名、路径、接口名或字段',
  en: 'Chinese name, path, operation or field',
}

let fetching: Promise<Search> | undefined

/**
 * The search code is fetched once with its index; after a failure the next search fetches it again.
 */
export function fetchIndex(): Promise<Search> {
  fetching ??= Promise.all([import('../../search/search'), fetchJson(indexUrl)]).then(
    async ([{ createSearch }, data]) => {
      const start = performance.now()
      const search = await createSearch(data)
      performance.measure('search-index', { start, end: performance.now() })
      return search
    },
  )
  fetching.catch(() => {
    fetching = undefined
  })
  return fetching
}

async function fetchJson(url: string) {
  const response = await fetch(url)
  if (!response.ok) throw new Error(`${response.status} ${url}`)
  return response.json()
}

const input = element('input', {
  type: 'search',
  role: 'combobox',
  id: 'search-input',
  autocomplete: 'off',
  autocapitalize: 'off',
  spellcheck: 'false',
  enterkeyhint: 'go',
  'aria-controls': 'search-results',
  'aria-expanded': 'false',
  'aria-autocomplete': 'list',
})
const list = element('div', { role: 'listbox', id: 'search-results' })
const status = element('p', { class: 'search-status', role: 'status' })
const close = element('button', { type: 'button', class: 'icon-button search-close' })
const hints = element('p', { class: 'search-hints', 'aria-hidden': 'true' }, [
  element('kbd', {}, ['↑']),
  element('kbd', {}, ['↓']),
  label('选择', 'choose'),
  element('kbd', {}, ['↵']),
  label('打开', 'open'),
  element('kbd', {}, ['Esc']),
  label('关闭', 'close'),
])
const box = element('dialog', { class: 'search-box' }, [
  element('div', { class: 'search-field' }, [input, close]),
  status,
  list,
  hints,
])
close.innerHTML =
  '<svg viewBox="0 0 24 24" aria-hidden="true"><path d="m6 6 12 12M18 6 6 18"/></svg>'
document.body.append(box)

input.addEventListener('input', () => show(input.value))
input.addEventListener('keydown', steer)
close.addEventListener('click', () => box.close())
// A click outside the box hits the dialog itself.
box.addEventListener('click', ({ target }) => {
  if (target === box) box.close()
})
list.addEventListener('mousemove', ({ target }) => {
  const pointed = target instanceof Element && target.closest<HTMLElement>('[role=option]')
  if (pointed) choose(pointed)
})

export function openSearch() {
  if (box.open) return input.select()
  input.placeholder = inLanguage(PLACEHOLDER)
  input.setAttribute('aria-label', inLanguage({ zh: '搜索', en: 'Search' }))
  list.setAttribute('aria-label', inLanguage({ zh: '结果', en: 'Results' }))
  close.setAttribute('aria-label', inLanguage({ zh: '关闭', en: 'Close' }))
  box.showModal()
  input.select()
  fetchIndex().catch(() => undefined)
  show(input.value)
}

async function show(query: string) {
  if (!query.trim()) return render([], '')
  let search: Search
  try {
    search = await fetchIndex()
  } catch {
    return render(
      [],
      inLanguage({
        zh: '没有取到索引，请重试。',
        en: 'The index did not arrive. Please try again.',
      }),
    )
  }
  // The query changed while the index was loading.
  if (query !== input.value) return
  const start = performance.now()
  const hits = search(query)
  performance.measure('search', { start, end: performance.now(), detail: query })
  render(
    hits.map((hit, i) => option(hit, query, i)),
    hits.length > 0
      ? inLanguage({ zh: `${hits.length} 条结果`, en: `${hits.length} results` })
      : inLanguage({ zh: `没有找到“${query}”`, en: `Nothing found for “${query}”` }),
  )
}

function render(options: HTMLElement[], message: string) {
  list.replaceChildren(...options)
  list.scrollTop = 0
  status.textContent = message
  input.setAttribute('aria-expanded', `${options.length > 0}`)
  if (options[0]) choose(options[0])
  else input.removeAttribute('aria-activedescendant')
}

function steer(event: KeyboardEvent) {
  const options = [...list.querySelectorAll<HTMLElement>('[role=option]')]
  const at = options.findIndex((each) => each.getAttribute('aria-selected') === 'true')
  // By itself, the browser would clear the field first.
  if (event.key === 'Escape' && !event.isComposing) box.close()
  const next: Record<string, number> = { ArrowDown: at + 1, ArrowUp: at - 1 + options.length }
  const step = next[event.key]
  if (event.isComposing || options.length === 0) return
  if (step !== undefined) {
    event.preventDefault()
    const chosen = options[step % options.length]
    if (chosen) choose(chosen)
    chosen?.scrollIntoView({ block: 'nearest' })
  } else if (event.key === 'Enter') {
    event.preventDefault()
    options[at]?.click()
    box.close()
  }
}

function choose(chosen: HTMLElement) {
  for (const each of list.children) each.setAttribute('aria-selected', `${each === chosen}`)
  input.setAttribute('aria-activedescendant', chosen.id)
}
