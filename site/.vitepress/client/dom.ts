/** Makes an element; text stays text. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Record<string, string> = {},
  children: (Node | string)[] = [],
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value)
  made.append(...children)
  return made
}

/** A label in both languages, as the pages have them. */
export function label(zh: string, en: string): HTMLElement {
  return element('span', {}, [
    element('span', { class: 't-zh', lang: 'zh-CN' }, [zh]),
    element('span', { class: 't-en', lang: 'en' }, [en]),
  ])
}
