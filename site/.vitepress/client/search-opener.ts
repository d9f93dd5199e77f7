import { fetchIndex, openSearch } from './search-box'

/** What opens the search box. The box is at hand, so that no key is lost that follows the first. */
export function setupSearch() {
  document.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('[data-search]')) openSearch()
  })
  document.addEventListener('keydown', (event) => {
    const combined = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey)
    if (!combined && !(event.key === '/' && !isTyping(event.target))) return
    event.preventDefault()
    openSearch()
  })
  // Whoever points at the search means to use it: fetch meanwhile.
  for (const kind of ['pointerenter', 'focusin'] as const)
    document
      .querySelector('[data-search]')
      ?.addEventListener(kind, () => fetchIndex().catch(() => undefined), { once: true })
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  )
}
