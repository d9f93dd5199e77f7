/** Opens the search box, which is fetched with its index when it is asked for the first time. */
export function setupSearch() {
  const open = async () => (await import('./search-box')).openSearch()
  document.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('[data-search]')) open()
  })
  document.addEventListener('keydown', (event) => {
    const combined = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey)
    if (!combined && !(event.key === '/' && !isTyping(event.target))) return
    event.preventDefault()
    open()
  })
  // Whoever points at the search means to use it: fetch meanwhile.
  for (const kind of ['pointerenter', 'focusin'] as const)
    document
      .querySelector('[data-search]')
      ?.addEventListener(
        kind,
        () => import('./search-box').then(({ fetchIndex }) => fetchIndex()),
        { once: true },
      )
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  )
}
