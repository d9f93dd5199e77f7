const root = document.documentElement

/** On a narrow screen the sidebar is a drawer, which the header's button opens and closes. */
export function setupMenu() {
  const narrow = matchMedia('(max-width: 959px)')
  const settle = () => setOpen(false, narrow.matches)
  settle()
  narrow.addEventListener('change', settle)

  document.addEventListener('click', ({ target }) => {
    if (!(target instanceof Element)) return
    const open = root.hasAttribute('data-menu-open')
    if (target.closest('[data-menu]')) setOpen(!open, narrow.matches)
    else if (open && (!target.closest('[data-sidebar]') || target.closest('a'))) settle()
  })
  document.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape' || !root.hasAttribute('data-menu-open')) return
    settle()
    button()?.focus()
  })
}

function setOpen(open: boolean, narrow: boolean) {
  root.toggleAttribute('data-menu-open', open)
  button()?.setAttribute('aria-expanded', `${open}`)
  const sidebar = document.querySelector<HTMLElement>('[data-sidebar]')
  if (!sidebar) return
  // A closed drawer is out of sight: the keyboard must not get lost in it.
  sidebar.inert = narrow && !open
  if (open) sidebar.querySelector<HTMLElement>('a:not([hidden])')?.focus({ preventScroll: true })
}

function button() {
  return document.querySelector<HTMLElement>('[data-menu]')
}
