import { fetchIndex, openSearch } from './search-box'

/** Opens the search box. The box already exists, so no key after the first is lost. */
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
  // Fetches the search on hover, because a click is likely to follow.
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
