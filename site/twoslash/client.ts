/** Runs in the browser: shows a card with the meaning of a name on hover. The cards of a page are
 * fetched when they are first asked for. */

type Cards = Readonly<Record<string, string>>

const fetched = new Map<string, Promise<Cards>>()

function cardsOf(page: string): Promise<Cards> {
  const known = fetched.get(page)
  if (known) return known
  const cards = fetch(page)
    .then((answer) => (answer.ok ? (answer.json() as Promise<Cards>) : {}))
    .catch(() => ({}))
  fetched.set(page, cards)
  return cards
}

/** `/base/reference/refund/create-refund` → `/base/hovers/reference/refund/create-refund.json` */
export const cardsUrl = (path: string, base: string): string => {
  const page = path.slice(base.length).replace(/\.html$/, '')
  return `${base}hovers/${page === '' || page.endsWith('/') ? `${page}index` : page}.json`
}

/** Listens on the whole document, once: for a pointer, a tap, and the arrow keys in a block. */
export function setupHovers(base = '/'): void {
  const card = new Card()
  const url = () => cardsUrl(location.pathname, base)
  const show = (name: HTMLElement) => {
    const key = name.dataset['hover']
    if (key)
      cardsOf(url()).then((cards) => {
        const html = cards[key]
        if (html) card.show(name, html)
      })
  }
  document.addEventListener('pointerover', ({ target, pointerType }) => {
    if (pointerType === 'touch') return
    const name = nameAt(target)
    if (name) show(name)
    else if (!card.holds(target)) card.hide()
  })
  document.addEventListener('click', ({ target }) => {
    const name = nameAt(target)
    if (name) show(name)
    else if (!card.holds(target)) card.hide()
  })
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') card.hide()
    const name = nextName(event, card.shownFor)
    if (!name) return
    event.preventDefault()
    name.scrollIntoView({ block: 'nearest', inline: 'nearest' })
    show(name)
  })
  document.addEventListener('focusout', () => card.hide())
}

const nameAt = (target: EventTarget | null): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>('.hover[data-hover]') : null

/** In a block that has the focus, Tab's neighbours: `.` goes to the next name, `,` to the one
 * before. Arrows scroll the block, as they do everywhere. */
function nextName(event: KeyboardEvent, from: Element | undefined): HTMLElement | undefined {
  const { target, key } = event
  if (!(target instanceof HTMLPreElement) || (key !== '.' && key !== ',')) return undefined
  const names = [...target.querySelectorAll<HTMLElement>('.hover[data-hover]')]
  const at = from instanceof HTMLElement ? names.indexOf(from) : -1
  const step = key === '.' ? at + 1 : at < 0 ? names.length - 1 : at - 1
  return names[(step + names.length) % names.length]
}

/** The one card of a page, below or above the name that it is about. */
class Card {
  #element: HTMLElement | undefined
  shownFor: Element | undefined

  show(name: HTMLElement, html: string): void {
    if (this.shownFor === name) return
    this.hide()
    const element = this.#element ?? document.body.appendChild(newCard())
    this.#element = element
    element.innerHTML = html
    element.hidden = false
    this.#place(element, name)
    name.setAttribute('aria-describedby', element.id)
    name.classList.add('hover-shown')
    this.shownFor = name
  }

  hide(): void {
    if (this.#element) this.#element.hidden = true
    this.shownFor?.removeAttribute('aria-describedby')
    this.shownFor?.classList.remove('hover-shown')
    this.shownFor = undefined
  }

  holds(target: EventTarget | null): boolean {
    return target instanceof Node && (this.#element?.contains(target) ?? false)
  }

  #place(element: HTMLElement, name: HTMLElement): void {
    const word = name.getBoundingClientRect()
    const { width, height } = element.getBoundingClientRect()
    const margin = 8
    const left = Math.min(word.left, document.documentElement.clientWidth - width - margin)
    const isBelow = word.bottom + height + margin < window.innerHeight || word.top < height
    const top = isBelow ? word.bottom : word.top - height
    element.style.left = `${Math.max(margin, left) + window.scrollX}px`
    element.style.top = `${top + window.scrollY}px`
  }
}

function newCard(): HTMLElement {
  const element = document.createElement('div')
  element.id = 'hover-card'
  element.className = 'hover-card'
  element.setAttribute('role', 'status')
  element.hidden = true
  return element
}
