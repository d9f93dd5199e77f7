import { keep, kept } from './storage'

const root = document.documentElement
const system = matchMedia('(prefers-color-scheme: dark)')

/** Light or dark: the system's, until the reader chooses. */
export function followAppearance() {
  show(root.classList.contains('dark'))
  system.addEventListener('change', () => {
    if (!kept('appearance')) show(system.matches)
  })
  document.addEventListener('click', ({ target }) => {
    if (!(target instanceof Element) || !target.closest('[data-appearance]')) return
    const dark = !root.classList.contains('dark')
    keep('appearance', dark ? 'dark' : 'light')
    show(dark)
  })
}

function show(dark: boolean) {
  root.classList.toggle('dark', dark)
  document.querySelector('[data-appearance]')?.setAttribute('aria-pressed', `${dark}`)
}
