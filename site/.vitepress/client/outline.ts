let spy: IntersectionObserver | undefined

/** Lists the page's headings next to it, and marks the current one. */
export function showOutline() {
  spy?.disconnect()
  const outline = document.querySelector<HTMLElement>('[data-outline]')
  const list = outline?.querySelector('ul')
  if (!outline || !list) return
  const headings = [...document.querySelectorAll<HTMLElement>('.prose :is(h2, h3)[id]')]
  list.replaceChildren(...headings.map(entry))
  outline.hidden = headings.length < 2
  follow(headings, list)
}

function entry(heading: HTMLElement): HTMLElement {
  const link = document.createElement('a')
  link.href = `#${heading.id}`
  const inside = heading.cloneNode(true) as HTMLElement
  inside.querySelector('.header-anchor')?.remove()
  link.append(...inside.childNodes)
  const item = document.createElement('li')
  item.className = `level-${heading.tagName[1]}`
  item.append(link)
  return item
}

function follow(headings: HTMLElement[], list: Element) {
  const inSight = new Set<Element>()
  spy = new IntersectionObserver(
    (changes) => {
      for (const { target, isIntersecting } of changes) {
        if (isIntersecting) inSight.add(target)
        else inSight.delete(target)
      }
      const above = headings.filter((heading) => heading.getBoundingClientRect().top < 120)
      const current = above.at(-1) ?? headings.find((heading) => inSight.has(heading))
      for (const link of list.querySelectorAll('a'))
        link.toggleAttribute('data-current', link.hash === `#${current?.id}`)
    },
    { rootMargin: '-80px 0px -60% 0px', threshold: [0, 1] },
  )
  for (const heading of headings) spy.observe(heading)
}
