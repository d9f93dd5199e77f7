import { keep } from './storage'

export type Language = 'zh' | 'en'

const root = document.documentElement

export function language(): Language {
  return root.dataset['lang'] === 'zh' ? 'zh' : 'en'
}

export function inLanguage<T>(texts: Record<Language, T>): T {
  return texts[language()]
}

/** The labels' language. A guide that exists in both is followed to its other page. */
export function followLanguage() {
  document.addEventListener('click', ({ target }) => {
    if (!(target instanceof Element) || !target.closest('[data-language]')) return
    const chosen: Language = language() === 'zh' ? 'en' : 'zh'
    keep('lang', chosen)
    root.dataset['lang'] = chosen
    root.lang = chosen === 'zh' ? 'zh-CN' : 'en'
    const alternate = document.querySelector<HTMLElement>('[data-alternate]')?.dataset['alternate']
    const isChinesePage = location.pathname.includes('/zh/')
    if (alternate && isChinesePage !== (chosen === 'zh'))
      location.assign(import.meta.env.BASE_URL + alternate.replace(/^\//, ''))
  })
}
